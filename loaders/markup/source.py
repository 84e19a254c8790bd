"""Takes a received file over as a workbook that can be marked, and notes what that costs."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePath
from types import MappingProxyType

import openpyxl
from openpyxl.cell import Cell, MergedCell
from openpyxl.workbook import Workbook as Book
from openpyxl.writer.excel import ExcelWriter

from loaders.formats.cells import Sheet, Workbook
from loaders.formats.workbook import UnreadableWorkbook, open_workbook
from loaders.markup.lost_parts import Unmarked, lost_parts
from loaders.markup.rebuilt import rebuilt

# A workbook larger than this takes minutes to write anew; its problems are listed alone.
MOST_CELLS = 250_000
OPENPYXL = frozenset({".xlsx", ".xlsm"})


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


def sources(name: str, content: bytes) -> Iterator[Source]:
    """The very workbook where it can be kept, then one with its values, then an empty one.

    The next one is for when a workbook that opened cannot be written after all.
    """
    extension = PurePath(name).suffix.lower()
    try:
        opened = open_workbook(name, content)
    except UnreadableWorkbook as error:
        is_empty = error.problem.code == "empty_workbook" and extension in OPENPYXL
        if is_empty and (kept := _kept(content, extension, ())):
            yield kept
        yield _alone("unopened")
        return
    if sum(len(sheet.cells) for sheet in opened.sheets) > MOST_CELLS:
        yield _alone("too_large")
        return
    if extension in OPENPYXL and (kept := _kept(content, extension, opened.sheets)):
        yield kept
    if anew := _rebuilt(opened, extension):
        yield anew
    yield _alone("unwritable")


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
        lost = lost_parts(content, lambda: written(loaded(content, extension)))
    except Exception:  # noqa: BLE001 - openpyxl fails in ways that cannot be listed
        return None
    titles = {sheet.title: sheet.title for sheet in book.worksheets}
    return Source(book, titles, {sheet.name: sheet for sheet in sheets}, lost)


def written(book: Book) -> bytes:
    """The workbook as .xlsx; what `book.save` does, but the zip file is closed when it fails."""
    stream = io.BytesIO()
    try:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
            ExcelWriter(book, archive).save()
    finally:
        if book.vba_archive is not None:  # openpyxl keeps macros in a zip file that it leaves open
            book.vba_archive.close()
    return stream.getvalue()


def _rebuilt(opened: Workbook, extension: str) -> Source | None:
    try:
        book, titles = rebuilt(opened)
    except Exception:  # noqa: BLE001 - the list alone is better than nothing
        return None
    reason: Unmarked = "damaged" if extension in OPENPYXL else "other_format"
    return Source(book, titles, lost=(reason,))


def _alone(reason: Unmarked) -> Source:
    """Nothing but the list; the reason tells why."""
    book = Book()
    book.remove(book.worksheets[0])
    return Source(book, lost=(reason,))
