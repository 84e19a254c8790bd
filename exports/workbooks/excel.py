"""An exhibit as a workbook: what it is, how it looks on the page, and its numbers to count on."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from exhibits.drawn.drawing import Drawing
from exhibits.exhibit.caveats import caveats_of, has_caveats
from exhibits.exhibit.cell_text import nothing_of, nothing_word, text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Column, Shown, value_in
from exports.about import facts, measure, places
from exports.charts.number_formats import DAY, line_format, number_format
from exports.tables.csv_file import headings, origin
from exports.workbooks.cell_writing import Look, fit, on_paper, write
from exports.workbooks.native_chart import ROWS_TALL, in_cells, native_chart
from monitoring.exact import is_empty
from words.catalog import Words

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WIDTHS: Final = (28, 80, 40, 60)  # of the sheet that says what the file is
SHEETS: Final = ("view", "data", "chart")
LINE_HEIGHT: Final = 15  # points
TITLE_HEIGHT: Final = 24


def excel_file(shown: Shown) -> bytes:
    """What it is, the table as on the page with its chart, the data, the numbers of the chart."""
    words = shown.context.words
    book = Workbook()
    readme = book.worksheets[0]
    readme.title = words("export-readme")
    view = book.create_sheet(words("export-view-sheet"))
    data = book.create_sheet(words("export-data-sheet"))
    drawing = charted(shown)
    _readme(readme, shown, drawing is not None)
    _data(data, shown)
    add_view(book, view, shown, words("export-chart-sheet"))
    book.properties.title = shown.finding
    book.properties.creator = "Kommunemonitor"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def add_view(book: Workbook, view: Worksheet, shown: Shown, numbers_title: str) -> None:
    """The table as on the page with its charts, whose numbers go to a sheet of their own."""
    drawing = charted(shown)
    pieces = drawing.apart() if drawing else []
    _view(view, shown, top=5 + ROWS_TALL * len(pieces) if pieces else 4)
    if drawing is not None:
        numbers = book.create_sheet(numbers_title)
        _chart_numbers(numbers, drawing, shown)
        for place, piece in enumerate(pieces):
            chart = native_chart(numbers, piece, drawing, shown)
            view.add_chart(chart, f"A{4 + ROWS_TALL * place}")
            if len(pieces) > 1:  # on paper each on a page of its own, and then the table
                view.row_breaks.append(Break(id=3 + ROWS_TALL * (place + 1)))


def charted(shown: Shown) -> Drawing | None:
    """What a workbook draws of it."""
    drawing = shown.charted
    return drawing if drawing and drawing.is_for_sheets else None


def _readme(sheet: Worksheet, shown: Shown, with_chart: bool) -> None:
    words = shown.context.words
    rows: list[tuple[tuple[str, ...], Look]] = [((shown.finding,), Look.TITLE), ((), Look.PLAIN)]
    rows += [(pair, Look.PLAIN) for pair in facts(shown)]
    rows += [((), Look.PLAIN), ((words("export-sheets"),), Look.HEADING)]
    rows += [(pair, Look.PLAIN) for pair in _sheets(words, with_chart)]
    heads = [words(key) for key in ("csv-file", "csv-sheet", "export-cells", "csv-source")]
    rows += [((), Look.PLAIN), ((words("export-sources"),), Look.HEADING)]
    sources: list[tuple[str, ...]] = [*places(shown)]
    rows += [(tuple(heads), Look.HEADING)] if sources else []
    rows += [(place, Look.PLAIN) for place in sources or [(words("sources-none"),)]]
    for number, (line, look) in enumerate(rows, start=1):
        for place, said in enumerate(line, start=1):
            write(sheet.cell(number, place), said, look, "")
        longest = max(len(said) / width for said, width in zip((*line, ""), WIDTHS, strict=False))
        if look is not Look.TITLE and longest > 1:
            sheet.row_dimensions[number].height = LINE_HEIGHT * math.ceil(longest)
    for letter, width in zip("ABCD", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    on_paper(sheet)


def _sheets(words: Words, with_chart: bool) -> list[tuple[str, str]]:
    names = SHEETS if with_chart else SHEETS[:-1]
    return [(words(f"export-{name}-sheet"), words(f"export-sheet-{name}")) for name in names]


def _view(sheet: Worksheet, shown: Shown, top: int) -> None:
    words = shown.context.words
    write(sheet.cell(1, 1), shown.finding, Look.TITLE, "")
    sheet.row_dimensions[1].height = TITLE_HEIGHT
    write(sheet.cell(2, 1), measure(shown), Look.QUIET, "")
    heads = [column.heading(words) for column in shown.columns]
    lines = [(row, _values(row, shown)) for row in shown.rows]
    if has_caveats(shown.rows):
        heads.append(words("csv-caveat"))
        lines = [(row, [*line, caveats_of(row, words)]) for row, line in lines]
    if shown.has_examples:
        heads.append(words("csv-example"))
        lines = [(row, [*line, words("yes") if is_example(row) else ""]) for row, line in lines]
    _lines(sheet, top, heads, lines, shown)
    if not lines:
        write(sheet.cell(top + 1, 1), words("export-empty"), Look.QUIET, "")
    sheet.sheet_view.showGridLines = False
    on_paper(sheet)


def _data(sheet: Worksheet, shown: Shown) -> None:
    words = shown.context.words
    rows = shown.rows
    lines = [(row, [*_values(row, shown), *origin(row, words)]) for row in rows]
    _lines(sheet, 1, headings(shown, words), lines, shown)
    sheet.freeze_panes = "B2"
    on_paper(sheet)
    if rows:
        sheet.auto_filter.ref = sheet.dimensions


def _lines(
    sheet: Worksheet,
    top: int,
    heads: Sequence[str],
    lines: Sequence[tuple[Any, Sequence[Any]]],
    shown: Shown,
) -> None:
    for place, head in enumerate(heads, start=1):
        is_number = place <= len(shown.columns) and shown.columns[place - 1].is_numeric
        write(sheet.cell(top, place), head, Look.NUMBERS if is_number else Look.HEADING, "")
    for number, (row, line) in enumerate(lines, start=top + 1):
        formats = _formats(row, shown)
        for place, value in enumerate(line, start=1):
            code = formats[place - 1] if place <= len(formats) else ""
            write(sheet.cell(number, place), value, Look.PLAIN, code)
    fit(sheet, heads, [line for _, line in lines])


def _values(row: Any, shown: Shown) -> list[Any]:
    return [value_of(row, column, shown.context.words) for column in shown.columns]


def _formats(row: Any, shown: Shown) -> list[str]:
    return [
        _format(value_in(row, column.key), column, shown.context.words) for column in shown.columns
    ]


def _format(value: Any, column: Column, words: Words) -> str:
    if column.kind == "date":
        return DAY
    if not column.is_numeric or is_empty(value):
        return ""
    return number_format(column.numbers, words.language, float(value))


def value_of(row: Any, column: Column, words: Words) -> Any:
    """A number, a date or words; the kind of nothing in words where there is no value."""
    kind = nothing_of(column, row)
    value = value_in(row, column.key)
    if kind is not None:
        return nothing_word(kind, words)
    if is_empty(value):
        return None
    if column.kind == "date":
        return pd.Timestamp(value).date()
    if not column.is_numeric:
        return text(value, column, words)
    number = float(value)
    return int(number) if number.is_integer() else number


def _chart_numbers(sheet: Worksheet, drawing: Drawing, shown: Shown) -> None:
    heads = [shown.context.words("export-row"), *(line.name for line in drawing.lines)]
    for place, head in enumerate(heads, start=1):
        write(sheet.cell(1, place), head, Look.HEADING, "")
    for number, name in enumerate(drawing.categories, start=2):
        write(sheet.cell(number, 1), name, Look.PLAIN, "")
        for place, line in enumerate(drawing.lines, start=2):
            value = in_cells(line, number - 2)
            code = line_format(line, shown.context.words.language, value)
            write(sheet.cell(number, place), value, Look.PLAIN, code)
    sheet.freeze_panes = "B2"
    sheet.column_dimensions["A"].width = 34
    for place in range(2, len(heads) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 16
