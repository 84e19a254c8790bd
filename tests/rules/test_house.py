"""Sizes, names and state: what a reader may rely on in every file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.project import ROOMS, ROOT, parsed, project_files, python_files

MOST_LINES_IN_A_FILE = 299
MOST_LINES_IN_A_FUNCTION = 40
SAYS_NOTHING = frozenset({"utils", "util", "helpers", "helper", "common", "misc"})
MUTABLE_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MUTABLE_TYPES = frozenset(
    {"list", "dict", "set", "bytearray", "defaultdict", "OrderedDict", "Counter", "deque"}
)
# mypy refuses to change what is declared as one of these.
READ_ONLY = frozenset({"Mapping", "Sequence", "Collection", "Set", "AbstractSet"})
THIRD_PARTY_MARKS = (".min.", ".bundle.")
LONGEST_LINE_WRITTEN_BY_HAND = 500


def long_functions(tree: ast.Module) -> Iterator[str]:
    """Functions over the limit, decorators and docstring not counted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - _first_line(node) + 1
            if lines > MOST_LINES_IN_A_FUNCTION:
                yield f"{node.name}: {lines} lines"


def _first_line(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(node) is not None and len(node.body) > 1:
        return (node.body[0].end_lineno or node.lineno) + 1
    return node.lineno


def mutable_state(tree: ast.Module) -> Iterator[str]:
    """Names bound at module level to something that can be changed in place."""
    for node in _module_level(tree.body):
        if isinstance(node, ast.Assign) and _is_mutable(node.value):
            if (name := ast.unparse(node.targets[0])) != "__all__":
                yield f"line {node.lineno}: {name}"
        elif isinstance(node, ast.AnnAssign) and _is_mutable_by_type(node):
            yield f"line {node.lineno}: {ast.unparse(node.target)}"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from (
                f"line {n.lineno}: global {', '.join(n.names)}"
                for n in ast.walk(node)
                if isinstance(n, ast.Global)
            )


def _module_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try | ast.With):
            yield from _module_level(node.body)


def _is_mutable_by_type(node: ast.AnnAssign) -> bool:
    declared = ast.unparse(node.annotation).removeprefix("Final[").partition("[")[0]
    return _is_mutable(node.value) and declared not in READ_ONLY


def _is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        name = value.func.attr if isinstance(value.func, ast.Attribute) else value.func
        return (name.id if isinstance(name, ast.Name) else name) in MUTABLE_TYPES
    return isinstance(value, MUTABLE_DISPLAYS)


def test_files_stay_short() -> None:
    too_long = {
        str(path): count
        for path in python_files(*ROOMS, "tests")
        if (count := len((ROOT / path).read_text(encoding="utf-8").splitlines()))
        > MOST_LINES_IN_A_FILE
    }
    assert too_long == {}


def test_functions_stay_short() -> None:
    too_long = [
        f"{path}: {found}"
        for path in python_files(*ROOMS, "tests")
        for found in long_functions(parsed(path))
    ]
    assert too_long == []


def test_names_say_something() -> None:
    vague = [
        str(path)
        for path in project_files()
        if SAYS_NOTHING & {part.split(".")[0].strip("_").lower() for part in path.parts}
    ]
    assert vague == []


def test_modules_keep_no_state() -> None:
    found = [
        f"{path} {state}" for path in python_files(*ROOMS) for state in mutable_state(parsed(path))
    ]
    assert found == []


def test_every_folder_with_code_is_a_package() -> None:
    # The import contracts see packages only.
    folders = {path.parent for path in python_files(*ROOMS)}
    bare = [
        str(folder) for folder in sorted(folders) if not (ROOT / folder / "__init__.py").exists()
    ]
    assert bare == []


def test_no_third_party_code_is_committed() -> None:
    front_end = [path for path in project_files() if path.suffix in {".js", ".css", ".mjs"}]
    foreign = [
        str(path)
        for path in front_end
        if any(mark in path.name for mark in THIRD_PARTY_MARKS)
        or {"node_modules", "vendor"} & set(path.parts)
        or _longest_line(path) > LONGEST_LINE_WRITTEN_BY_HAND
    ]
    assert foreign == []
    assert [
        str(path) for path in project_files() if path.suffix in {".woff", ".woff2", ".whl"}
    ] == []


def _longest_line(path: Path) -> int:
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    return max((len(line) for line in lines), default=0)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("KINDS = [1]", ["line 1: KINDS"]),
        ("if True:\n    seen: set[str] = set()", ["line 2: seen"]),
        ("import collections\ncache = collections.defaultdict(int)", ["line 2: cache"]),
        ("A: Mapping[str, int] = {}\nB: Final = {}", ["line 2: B"]),
        ("C: dict[str, int] = {}", ["line 1: C"]),
        ("def f():\n    global x\n    x = 1", ["line 2: global x"]),
        ("A = (1, 2)\nB = frozenset({1})\n__all__ = ['A']\ndef f():\n    x = []", []),
    ],
)
def test_the_rule_on_state_sees_what_it_should(code: str, expected: list[str]) -> None:
    assert list(mutable_state(ast.parse(code))) == expected


def test_the_rule_on_length_counts_lines_without_the_docstring() -> None:
    body = "\n".join(f"    x = {n}" for n in range(MOST_LINES_IN_A_FUNCTION))
    assert list(long_functions(ast.parse(f'def f():\n    """Says."""\n{body}'))) == []
    assert list(long_functions(ast.parse(f"def f():\n{body}"))) == ["f: 41 lines"]
