"""Reads one table of an .ods; repetitions are unfolded only where they hold values."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from loaders.formats.cells import ErrorValue, Value
from loaders.formats.conditional_formats import Rule, apply_rule, apply_rules
from loaders.formats.letters import raised
from loaders.formats.limits import MOST_COLUMNS, MOST_ROWS, SheetDraft, unreadable, unsaved
from loaders.formats.number_formats import MONTHS, as_shown, with_shown
from loaders.formats.ods_looks import OdsLooks
from loaders.formats.ooxml_rows import MOST_WHOLE
from loaders.formats.ooxml_styles import day_or_moment
from loaders.formats.xml_events import END, START, TEXT, Attributes, Event, TextCollector, attribute

CELLS = frozenset({"table-cell", "covered-table-cell"})
MOST_SPACES = 1000
ERROR = re.compile(r"Err:\d+|#[A-Z][A-Z0-9/]*[!?]?|#DIV/0!")
FORMULA_LANGUAGE = re.compile(r"^[a-z]+:(?==)")

PERCENT = "0.##%"
YEAR = re.compile(r"\d{4}")
MONTH = re.compile(r"(?:[^\W\d]{3,9}\.?|\d{1,2})[ ./-]{1,2}(?:\d\d|\d{4})")
HIDDEN = ("collapse", "filter")


@dataclass(frozen=True, slots=True)
class RepeatedCell:
    """A cell that stands `times` times from `column` on, with what it spans and says."""

    column: int
    times: int
    value: Value | None
    comment: str
    formula: str
    rows: int
    columns: int
    style: str


@dataclass(slots=True)
class Styles:
    """The looks of a file, and what its table says of them.

    `raised` are the styles that set letters above or below the line: super or sub. `of_columns`
    are the styles of cells that name none, with the last column of each.
    """

    looks: OdsLooks
    raised: Mapping[str, str]
    of_columns: list[tuple[int, str]] = field(default_factory=list)
    ranges: str = ""
    rules: list[Rule] = field(default_factory=list)

    def of_cell(self, cell: RepeatedCell, column: int, of_row: str) -> str:
        """The style of one of the cells: its own, its row's or its column's."""
        if cell.style or of_row:
            return cell.style or of_row
        place = bisect_left(self.of_columns, (column, ""))
        return self.of_columns[place][1] if place < len(self.of_columns) else ""

    def feed(self, name: str, attributes: Attributes) -> None:
        """Takes the rules of looks that stand at the end of a table."""
        if name == "conditional-format":
            self.ranges = attribute(attributes, "target-range-address")
        elif name == "condition":
            condition = attribute(attributes, "value")
            style = attribute(attributes, "apply-style-name")
            self.rules += self.looks.rules_at(self.ranges, condition, style)


def read_table(
    stream: Iterator[Event], draft: SheetDraft, collector: TextCollector, styles: Styles
) -> None:
    """Fills the draft up to the table's end; texts outside the cells go to the collector."""
    row = column = 1
    nested = 0
    for event in stream:
        kind, name, attributes = event
        if kind == START and name == "table-row" and not nested:
            cells = _row(stream, collector, styles.raised)
            times = _count(attributes, "number-rows-repeated")
            is_hidden = attribute(attributes, "visibility") in HIDDEN
            of_row = attribute(attributes, "default-cell-style-name")
            _put_rows(draft, row, times, cells)
            _mark_looks(draft, range(row, row + min(times, MOST_ROWS)), cells, (styles, of_row))
            if is_hidden:
                draft.hidden_rows.update(range(row, min(row + times, MOST_ROWS + 1)))
            row += times
            continue
        if kind == START and name == "table-column" and not nested:
            times = _count(attributes, "number-columns-repeated")
            if attribute(attributes, "visibility") in HIDDEN:
                draft.hide_columns(column, column + times - 1)
            column += times
            style = attribute(attributes, "default-cell-style-name")
            styles.of_columns.append((column - 1, style))
        if kind == START:
            styles.feed(name, attributes)
        if name == "table" and kind != TEXT:
            nested += 1 if kind == START else -1
            if nested < 0:
                apply_rules(draft, styles.rules)
                return
        collector.feed(event)


def _mark_looks(
    draft: SheetDraft, rows: range, cells: list[RepeatedCell], looked: tuple[Styles, str]
) -> None:
    """Tells which numbers have letters nobody sees, and shows what rules of their style show."""
    styles, of_row = looked
    for cell in cells:
        if isinstance(cell.value, str) or cell.value is None:
            continue
        for column in range(cell.column, cell.column + min(cell.times, MOST_COLUMNS + 1)):
            style = styles.of_cell(cell, column, of_row)
            rules, is_hidden = styles.looks.rules_of(style), styles.looks.hides(style)
            for place in ((row, column) for row in rows) if rules or is_hidden else ():
                for rule in rules:
                    apply_rule(draft, rule, place)
                if is_hidden:
                    draft.maybe_hidden.add(place)


def _put_rows(draft: SheetDraft, row: int, times: int, cells: list[RepeatedCell]) -> None:
    filled = [cell for cell in cells if cell.value is not None]
    for at in range(row, row + min(times, MOST_ROWS + 1)) if filled else ():
        for cell in filled:
            for column in range(cell.column, cell.column + min(cell.times, MOST_COLUMNS + 1)):
                _put(draft, at, column, cell)
    for cell in cells:
        if cell.comment:
            draft.comments[(row, cell.column)] = cell.comment


