"""Builds small workbooks, so that a test shows the sheet it is about."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Mapping, Sequence

import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import record
from loaders.meaning.reference import Reference

Rows = Sequence[Sequence[object]]


def xlsx(sheets: Mapping[str, Rows]) -> bytes:
    """An .xlsx with these sheets; None leaves a cell empty."""
    return saved(book(sheets))


def book(sheets: Mapping[str, Rows]) -> Workbook:
    """The same as a workbook to be changed further."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for number, cells in enumerate(rows, 1):
            for column, value in enumerate(cells, 1):
                if value is not None:
                    sheet.cell(number, column, value)
    return made


def saved(made: Workbook) -> bytes:
    """The bytes of a workbook."""
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def with_saved_formula(content: bytes, cell: str, result: object) -> bytes:
    """The .xlsx with a result saved beside the formula in one cell of its first sheet."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            read = old.read(part)
            if part == "xl/worksheets/sheet1.xml":
                pattern = rf'(<c r="{cell}"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?'
                text, count = re.subn(pattern, rf"\1<v>{result}</v>", read.decode())
                assert count == 1
                read = text.encode()
            new.writestr(part, read)
    return stream.getvalue()


def xls(sheets: Mapping[str, Rows]) -> bytes:
    """The old binary format."""
    made = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = made.add_sheet(name)
        for number, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if value is not None:
                    sheet.write(number, column, value)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def ods(sheets: Mapping[str, Rows]) -> bytes:
    """An OpenDocument spreadsheet."""
    made = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        table = Table(name=name)
        for cells in rows:
            row = TableRow()
            for value in cells:
                row.addElement(_ods_cell(value))
            table.addElement(row)
        made.spreadsheet.addElement(table)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _ods_cell(value: object) -> TableCell:
    if value is None:
        return TableCell()
    if isinstance(value, int | float):
        cell = TableCell(valuetype="float", value=str(value))
    else:
        cell = TableCell(valuetype="string")
    cell.addElement(P(text=str(value)))
    return cell


def csv_text(rows: Rows, separator: str = ";") -> str:
    """The rows as text with separators."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


def checked(reference: Reference, rows: Rows, sheet: str = "Ark1") -> Checked:
    """The check of a workbook with one sheet."""
    return check_workbook("fil.xlsx", xlsx({sheet: rows}), reference)


def problems(found: Checked) -> list[tuple[str, str | None]]:
    """Code and cell of every problem, in order."""
    return [(problem.code, problem.cell) for problem in found.problems]


def records(found: Checked, *names: str) -> list[tuple[object, ...]]:
    """The named parts of every record, as the command line gives them."""
    return [tuple(record(row)[name] for name in names) for row in found.rows]


def layouts(found: Checked) -> list[tuple[str, str, int]]:
    """Kind, layout and rows of every sheet that was read."""
    return [(sheet.kind, sheet.layout, sheet.row_count) for sheet in found.sheets]


def columns(*lines: str) -> list[list[str | None]]:
    """Rows from lines with | between the cells; nothing between two bars leaves a cell empty."""
    return [[cell.strip() or None for cell in line.split("|")] for line in lines]


ENDINGS = ("xlsx", "xls", "ods", "csv")


def checked_in(reference: Reference, ending: str, rows: Rows, sheet: str = "Ark1") -> Checked:
    """As `checked`, in a file of this format; the sheet of a text file has the file's name."""
    if ending == "csv":
        plain = [["" if cell is None else cell for cell in cells] for cells in rows]
        return check_workbook(f"{sheet}.csv", csv_text(plain).encode(), reference)
    content = {"xlsx": xlsx, "xls": xls, "ods": ods}[ending]({sheet: rows})
    return check_workbook(f"fil.{ending}", content, reference)
