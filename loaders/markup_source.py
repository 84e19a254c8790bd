"""Takes a received file over as a workbook that can be marked, and notes what that costs."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from types import MappingProxyType
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.cell import Cell, MergedCell
from openpyxl.workbook import Workbook as Book

from loaders.cells import Sheet, Workbook
from loaders.markup_lost import lost_parts
from loaders.markup_rebuilt import rebuilt
from loaders.workbook import UnreadableWorkbook, open_workbook

# A workbook larger than this takes minutes to write anew; its problems are listed alone.
MOST_CELLS = 250_000
OPENPYXL = frozenset({".xlsx", ".xlsm"})
# What openpyxl raises for files that Excel opens all the same.
UNEXPECTED = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ParseError,
    OSError,
    zipfile.BadZipFile,
)


@dataclass(frozen=True, slots=True)
class Source:
    """A workbook ready to be marked.

    `titles` gives the title of each sheet under its name in the received file, `saved` the sheets
    whose formulas have saved values, by title; `lost` are the keys of what it does not hold.
    """

    book: Book
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    saved: Mapping[str, Sheet] = field(default_factory=lambda: MappingProxyType({}))
    lost: tuple[str, ...] = ()

    def cell(self, sheet: str | None, address: str | None) -> Cell | None:
        """The cell people see at an address: of a merged range the one that holds its value."""
        title = self.titles.get(sheet or "")
        if title is None or address is None:
            return None
        found = self.book[title][address]
        if isinstance(found, MergedCell):
            ranges = self.book[title].merged_cells.ranges
            found = next(
                self.book[title].cell(area.min_row, area.min_col)
                for area in ranges
                if address in area
            )
        return found if isinstance(found, Cell) else None


def taken(name: str, content: bytes) -> Source:
    """The very workbook where it can be kept, else one with its values, else an empty one."""
    extension = PurePath(name).suffix.lower()
    try:
        opened = open_workbook(name, content)
    except UnreadableWorkbook as error:
        is_empty = error.problem.code == "empty_workbook" and extension in OPENPYXL
        kept = _kept(content, extension, ()) if is_empty else None
        return kept or _alone("unopened")
    if sum(len(sheet.cells) for sheet in opened.sheets) > MOST_CELLS:
        return _alone("too_large")
    kept = _kept(content, extension, opened.sheets) if extension in OPENPYXL else None
    return kept or _rebuilt(opened, extension)


def loaded(content: bytes, extension: str) -> Book:
    """The workbook as openpyxl keeps it, macros and rich text with it."""
    with warnings.catch_warnings():
        # What openpyxl warns of is found in the parts of the file and told in words.
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(
            io.BytesIO(content), keep_vba=extension == ".xlsm", rich_text=True
        )


def _kept(content: bytes, extension: str, sheets: tuple[Sheet, ...]) -> Source | None:
    try:
        book = loaded(content, extension)
        lost = lost_parts(content, lambda: _written(loaded(content, extension)))
    except UNEXPECTED:
        return None
    titles = {sheet.title: sheet.title for sheet in book.worksheets}
    return Source(book, titles, {sheet.name: sheet for sheet in sheets}, lost)


def _written(book: Book) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _rebuilt(opened: Workbook, extension: str) -> Source:
    book, titles = rebuilt(opened)
    return Source(book, titles, lost=("damaged" if extension in OPENPYXL else "other_format",))


def _alone(reason: str) -> Source:
    """Nothing but the list; the reason tells why."""
    book = Book()
    book.remove(book.worksheets[0])
    return Source(book, lost=(reason,))