def _put(draft: SheetDraft, row: int, column: int, cell: RepeatedCell) -> None:
    if cell.value is None:
        return
    draft.put((row, column), cell.value)
    if cell.formula:
        draft.formulas[(row, column)] = cell.formula
    if cell.rows > 1 or cell.columns > 1:
        draft.ranges.append((row, column, row + cell.rows - 1, column + cell.columns - 1))


def _row(
    stream: Iterator[Event], collector: TextCollector, raised_styles: Mapping[str, str]
) -> list[RepeatedCell]:
    cells: list[RepeatedCell] = []
    column = 1
    for event in stream:
        kind, name, _ = event
        if kind == END and name == "table-row":
            break
        if kind == START and name in CELLS:
            lines, comment = _written(stream, name, collector, raised_styles)
            cell = _cell(column, event[2], lines, comment)
            column += cell.times
            if cell.value is not None or cell.comment:
                cells.append(cell)
    return cells


def _written(
    stream: Iterator[Event],
    closing: str,
    collector: TextCollector,
    raised_styles: Mapping[str, str],
) -> tuple[list[str], str]:
    """The paragraphs a cell shows, and its comment."""
    lines: list[str] = []
    comment = ""
    for event in stream:
        kind, name, _ = event
        if kind == END and name == closing:
            break
        if kind == START and name == "p":
            lines.append(_text(stream, "p", raised_styles))
        elif kind == START and name == "annotation":
            comment = _text(stream, "annotation", {}).strip()
        elif kind == START:
            _collect(stream, event, collector)
    return lines, comment


def _cell(column: int, attributes: Attributes, lines: list[str], comment: str) -> RepeatedCell:
    formula = _formula(attributes)
    return RepeatedCell(
        column=column,
        times=_count(attributes, "number-columns-repeated"),
        value=_value(attributes, "\n".join(lines)),
        comment=comment,
        formula=unsaved(formula).text if formula else "",
        rows=_count(attributes, "number-rows-spanned"),
        columns=_count(attributes, "number-columns-spanned"),
        style=attribute(attributes, "style-name"),
    )


def _collect(stream: Iterator[Event], start: Event, collector: TextCollector) -> None:
    collector.feed(start)
    depth = 1
    for event in stream:
        collector.feed(event)
        depth += {START: 1, END: -1}.get(event[0], 0)
        if depth == 0:
            return


def _text(stream: Iterator[Event], closing: str, raised_styles: Mapping[str, str]) -> str:
    pieces: list[str] = []
    ways: list[str] = []
    depth = 1
    for kind, name, attributes in stream:
        if kind == TEXT:
            way = next(filter(None, reversed(ways)), "")
            pieces.append(raised(name, way) if way else name)
        elif kind == START:
            depth += name == closing
            pieces.append(_space(name, attributes))
            ways += [raised_styles.get(attribute(attributes, "style-name"), "")]
        else:
            depth -= name == closing
            if depth == 0:
                break
            ways.pop()
    return "".join(pieces)


def _space(name: str, attributes: Attributes) -> str:
    if name == "s":
        return " " * min(_count(attributes, "c"), MOST_SPACES)
    return {"tab": "\t", "line-break": "\n", "p": "\n"}.get(name, "")


def _value(attributes: Attributes, shown: str) -> Value | None:
    kind = attribute(attributes, "value-type")
    formula = _formula(attributes)
    # LibreOffice saves an error as a text or as 0; only what is shown tells.
    if (formula or _all_types(attributes) & {"error"}) and ERROR.fullmatch(shown):
        return ErrorValue(shown)
    if formula and not kind and not shown:
        return unsaved(formula)
    if kind in ("float", "percentage", "currency"):
        return _number(attribute(attributes, "value"), shown, is_percent=kind == "percentage")
    if kind == "date":
        return _date(attribute(attributes, "date-value"), shown)
    if kind == "boolean":
        return attribute(attributes, "boolean-value") == "true"
    text = shown or attribute(attributes, "string-value")
    return text if text and not text.isspace() else None


def _all_types(attributes: Attributes) -> set[str]:
    return {value for key, value in attributes.items() if key.endswith(" value-type")}


def _number(text: str, shown: str, *, is_percent: bool) -> Value:
    """The number with what its cell shows; a file made by a program may not say what it shows."""
    number = float(text)
    if not math.isfinite(number):
        return ErrorValue("#NUM!")
    plain = int(number) if number.is_integer() and abs(number) < MOST_WHOLE else number
    if is_percent and "%" not in shown:
        return as_shown(plain, PERCENT)
    return with_shown(plain, shown) if shown else plain


def _date(text: str, shown: str) -> Value | None:
    try:
        moment = day_or_moment(datetime.fromisoformat(text).replace(tzinfo=None))
        if YEAR.fullmatch(shown):
            return moment.year
        is_month = MONTH.fullmatch(shown) is not None
        return f"{MONTHS[moment.month - 1]} {moment.year}" if is_month else moment
    except ValueError:
        return shown or text or None


def _formula(attributes: Attributes) -> str:
    return FORMULA_LANGUAGE.sub("", attribute(attributes, "formula"))


def _count(attributes: Attributes, name: str) -> int:
    count = int(attribute(attributes, name) or 1)
    if count < 1:
        raise unreadable("damaged")
    return count
