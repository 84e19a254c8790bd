"""No pattern takes more than linear time, however hostile the text: `re` holds the whole process.

Patterns are found in the code itself, so a new one is timed without being listed here.
"""

from __future__ import annotations

import ast
import importlib
import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from tests.rules.project import ROOMS, parsed, python_files

FUNCTIONS = frozenset(
    ("compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")
)
# What pandas takes for a pattern.
OF_COLUMNS = frozenset(
    ("contains", "match", "fullmatch", "replace", "extract", "extractall", "split", "findall")
)
LONGEST = 24_576
# Small steps first: an exponential pattern must be caught before it never comes back.
SIZES = (8, 16, 20, 24, 28, 32, 64, 256, 1_024, 4_096, LONGEST)
MOST_SECONDS = 0.08
TRIES = 3
PLAINLY = 4  # no neighbour makes it so much slower
END = "\1\n\1"  # so that nothing matches to the very end
FILLERS = (
    *("*", " ", "1", "a", "(", "[", ".", "-", "<", "\n", '"', "&", "_", "/", "%", "\u00a0"),
    *("* ", "1) ", "a) ", "[1]", "1.", "1 ", "a ", "a1", "1,", "- ", "i alt ", "*a 1)(["),
)
CATEGORIES = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_NOT_WORD": " "}
Text = str | bytes


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Every pattern of the project with the place it stands in."""
    for path in python_files(*ROOMS):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and _is_of_re(node):
                module = importlib.import_module(".".join(path.with_suffix("").parts))
                yield f"{path}:{node.lineno}", _pattern(node, vars(module))


def _is_of_re(node: ast.Call) -> bool:
    called = node.func
    return (
        isinstance(called, ast.Attribute)
        and isinstance(called.value, ast.Name)
        and called.value.id == "re"
        and called.attr in FUNCTIONS
    )


def _pattern(node: ast.Call, names: dict[str, Any]) -> re.Pattern[Any]:
    """The pattern as its module makes it; a name known only in a function stands for 1."""
    flags = [it.value for it in node.keywords if it.arg == "flags"]
    is_compiled = isinstance(node.func, ast.Attribute) and node.func.attr == "compile"
    given = [node.args[0], *(node.args[1:2] if is_compiled else []), *flags]
    text, *options = (_evaluated(each, names) for each in given)
    return re.compile(text, *options)


def _evaluated(node: ast.expr, names: dict[str, Any]) -> Any:
    local = {
        each.id: 1
        for part in ast.walk(node)
        if isinstance(part, ast.FormattedValue)
        for each in ast.walk(part)
        if isinstance(each, ast.Name) and each.id not in names
    }
    return eval(ast.unparse(node), {**names, **local})


def hostile(pattern: re.Pattern[Any]) -> Iterator[str]:
    """What to repeat, and after which beginning: `beginning|repeated`, told apart by NUL."""
    yield from (f"\0{filler}" for filler in FILLERS)
    for choice in range(3):
        pieces = list(_matching(_tree(pattern), choice))
        for end in range(1, len(pieces) + 1):
            begun = "".join(pieces[:end])
            yield f"\0{begun}"
            yield from (f"{begun}\0{filler}" for filler in (pieces[end - 1], " ", "1", "\n"))


def _tree(pattern: re.Pattern[Any]) -> Any:
    return importlib.import_module("re._parser").parse(pattern.pattern, pattern.flags & ~re.UNICODE)


def _matching(tree: Any, choice: int) -> Iterator[str]:
    """A text the pattern takes, piece by piece; `choice` says which of several ways."""
    for code, value in tree:
        name = str(code)
        if name == "LITERAL":
            yield chr(value)
        elif name in ("NOT_LITERAL", "ANY"):
            yield "a"
        elif name == "IN":
            yield _one_of(value, choice)
        elif name == "BRANCH":
            yield from _matching(value[1][choice % len(value[1])], choice)
        elif name.endswith("_REPEAT"):
            yield from list(_matching(value[2], choice)) * max(value[0], 1)
        elif name == "SUBPATTERN":
            yield from _matching(value[3], choice)


def _one_of(members: Sequence[tuple[Any, Any]], choice: int) -> str:
    code, value = members[choice % len(members)]
    if str(code) == "LITERAL":
        return chr(value)
    if str(code) == "RANGE":
        return chr(value[0])
    return CATEGORIES.get(str(value), "a")


def seconds(use: Callable[[], object]) -> float:
    """Time of the processor, the least of a few tries: neither neighbours nor a pause count."""
    least = MOST_SECONDS
    for _ in range(TRIES):
        start = time.process_time()
        use()
        taken = time.process_time() - start
        least = min(least, taken)
        if least < MOST_SECONDS or taken > PLAINLY * MOST_SECONDS:
            break
    return least


def slow_text(pattern: re.Pattern[Any]) -> str | None:
    """The text, shortened, on which the pattern takes too long; None when there is none."""
    for recipe in dict.fromkeys(hostile(pattern)):
        begun, _, repeated = recipe.partition("\0")
        for size in SIZES:
            plain = begun + repeated * (size // len(repeated) + 1) + END
            text: Text = plain.encode() if isinstance(pattern.pattern, bytes) else plain
            taken = seconds(lambda text=text: deque(pattern.finditer(text), maxlen=0))  # type: ignore[misc]
            taken += seconds(lambda text=text: pattern.fullmatch(text))  # type: ignore[misc]
            if taken >= MOST_SECONDS:
                return f"{begun!r} and {repeated!r} up to {size} letters"
    return None


@pytest.mark.parametrize(("place", "pattern"), [pytest.param(*it, id=it[0]) for it in patterns()])
def test_a_pattern_is_linear(place: str, pattern: re.Pattern[Any]) -> None:
    assert slow_text(pattern) is None


@pytest.mark.parametrize(
    "text",
    [
        r"(?:\s*\*+|\s*\d\))+\s*$",
        r"\s+$",
        r"\s*(?:%|pct)$",
        r"\([^)]*\)",
        r"^(\d{4})\s*[-:]?\s+(\D.*)$",
        r"<c[^>]*>",
        r"(a|a)+b",
    ],
)
def test_a_pattern_that_is_not_is_seen(text: str) -> None:
    assert slow_text(re.compile(text)) is not None


def test_there_are_no_patterns_elsewhere() -> None:
    """`from re import …` and the patterns of pandas would not be found above."""
    found = [
        f"{path}: {ast.unparse(node)}"
        for path in python_files(*ROOMS)
        for node in ast.walk(parsed(path))
        if (isinstance(node, ast.ImportFrom) and node.module in {"re", "regex"})
        or _is_of_pandas(node)
    ]
    assert found == []


def _is_of_pandas(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in OF_COLUMNS
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "str"
    )
