"""Every key that is built is built over an enumeration of the code, and every key is used."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

import pytest
from jinja2 import Environment

from loaders.checks.report import CASES
from loaders.formats.problems import ERRORS
from tests.rules import built_keys
from tests.rules.built_keys import Sources
from tests.rules.key_families import of_dashboard, of_exhibits, of_exports, of_submissions
from tests.rules.key_families.family import Family, dashes, family
from tests.rules.key_families.no_keys import NO_KEYS
from tests.rules.test_texts import LANGUAGES, Message, catalogs

FAMILIES: tuple[Family, ...] = (
    *of_dashboard.families(),
    *of_submissions.families(),
    *of_exhibits.families(),
    *of_exports.families(),
)
Built = set[tuple[str, str]]
Texts = Mapping[str, list[Message]]


@pytest.fixture(scope="module")
def texts() -> Texts:
    """The messages by language; terms and attributes are parts of other messages."""
    return {
        language: [
            each for _, each in found if not each.key.startswith("-") and "." not in each.key
        ]
        for language, found in catalogs().items()
    }


@pytest.fixture(scope="module")
def sources() -> Sources:
    """The code and its templates."""
    return built_keys.sources()


@pytest.fixture(scope="module")
def built(sources: Sources, texts: Texts) -> Built:
    """Path and pattern of all that could be a key."""
    return sources.built(each.key for each in texts["da"])


def made(families: Iterable[Family]) -> frozenset[str]:
    """Every key that the families can make."""
    return frozenset(key for each in families for key in each.keys)


def places(families: Iterable[Family]) -> Built:
    """Path and pattern of all that the families are built by."""
    return {(place, each.pattern) for each in families for place in each.places}


def of_no_family(built: Built, families: Iterable[Family]) -> list[tuple[str, str]]:
    """What is built somewhere, and is neither of a family nor known to be no key."""
    return sorted(built - places(families) - NO_KEYS.keys())


def unused(messages: Iterable[Message], named: set[str], families: Iterable[Family]) -> list[str]:
    """The keys that nothing names, refers to or makes."""
    found = list(messages)
    referred = {key for each in found for key in each.referred}
    return sorted({each.key for each in found} - named - referred - made(families))


def absent(messages: Iterable[Message], families: Iterable[Family]) -> list[str]:
    """The keys that families make without asking first, and no catalog has."""
    asked = made(each for each in families if not each.is_optional)
    return sorted(asked - {each.key for each in messages})


def test_every_built_key_belongs_to_a_family(built: Built) -> None:
    assert of_no_family(built, FAMILIES) == []


def test_every_family_and_exception_is_still_built(built: Built) -> None:
    assert sorted((places(FAMILIES) | NO_KEYS.keys()) - built) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_a_family_makes_exists(texts: Texts, language: str) -> None:
    assert absent(texts[language], FAMILIES) == []


def test_every_key_is_used(sources: Sources, texts: Texts) -> None:
    assert unused(texts["da"], set(sources.named()), FAMILIES) == []


def test_what_is_listed_for_keys_is_used_elsewhere(sources: Sources) -> None:
    """A list that keys are built over is no place to keep a member that nothing uses any more."""
    trees, counted = sources.modules.values(), sources.named()
    listed = {text for tree in trees for text in built_keys.listed_in(tree)} | ERRORS | {*CASES}
    patterns = {each for tree in trees for each in built_keys.built_in(tree)}
    subjects = [each for each in patterns if each.startswith("unknown_")]  # unknown_<subject>
    alone = [each for each in listed if counted[each] < 2]
    assert [
        each for each in alone if not any(built_keys.matches(it, each) for it in subjects)
    ] == []


MODULE = '''
"""A docstring-key."""
NAMES = Literal["listed", "alone"]
words(f"made-up-{name}", count=f"{one} {other}")
words.has("a-" + name)
label = "made-%s-title" % name
other = "{}-{}".format(name, "text")
more = "-".join(parts)
plain = f"whole-{'key'}" if x else "named-key"
sentence = f"Der er {count} kommuner"
'''
TEMPLATE = '{{ words("made-up-" ~ name ~ "-text") }} {{ words("named-key") }} {{ a ~ b }}'


def test_the_search_sees_every_way_to_build_a_key() -> None:
    tree = ast.parse(MODULE)
    asked = {"made-up-{}", "a-{}"}
    assert set(built_keys.asked_in(tree)) == asked
    assert set(built_keys.built_in(tree)) == {
        *(*asked, "made-{}-title", "{}-{}", "whole-{}", "{} {}", "Der er {} kommuner"),
    }
    assert {"named-key", "listed"} <= set(built_keys.named_in(tree))
    assert not {"made-up-", "A docstring-key."} & set(built_keys.named_in(tree))
    assert list(built_keys.listed_in(tree)) == ["listed", "alone"]
    template = Environment().parse(TEMPLATE)
    assert list(built_keys.built_in_template(template)) == ["made-up-{}-text", "{}{}"]
    assert "named-key" in set(built_keys.named_in_template(template))


def test_a_pattern_could_be_a_key_where_it_makes_one() -> None:
    known = ("status-on-track", "yes")
    assert built_keys.could_be_a_key("status-{}", known)
    assert built_keys.could_be_a_key("{}-{}", known)
    assert not built_keys.could_be_a_key("state-{}", known)
    assert not built_keys.could_be_a_key("{}{}", known)
    assert not built_keys.could_be_a_key("/status-{}", known)


def test_the_rules_see_what_they_should() -> None:
    own = family("sign-{}-{}", dashes(["on_track"]), ["a", "b"], at=("pages/one.py",))
    maybe = family("maybe-{}", ["a"], at=("pages/one.py",), is_optional=True)
    families = (own, maybe)
    assert own.keys == {"sign-on-track-a", "sign-on-track-b"}
    built = {("pages/one.py", "sign-{}-{}"), ("pages/two.py", "sign-{}-{}"), ("a.py", "new-{}")}
    assert of_no_family(built, families) == [("a.py", "new-{}"), ("pages/two.py", "sign-{}-{}")]
    said = [
        Message("sign-on-track-a", frozenset(), "", frozenset({"part"})),
        *(Message(key, frozenset(), "") for key in ("part", "named", "nobody")),
    ]
    assert unused(said, {"named"}, families) == ["nobody"]
    assert absent(said, families) == ["sign-on-track-b"]
