"""A native table on as many slides as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from dashboard.exhibits.shown import Shown
from dashboard.exports.deck import LEFT, WIDTH
from dashboard.exports.excel_cells import UNWRITABLE
from dashboard.exports.grid import Grid
from dashboard.exports.look import FONT, hexes
from dashboard.figures import theme

TOP: Final = Inches(2.1)
HEIGHT: Final = Inches(4.75)
SIDE: Final = Inches(0.07)
EDGE: Final = Inches(0.04)
WIDEST: Final = 110  # letters beyond which a column gets no more room
WORD: Final = 24  # letters beyond which a word (an address) may be broken
SIZES: Final = (12, 11, 10, 9, 8)
SHORT: Final = 13  # letters that stay on one line
LETTER: Final = 0.58  # of the type size, a little more than the mean, for whichever font there is
BAND: Final = "F4F6F8"


@dataclass(frozen=True, slots=True)
class Setting:
    """The type size in points, and the width of each column in EMU."""

    size: float
    widths: tuple[int, ...]

    def lines(self, row: tuple[str, ...]) -> int:
        """How many lines the tallest cell of a row needs."""
        return max(
            _lines(cell, (width - 2 * SIDE) / (Pt(self.size) * LETTER))
            for cell, width in zip(row, self.widths, strict=True)
        )

    def height(self, row: tuple[str, ...]) -> int:
        """The height of a row in EMU."""
        return int(self.lines(row) * Pt(self.size) * 1.25 + Inches(0.09))


def _lines(cell: str, letters: float) -> int:
    count, used = 1, 0.0
    for word in cell.split() or [""]:
        if used and used + len(word) > letters:
            count, used = count + 1, 0.0
        count += int(max(len(word) - 1, 0) // letters)
        used += len(word) + 1
    return count


def _unbroken(cell: str) -> int:
    return len(cell) if len(cell) <= SHORT else max(map(len, cell.split()))


def setting_of(grid: Grid) -> Setting:
    """The largest type in which no word is broken; what room is left goes to the long texts."""
    columns = list(zip(grid.headings, *grid.rows, strict=True))
    words = [min(max(map(_unbroken, column)), WORD) + 1 for column in columns]
    least = {size: [_room(word, size) for word in words] for size in SIZES}
    size = next((size for size in SIZES if sum(least[size]) <= WIDTH), SIZES[-1])
    left = max(WIDTH - sum(least[size]), 0)
    asked = [min(max(map(len, column)), WIDEST) for column in columns]
    shares = [max(ask - word, 1) for ask, word in zip(asked, words, strict=True)]
    parts = zip(least[size], shares, strict=True)
    widths = [low + int(left * share / sum(shares)) for low, share in parts]
    scale = min(1.0, WIDTH / sum(widths))
    return Setting(size, tuple(int(width * scale) for width in widths))


def _room(letters: int, size: float) -> int:
    return int(letters * Pt(size) * LETTER + 2 * SIDE)


def pages(grid: Grid, setting: Setting) -> Iterator[Grid]:
    """The grid in pieces that each fit one slide."""
    head = setting.height(grid.headings)
    rows: list[tuple[str, ...]] = []
    used = head
    for row in grid.rows:
        height = setting.height(row)
        if rows and used + height > HEIGHT:
            yield Grid(grid.headings, tuple(rows), grid.numeric)
            rows, used = [], head
        rows.append(row)
        used += height
    yield Grid(grid.headings, tuple(rows), grid.numeric)


def add_table(slide: Slide, grid: Grid, setting: Setting, shown: Shown) -> None:
    """A table with a heading row; the finding is its description."""
    lines = [grid.headings, *grid.rows]
    height = Emu(sum(map(setting.height, lines)))
    frame = slide.shapes.add_table(1, len(grid.headings), LEFT, TOP, WIDTH, height)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", shown.alt_text)
    table = frame.table
    table.horz_banding = False
    for column, width in zip(table.columns, setting.widths, strict=True):
        column.width = Emu(width)
    whole = table._tbl
    whole.remove(whole.tr_lst[0])
    for number, line in enumerate(lines):
        # Written as XML: cell by cell through the library a long table takes seconds.
        whole.append(parse_xml(_row(line, grid, setting, shown.context.words.language)))
        whole.tr_lst[number].height = Emu(setting.height(line))


def _row(line: tuple[str, ...], grid: Grid, setting: Setting, language: str) -> str:
    is_head = line is grid.headings
    style = (
        f'lang="{"da-DK" if language == "da" else "en-GB"}" '
        f'sz="{int(setting.size * 100)}" b="{int(is_head)}"'
    )
    ground = BAND if is_head else hexes(theme.GROUND)
    cells = "".join(
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{"r" if numeric else "l"}"/>'
        f"<a:r><a:rPr {style}>{_filled(hexes(theme.INK))}"
        f'<a:latin typeface="{FONT}"/></a:rPr><a:t>{_safe(said)}</a:t></a:r></a:p></a:txBody>'
        f'<a:tcPr marL="{SIDE}" marR="{SIDE}" marT="{EDGE}" marB="{EDGE}">{_filled(ground)}'
        "</a:tcPr></a:tc>"
        for said, numeric in zip(line, grid.numeric, strict=True)
    )
    return f'<a:tr {nsdecls("a")} h="0">{cells}</a:tr>'


def _filled(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _safe(said: str) -> str:
    return escape(UNWRITABLE.sub("", said))
