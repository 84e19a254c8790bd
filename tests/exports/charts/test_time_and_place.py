"""What lies in time or on a map is decided once: its marks are read back from all renderers."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.drawn.flat import Dot, Flat, Outline, Text, flat
from exhibits.drawn.theme import LAND
from exhibits.exhibit.shown import Shown
from exports.charts.colours import TONES, hexes
from exports.pictures.svg_chart import svg_chart
from exports.slides.powerpoint import powerpoint_file
from exports.slides.slides import LANES
from exports.workbooks.excel import excel_file
from exports.workbooks.native_chart import DAY_ZERO
from tests.exports.charts.test_one_drawing import MARKED, SVG, drawn, known
from tests.front_door.site import Site

TIMES = MARKED[:3]
QUERIES = ("", "?sprog=en&program=samordnet_mottak", "?program=haandholdt_inklusion")


def looked_at(site: Site, key: str, query: str) -> tuple[Shown, Drawing]:
    """An exhibit with its drawing; all of its rows are drawn."""
    shown, drawing = drawn(site, key, query)
    assert drawing.is_ink
    assert len(drawing.rows) <= len(shown.rows)
    return shown, drawing


def texts(drawn: Flat) -> set[str]:
    """Every line of text."""
    return {line for mark in drawn.marks if isinstance(mark, Text) for line in mark.said}


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", TIMES)
def test_the_bars_of_a_page_are_the_days_of_the_drawing(
    loaded_site: Site, key: str, query: str
) -> None:
    shown, drawing = looked_at(loaded_site, key, query)
    figure: Any = shown.figure
    starts, lengths = drawing.lines
    bars = [
        (trace["base"][0], trace["x"][0], trace["hovertext"][0].replace("<br>", "\n"))
        for trace in figure["data"]
        if trace["type"] == "bar"
    ]
    lasting = [place for place, row in enumerate(drawing.rows) if row.time and not row.time.counted]
    assert sorted(bars) == sorted(
        (starts.values[place], lengths.values[place], lengths.said[place])
        for place in lasting
        if starts.values[place] is not None
    )
    counts = [row.time.value for row in drawing.rows if row.time and row.time.counted]
    dots = [trace for trace in figure["data"] if trace["type"] == "scatter"]
    assert [value for trace in dots for value in trace["customdata"]] == counts
    assert drawing.day is not None
    day, said = drawing.day
    assert any(each["x0"] == each["x1"] == day for each in figure["layout"]["shapes"])
    assert said in texts(flat(figure))
    assert all(any(row.name in text for text in texts(flat(figure))) for row in drawing.rows)


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", MARKED)
def test_a_picture_has_the_marks_of_the_page(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = looked_at(loaded_site, key, query)
    words = shown.context.words
    page = flat(figure_of(drawing, words))
    root = ElementTree.fromstring(svg_chart(drawing, "Titel", "Mål", words))
    said = [each.text or "" for each in root.iter(f"{SVG}text")]
    assert said == [line for mark in page.marks if isinstance(mark, Text) for line in mark.said]
    dots = [
        (float(each.get("cx", 0)), float(each.get("r", 0))) for each in root.iter(f"{SVG}circle")
    ]
    wanted = [(mark.at[0], mark.across / 2) for mark in page.marks if isinstance(mark, Dot)]
    assert dots == [pytest.approx(each, abs=0.06) for each in wanted]
    assert len(list(root.iter(f"{SVG}path"))) == sum(isinstance(m, Outline) for m in page.marks)


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", MARKED)
def test_slides_have_the_marks_of_the_page(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = looked_at(loaded_site, key, query)
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    groups = [
        shape for slide in deck.slides for shape in slide.shapes
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP
    ]  # fmt: skip
    most = LANES if key in TIMES else len(drawing.rows)
    pieces = list(drawing.parts(most))
    assert len(groups) == len(pieces)
    for group, piece in zip(groups, pieces, strict=True):
        assert group._element.nvGrpSpPr.cNvPr.get("descr") == shown.alt_text
        page = flat(figure_of(piece, shown.context.words, "slide"))
        said = [each.text_frame.text for each in group.shapes if each.has_text_frame]
        assert {line for line in said if line} == texts(page)
        ovals = [each for each in group.shapes if "Oval" in each.name]
        circles = [mark.across for mark in page.marks if isinstance(mark, Dot)]
        largest = max((each.width for each in ovals), default=0)
        assert [each.width / largest for each in ovals] == [
            pytest.approx(across / max(circles), abs=0.01) for across in circles
        ]
        _assert_days_are_to_scale(piece, group)


def _assert_days_are_to_scale(drawing: Drawing, group: Any) -> None:
    """The bars have the lengths of the drawing, on the scale of its longest."""
    if not drawing.is_over_time:
        return
    lengths = sorted(
        length
        for length, row in zip(drawing.lines[1].values, drawing.rows, strict=True)
        if length is not None and row.time and not row.time.counted
    )
    heights = {12, 14}
    px = min(each.height for each in group.shapes if each.has_text_frame and each.text_frame.text)
    px /= 18
    bars = sorted(
        each.width
        for each in group.shapes
        if "Freeform" in each.name and round(each.height / px) in heights and each.width > px
    )
    found = [each / bars[-1] for each in bars]
    for length in lengths:
        assert any(one == pytest.approx(length / lengths[-1], abs=0.02) for one in found)


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", TIMES)
def test_a_sheet_has_the_days_as_a_native_chart(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = looked_at(loaded_site, key, query)
    book = openpyxl.load_workbook(io.BytesIO(excel_file(shown)))
    (chart,) = vars(book.worksheets[1])["_charts"]
    assert (chart.grouping, chart.overlap, chart.y_axis.numFmt.formatCode) == (
        "stacked",
        100,
        "yyyy",
    )
    starts, lengths = drawing.lines
    rows = list(book.worksheets[3].iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == list(drawing.categories)
    for (_, start, length), wanted, days in zip(rows, starts.values, lengths.values, strict=True):
        assert length == days
        assert not isinstance(start, datetime) or start.toordinal() == wanted
        assert (start is None) == (wanted is None)
    inks = {
        each.spPr.solidFill.srgbClr for each in chart.series[1].dPt
    } | {chart.series[1].graphicalProperties.solidFill.srgbClr}  # fmt: skip
    tones = {drawing.tone(lengths, at) for at, value in enumerate(lengths.values) if value}
    assert {hexes(TONES[tone]) for tone in tones} <= inks
    assert date.fromordinal(int(chart.y_axis.scaling.min) + DAY_ZERO).day == 2


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", MARKED[3:])
def test_a_map_has_its_places_on_land_and_a_sheet_their_table(
    loaded_site: Site, key: str, query: str
) -> None:
    shown, drawing = looked_at(loaded_site, key, query)
    figure: Any = shown.figure
    (measure,) = drawing.lines
    pointed = [trace for trace in figure["data"] if "hovertext" in trace]
    values = [value for trace in pointed for value in trace["customdata"]]
    assert sorted(known(tuple(values))) == sorted(known(measure.values))
    told = {text for trace in pointed for text in trace["hovertext"]}
    assert told == {said.replace("\n", "<br>") for said in measure.said}
    drawn = flat(figure)
    assert any(isinstance(mark, Outline) and mark.fill == LAND for mark in drawn.marks)
    assert {row.name for row in drawing.rows} <= texts(drawn)
    book = openpyxl.load_workbook(io.BytesIO(excel_file(shown)))
    assert not vars(book.worksheets[1])["_charts"]
    assert len(book.sheetnames) == 3
