"""Elements of HTML from properties as Dash names them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from types import MappingProxyType
from typing import Any, Final

Given = Mapping[str, Any]
VOID: Final = frozenset({"br", "col", "hr", "img", "input"})
# Attributes whose name in HTML is not that of the property in lower case.
NAMES: Final[Mapping[str, str]] = MappingProxyType({"className": "class", "htmlFor": "for"})
# Properties that say something to Dash and nothing to a browser.
OF_DASH: Final = frozenset({"children", "n_clicks", "n_clicks_timestamp", "key"})
UPPER: Final = re.compile("([A-Z])")


def element(name: str, given: Given, inside: str = "") -> str:
    """One element; `inside` is HTML."""
    start = f"<{name}{''.join(_attributes(given))}>"
    if name in VOID:
        return start
    # A parser drops the first line end of these two.
    kept = "\n" if name in {"pre", "textarea"} and inside.startswith("\n") else ""
    return f"{start}{kept}{inside}</{name}>"


def picked(given: Given, *names: str) -> dict[str, Any]:
    """Some of the properties, those that are given."""
    return {name: given[name] for name in names if given.get(name) is not None}


def identity(given: object) -> str:
    """A value as an attribute; an id of several parts as the browser spells it."""
    if isinstance(given, Mapping):
        return json.dumps(given, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return str(given)


def _attributes(given: Given) -> Iterator[str]:
    for name, value in given.items():
        if name in OF_DASH or value is None or value is False:
            continue
        called = NAMES.get(name) or name.lower()
        said = "" if value is True else _style(value) if name == "style" else identity(value)
        yield f' {called}="{escape(said)}"'


def _style(given: Given) -> str:
    """Properties in camel case; every number among ours is one of pixels."""
    return ";".join(
        f"{UPPER.sub(_hyphened, name)}:{value}{_unit(value)}" for name, value in given.items()
    )


def _hyphened(found: re.Match[str]) -> str:
    return f"-{found[1].lower()}"


def _unit(value: object) -> str:
    return "px" if isinstance(value, int | float) and value != 0 else ""
