"""Where the code builds texts that could be keys of the catalogs, and which keys it names whole."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment, nodes

from tests.rules.project import ROOMS, ROOT, parsed, project_files, python_files

HOLE = "{}"
IN_A_HOLE = "[a-z0-9_.-]+"
# Of a text that is nothing but holes the parts are looked at where they are made.
KEY_LIKE = re.compile(r"(?=.*[a-z-])[a-z0-9_{}-]*")
FORMATTED = re.compile(r"\{[^{}]*\}|%[sdi]|%\([a-z_]+\)[sd]")
# What asks a catalog: whatever is handed to it first is a key.
ASKING = frozenset({"words", "has"})


def matches(pattern: str, key: str) -> bool:
    """Whether something in the holes of the pattern makes the key."""
    return _shape(pattern).fullmatch(key) is not None


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(IN_A_HOLE.join(re.escape(piece) for piece in pattern.split(HOLE)))


def could_be_a_key(pattern: str, known: Iterable[str]) -> bool:
    """Whether a built text may be a key: it is written as keys are and makes one that exists."""
    if KEY_LIKE.fullmatch(pattern) is None:
        return False
    shape = _shape(pattern)
    return any(shape.fullmatch(key) for key in known)


def built_in(tree: ast.Module) -> Iterator[str]:
    """The patterns of all texts that a module builds, `{}` for what is filled in."""
    for node in ast.walk(tree):
        pattern = _pattern(node)
        if pattern is not None and HOLE in pattern:
            yield pattern


def asked_in(tree: ast.Module) -> Iterator[str]:
    """The patterns a module hands to a catalog, whether or not a key matches them today."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func).split(".")[-1].strip("_")
            pattern = _pattern(node.args[0]) if called in ASKING else None
            if pattern is not None and HOLE in pattern:
                yield pattern


def named_in(tree: ast.Module) -> Iterator[str]:
    """Every whole text of a module: no docstring, and no piece of a text that is built."""
    passed_over = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed_over |= {id(piece) for piece in node.values}
        elif isinstance(node, ast.Expr):
            passed_over.add(id(node.value))
        elif isinstance(node, ast.Constant) and id(node) not in passed_over:
            yield str(node.value)


def listed_in(tree: ast.Module) -> Iterator[str]:
    """The texts that a module lists in a Literal of its own."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("Literal["):
            texts = (each for each in ast.walk(node.value) if isinstance(each, ast.Constant))
            yield from (each.value for each in texts if isinstance(each.value, str))


def _pattern(node: ast.AST) -> str | None:
    match node:
        case ast.JoinedStr():
            return "".join(_piece(each) for each in node.values)
        case ast.BinOp(op=ast.Add()) if _is_text(node.left) or _is_text(node.right):
            return _piece(node.left) + _piece(node.right)
        case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str() as text)):
            return FORMATTED.sub(HOLE, text)
        case ast.Call(func=ast.Attribute(attr="format", value=ast.Constant(value=str() as text))):
            return FORMATTED.sub(HOLE, text)
        case ast.Call(func=ast.Attribute(attr="join", value=ast.Constant(value="-"))):
            return f"{HOLE}-{HOLE}"
    return None


def _piece(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return _pattern(node) or HOLE


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) and _piece(node) != HOLE


def built_in_template(template: nodes.Template) -> Iterator[str]:
    """The patterns that a template builds with `~` or `+`."""
    sums = [(each.left, each.right) for each in template.find_all(nodes.Add)]
    chains = [tuple(each.nodes) for each in template.find_all(nodes.Concat)]
    for parts in (*sums, *chains):
        yield "".join(str(each.value) if isinstance(each, nodes.Const) else HOLE for each in parts)


def named_in_template(template: nodes.Template) -> Iterator[str]:
    """Every whole text of a template."""
    return (str(each.value) for each in template.find_all(nodes.Const))


@dataclass(frozen=True, slots=True)
class Sources:
    """The modules and templates of the rooms, read once, by path."""

    modules: Mapping[str, ast.Module]
    templates: Mapping[str, nodes.Template]

    def built(self, known: Iterable[str]) -> set[tuple[str, str]]:
        """Path and pattern of all that could be a key or is asked for as one."""
        keys = tuple(known)
        found = set()
        for path, tree in self.modules.items():
            asked = set(asked_in(tree))
            every = asked | set(built_in(tree))
            found |= {(path, each) for each in every if each in asked or could_be_a_key(each, keys)}
        for path, template in self.templates.items():
            every = set(built_in_template(template))
            found |= {(path, each) for each in every if could_be_a_key(each, keys)}
        return found

    def named(self) -> Counter[str]:
        """How often every whole text stands in the code and its templates."""
        found = Counter(text for each in self.modules.values() for text in named_in(each))
        found.update(text for each in self.templates.values() for text in named_in_template(each))
        return found


def sources() -> Sources:
    """Those of the project as it lies here."""
    pages = [path for path in project_files() if path.suffix == ".html" and path.parts[0] in ROOMS]
    read = Environment().parse
    return Sources(
        {path.as_posix(): parsed(path) for path in python_files(*ROOMS)},
        {path.as_posix(): read((ROOT / path).read_text(encoding="utf-8")) for path in pages},
    )
