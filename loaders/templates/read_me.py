"""The first sheet of a template, and what is read back from it: its version and its ticks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.worksheet import Worksheet

from loaders.formats.cells import Position, Sheet, Value, Workbook
from loaders.kinds import FACT_KINDS
from loaders.meaning.marks import mark
from loaders.meaning.spellings import fold
from loaders.meaning.values import FlawError
from loaders.tables.kind import Kind
from loaders.tables.template_sheets import VERSION_TEXT, named_read_me
from loaders.templates.drop_downs import UNCHANGED as TICK
from loaders.templates.drop_downs import drop_down
from loaders.templates.kind_sheets import BLUE, FACE, GRID, INPUT, height_of, set_up_print
from loaders.templates.request import TemplateRequest
from words.catalog import Words

VERSION = 1
HOW = ("fill", "blank", "known", "unknown", "hidden")  # what is said of filling it in
LABELS, TEXTS, REST = 1, 2, 3
WIDTHS: Mapping[str, int] = MappingProxyType({"A": 26, "B": 10, "C": 84})
TEXT_WIDTH = 90
# What the tick is called in any language and version: folded, as headers are.
UNCHANGED = ("uaendretsidensidst", "unchangedsincelasttime")


def add_read_me(
    book: Book, kinds: tuple[Kind, ...], request: TemplateRequest, words: Words
) -> None:
    """Puts the sheet first: for whom, until when, what to do, and a tick per kind."""
    sheet = book.create_sheet(words("template-sheet-read-me"), 0)
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    _title(sheet, request, words)
    for label, text in _facts(request, words):
        _line(sheet, label, text)
    _heading(sheet, words("template-how"))
    for key in HOW:
        _line(sheet, "", words(f"template-how-{key}"))
    _line(sheet, "", _sending(request, words))
    _heading(sheet, words("template-personal"))
    _line(sheet, "", words("template-personal-text"))
    _ticks(sheet, kinds, words)
    set_up_print(sheet, words)


def template_version(workbook: Workbook) -> int | None:
    """The version of the template a workbook was made from; None when it was not made from one."""
    texts = [
        *(str(value) for sheet in _read_me(workbook) for value in sheet.cells.values()),
        *(text.text for text in workbook.other_texts if text.place == "property"),
    ]
    found = (VERSION_TEXT.search(text) for text in texts)
    return next((int(match[1]) for match in found if match), None)


def unchanged_kinds(workbook: Workbook) -> frozenset[str]:
    """The kinds that are ticked as unchanged since last time; a mark nobody knows is no tick."""
    return frozenset(
        kind for sheet in _read_me(workbook) for kind, value in _marks(sheet) if _is_ticked(value)
    )


def _read_me(workbook: Workbook) -> list[Sheet]:
    return [sheet for sheet in workbook.sheets if named_read_me(sheet)]


def _marks(sheet: Sheet) -> Iterator[tuple[str, Value | None]]:
    """Each kind named below the heading of the ticks, with what stands to the right of it."""
    heading = _heading_of_ticks(sheet)
    by_title = {fold(kind.titles[0]): kind.name for kind in FACT_KINDS}
    for (row, column), value in sheet.cells.items():
        if heading and row > heading[0] and column == heading[1] and isinstance(value, str):
            kind = by_title.get(fold(value))
            if kind:
                yield kind, sheet.cells.get((row, column + 1))


def _heading_of_ticks(sheet: Sheet) -> Position | None:
    found = [
        position
        for position, value in sheet.cells.items()
        if isinstance(value, str) and fold(value) in UNCHANGED
    ]
    return min(found, default=None)


def _is_ticked(value: Value | None) -> bool:
    try:
        return bool(mark(value))
    except FlawError:
        return False


def _title(sheet: Worksheet, request: TemplateRequest, words: Words) -> None:
    names = ", ".join(it.name for it in request.municipalities)
    cell = sheet.cell(1, LABELS, words("template-title", names=names))
    cell.font = Font(name=FACE, bold=True, size=16, color=BLUE)
    sheet.row_dimensions[1].height = 28


def _facts(request: TemplateRequest, words: Words) -> Iterator[tuple[str, str]]:
    yield words("template-programme"), request.programme.name
    if request.period or request.years:
        years = ", ".join(str(year) for year in request.years)
        yield words("template-period"), request.period or years
    if request.due_on:
        yield words("template-due"), danish_date(request.due_on)
    yield words("template-made"), danish_date(request.made_on)
    yield words("template-version-label"), version_text(words)


def version_text(words: Words) -> str:
    """How the version is written on the sheet and in the properties of the file."""
    return words("template-version", version=str(VERSION))


def danish_date(day: date) -> str:
    """22-11-2026, the way dates are written throughout."""
    return f"{day:%d-%m-%Y}"


def _sending(request: TemplateRequest, words: Words) -> str:
    if request.address:
        return words("template-how-send-to", address=request.address)
    return words("template-how-send")


def _ticks(sheet: Worksheet, kinds: tuple[Kind, ...], words: Words) -> None:
    _heading(sheet, words("template-unchanged"))
    _line(sheet, "", words("template-unchanged-text"))
    validation = drop_down(TICK, words)
    sheet.add_data_validation(validation)
    for kind in kinds:
        row = sheet.max_row + 1
        sheet.cell(row, LABELS, kind.titles[0])
        cell = sheet.cell(row, TEXTS)
        cell.fill, cell.border, cell.alignment = INPUT, GRID, Alignment(horizontal="center")
        validation.add(cell.coordinate)


def _heading(sheet: Worksheet, text: str) -> None:
    row = sheet.max_row + 2
    sheet.cell(row, LABELS, text).font = Font(name=FACE, bold=True, size=12, color=BLUE)


def _line(sheet: Worksheet, label: str, text: str) -> None:
    row = sheet.max_row + 1
    if label:
        named = sheet.cell(row, LABELS, label)
        named.font, named.alignment = Font(name=FACE, bold=True), Alignment(vertical="top")
    cell = sheet.cell(row, TEXTS, text)
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.merge_cells(start_row=row, end_row=row, start_column=TEXTS, end_column=REST)
    sheet.row_dimensions[row].height = height_of(text, TEXT_WIDTH) + 3
