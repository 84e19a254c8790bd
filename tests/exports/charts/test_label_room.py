"""Room on a slide: a title below its label, and numbers beside the line of a criterion."""

from __future__ import annotations

import io

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Pt

from exports.charts.colours import is_newest
from exports.charts.label_room import beside_rule
from exports.slides.deck import TITLE_SIZES, own_stage
from exports.slides.layout import BOLD_LETTER, LINE
from exports.slides.native_table import setting_of
from exports.slides.powerpoint import powerpoint_file
from exports.tables.grid import Grid
from tests.exports.test_every_file import shown_of
from tests.front_door.site import Site

WIDEST_BOLD = 0.69  # of the type size, the mean letter of the widest font that may stand in


@pytest.mark.parametrize("letters", [60, 100, 130, 160, 200, 240])
def test_a_title_stays_below_the_label_of_examples(letters: int) -> None:
    stage = own_stage("", "", "da")
    size = stage.title.fits("n" * letters, TITLE_SIZES, BOLD_LETTER)
    lines = -(-letters // (stage.title.width // (Pt(size) * WIDEST_BOLD)))
    top = stage.title.top + stage.title.height - lines * Pt(size) * LINE
    assert top >= stage.tag.top + stage.tag.height


def test_no_number_stands_on_the_line_of_a_criterion(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "releases", "?program=haandholdt_inklusion")
    drawing = shown.charted
    assert drawing is not None
    rule = next(line for line in drawing.lines if line.is_rule)
    limit = rule.values[0]
    assert limit is not None
    for line in (each for each in drawing.lines if each is not rule):
        for place, is_above in beside_rule(drawing, line, drawing.span).items():
            value = line.values[place]
            assert value is not None
            assert is_above == (value > limit)
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    sides = {
        found.get("val")
        for chart in charts
        for label in chart._chartSpace.iter(qn("c:dLbl"))
        for found in label.iter(qn("c:dLblPos"))
    }
    assert sides <= {"t", "b"}
    # Of many points only the newest of each place say their number.
    told = [line for line in drawing.lines if drawing.count <= 26 or is_newest(drawing, line)]
    near = [beside_rule(drawing, line, drawing.span) for line in told if not line.is_rule]
    assert bool(sides) == any(near)


def test_a_series_without_numbers_takes_no_room(loaded_site: Site) -> None:
    drawing = shown_of(loaded_site, "programme_grant_years").charted
    assert drawing is not None
    assert drawing.is_bars
    assert all(any(value is not None for value in line.values) for line in drawing.lines)


def test_a_status_stands_in_one_line_where_there_is_room() -> None:
    head = ("Mål", "Kommune", "Status", "Udgangspunkt", "Tal", "Måltal", "Måltal, år", "Forskel")
    rows = tuple((name, "Odense", "Måltal kendes ikke", *[""] * 5) for name in ("Unge", "Ophold"))
    grid = Grid(head, rows, (False,) * 3 + (True,) * 5)
    area = own_stage("", "", "da").body
    assert setting_of(grid, area.width, area.height).lines(rows[0]) == 1
