"""What a cell shows of its number: the formats of spreadsheets, as far as they change the meaning.

The grammar is that of ECMA-376 part 1, 18.8.31; sections are parted by semicolons.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne
from types import MappingProxyType

from loaders.formats.cells import ShownNumber

LONGEST = 255
# Formats that show every whole number as it is.
WHOLE_AS_IT_IS = re.compile(r"general|@|[#0?]+(?:,[#0?]+)?(?:\.[0#?]+)?", re.IGNORECASE)
SHOWN_NUMBER = re.compile(r"-?\d[\d.,]*")
LARGEST, SMALLEST = 1e15, 1e-9
MOST_DECIMALS = 30
TOLERANCE = 1e-9  # 0.1 + 0.2 is shown as it is meant
TESTS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {"<=": le, ">=": ge, "<>": ne, "<": lt, ">": gt, "=": eq}
)
CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d{1,15}(?:\.\d{1,9})?)")
UNLETTERED = re.compile(r'"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]')
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
CLOCK = frozenset("hHsS")
DAYS = frozenset("yYdDmM")


@dataclass(slots=True)
class Section:
    """One section of a format while it is taken apart; `pattern` holds 0, #, ?, comma, point."""

    before: str = ""
    pattern: str = ""
    after: str = ""
    test: tuple[str, float] | None = None
    is_percent: bool = False
    is_general: bool = False
    is_clock: bool = False
    is_strange: bool = False
    letters: list[str] = field(default_factory=list)

    def write(self, text: str) -> None:
        """A literal, before or after the digits."""
        if self.pattern or self.is_general:
            self.after += text
        else:
            self.before += text


def as_shown(number: float | int, code: str) -> float | int:
    """The number itself where its format shows no other, else the number with what is shown."""
    if isinstance(number, int) and WHOLE_AS_IT_IS.fullmatch(code):
        return number
    shown = shown_by(code, number)
    return number if shown is None else with_shown(number, shown)


def day_as_shown(moment: date | datetime, code: str) -> date | datetime | int | str:
    """A date whose format shows its year alone is a year, and one without a day is a month."""
    letters = set(UNLETTERED.sub("", code).lower()) & set("ymdhs")
    if letters == {"y"}:
        return moment.year
    return f"{MONTHS[moment.month - 1]} {moment.year}" if letters == {"y", "m"} else moment


def with_shown(number: float | int, shown: str) -> float | int:
    """The number itself where this is how it is written, else both.

    A cell of an English program has its point where a Danish one has a comma; it is turned.
    """
    plain = "".join(shown.split())
    if plain == repr(number):
        return number
    if not SHOWN_NUMBER.fullmatch(plain):
        return ShownNumber(number, shown)
    danish, english = plain.replace(".", "").replace(",", "."), plain.replace(",", "")
    for text in (danish, english):
        if text.count(".") < 2 and math.isclose(float(text), number, rel_tol=TOLERANCE):
            return number
    decimals = english.partition(".")[2]
    is_rounded = english.count(".") == 1 and abs(float(english) - number) <= 10 ** -len(decimals)
    return ShownNumber(number, english.replace(".", ",") if is_rounded else shown)


@lru_cache(maxsize=8192)
def shown_by(code: str, number: float) -> str | None:
    """What a cell with this format shows, in Danish; None where it is not known to differ."""
    if len(code) > LONGEST or not (number == 0 or SMALLEST < abs(number) < LARGEST):
        return None
    section, is_for_negatives = _section_for(_sections(code), number)
    if section is None or section.is_strange:
        return None
    if section.is_clock:
        minutes = round(abs(number) * 24 * 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if section.is_general:
        plain = f"{number:.11g}".replace(".", ",")
        return _around(section, plain) if section.before + section.after else None
    if not section.pattern:
        return section.before.strip()
    sign = "-" if number < 0 and not is_for_negatives else ""
    return sign + _around(section, _digits(section, number))


def _around(section: Section, digits: str) -> str:
    return f"{section.before}{digits}{section.after}".strip()


def _section_for(sections: tuple[Section, ...], number: float) -> tuple[Section | None, bool]:
    """The section a number is shown by, and whether that one writes its own minus."""
    numeric = sections[:3]
    if any(section.test for section in numeric):
        for section in numeric:
            if section.test is None or TESTS[section.test[0]](number, section.test[1]):
                return section, False
        return None, False
    if number < 0 and len(numeric) > 1:
        return numeric[1], True
    if number == 0 and len(numeric) > 2:
        return numeric[2], False
    return numeric[0], False


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[Section, ...]:
    sections = [Section()]
    place = 0
    while place < len(code):
        if code[place] == ";":
            sections.append(Section())
            place += 1
        else:
            place = _take(sections[-1], code, place)
    for section in sections:
        _settle(section)
    return tuple(sections)


def _take(section: Section, code: str, place: int) -> int:
    """Takes one piece of a format into its section; gives the place after it."""
    letter = code[place]
    if letter in '"[':
        end = code.find('"' if letter == '"' else "]", place + 1)
        end = len(code) if end < 0 else end
        inside = code[place + 1 : end]
        section.write(inside) if letter == '"' else _take_bracket(section, inside)
        return end + 1
    if letter in "\\_*":
        if letter == "\\":
            section.write(code[place + 1 : place + 2])
        return place + 2
    if letter in "0#?.," and not section.after.strip():
        section.pattern += letter
    elif letter in "0#?@/":
        section.is_strange = True
    elif code[place : place + 7].lower() == "general":
        section.is_general = True
        return place + 7
    elif letter in "eE" and code[place + 1 : place + 2] in ("+", "-"):
        section.is_strange = True
    else:
        section.is_percent |= letter == "%"
        section.letters.append(letter)
        section.write(letter)
    return place + 1


def _take_bracket(section: Section, inside: str) -> None:
    found = CONDITION.fullmatch(inside)
    if found:
        section.test = found[1], float(found[2])
    elif inside.startswith("$"):
        section.write(inside[1:].partition("-")[0])
    elif inside and set(inside) <= set("hmsHMS"):
        section.is_clock = True


def _settle(section: Section) -> None:
    letters = set(section.letters)
    section.is_clock |= bool(letters & CLOCK) and not section.pattern.strip(".0,")
    is_day = bool(letters & DAYS) and not section.pattern
    section.is_strange |= is_day and not section.is_clock


def _digits(section: Section, number: float) -> str:
    whole, _, decimals = section.pattern.partition(".")
    scale = len(whole) - len(whole.rstrip(",")) + (len(decimals) - len(decimals.rstrip(",")))
    decimals = decimals.replace(",", "")[:MOST_DECIMALS]
    amount = abs(Decimal(repr(float(number)))) * (100 if section.is_percent else 1)
    amount /= Decimal(1000) ** min(scale, 3)
    rounded = amount.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    units, _, parts = f"{rounded:f}".partition(".")
    fewest = len(decimals.rstrip("#?"))
    while len(parts) > fewest and parts.endswith("0"):
        parts = parts[:-1]
    plain = whole.rstrip(",")
    if units == "0" and "0" not in plain:
        units = ""
    units = units.zfill(plain.count("0"))
    if "," in plain:
        units = f"{int(units or 0):,}".replace(",", ".") if units else units
    return f"{units},{parts}" if parts else units
