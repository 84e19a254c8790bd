"""The data sheet inside a chart on a slide: its numbers are the drawing's, its names are text."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation

from dashboard.exhibits.shown import Shown
from dashboard.exports.drawing import drawing_of
from dashboard.exports.powerpoint import powerpoint_file
from tests.dashboard.conftest import Site
from tests.dashboard.test_exports_files import shown_of

DRAWN = (
    "goal_progress", "goal_points", "goal_bridge", "goal_observations", "releases",
    "release_chance",
)  # fmt: skip
HOSTILE = ("=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "{=1+1}")


def sheets_of(shown: Shown) -> list[Worksheet]:
    """The sheets inside the charts of an exhibit's slides."""
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    parts = [chart.part.chart_workbook.xlsx_part for chart in charts]
    return [openpyxl.load_workbook(io.BytesIO(part.blob)).worksheets[0] for part in parts]


@pytest.mark.parametrize("key", DRAWN)
def test_the_sheet_inside_a_chart_holds_its_numbers(loaded_site: Site, key: str) -> None:
    shown = shown_of(loaded_site, key)
    drawing = drawing_of(shown)
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
    count = len(shown.table)
    names = [HOSTILE[place % len(HOSTILE)] for place in range(count)]
    sheets = sheets_of(replace(shown, table=shown.table.assign(name=names)))
    cells = [row[0] for sheet in sheets for row in sheet.iter_rows(min_row=2)]
    assert len(cells) == count
    assert all(cell.data_type == "s" and str(cell.value).startswith("'") for cell in cells)
