"""Reads one worksheet part of an .xlsx, its shared strings and its comments."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from openpyxl.utils import column_index_from_string

from loaders.formats.cells import ErrorValue, PlacedText, Position, UnsavedFormula, Value
from loaders.formats.conditional_formats import DraftRule, Rule, apply_rules
from loaders.formats.letters import raised
from loaders.formats.limits import Range, SheetDraft, unreadable, unsaved
from loaders.formats.number_formats import as_shown, day_as_shown
from loaders.formats.ooxml_looks import Looks
from loaders.formats.ooxml_styles import Dates, as_date, day_or_moment
from loaders.formats.xml_events import END, START, TEXT, Attributes, Event, TextCollector, events

REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})", re.ASCII | re.IGNORECASE)
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
HEADER_CODES = re.compile(r'&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d{1,2}|&[A-Z]')
MOST_WHOLE = 10**15
RUNS = MappingProxyType({"superscript": "super", "subscript": "sub"})
SHEET_PLACES = MappingProxyType(
    {
        "headerFooter": "header",
        "dataValidations": "data_validation",
        "hyperlinks": "hyperlink",
    }
)


@dataclass(slots=True)
class Shared:
    """The shared strings, and which of them a cell has asked for."""

    strings: list[str]
    asked: set[int] = field(default_factory=set)

    def at(self, text: str) -> str:
        """The string with this number; a number outside the list is a damaged file."""
        index = int(text)
        if not 0 <= index < len(self.strings):
            raise unreadable("damaged")
        self.asked.add(index)
        return self.strings[index]

    def unused(self) -> list[str]:
        """Strings no cell shows, left behind by the program that saved the file."""
        return [text for index, text in enumerate(self.strings) if index not in self.asked]


@dataclass(slots=True)
class RawCell:
    """A cell's parts as they stand in the file, before the type decides what they mean."""

    value: list[str] = field(default_factory=list)
    formula: list[str] = field(default_factory=list)
    inline: str = ""
    has_value: bool = False
    has_formula: bool = False


def read_strings(content: bytes | None) -> list[str]:
    """The shared strings in order, runs joined, phonetic hints left out."""
    if content is None:
        return []
    stream = events(content)
    return [_plain(stream, "si") for kind, name, _ in stream if kind == START and name == "si"]


def read_sheet(
    stream: Iterator[Event], draft: SheetDraft, strings: Shared, dates: Dates, looks: Looks
) -> list[PlacedText]:
    """Fills the draft with the sheet's cells and gives the texts around them."""
    collector = TextCollector(_place, draft.name)
    rules = Rules(looks)
    for event in stream:
        kind, name, attributes = event
        if kind == START and name == "sheetData":
            _read_rows(stream, draft, strings, dates, looks)
        elif kind == START and name == "col":
            if attributes.get("hidden") in ("1", "true") or attributes.get("width") == "0":
                draft.hide_columns(int(attributes.get("min", 0)), int(attributes.get("max", 0)))
        elif kind == START and name == "mergeCell":
            draft.ranges += _range(attributes.get("ref", ""))
        else:
            rules.feed(event)
            collector.feed(event)
    apply_rules(draft, rules.finished())
    return [*collector.texts, *_without_codes(collector.texts)]


def read_comments(stream: Iterator[Event], draft: SheetDraft) -> None:
    """Adds notes and threaded comments to the draft; those at one cell are joined by line."""
    position: Position | None = None
    for kind, name, attributes in stream:
        if kind != START:
            continue
        if name in ("comment", "threadedComment"):
            position = _position(attributes.get("ref", ""))
        elif name == "text" and position is not None:
            earlier = draft.comments.get(position)
            text = _plain(stream, "text")
            draft.comments[position] = f"{earlier}\n{text}" if earlier else text


@dataclass(slots=True)
class Rules:
    """The rules of looks as they stand in a sheet, taken event by event."""

    looks: Looks
    ranges: tuple[Range, ...] = ()
    drafts: list[DraftRule] = field(default_factory=list)
    is_formula: bool = False

    def feed(self, event: Event) -> None:
        """Takes what belongs to a rule; everything else is passed over."""
        kind, name, attributes = event
        if kind == TEXT:
            if self.is_formula and self.drafts and self.ranges:
                self.drafts[-1].formulas.append(name)
        elif name == "conditionalFormatting":
            written = attributes.get("sqref", "").split() if kind == START else ()
            self.ranges = tuple(each for it in written for each in _range(it))
        elif name == "cfRule" and kind == START and self.ranges:
            look = self.looks.rules.get(attributes.get("dxfId", ""))
            kinds = attributes.get("type", ""), attributes.get("operator", "")
            self.drafts.append(DraftRule(self.ranges, *kinds, look))
        elif name == "formula":
            self.is_formula = kind == START

    def finished(self) -> list[Rule]:
        """Those that show a number otherwise."""
        return [rule for draft in self.drafts for rule in draft.finished()]


