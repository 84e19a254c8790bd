"""The data sheet inside a chart on a slide: its numbers are the drawing's, its names are text."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation
from pptx.util import Inches

from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.observed_years import Observation
from exports.slides.deck import in_two_lines
from exports.slides.layout import LETTER
from exports.slides.powerpoint import powerpoint_file
from tests.exports.test_every_file import shown_of
from tests.front_door.site import Site

DRAWN = (
    "goal_progress", "goal_points", "goal_bridge", "goal_observations", "releases",
    "release_chance",
)  # fmt: skip
CALL = "?program=haandholdt_inklusion"
MOST_NAMES = 12  # upright beside each other
HOSTILE = ("=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "{=1+1}")


def sheets_of(shown: Shown) -> list[Worksheet]:
    """The sheets inside the charts of an exhibit's slides."""
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    parts = [chart.part.chart_workbook.xlsx_part for chart in charts]
    return [openpyxl.load_workbook(io.BytesIO(part.blob)).worksheets[0] for part in parts]


@pytest.mark.parametrize("key", DRAWN)
def test_the_sheet_inside_a_chart_holds_its_numbers(loaded_site: Site, key: str) -> None:
    shown = shown_of(loaded_site, key, CALL if key.startswith("release") else "")
    drawing = shown.charted
    assert drawing is not None
    sheets = sheets_of(shown)
    pieces = drawing.apart()
    rows = [row for sheet in sheets for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert [str(name) for name, *_ in rows] == list(drawing.categories) * len(pieces)
    drawn = [
        values
        for piece in pieces
        for values in zip(*(line.values for line in piece.lines), strict=True)
    ]
    assert [tuple(values) for _, *values in rows] == [pytest.approx(line) for line in drawn]


def test_a_name_inside_a_chart_never_becomes_a_formula(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "goal_bridge")
    assert shown.drawing is not None
    count = len(shown.rows)
    rows = tuple(
        replace(row, label=HOSTILE[place % len(HOSTILE)])
        for place, row in enumerate(shown.drawing.rows)
    )
    sheets = sheets_of(replace(shown, drawing=replace(shown.drawing, rows=rows)))
    cells = [row[0] for sheet in sheets for row in sheet.iter_rows(min_row=2)]
    assert len(cells) == count
    assert all(cell.data_type == "s" and str(cell.value).startswith("'") for cell in cells)


def test_two_goals_of_a_municipality_are_never_drawn_as_one(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "goal_observations", "?program=bro_til_hverdagen")
    rows = rows_of(shown, Observation)
    called = {"Flere i arbejde eller uddannelse", "Færre uden fast adresse"}
    assert {f"Roskilde, {goal}" for goal in called} <= {row.name for row in rows}
    keys = [(row.name, row.role, row.year) for row in rows]
    assert len(keys) == len(set(keys))
    one = shown_of(loaded_site, "goal_observations", "?program=bro_til_hverdagen&maal=1")
    assert "Roskilde" in {row.name for row in rows_of(one, Observation)}


def test_a_chart_of_many_names_stands_on_slides_of_one_scale(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "releases", CALL)
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    assert len(charts) > 1
    assert len({chart.value_axis.maximum_scale for chart in charts}) == 1
    for chart in charts:
        assert len(list(chart.plots[0].categories)) <= MOST_NAMES
        assert 'rot="0"' in chart.category_axis._element.xml
        newest = [series for series in chart.plots[0].series if series.name != "limit"][-2]
        assert newest.data_labels.show_value


def test_a_narrow_foot_keeps_the_day_on_two_lines() -> None:
    said = f"Kilde: {', '.join(['metodeseminar-2009.xlsx'] * 4)}. Vist pr. 31-08-2013"
    for width in (2.0, 2.9, 11.0):
        size, kept = in_two_lines(said, Inches(width))
        assert kept.endswith("Vist pr. 31-08-2013")
        assert len(kept) * size * LETTER <= 2 * width * 72
    assert in_two_lines(said, Inches(11)) == (10, said)
