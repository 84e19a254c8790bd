"""The marks of a page's figure as shapes on a slide: what lies in time or on a map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Emu, Pt

from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.drawn.flat import NO_COLOUR, Dot, Outline, Text, flat
from exhibits.exhibit.shown import Shown
from exports.slides.layout import Stage, Style, dress, paint

SIDES: Final[Mapping[str, PP_ALIGN]] = {
    "left": PP_ALIGN.LEFT,
    "center": PP_ALIGN.CENTER,
    "right": PP_ALIGN.RIGHT,
}
LARGEST: Final = Pt(1.25)  # for a px, so that few marks do not fill a slide with large type


def add_marks(stage: Stage, slide: Slide, drawing: Drawing, shown: Shown) -> None:
    """One group of shapes, as large as the slide has room for."""
    figure, area = figure_of(drawing, shown.context.words, "slide"), stage.body
    drawn = flat(figure, figure["layout"]["height"] * area.width / area.height)
    scale = min(area.width / drawn.size[0], area.height / drawn.size[1], LARGEST)
    group = slide.shapes.add_group_shape()
    properties = group._element.nvGrpSpPr.cNvPr
    properties.set("descr", shown.alt_text)
    properties.set("name", shown.finding[:60])
    board = Board(group.shapes, stage, scale)
    for mark in drawn.marks:
        match mark:
            case Dot():
                _dot(board, mark)
            case Outline():
                _outline(board, mark)
            case Text():
                _text(board, mark)


@dataclass(frozen=True, slots=True)
class Board:
    """The shapes of a drawing, and how many EMU a px of it is."""

    shapes: Any
    stage: Stage
    scale: float

    def at(self, left: float, top: float, wide: float, tall: float) -> tuple[Emu, ...]:
        """A place on the slide."""
        x, y = self.stage.body.left + left * self.scale, self.stage.body.top + top * self.scale
        return tuple(Emu(round(each)) for each in (x, y, wide * self.scale, tall * self.scale))

    def dress(self, shape: Any, fill: str, edge: str, width: float) -> None:
        """Ground and edge of a shape, without the shadow and the colours of its style."""
        for style in shape._element.findall(qn("p:style")):
            shape._element.remove(style)
        if fill in ("", NO_COLOUR):
            shape.fill.background()
        else:
            shape.fill.solid()
            paint(shape.fill.fore_color, fill, self.stage)
        if edge:
            paint(shape.line.color, edge, self.stage)
            shape.line.width = Emu(round(width * self.scale))
        else:
            shape.line.fill.background()


def _dot(board: Board, mark: Dot) -> None:
    half = mark.across / 2
    place = board.at(mark.at[0] - half, mark.at[1] - half, mark.across, mark.across)
    shape = board.shapes.add_shape(MSO_SHAPE.OVAL, *place)
    board.dress(shape, mark.fill, mark.edge, mark.width)


def _outline(board: Board, mark: Outline) -> None:
    points = [board.at(x, y, 0, 0)[:2] for x, y in mark.points]
    builder = board.shapes.build_freeform(*points[0])
    builder.add_line_segments(points[1:], close=bool(mark.fill))
    shape = builder.convert_to_shape()
    board.dress(shape, mark.fill, mark.edge, mark.width)
    if mark.is_dotted:
        shape.line.dash_style = MSO_LINE.ROUND_DOT
    if mark.example:
        shape.fill.patterned()
        shape.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        paint(shape.fill.fore_color, mark.fill, board.stage)
        paint(shape.fill.back_color, mark.example, board.stage)


def _text(board: Board, mark: Text) -> None:
    """Text in a box with room for a wider font; what lies under it is a box of its own."""
    left, top, wide, tall = mark.room
    if mark.ground:
        ground = board.shapes.add_shape(MSO_SHAPE.RECTANGLE, *board.at(left, top, wide, tall))
        board.dress(ground, mark.ground, mark.colour if mark.is_framed else "", 1)
    shift = {"left": 0.0, "center": wide / 2, "right": wide}[mark.side]
    box = board.shapes.add_textbox(*board.at(left - shift, top, 2 * wide, tall))
    frame = box.text_frame
    frame.margin_left = frame.margin_right = Emu(round(2 * board.scale))
    frame.margin_top = frame.margin_bottom = Emu(0)
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    paragraph = frame.paragraphs[0]
    paragraph.alignment = SIDES[mark.side]
    run = paragraph.add_run()
    run.text = "\n".join(mark.said)
    size = round(mark.size * board.scale / Pt(1), 1)
    dress(run.font, Style(size, mark.colour, mark.is_bold), board.stage)
