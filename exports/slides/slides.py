"""Which slides an exhibit becomes: a chart, a table, or several where one would be crowded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pptx.slide import Slide
from pptx.util import Inches

from exhibits.drawn.drawing import Drawing
from exhibits.exhibit.shown import Shown
from exports.about import as_of, measure, notes, source_line
from exports.slides.deck import new_slide
from exports.slides.layout import Area, Heading, Stage, Style, write
from exports.slides.native_chart import add_chart
from exports.slides.native_table import Setting, add_table, pages, setting_of, side_by_side
from exports.slides.shown_columns import for_slides, is_shortened
from exports.slides.vector_marks import add_marks
from exports.tables.grid import Grid, grid_of

BAR: Final = Inches(4.75) // 20  # of height, for each bar with its name
LETTER: Final = Inches(0.08)  # of width, for each letter of a name that stands upright
SHORTEST: Final = 4  # letters: the names of years
FEWEST: Final = 4
LANES: Final = 9  # rows of time whose names can be read from the back of a room


@dataclass(frozen=True, slots=True)
class Chart:
    """A piece of a drawing, on the scale of the whole."""

    piece: Drawing
    whole: Drawing


@dataclass(frozen=True, slots=True)
class Table:
    """A piece of a table."""

    piece: Grid
    setting: Setting


@dataclass(frozen=True, slots=True)
class Planned:
    """One slide before it is made; without content it says that there are no rows."""

    title: str
    shown: Shown
    content: Chart | Table | None

    @property
    def has_examples(self) -> bool:
        """Whether anything on this very slide is invented."""
        return self.content is not None and self.content.piece.has_examples


def planned(shown: Shown, title: str, body: Area) -> list[Planned]:
    """The slides of one exhibit, each with a title of its own."""
    contents: list[Chart | Table | None] = [*_contents(shown, body)] or [None]
    count, words = len(contents), shown.context.words
    return [
        Planned(
            words("export-continued", title=title, number=number, count=count)
            if count > 1
            else title,
            shown,
            content,
        )
        for number, content in enumerate(contents, start=1)
    ]


def _contents(shown: Shown, body: Area) -> Iterator[Chart | Table]:
    drawing = shown.charted
    if drawing is not None:
        most = body.height // BAR if drawing.is_bars else _across(drawing, body.width)
        most = {"map": len(drawing.rows), "phases": LANES, "stages": LANES}.get(drawing.form, most)
        for place in drawing.apart():
            for piece in place.parts(max(most, FEWEST)):
                yield Chart(piece, place)
        if not drawing.is_part:
            return
    for part in side_by_side(grid_of(for_slides(shown)), body.width):
        setting = setting_of(part, body.width, body.height)
        for rows in pages(part, setting, body.height):
            if rows.rows:
                yield Table(rows, setting)


def _across(drawing: Drawing, width: int) -> int:
    """How many columns of points stand beside each other with whole words under them."""
    words = [word for name in drawing.categories for word in name.split()]
    return int(width // (LETTER * max([SHORTEST, *map(len, words)])))


def add(stage: Stage, plan: Planned) -> Slide:
    """The slide itself."""
    shown = plan.shown
    foot = f"{source_line(shown)}. {as_of(shown)}"
    heading = Heading(plan.title, _measure(plan), foot, notes(shown), plan.has_examples)
    slide = new_slide(stage, heading)
    match plan.content:
        case Chart() as chart:
            if chart.piece.is_ink:
                add_marks(stage, slide, chart.piece, shown)
            else:
                add_chart(stage, slide, chart.piece, chart.whole, shown)
        case Table() as table:
            add_table(stage, slide, table.piece, table.setting, shown.alt_text)
        case None:
            area = stage.body
            box = slide.shapes.add_textbox(area.left, area.top, area.width, Inches(0.6))
            write(box.text_frame, shown.context.words("export-empty"), Style(16), stage)
    return slide


def _measure(plan: Planned) -> str:
    """What is measured, and before it that the title was written for other figures."""
    shown, words = plan.shown, plan.shown.context.words
    told = [f"{words('pack-outdated')}."] if shown.is_outdated else []
    told.append(measure(shown))
    if isinstance(plan.content, Table) and is_shortened(shown):
        told.append(words("export-more-columns"))
    return " ".join(told).strip()
