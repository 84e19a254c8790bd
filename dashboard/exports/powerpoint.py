"""An exhibit as a presentation: the finding as title, a chart or table that can be edited."""

from __future__ import annotations

import io
from typing import Final

from pptx.presentation import Presentation as Deck

from dashboard.exhibits.shown import Shown
from dashboard.exports.deck import MEASURE, Style, new_deck, new_slide, write
from dashboard.exports.drawing import Drawing, drawing_of
from dashboard.exports.grid import Grid, grid_of
from dashboard.exports.slide_chart import TOP, add_chart
from dashboard.exports.slide_table import add_table, pages, setting_of

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
MOST_BARS: Final = 20
MOST_DOTS: Final = 30


def powerpoint_file(shown: Shown) -> bytes:
    """One slide; more only where a table is long or a chart would be crowded."""
    deck = new_deck(shown)
    drawing = drawing_of(shown)
    if drawing is not None:
        _charts(deck, drawing, shown)
    if drawing is None or drawing.is_part:
        _tables(deck, grid_of(shown), shown)
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _charts(deck: Deck, drawing: Drawing, shown: Shown) -> None:
    pieces = list(drawing.parts(MOST_BARS if drawing.is_bars else MOST_DOTS))
    for number, piece in enumerate(pieces, start=1):
        slide = new_slide(deck, shown, _title(shown, number, len(pieces)))
        add_chart(slide, piece, drawing, shown)


def _tables(deck: Deck, grid: Grid, shown: Shown) -> None:
    if not grid.rows:
        slide = new_slide(deck, shown, shown.finding)
        left, _, width, height = MEASURE
        box = slide.shapes.add_textbox(left, TOP, width, height)
        words = shown.context.words
        write(box.text_frame, words("export-empty"), Style(16), words.language)
        return
    setting = setting_of(grid)
    pieces = list(pages(grid, setting))
    for number, piece in enumerate(pieces, start=1):
        slide = new_slide(deck, shown, _title(shown, number, len(pieces)))
        add_table(slide, piece, setting, shown)


def _title(shown: Shown, number: int, count: int) -> str:
    if count == 1:
        return shown.finding
    words = shown.context.words
    return words("export-continued", title=shown.finding, number=number, count=count)
