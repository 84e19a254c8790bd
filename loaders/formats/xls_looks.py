"""Which looks of an .xls hide a number: letters in the colour of their ground, and rules.

The records are those of MS-XLS 2.4.42 (CF), 2.4.56 (CondFmt) and 2.5.92 (DXFN).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from struct import error as StructError  # noqa: N812
from struct import unpack_from
from types import MappingProxyType
from typing import Any

from loaders.formats.conditional_formats import INVISIBLE, Rule, changes_number
from loaders.formats.limits import Range

Record = tuple[int, bytes]
Colour = tuple[int, int, int]
END, RANGES, RULE = 0x0A, 0x1B0, 0x1B1
CELL_IS = 1
BETWEEN = 1
SIGNS: Mapping[int, str] = MappingProxyType({3: "=", 4: "<>", 5: ">", 6: "<", 7: ">=", 8: "<="})
WHITE: Colour = (255, 255, 255)
SOLID = 1
HEADER, FLAGS = 6, 6
FONT_SIZE, LETTERS_AT = 118, 80
NUMBERS, FONT, ALIGNMENT, BORDER, PATTERN = (1 << bit for bit in (25, 26, 27, 28, 29))
WHOLE, DECIMAL = 0x1E, 0x1F


def hidden_styles(book: Any) -> frozenset[int]:
    """The styles of an open book whose letters nobody sees."""
    return frozenset(number for number, it in enumerate(book.xf_list) if _hides(book, it))


def _hides(book: Any, style: Any) -> bool:
    fonts, colours = book.font_list, book.colour_map
    if style.font_index >= len(fonts):
        return False
    letters = colours.get(fonts[style.font_index].colour_index)
    ground = WHITE
    if style.background.fill_pattern == SOLID:
        ground = colours.get(style.background.pattern_colour_index) or WHITE
    return letters is not None and letters == ground


@dataclass(frozen=True, slots=True)
class XlsRules:
    """Reads the rules of one sheet; `colours` and `formats` are those of the book."""

    colours: Mapping[int, Colour | None]
    formats: Mapping[int, str]

    def of(self, records: Iterable[Record]) -> Iterator[Rule]:
        """Those that show a number otherwise than it is."""
        ranges: tuple[Range, ...] = ()
        for kind, data in records:
            if kind == RANGES:
                ranges = tuple(_ranges(data))
            elif kind == RULE and ranges:
                # A rule that is cut short shows nothing; the values may be sound.
                with suppress(StructError):
                    yield from self._rule(data, ranges)

    def _rule(self, data: bytes, ranges: tuple[Range, ...]) -> Iterator[Rule]:
        kind, operator, first, second = unpack_from("<BBHH", data)
        end = len(data) - first - second
        look = self._look(data[HEADER : max(end, HEADER)])
        if look:
            numbers = [_number(data[end : end + first]), _number(data[end + first :])]
            yield Rule(ranges, look, _tests(operator, numbers) if kind == CELL_IS else None)

    def _look(self, data: bytes) -> str:
        """The format by which a rule hides, or nothing."""
        flags, more = unpack_from("<IH", data)
        place, letters, ground = FLAGS, None, WHITE
        if flags & NUMBERS:
            is_written = more & 1
            size = unpack_from("<H", data, place)[0] if is_written else 2
            code = _written(data[place + 2 : place + size]) if is_written else ""
            code = code or self.formats.get(data[place + 1], "")
            if code and changes_number(code):
                return code
            place += size
        if flags & FONT:
            letters = self.colours.get(unpack_from("<i", data, place + LETTERS_AT)[0])
            place += FONT_SIZE
        place += 8 * (bool(flags & ALIGNMENT) + bool(flags & BORDER))
        if flags & PATTERN:
            pattern, colours = unpack_from("<HH", data, place)
            # The ground of a solid rule is its second colour.
            solid = pattern >> 10 in (0, SOLID)
            ground = self.colours.get(colours >> 7 & 0x7F if solid else colours & 0x7F) or WHITE
        return INVISIBLE if letters is not None and letters == ground else ""


def of_sheet(stream: bytes, start: int) -> Iterator[Record]:
    """The records of the sheet that begins there, up to its end."""
    depth = 0
    while start + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, start)
        yield kind, stream[start + 4 : start + 4 + length]
        start += 4 + length
        depth += (kind in (0x809, 0x409, 0x209, 0x009)) - (kind == END)
        if depth <= 0:
            return


def _ranges(data: bytes) -> Iterator[Range]:
    count = unpack_from("<H", data, 12)[0] if len(data) >= 14 else 0
    for number in range(min(count, (len(data) - 14) // 8)):
        top, bottom, left, right = unpack_from("<HHHH", data, 14 + 8 * number)
        yield top + 1, left + 1, bottom + 1, right + 1


def _number(formula: bytes) -> float | None:
    """The number that a formula is; None where it is anything else."""
    if formula[:1] == bytes([WHOLE]) and len(formula) == 3:
        return float(unpack_from("<H", formula, 1)[0])
    if formula[:1] == bytes([DECIMAL]) and len(formula) == 9:
        return float(unpack_from("<d", formula, 1)[0])
    return None


def _tests(operator: int, numbers: list[float | None]) -> tuple[tuple[str, float], ...] | None:
    first, second = numbers
    if first is None:
        return None
    if operator == BETWEEN:
        return None if second is None else ((">=", first), ("<=", second))
    sign = SIGNS.get(operator)
    return ((sign, first),) if sign else None


def _written(data: bytes) -> str:
    """A text with its length and a sign of two bytes a letter before it."""
    if len(data) < 3:
        return ""
    length, wide = unpack_from("<HB", data)
    text = data[3 : 3 + length * (1 + (wide & 1))]
    return text.decode("utf-16-le" if wide & 1 else "latin-1", "replace")
