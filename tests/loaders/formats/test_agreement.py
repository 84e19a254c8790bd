"""Our reading of .xlsx agrees with openpyxl, cell by cell, on every workbook of the project."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest

from loaders.formats.workbook import open_workbook

DATA = Path(__file__).parents[3] / "data"
WORKBOOKS = sorted(DATA.glob("*/*.xlsx"))


def by_openpyxl(path: Path) -> dict[tuple[str, int, int], object]:
    """Every filled cell as openpyxl gives it; midnight counts as the day alone."""
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.row, cell.column): _plain(cell.value)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None and str(cell.value).strip()
    }


def _plain(value: object) -> object:
    if isinstance(value, datetime) and value.time() == time.min:
        return value.date()
    return value


def test_there_are_workbooks_to_compare() -> None:
    assert len(WORKBOOKS) > 60


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_every_cell_is_read_as_openpyxl_reads_it(path: Path) -> None:
    found = open_workbook(path.name, path.read_bytes())
    ours = {
        (sheet.name, row, column): value
        for sheet in found.sheets
        for (row, column), value in sheet.cells.items()
    }
    assert ours == by_openpyxl(path)
