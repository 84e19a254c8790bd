"""Reads the rows of a worksheet part: its own handlers there, since a large sheet is all cells."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from xml.parsers.expat import XMLParserType

from openpyxl.utils import column_index_from_string

from loaders.formats.cells import ErrorValue, Position, UnsavedFormula, Value
from loaders.formats.letters import raised
from loaders.formats.limits import SheetDraft, unreadable, unsaved
from loaders.formats.number_formats import as_shown, day_as_shown
from loaders.formats.ooxml_styles import Dates, as_date, day_or_moment
from loaders.formats.xml_events import DEEPEST, Attributes

REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})", re.ASCII | re.IGNORECASE)
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
MOST_WHOLE = 10**15
# Numbers that are kept to be given again; a sheet of figures has few different ones.
MOST_KEPT = 50_000
RUNS = MappingProxyType({"superscript": "super", "subscript": "sub"})
OUTSIDE, VALUE, FORMULA = range(3)
ROWS = "sheetData"
DEEPEST_INSIDE = DEEPEST - 2  # the sheet and its rows are around it


@dataclass(slots=True)
class Shared:
    """The shared strings, and which of them a cell has asked for."""

    strings: list[str]
    asked: set[int] = field(default_factory=set)
    known: dict[str, str] = field(default_factory=dict)

    def at(self, text: str) -> str:
        """The string with this number; a number outside the list is a damaged file."""
        if text in self.known:
            return self.known[text]
        index = int(text)
        if not 0 <= index < len(self.strings):
            raise unreadable("damaged")
        self.asked.add(index)
        self.known[text] = self.strings[index]
        return self.known[text]

    def unused(self) -> list[str]:
        """Strings no cell shows, left behind by the program that saved the file."""
        return [text for index, text in enumerate(self.strings) if index not in self.asked]


@dataclass(slots=True)
class Runs:
    """A text in runs: what each is written in tells whether it stands above or below the line."""

    inside: str
    pieces: list[str] = field(default_factory=list)
    way: str = ""
    phonetic: int = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        self.inside = name
        if name == "r":
            self.way = ""
        elif name == "vertAlign":
            self.way = RUNS.get(attributes.get("val", ""), "")
        elif name == "rPh":
            self.phonetic += 1

    def end(self, name: str) -> None:
        """An element ends, which is not that of the whole text."""
        self.inside = ""
        if name == "r":
            self.way = ""
        elif name == "rPh":
            self.phonetic -= 1

    def text(self, text: str) -> None:
        """Letters; phonetic hints are left out."""
        if self.inside in ("t", "text") and not self.phonetic:
            self.pieces.append(raised(text, self.way) if self.way else text)

    def whole(self) -> str:
        """All of it."""
        return unescaped("".join(self.pieces))


@dataclass(slots=True)
class RowReader:
    """Fills a draft from what is inside `sheetData`, as the parser meets it."""

    draft: SheetDraft
    strings: Shared
    dates: Dates
    hidden_styles: frozenset[str]
    row: int = 0
    column: int = 0
    # How the row is written at the end of a reference, and the columns before it by their letters.
    written_row: str = ""
    columns: dict[str, int] = field(default_factory=dict)
    numbers: dict[tuple[str, str], Value] = field(default_factory=dict)
    cell: Attributes | None = None
    into: int = OUTSIDE
    value: str = ""
    formula: str = ""
    has_value: bool = False
    has_formula: bool = False
    inline: str = ""
    runs: Runs | None = None
    names: dict[str, str] = field(default_factory=dict)
    depth: int = 0
    has_moved: bool = False
    leave: Callable[[], None] | None = None

    @property
    def is_moving(self) -> bool:
        """Whether a row or a cell was taken since it was asked last."""
        has_moved, self.has_moved = self.has_moved, False
        return has_moved

    def begin(self, parser: XMLParserType, name: str, leave: Callable[[], None]) -> None:
        """Takes the rows of a sheet, straight from the parser."""
        self.names[name], self.leave = ROWS, leave
        self.row = self.column = self.depth = 0
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: Attributes) -> None:
        self.depth += 1
        if self.depth > DEEPEST_INSIDE:
            raise unreadable("damaged")
        local = self.names.get(name)
        if local is None:
            local = self.names[name] = name.rpartition(" ")[2]
        if self.runs is not None:
            self.runs.start(local, attributes)
        elif self.cell is None:
            if local == "c":
                self.cell, self.into = attributes, OUTSIDE
                self.value = self.formula = self.inline = ""
                self.has_value = self.has_formula = False
            elif local == "row":
                self._begin_row(attributes)
        elif local == "v":
            self.into, self.has_value = VALUE, True
        elif local == "f":
            self.into, self.has_formula = FORMULA, True
        elif local == "is":
            self.runs = Runs("is")

    def _text(self, text: str) -> None:
        if self.runs is not None:
            self.runs.text(text)
        elif self.into == VALUE:
            self.value += text
        elif self.into == FORMULA:
            self.formula += text

    def _end(self, name: str) -> None:
        self.depth -= 1
        local = self.names[name]
        if self.runs is not None:
            if local == "is":
                self.inline, self.runs = self.runs.whole(), None
            else:
                self.runs.end(local)
        elif self.cell is not None:
            self.into = OUTSIDE
            if local == "c":
                self._end_cell(self.cell)
                self.cell = None
        elif self.depth < 0 and self.leave is not None:
            self.leave()

    def _begin_row(self, attributes: Attributes) -> None:
        self.has_moved = True
        written = attributes.get("r", str(self.row + 1))
        self.row, self.column = int(written), 0
        self.written_row = written if written == str(self.row) else ""
        if attributes.get("hidden") in ("1", "true") or attributes.get("ht") == "0":
            self.draft.hidden_rows.add(self.row)

    def _end_cell(self, attributes: Attributes) -> None:
        reference, end = attributes.get("r"), self.written_row
        column = None
        if reference and end and reference.endswith(end):
            column = self.columns.get(reference[: -len(end)])
        if column is not None:
            self.column = column
        else:
            self._move(reference)
        self.has_moved = True
        if not (self.has_value or self.has_formula or self.inline):
            return
        value, place = self._value(attributes), (self.row, self.column)
        if value is not None:
            self.draft.put(place, value)
            if self.formula and not isinstance(value, UnsavedFormula):
                self.draft.formulas[place] = unsaved(self.formula).text
        if self.hidden_styles and attributes.get("s", "0") in self.hidden_styles:
            self.draft.maybe_hidden.add(place)

    def _move(self, reference: str | None) -> None:
        """Goes to the cell that is named, or to the next one where none is."""
        if not reference:
            self.column += 1
            return
        self.row, self.column = position_of(reference)
        letters = reference.rstrip("0123456789")
        if letters.isalpha():
            self.columns[letters] = self.column
            self.written_row = reference[len(letters) :]

    def _value(self, attributes: Attributes) -> Value | None:
        text, kind = self.value, attributes.get("t", "n")
        if kind == "s" and text.isdecimal():
            return self.strings.at(text)
        if self.has_formula and not text and not (kind == "str" and self.has_value):
            return unsaved(self.formula)
        if kind == "inlineStr":
            return self.inline or unescaped(text)
        if kind == "str":
            return unescaped(text)
        if not text or text.isspace():
            return None
        if kind == "s":
            return self.strings.at(text)
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind == "e":
            return ErrorValue(text)
        return _iso_date(text) if kind == "d" else self._number(text, attributes.get("s", "0"))

    def _number(self, text: str, style: str) -> Value:
        known = self.numbers.get((style, text))
        if known is None:
            known = _number(text, style, self.dates)
            if len(self.numbers) < MOST_KEPT:
                self.numbers[style, text] = known
        return known


def _number(text: str, style: str, dates: Dates) -> Value:
    number = float(text)
    if not math.isfinite(number):
        return ErrorValue("#NUM!")
    code = dates.codes.get(style)
    moment = as_date(number, dates.epoch) if style in dates.styles else None
    if moment is not None:
        return day_as_shown(moment, code or "")
    plain = int(number) if number.is_integer() and abs(number) < MOST_WHOLE else number
    return plain if code is None else as_shown(plain, code)


def _iso_date(text: str) -> date | datetime | str:
    try:
        return day_or_moment(datetime.fromisoformat(text.strip()).replace(tzinfo=None))
    except ValueError:
        return text


def unescaped(text: str) -> str:
    """The text with the letters that a package writes by number: _x000D_."""
    return ESCAPED.sub(_letter, text) if "_x" in text else text


def _letter(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return match[0] if 0xD800 <= code <= 0xDFFF else chr(code)


def position_of(reference: str) -> Position:
    """Row and column of an address such as B9; a damaged file where it is none."""
    match = REFERENCE.fullmatch(reference)
    if match is None:
        raise unreadable("damaged")
    return int(match[2]), column_index_from_string(match[1].upper())
