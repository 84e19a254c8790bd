"""A pack as a presentation: opening, contents, a slide per message, and how to read the signs."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pptx.opc.constants import RELATIONSHIP_TYPE as RELATION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide

from exhibits.exhibit.shape import Listing
from exports.pack.contents import Pack, Part
from exports.pack.explanations import left_out_line, left_out_lines, signs
from exports.slides.deck import new_slide, opening_slide, own_stage
from exports.slides.layout import Area, Heading, Stage
from exports.slides.native_table import Setting, add_table, pages, setting_of
from exports.slides.slides import Planned, add, planned
from exports.tables.grid import Grid
from words.vocabulary import dashed

INDENT: Final = "\N{EM SPACE}"
MOST_LINES: Final = 18  # of contents before municipalities are named without their figures
MOST_SLIDES: Final = 2  # of a table without a drawing
MOST_ROWS: Final = 60  # that could stand on them
FEWEST_ROWS: Final = 8
LONGEST_LINE: Final = 110  # letters of the contents on one line
Told = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents; `place` counts the figures' own slides from zero."""

    said: str
    place: int


def plan(pack: Pack, body: Area) -> list[tuple[Part, Planned]]:
    """Every slide with a figure, in order, with the part it belongs to."""
    return [(part, slide) for part in pack.parts for slide in _planned(part, body)]


def _planned(part: Part, body: Area) -> list[Planned]:
    """A list that would fill slide after slide ends with how much more the workbook has."""
    shown, count = part.shown, len(part.shown.rows)
    slides = planned(shown, part.title, body)
    if shown.shape is not None or shown.is_drawn or len(slides) <= MOST_SLIDES:
        return slides
    for most in range(min(MOST_ROWS, count - 1), FEWEST_ROWS, -4):
        slides = planned(replace(shown, shape=Listing(most)), part.title, body)
        if len(slides) <= MOST_SLIDES:
            break
    return slides


def presentation(pack: Pack, stage: Stage | None = None, told: Told | None = None) -> bytes:
    """The file; `told` is called after each exhibit, so that somebody may count along."""
    words = pack.words
    stage = stage or own_stage(pack.title, words("export-examples"), words.language)
    slides = plan(pack, stage.body)
    opening_slide(stage, pack.title, pack.lines)
    contents = _contents(stage, pack, _entries(slides, words("pack-section-kommuner")))
    made = []
    for number, (part, slide) in enumerate(slides):
        made.append(add(stage, slide))
        if told and (number + 1 == len(slides) or slides[number + 1][0] is not part):
            told()
    _link(contents, made)
    _signs(stage, pack)
    stream = io.BytesIO()
    stage.deck.save(stream)
    return stream.getvalue()


def _entries(slides: list[tuple[Part, Planned]], municipal: str) -> list[Entry]:
    """Sections and titles; with many figures a municipality is one line."""
    every = list(_lines(slides, ""))
    return every if len(every) <= MOST_LINES else list(_lines(slides, municipal))


def _lines(slides: list[tuple[Part, Planned]], short: str) -> Iterator[Entry]:
    section, last, about = "", None, ""
    for place, (part, _) in enumerate(slides):
        if part.section != section:
            section, about = part.section, ""
            yield Entry(section, place)
        if part is not last and not (part.section == short and part.about == about):
            yield Entry(INDENT + (part.about if part.section == short else _called(part)), place)
        last, about = part, part.about


def _called(part: Part) -> str:
    """The title; what the figure is called where its sentence is longer than a line."""
    if len(part.title) <= LONGEST_LINE:
        return part.title
    name = part.shown.context.words(f"{dashed(part.shown.key)}-name")
    return f"{part.about}: {name}" if part.about else name


@dataclass(frozen=True, slots=True)
class _Listed:
    """A table of contents on one slide and where its lines lead."""

    slide: Slide
    table: Any
    entries: Sequence[Entry]


def _contents(stage: Stage, pack: Pack, entries: list[Entry]) -> list[_Listed]:
    words = pack.words
    heads = (words("pack-contents"), words("pack-page"))
    rows = tuple((each.said, "000") for each in entries)
    grid = Grid(heads, rows, (False, True), (False,) * len(rows))
    setting = setting_of(grid, stage.body.width, stage.body.height)
    pieces = list(pages(grid, setting, stage.body.height))
    first = 2 + len(pieces)
    listed, start = [], 0
    for number, piece in enumerate(pieces, start=1):
        own = entries[start : start + len(piece.rows)]
        rows = tuple((each.said, str(first + each.place)) for each in own)
        filled = Grid(heads, rows, piece.numeric, piece.examples)
        title = _numbered(words("pack-contents"), number, len(pieces), pack)
        notes = "\n".join(left_out_lines(pack))
        heading = Heading(title, left_out_line(pack), ". ".join(pack.lines), notes, False)
        slide = new_slide(stage, heading)
        listed.append(_Listed(slide, add_table(stage, slide, filled, setting, title), own))
        start += len(piece.rows)
    return listed


def _link(contents: list[_Listed], made: list[Slide]) -> None:
    for each in contents:
        for row, entry in zip(list(each.table.rows)[1:], each.entries, strict=True):
            relation = each.slide.part.relate_to(made[entry.place].part, RELATION.SLIDE)
            for cell in row.cells:
                for properties in cell._tc.iter(qn("a:rPr")):
                    properties.append(parse_xml(_jump(relation)))


def _jump(relation: str) -> str:
    return f'<a:hlinkClick {nsdecls("a", "r")} r:id="{relation}" action="ppaction://hlinksldjump"/>'


def _signs(stage: Stage, pack: Pack) -> None:
    words = pack.words
    rows = tuple(signs(pack))
    heads = (words("pack-sign"), words("pack-sign-meaning"))
    grid = Grid(heads, rows, (False, False), (False,) * len(rows))
    setting: Setting = setting_of(grid, stage.body.width, stage.body.height)
    pieces = list(pages(grid, setting, stage.body.height))
    for number, piece in enumerate(pieces, start=1):
        title = _numbered(words("pack-signs-title"), number, len(pieces), pack)
        foot = ". ".join(pack.lines)
        slide = new_slide(stage, Heading(title, words("pack-signs-text"), foot, title, False))
        add_table(stage, slide, piece, setting, title)


def _numbered(title: str, number: int, count: int, pack: Pack) -> str:
    if count == 1:
        return title
    return pack.words("export-continued", title=title, number=number, count=count)
