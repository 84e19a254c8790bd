"""Which letters a font can draw, and texts kept within them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

MISSING: Final = "\N{REPLACEMENT CHARACTER}"
EVEN_WITHOUT: Final = frozenset("\n\t ")
REFUSED: Final = frozenset({"\ufeff"})  # by the standard, though the fonts have it


@cache
def letters(*fonts: Path) -> frozenset[str]:
    """What every one of the fonts has a sign for."""
    # Here and not above: it takes a while to load, and only paper needs it.
    from fontTools.ttLib import TTFont

    found = []
    for path in fonts:
        with TTFont(path, lazy=True) as font:
            found.append(frozenset(map(chr, font.getBestCmap())))
    return frozenset.intersection(*found) - REFUSED | EVEN_WITHOUT


def within(value: Any, known: frozenset[str]) -> Any:
    """Texts, lists and mappings with one sign for every letter that is not known."""
    match value:
        case str():
            return "".join(letter if letter in known else MISSING for letter in value)
        case Mapping():
            return {key: within(each, known) for key, each in value.items()}
        case list() | tuple():
            return [within(each, known) for each in value]
    return value
