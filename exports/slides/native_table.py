"""A native table on as many slides as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Final
from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from exhibits.drawn import theme
from exports.charts.colours import FONT, hexes
from exports.slides.layout import Stage
from exports.tables.grid import Grid
from exports.tables.safe_cells import UNWRITABLE

SIDE: Final = Inches(0.07)
EDGE: Final = Inches(0.04)
WIDEST: Final = 110  # letters beyond which a column gets no more room
WORD: Final = 24  # letters beyond which a word (an address) may be broken
SIZES: Final = (12, 11, 10)  # what can be read from the back of a room
LARGE: Final = (18, 16, 14)  # for a table that stays on one slide
BOLD: Final = 1.2  # how much wider headings are, in fonts where bold letters are wide
FEW_WORDS: Final = 20  # letters of a status or a name
SHORT: Final = 13  # letters that stay on one line
LETTER: Final = 0.58  # of the type size, a little more than the mean, for whichever font there is
BAND: Final = "F4F6F8"
RULE: Final = (
    f'<a:lnB w="6350"><a:solidFill><a:srgbClr val="{hexes(theme.GRID)}"/></a:solidFill></a:lnB>'
)
# An organisation's own text colour, and its ground a shade darker.
THEME_INK: Final = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
THEME_BAND: Final = (
    '<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="93000"/></a:schemeClr></a:solidFill>'
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The type size in points, and the width of each column in EMU.

    `fits` tells whether every word has room.
    """

    size: float
    widths: tuple[int, ...]
    fits: bool = True

    def lines(self, row: tuple[str, ...]) -> int:
        """How many lines the tallest cell of a row needs."""
        return max(
            _lines(cell, (width - 2 * SIDE) / (Pt(self.size) * LETTER))
            for cell, width in zip(row, self.widths, strict=True)
        )

    def is_calm(self, grid: Grid) -> bool:
        """Whether a text of a few words stands in one line wherever there is one."""
        rooms = [(width - 2 * SIDE) / (Pt(self.size) * LETTER) for width in self.widths]
        return all(
            len(cell) > FEW_WORDS or _lines(cell, room) == 1
            for row in grid.rows
            for cell, room in zip(row, rooms, strict=True)
        )

    def height(self, row: tuple[str, ...]) -> int:
        """The height of a row in EMU."""
        return int(self.lines(row) * Pt(self.size) * 1.25 + 2 * self.edge + Inches(0.01))

    @property
    def edge(self) -> int:
        """The air above and below a line; less of it in the type of a full slide."""
        return int(EDGE) if self.size >= SIZES[0] else int(EDGE) // 2


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


def side_by_side(grid: Grid, width: int) -> list[Grid]:
    """The grid as it is, or its columns in as few parts as can be read, each with the first."""
    parts: list[list[int]] = []
    for place in range(1, len(grid.headings)):
        tried = [*(parts[-1] if parts else [0]), place]
        if parts and _least(grid.columns(tried), SIZES[-1]) <= width:
            parts[-1] = tried
        else:
            parts.append([0, place])
    return [grid.columns(kept) for kept in parts] or [grid]


def _least(grid: Grid, size: float) -> int:
    return sum(_room(word, size) for word in _words(_columns(grid)))


def _columns(grid: Grid) -> list[tuple[str, ...]]:
    return list(zip(grid.headings, *grid.rows, strict=True))


def _words(columns: list[tuple[str, ...]]) -> list[int]:
    return [
        min(max(ceil(_unbroken(head) * BOLD), *map(_unbroken, (head, *cells))), WORD) + 1
        for head, *cells in columns
    ]


def setting_of(grid: Grid, width: int, height: int) -> Setting:
    """The largest type in which no word is broken; what room is left goes to the long texts.

    The whole table within `height` where that can be, else the largest size on the fewest slides.
    Down to 12 points, one that keeps short texts in a single line comes first.
    """
    whole = [
        found
        for size in (*LARGE, *SIZES)
        for found in [_set(grid, width, (size,))]
        if found.fits and sum(map(found.height, (grid.headings, *grid.rows))) <= height
    ]
    calm = [each for each in whole if each.size >= SIZES[0] and each.is_calm(grid)]
    if whole:
        return [*calm, *whole][0]
    tried = [_set(grid, width, SIZES[place:]) for place in range(len(SIZES))]
    return min(tried, key=lambda each: (len(list(pages(grid, each, height))), -each.size))