def _read_rows(
    stream: Iterator[Event], draft: SheetDraft, strings: Shared, dates: Dates, looks: Looks
) -> None:
    row = column = 0
    for kind, name, attributes in stream:
        if kind == END and name == "sheetData":
            return
        if kind != START:
            continue
        if name == "row":
            row, column = int(attributes.get("r", row + 1)), 0
            if attributes.get("hidden") in ("1", "true") or attributes.get("ht") == "0":
                draft.hidden_rows.add(row)
        elif name == "c":
            reference = attributes.get("r")
            row, column = _position(reference) if reference else (row, column + 1)
            raw = _raw_cell(stream)
            if raw.has_value or raw.has_formula or raw.inline:
                value = _value(raw, attributes, strings, dates)
                _put(draft, (row, column), raw, value)
                if looks.styles and attributes.get("s", "0") in looks.styles:
                    draft.maybe_hidden.add((row, column))


def _put(draft: SheetDraft, position: Position, raw: RawCell, value: Value | None) -> None:
    if value is None:
        return
    draft.put(position, value)
    if raw.formula and not isinstance(value, UnsavedFormula):
        draft.formulas[position] = unsaved("".join(raw.formula)).text


def _raw_cell(stream: Iterator[Event]) -> RawCell:
    raw = RawCell()
    into: list[str] | None = None
    for kind, name, _ in stream:
        if kind == TEXT:
            if into is not None:
                into.append(name)
        elif kind == START:
            if name == "v":
                into, raw.has_value = raw.value, True
            elif name == "f":
                into, raw.has_formula = raw.formula, True
            elif name == "is":
                raw.inline = _plain(stream, "is")
        elif name == "c":
            break
        else:
            into = None
    return raw


def _value(raw: RawCell, attributes: Attributes, strings: Shared, dates: Dates) -> Value | None:
    text = "".join(raw.value)
    kind = attributes.get("t", "n")
    if raw.has_formula and not text and not (kind == "str" and raw.has_value):
        return unsaved("".join(raw.formula))
    if kind == "inlineStr":
        return raw.inline or _unescaped(text)
    if kind == "str":
        return _unescaped(text)
    if not text.strip():
        return None
    if kind == "s":
        return strings.at(text)
    if kind == "b":
        return text.strip() in ("1", "true")
    if kind == "e":
        return ErrorValue(text)
    if kind == "d":
        return _iso_date(text)
    return _number(text, attributes.get("s", "0"), dates)


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


def _plain(stream: Iterator[Event], closing: str) -> str:
    pieces: list[str] = []
    inside, way = closing, ""
    phonetic = 0
    for kind, name, attributes in stream:
        if kind == TEXT:
            if inside in ("t", "text") and not phonetic:
                pieces.append(raised(name, way) if way else name)
            continue
        if kind == END and name == closing:
            break
        inside = name if kind == START else ""
        if name == "r":
            way = ""
        elif name == "vertAlign" and kind == START:
            way = RUNS.get(attributes.get("val", ""), "")
        elif name == "rPh":
            phonetic += 1 if kind == START else -1
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    return ESCAPED.sub(_letter, text) if "_x" in text else text


def _letter(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return match[0] if 0xD800 <= code <= 0xDFFF else chr(code)


def _position(reference: str) -> Position:
    match = REFERENCE.fullmatch(reference)
    if match is None:
        raise unreadable("damaged")
    return int(match[2]), column_index_from_string(match[1].upper())


def _range(reference: str) -> list[Range]:
    first, _, last = reference.partition(":")
    if not REFERENCE.fullmatch(first) or not REFERENCE.fullmatch(last or first):
        return []
    top, left = _position(first)
    bottom, right = _position(last or first)
    return [(top, left, bottom, right)]


def _place(open_names: list[str]) -> str:
    return next(
        (SHEET_PLACES[name] for name in open_names if name in SHEET_PLACES), "sheet_setting"
    )


def _without_codes(texts: list[PlacedText]) -> list[PlacedText]:
    # "&14" sets a size of 14: its digits are not part of the number that may follow.
    return [
        PlacedText(text.place, HEADER_CODES.sub("", text.text), text.sheet)
        for text in texts
        if text.place == "header" and "&" in text.text
    ]
