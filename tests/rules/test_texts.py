"""Every language says the same things, in the house's tone."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from tests.rules.project import ROOMS, ROOT, parsed, project_files, python_files

LANGUAGES = ("da", "en")
NOT_OUR_TONE = ("!", "—")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog: what may be asked for, what it needs, how it reads."""

    key: str
    variables: frozenset[str]
    text: str
    referred: frozenset[str] = frozenset()


class Parts(Visitor):
    """Collects the variables, the messages referred to and the plain words below a node."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.words: list[str] = []
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 (fluent's own name for it)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)


def messages(source: str) -> Iterator[Message]:
    """The messages, terms and attributes of a catalog."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, fluent.Message | fluent.Term):
            name = entry.id.name if isinstance(entry, fluent.Message) else f"-{entry.id.name}"
            yield _message(name, entry.value)
            yield from (_message(f"{name}.{a.id.name}", a.value) for a in entry.attributes)


def unreadable(source: str) -> Iterator[str]:
    """The parts of a catalog that Fluent does not understand and would leave out."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, fluent.Junk):
            yield (entry.content or "").strip().partition("\n")[0]


def _message(key: str, pattern: fluent.Pattern | None) -> Message:
    parts = Parts()
    if pattern is not None:
        parts.visit(pattern)
    found = (frozenset(parts.variables), " ".join(parts.words), frozenset(parts.messages))
    return Message(key, *found)


def catalog_files() -> Iterator[tuple[Path, str]]:
    """Every catalog with its text."""
    for path in project_files():
        if path.suffix == ".ftl":
            yield path, (ROOT / path).read_text(encoding="utf-8")


@cache
def catalogs() -> Mapping[str, list[tuple[Path, Message]]]:
    """Every message of every room by language."""
    found: dict[str, list[tuple[Path, Message]]] = {language: [] for language in LANGUAGES}
    for path, source in catalog_files():
        language = path.stem if path.stem in LANGUAGES else path.parent.name
        found[language] += [(path, message) for message in messages(source)]
    return found


def asked_for(tree: ast.Module) -> Iterator[str]:
    """The keys a module asks its words for by name: `words("key", …)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func).split(".")[-1].strip("_")
            if called == "words" and isinstance(node.args[0].value, str):
                yield node.args[0].value


def test_every_catalog_is_understood() -> None:
    assert [f"{path}: {part}" for path, text in catalog_files() for part in unreadable(text)] == []


def test_languages_have_the_same_messages_with_the_same_variables() -> None:
    da, en = ({m.key: m.variables for _, m in catalogs()[language]} for language in LANGUAGES)
    assert sorted(da.keys() ^ en.keys()) == []
    assert {key: (da[key], en[key]) for key in da if da[key] != en[key]} == {}
    assert da, "no catalog was found"


def test_no_message_is_written_twice() -> None:
    for language, found in catalogs().items():
        counted = Counter(message.key for _, message in found)
        assert [key for key, count in counted.items() if count > 1] == [], language


def test_the_words_keep_the_tone() -> None:
    loud = [
        f"{path}: {message.key}"
        for found in catalogs().values()
        for path, message in found
        if any(mark in message.text for mark in NOT_OUR_TONE)
    ]
    assert loud == []


def test_every_message_asked_for_by_name_exists() -> None:
    known = {message.key for _, message in catalogs()["da"]}
    missing = [
        f"{path}: {key}"
        for path in python_files(*ROOMS)
        for key in asked_for(parsed(path))
        if key not in known
    ]
    assert missing == []


def test_the_rules_see_what_they_should() -> None:
    source = (
        "-navn = Kort\ntal = { $n } kommuner\n    .hint = { $x ->\n  [one] a!\n *[other] b\n }\n"
    )
    assert [(m.key, m.variables) for m in messages(source)] == [
        ("-navn", frozenset()),
        ("tal", frozenset({"n"})),
        ("tal.hint", frozenset({"x"})),
    ]
    assert list(asked_for(ast.parse("self.words('a', n=1); words(k); other('b')"))) == ["a"]
    assert list(unreadable("a = b\nuden lighedstegn\n")) == ["uden lighedstegn"]
