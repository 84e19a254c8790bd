"""Marks problem cells by a fill and a comment, and takes such marks away again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from types import MappingProxyType

from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.styles.fills import Fill
from openpyxl.styles.proxy import StyleProxy
from openpyxl.workbook import Workbook as Book

from loaders.checks.report import message
from loaders.formats.problems import Problem, Severity
from loaders.markup.lost_parts import OWNER
from loaders.markup.source import Source
from words.catalog import Words

# Colours nobody picks from a palette, so that our own fills are known again.
COLOURS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "FFF6CBC7", Severity.WARNING: "FFFDE1B1", Severity.INFO: "FFD2E3F3"}
)
SIGNS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.INFO: "●"}
)
BLOCK = re.compile(rf"{OWNER}(?:\n[{''.join(SIGNS.values())}] [^\n]*)+")
WIDTH, LINE_HEIGHT, LETTERS = 340, 18, 48
Place = tuple[str, str]
Originals = Mapping[Place, Fill]


def fill_of(severity: Severity) -> PatternFill:
    """The ground that marks a problem of this weight."""
    return PatternFill("solid", fgColor=COLOURS[severity])


def named(severity: Severity, words: Words) -> str:
    """Sign and word, so that nothing is told by colour alone."""
    return f"{SIGNS[severity]} {words(f'severity-{severity.value}')}"


@dataclass(frozen=True, slots=True)
class Marked:
    """A problem with the cell that was marked for it and the fill the mark covers, if any."""

    problem: Problem
    place: Place | None = None
    original: Fill | None = None


def mark_cells(source: Source, problems: Iterable[Problem], words: Words) -> tuple[Marked, ...]:
    """Marks every cell that has a problem; of several the first one gives the colour."""
    found = [(problem, source.cell(problem.sheet, problem.cell)) for problem in problems]
    by_cell: dict[Place, tuple[Cell, list[Problem]]] = {}
    for problem, cell in found:
        if cell is not None:
            by_cell.setdefault(place_of(cell), (cell, []))[1].append(problem)
    covered = {place: plain_copy(cell.fill) for place, (cell, _) in by_cell.items()}
    for cell, its_problems in by_cell.values():
        cell.fill = fill_of(its_problems[0].severity)
        _comment(cell, its_problems, words)
    return tuple(
        Marked(problem, place_of(cell), covered[place_of(cell)]) if cell else Marked(problem)
        for problem, cell in found
    )


def place_of(cell: Cell) -> Place:
    """Title of the sheet and address."""
    return str(cell.parent.title), cell.coordinate


def plain_copy(fill: Fill | StyleProxy) -> Fill:
    """The fill itself, to be used for another cell."""
    copied: Fill = copy(fill)  # type: ignore[assignment]  # a proxy copies what it stands for
    return copied


def clear_marks(book: Book, originals: Originals) -> None:
    """Takes our earlier fills and comments away; a fill that cannot be given back becomes none."""
    colours = frozenset(COLOURS.values())
    for sheet in book.worksheets:
        # Only the cells that exist: the area they span may be hundreds of millions.
        for cell in list(sheet._cells.values()):
            if not isinstance(cell, Cell):
                continue
            if (
                cell.has_style
                and cell.fill.fill_type == "solid"
                and cell.fill.fgColor.rgb in colours
            ):
                cell.fill = originals.get(place_of(cell), PatternFill())
            if cell.comment is not None and OWNER in cell.comment.text:
                _uncomment(cell, cell.comment)


def _comment(cell: Cell, problems: Iterable[Problem], words: Words) -> None:
    lines = [f"{named(it.severity, words)}: {message(it, words)}" for it in problems]
    block = "\n".join([OWNER, *(" ".join(line.split()) for line in dict.fromkeys(lines))])
    earlier = cell.comment
    text = f"{earlier.text}\n\n{block}" if earlier is not None else block
    author = earlier.author if earlier is not None else OWNER.rstrip(":")
    cell.comment = sized(text, author or "")


def sized(text: str, author: str) -> Comment:
    """A comment as high as its text needs."""
    lines = sum(len(line) // LETTERS + 1 for line in text.splitlines())
    return Comment(text, author, height=LINE_HEIGHT * (lines + 1), width=WIDTH)


def _uncomment(cell: Cell, comment: Comment) -> None:
    parts = (part.strip("\n") for part in BLOCK.split(comment.text))
    rest = "\n\n".join(part for part in parts if part)
    cell.comment = sized(rest, comment.author or "") if rest else None
