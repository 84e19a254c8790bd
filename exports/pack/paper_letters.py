"""Which letters a font can draw, and texts kept within them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

MISSING: Final = "\N{REPLACEMENT CHARACTER}"
EVEN_WITHOUT: Final = frozenset("\n\t ")
UNUSED: Final = 0xFFFF
REFUSED: Final = frozenset({"\ufeff"})  # by the standard, though the fonts have it


@cache
def letters(*fonts: Path) -> frozenset[str]:
    """What every one of the fonts has a sign for."""
    found = [frozenset(map(chr, _codes(font.read_bytes()))) for font in fonts]
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


def _codes(font: bytes) -> Iterator[int]:
    """The characters of the font's own table of them, in the form nearly every font has."""
    start = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    for number in range(count):
        (offset,) = struct.unpack_from(">I", font, start + 8 + 8 * number)
        if struct.unpack_from(">H", font, start + offset) == (4,):
            yield from _segments(font, start + offset)


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for place in range(12, 12 + 16 * count, 16):
        name, _, start = struct.unpack_from(">4sII", font, place)
        if name == tag:
            return int(start)
    raise ValueError(f"a font without {tag.decode()}")


def _segments(font: bytes, start: int) -> Iterator[int]:
    """Runs of characters that have a sign; one that leads to none is not counted."""
    (twice,) = struct.unpack_from(">H", font, start + 6)
    ends, starts = start + 14, start + 16 + twice
    for place in range(0, twice, 2):
        (last,) = struct.unpack_from(">H", font, ends + place)
        first, shift, way = (
            struct.unpack_from(">H", font, starts + place + step * twice)[0] for step in range(3)
        )
        for code in range(first, last + 1):
            at = starts + 2 * twice + place + way + 2 * (code - first)
            sign = struct.unpack_from(">H", font, at)[0] if way else (code + shift) % 0x10000
            if sign and code != UNUSED:
                yield code
