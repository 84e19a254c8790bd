"""The first sheet of a marked workbook: every problem in a line, linked to its cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from textwrap import wrap
from types import MappingProxyType

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.styles.fills import Fill
from openpyxl.utils import quote_sheetname
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from loaders.checks.report import what_is_wrong, what_to_do
from loaders.formats.problems import Problem, Severity
from loaders.markup.marked_cells import Marked, Place, fill_of, named, plain_copy
from words.catalog import Words

# Stands in a hidden column, so that the sheet is known again whatever it is called.
MARKER = "kommunemonitor-liste"
SEVERITY, CELL, SHEET, READ, WRONG, WRITE, KEPT = range(1, 8)
COLUMNS = ("severity", "cell", "sheet", "read", "wrong", "write")
WIDTHS: Mapping[str, int] = MappingProxyType(
    {"A": 18, "B": 9, "C": 24, "D": 30, "E": 48, "F": 48, "G": 12}
)
FACE, BLUE, INK = "Calibri", "FF12436D", "FF1A1A1A"
LINE_HEIGHT = 15
LONGEST = 2_000
INTRODUCTION_LETTERS = 160
PLAIN = Font(name=FACE)
BOLD = Font(name=FACE, bold=True)
LINKED = Font(name=FACE, underline="single", color=BLUE)
TOP = Alignment(vertical="top", wrap_text=True)
RULE = Border(bottom=Side("medium", color=INK))
THIN = Border(bottom=Side("thin", color="FFC9D1D8"))
# Row numbers are in the sentence already.
WITHOUT_READ = frozenset({"hidden_row", "hidden_column", "hidden_sheet", "ignored_sheet"})


@dataclass(frozen=True, slots=True)
class Listing:
    """What the sheet tells; `counts` are all problems, `lines` those that are listed."""

    file_name: str
    lines: tuple[Marked, ...]
    counts: Mapping[Severity, int]
    lost: tuple[str, ...] = ()


def take_list(book: Book) -> dict[Place, Fill]:
    """Removes the list of an earlier round and gives the fills it kept."""
    originals: dict[Place, Fill] = {}
    for sheet in [it for it in book.worksheets if it.cell(1, KEPT).value == MARKER]:
        for row in range(2, sheet.max_row + 1):
            kept = sheet.cell(row, KEPT)
            title, mark, address = str(kept.value or "").rpartition("!")
            if mark:
                originals[title, address] = plain_copy(kept.fill)
        book.remove(sheet)
    return originals


def add_list(book: Book, listing: Listing, words: Words) -> None:
    """Puts the list first and in front; the other sheets are no longer chosen together with it."""
    for other in book.worksheets:
        other.sheet_view.tabSelected = False
    sheet = book.create_sheet(_free_title(book, words("markup-sheet")), 0)
    _lay_out(sheet)
    _introduce(sheet, listing, words)
    _head(sheet, words)
    for row, line in enumerate(listing.lines, sheet.max_row + 1):
        _add_line(sheet, row, line, words)
    book.active = 0
    for view in book.views:
        view.firstSheet = 0


def _free_title(book: Book, wanted: str) -> str:
    taken = {title.casefold() for title in book.sheetnames}
    titles = (wanted if number == 1 else f"{wanted} {number}" for number in count(1))
    return next(title for title in titles if title.casefold() not in taken)


def _lay_out(sheet: Worksheet) -> None:
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["G"].hidden = True
    sheet.cell(1, KEPT, MARKER)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _introduce(sheet: Worksheet, listing: Listing, words: Words) -> None:
    title = sheet.cell(1, SEVERITY, words("markup-sheet"))
    title.font = Font(name=FACE, bold=True, size=16, color=BLUE)
    _say(sheet, words("markup-file", file=listing.file_name, found=_found(listing, words)))
    _say(sheet, words("markup-how" if listing.counts.get(Severity.ERROR) else "markup-how-none"))
    left = sum(listing.counts.values()) - len(listing.lines)
    if left:
        _say(sheet, words("markup-more", listed=len(listing.lines), left=left))
    if listing.lost:
        _say(sheet, words("markup-lost"), is_bold=True)
    for text in listing.lost:
        _say(sheet, text)


def _found(listing: Listing, words: Words) -> str:
    told = [
        words(f"markup-count-{severity.value}", number=listing.counts[severity])
        for severity in Severity
        if listing.counts.get(severity)
    ]
    return ", ".join(told) or words("markup-count-none")


def _say(sheet: Worksheet, text: str, *, is_bold: bool = False) -> None:
    row = sheet.max_row + 1
    _write(sheet, row, SEVERITY, text)
    sheet.cell(row, SEVERITY).font = BOLD if is_bold else PLAIN
    sheet.merge_cells(start_row=row, end_row=row, start_column=SEVERITY, end_column=WRITE)
    sheet.row_dimensions[row].height = LINE_HEIGHT * len(wrap(text, INTRODUCTION_LETTERS))


def _head(sheet: Worksheet, words: Words) -> None:
    row = sheet.max_row + 2
    for number, name in enumerate(COLUMNS, 1):
        cell = sheet.cell(row, number, words(f"markup-column-{name}"))
        cell.font, cell.border = Font(name=FACE, bold=True, color=BLUE), RULE
    sheet.print_title_rows = f"{row}:{row}"


def _add_line(sheet: Worksheet, row: int, line: Marked, words: Words) -> None:
    problem = line.problem
    texts = (
        named(problem.severity, words),
        problem.cell or "",
        _where(problem, words),
        _read(problem, words),
        what_is_wrong(problem, words),
        what_to_do(problem, words),
    )
    for number, text in enumerate(texts, 1):
        _write(sheet, row, number, text)
        sheet.cell(row, number).border = THIN
    sheet.cell(row, SEVERITY).fill = fill_of(problem.severity)
    if line.place:
        _link(sheet, row, line.place)
    if line.place and line.original:
        kept = sheet.cell(row, KEPT, "!".join(line.place))
        kept.data_type, kept.fill = "s", line.original
    sheet.row_dimensions[row].height = _height(texts)


def _where(problem: Problem, words: Words) -> str:
    if problem.sheet is None:
        return words("markup-whole-file")
    return words("markup-in-sheet" if problem.cell else "markup-whole-sheet", sheet=problem.sheet)


def _read(problem: Problem, words: Words) -> str:
    if not problem.read or problem.code in WITHOUT_READ:
        return ""
    # A name alone in a cell could make this sheet look like one with figures.
    return words("markup-read", read=problem.read)


def _write(sheet: Worksheet, row: int, number: int, text: str) -> None:
    cell = sheet.cell(row, number)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST] or None
    cell.alignment, cell.font = TOP, PLAIN
    if text:
        cell.data_type = "s"


def _link(sheet: Worksheet, row: int, place: Place) -> None:
    cell, (title, address) = sheet.cell(row, CELL), place
    cell.hyperlink = Hyperlink(
        ref=cell.coordinate, location=f"{quote_sheetname(title)}!{address}", display=address
    )
    cell.font = LINKED


def _height(texts: Sequence[str]) -> int:
    widths = list(WIDTHS.values())
    return LINE_HEIGHT * max(
        len(wrap(text, width)) or 1 for text, width in zip(texts, widths, strict=False)
    )