def _set(grid: Grid, width: int, sizes: Sequence[float]) -> Setting:
    columns = _columns(grid)
    words = _words(columns)
    least = {size: [_room(word, size) for word in words] for size in sizes}
    size = next((size for size in sizes if sum(least[size]) <= width), sizes[-1])
    left = max(width - sum(least[size]), 0)
    # A heading may stand in two lines; what is said below it should not have to.
    asked = [min(max(map(len, column[1:] or column)), WIDEST) for column in columns]
    shares = [max(ask - word, 1) for ask, word in zip(asked, words, strict=True)]
    parts = zip(least[size], shares, strict=True)
    widths = [low + int(left * share / sum(shares)) for low, share in parts]
    scale = min(1.0, width / sum(widths))
    fits = sum(least[size]) <= width
    return Setting(size, tuple(int(width * scale) for width in widths), fits)


def _room(letters: int, size: float) -> int:
    return int(letters * Pt(size) * LETTER + 2 * SIDE)


def pages(grid: Grid, setting: Setting, height: int) -> Iterator[Grid]:
    """The grid in pieces that each fit one slide."""
    head = setting.height(grid.headings)
    start, used = 0, head
    for place, row in enumerate(grid.rows):
        tall = setting.height(row)
        if place > start and used + tall > height:
            yield grid.part(slice(start, place))
            start, used = place, head
        used += tall
    yield grid.part(slice(start, len(grid.rows)))


def add_table(stage: Stage, slide: Slide, grid: Grid, setting: Setting, said: str) -> Any:
    """A table with a heading row; `said` is its description for those who cannot see it."""
    area, lines = stage.body, [grid.headings, *grid.rows]
    height = Emu(sum(map(setting.height, lines)))
    frame = slide.shapes.add_table(1, len(grid.headings), area.left, area.top, area.width, height)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", said)
    table = frame.table
    table.horz_banding = False
    for column, width in zip(table.columns, setting.widths, strict=True):
        column.width = Emu(width)
    whole = table._tbl
    whole.remove(whole.tr_lst[0])
    for number, line in enumerate(lines):
        # Written as XML: cell by cell through the library a long table takes seconds.
        whole.append(parse_xml(_row(line, grid, setting, stage)))
        whole.tr_lst[number].height = Emu(setting.height(line))
    return table


def _row(line: tuple[str, ...], grid: Grid, setting: Setting, stage: Stage) -> str:
    is_head = line is grid.headings
    style = (
        f'lang="{"da-DK" if stage.language == "da" else "en-GB"}" '
        f'sz="{int(setting.size * 100)}" b="{int(is_head)}"'
    )
    own = hexes(theme.INK), BAND if is_head else hexes(theme.GROUND)
    ink, ground = map(_filled, own) if stage.is_own else (THEME_INK, THEME_BAND if is_head else "")
    edge = setting.edge
    rule = RULE if stage.is_own else ""
    font = f'<a:latin typeface="{FONT}"/>' if stage.is_own else ""
    cells = "".join(
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{"r" if numeric else "l"}"/>'
        f"<a:r><a:rPr {style}>{ink}{font}</a:rPr><a:t>{_safe(said)}</a:t></a:r></a:p></a:txBody>"
        f'<a:tcPr marL="{SIDE}" marR="{SIDE}" marT="{edge}" marB="{edge}">{rule}{ground}'
        "</a:tcPr></a:tc>"
        for said, numeric in zip(line, grid.numeric, strict=True)
    )
    return f'<a:tr {nsdecls("a")} h="0">{cells}</a:tr>'


def _filled(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _safe(said: str) -> str:
    return escape(UNWRITABLE.sub("", said))
