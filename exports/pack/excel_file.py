"""A pack as one workbook: what it is, a sheet for each figure, and where the numbers come from."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from exhibits.drawn import theme
from exports.about import places
from exports.charts.colours import FONT, hexes
from exports.pack.contents import Pack, Part
from exports.pack.explanations import left_out_lines, signs
from exports.workbooks.cell_writing import Look, on_paper, write
from exports.workbooks.excel import add_view

LONGEST_NAME: Final = 31  # letters, by the format
REFUSED: Final = re.compile(r"[\[\]:*?/\\']")
LINK: Final = Font(name=FONT, size=11, color=hexes(theme.NOW), underline="single")
Told = Callable[[], None]


def excel_file(pack: Pack, told: Told | None = None) -> bytes:
    """`told` is called after each figure, so that somebody may count along."""
    words = pack.words
    book = Workbook()
    readme = book.worksheets[0]
    readme.title = words("export-readme")
    names = [_name(number, part) for number, part in enumerate(pack.parts, start=1)]
    sheets = [book.create_sheet(name) for name in names]
    _sources(book.create_sheet(words("export-sources")), pack)
    for number, (part, sheet) in enumerate(zip(pack.parts, sheets, strict=True), start=1):
        numbers = f"{words('export-chart-sheet')} {number}"
        add_view(book, sheet, replace(part.shown, finding=part.title), numbers)
        if told:
            told()
    _readme(readme, pack, names)
    book.properties.title = pack.title
    book.properties.creator = words("brand")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _name(number: int, part: Part) -> str:
    name = part.shown.context.words(f"{part.shown.key.replace('_', '-')}-name")
    said = f"{number} {part.about}, {name}" if part.about else f"{number} {name}"
    return REFUSED.sub("", said)[:LONGEST_NAME].rstrip()


def _readme(sheet: Worksheet, pack: Pack, names: list[str]) -> None:
    words = pack.words
    write(sheet.cell(1, 1), pack.title, Look.TITLE, "")
    note = f"{words('export-examples')}. {words('pack-has-examples')}" if pack.has_examples else ""
    row = 1
    for line in (*pack.lines, note):
        row += 1
        write(sheet.cell(row, 1), line, Look.QUIET, "")
    row = _heading(sheet, row + 2, words("pack-contents"))
    section = ""
    for part, name in zip(pack.parts, names, strict=True):
        if part.section != section:
            section = part.section
            write(sheet.cell(row, 1), section, Look.HEADING, "")
            row += 1
        cell = sheet.cell(row, 1)
        write(cell, part.title, Look.PLAIN, "")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")
        cell.font = LINK
        row += 1
    row = _heading(sheet, row + 1, words("pack-signs-title"))
    for pair in signs(pack):
        for place, said in enumerate(pair, start=1):
            write(sheet.cell(row, place), said, Look.PLAIN, "")
        row += 1
    if pack.left_out:
        row = _heading(sheet, row + 1, words("pack-left-out-title"))
        for line in left_out_lines(pack):
            write(sheet.cell(row, 1), line, Look.QUIET, "")
            row += 1
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 70, 70
    sheet.sheet_view.showGridLines = False
    on_paper(sheet)


def _heading(sheet: Worksheet, row: int, said: str) -> int:
    write(sheet.cell(row, 1), said, Look.HEADING, "")
    return row + 1


def _sources(sheet: Worksheet, pack: Pack) -> None:
    words = pack.words
    heads = (words("pack-figure"), words("csv-file"), words("csv-sheet"), words("export-cells"))
    for place, head in enumerate((*heads, words("csv-source")), start=1):
        write(sheet.cell(1, place), head, Look.HEADING, "")
    row = 2
    for part in pack.parts:
        for found in places(part.shown):
            for place, said in enumerate((part.title, *found), start=1):
                write(sheet.cell(row, place), said, Look.PLAIN, "")
            row += 1
    for letter, width in zip("ABCDE", (50, 34, 22, 34, 60), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    on_paper(sheet)
