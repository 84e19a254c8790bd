"""A figure is decided once: bars, points, limits and labels are read back from all renderers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from html import escape
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.drawn.figure import figure_of
from exhibits.drawn.number_labels import written
from exhibits.drawn.theme import BASE, INK, NOW, OVER
from exhibits.exhibit.shown import Shown
from exhibits.registry import EXHIBITS
from exports.charts.colours import apart, colours, fill, hexes
from exports.pictures.svg_chart import svg_chart
from exports.pictures.svg_marks import RADIUS, said_of
from exports.slides.powerpoint import powerpoint_file
from exports.workbooks.excel import excel_file
from tests.exports.test_every_file import shown_of
from tests.front_door.site import Site

SVG = "{http://www.w3.org/2000/svg}"
TONES = {"now": NOW, "base": BASE, "over": OVER, "limit": INK, "plan": INK}
QUERIES = ("", "?kommune=0461&sprog=en", "?program=eksempelprogram", "?program=bro_til_hverdagen")
# What lies in time or on a map is drawn by its marks; test_time_and_place.py reads it back.
MARKED = ("timeline", "programme_phases", "method_timeline", "programme_map", "method_map")
DRAWN = [each.key for each in EXHIBITS if each.drawing and each.key not in MARKED]
BARS = ("goal_progress", "attention", "goal_bridge", "programme_grant_years")
Series = tuple[str, tuple[float | None, ...]]


def drawn(site: Site, key: str, query: str) -> tuple[Shown, Drawing]:
    """An exhibit with what it draws; the test has nothing to look at where it draws nothing."""
    shown = shown_of(site, key, query)
    drawing = shown.charted
    if drawing is None:
        pytest.skip("nothing to draw here")
    return shown, drawing


def series_of(drawing: Drawing) -> list[Series]:
    """What has to be found: the name and the numbers of each series."""
    return [(line.name, line.values) for line in drawing.lines]


def known(values: tuple[float | None, ...]) -> list[float]:
    return [value for value in values if value is not None]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", BARS)
def test_the_bars_of_a_page_are_the_drawing(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = drawn(loaded_site, key, query)
    assert shown.figure is not None
    figure: Any = shown.figure
    traces = {trace["name"]: trace for trace in figure["data"] if "name" in trace}
    notes = " ".join(note["text"] for note in figure["layout"]["annotations"])
    on_page = [place for place, row in enumerate(drawing.rows) if not row.is_rule]
    for line in (each for each in drawing.marked if each.tone != "limit"):
        places = [place for place in on_page if line.values[place] is not None]
        trace = traces.pop(line.name)
        assert trace["customdata"] == [line.values[place] for place in places]
        assert trace["base"] == [drawing.bases[place] for place in places]
        told = [TONES[drawing.tone(line, place)] for place in places]
        assert trace["marker"]["line"]["color"] == told
        for place in places:
            assert line.labels[place] in notes
    assert traces == {}
    lines = {shape["x0"] for shape in figure["layout"]["shapes"] if shape["type"] == "line"}
    limits = [value for line in drawing.lines if line.tone == "limit" for value in line.values]
    if drawing.whole is not None:
        barred = known(drawing.lines[0].values)
        assert {limit for limit in limits[: len(barred)] if limit is not None} <= lines
    across = [place for place, row in enumerate(drawing.rows) if row.is_rule]
    ruled = {line.values[place] for line in drawing.marked for place in across}
    assert ruled - {None} <= lines
    assert all(row.name.split()[0] in notes for row in drawing.rows)


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", [key for key in DRAWN if key not in BARS])
def test_the_points_of_a_page_are_the_drawing(loaded_site: Site, key: str, query: str) -> None:
    shown = shown_of(loaded_site, key, query)
    whole = shown.drawing or Drawing("trend", (), ())
    for drawing in _on_page(whole):
        figure: Any = figure_of(drawing, shown.context.words)
        is_guide = drawing.form == "dumbbells"  # whose first panel explains the marks
        traces = [each for each in figure["data"] if not is_guide or each["xaxis"] != "x"]
        notes = figure["layout"]["annotations"]
        told = " ".join(note["text"] for note in notes)
        values = [value for line in drawing.marked for value in known(line.values)]
        ticks = [each for each in figure["layout"]["shapes"] if each["type"] == "line"]
        marked = [value for trace in traces for value in trace["customdata"]]
        lined = [each["x0"] for each in ticks] + [each["x1"] for each in ticks]
        assert set(marked) <= set(values)
        assert set(values) <= {*marked, *lined}
        labels = {label for line in drawing.marked for label in line.labels if label}
        said = labels if drawing.form != "trend" else set()
        assert all(escape(label, quote=False) in told for label in said)
        if drawing.rule is not None:
            assert written(drawing.rule, Numbers(), shown.context.words.language) in told
            assert drawing.rule in lined or _rule_is_at_its_height(drawing.rule, traces, ticks)


def _on_page(drawing: Drawing) -> list[Drawing]:
    """The drawing, or those of its places where a page shows each by itself."""
    if drawing.is_whole or drawing.form == "interval":
        return [drawing]
    places = dict.fromkeys(line.group for line in drawing.marked)
    return [drawing.of_place(place) for place in places]


def _rule_is_at_its_height(rule: float, traces: list[Any], lines: list[Any]) -> bool:
    """Whether each panel has a line of the limit on the scale of its points."""
    for trace in traces:
        pairs = sorted(zip(trace["customdata"], trace["y"], strict=True))
        (low, bottom), (high, top) = pairs[0], pairs[-1]
        if low == high:
            continue
        wanted = bottom + (rule - low) / (high - low) * (top - bottom)
        heights = [each["y0"] for each in lines if each["yref"] == trace["yaxis"]]
        if not any(height == pytest.approx(wanted) for height in heights):
            return False
    return True


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", DRAWN)
def test_a_picture_is_the_drawing(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = drawn(loaded_site, key, query)
    words = shown.context.words
    root = ElementTree.fromstring(svg_chart(drawing, "Titel", "Mål", words))
    texts = [each.text or "" for each in root.iter(f"{SVG}text")]
    told = " ".join(texts)
    assert all(word in told for name in drawing.categories for word in name.split())
    seen = [line for line in drawing.lines if not line.is_base]
    if len(seen) > 1 and not drawing.is_stacked:
        assert {line.name for line in seen} <= set(texts)
    fills = list(zip(drawing.lines, colours(drawing), strict=True))
    body = root.find(f"{SVG}g")
    assert body is not None
    if not drawing.is_bars:
        _assert_on_one_scale(list(_marks(body)), _wanted(drawing, fills))
        return
    said = {said_of(value, line, words) for line in seen for value in known(line.values)}
    assert said <= set(texts)
    rects = [(each.get("fill"), float(each.get("width", 0))) for each in root.iter(f"{SVG}rect")]
    wanted = _bars(drawing, fills)
    assert [ink for ink, _ in rects[: len(wanted)]] == [ink for ink, _ in wanted]
    longest, scale = max(value for _, value in wanted), max(width for _, width in rects)
    for (_, width), (_, value) in zip(rects, wanted, strict=False):
        assert width == pytest.approx(max(value / longest * scale, 1), abs=0.2)


def _bars(drawing: Drawing, fills: list[tuple[Line, str]]) -> list[tuple[str, float]]:
    """Colour and length of every bar, row by row."""
    return [
        (fill(drawing, own), abs(value))
        for place in range(len(drawing.rows))
        for line, colour in fills
        for own in [apart(drawing, line).get(place, colour)]
        if not line.is_base and (value := line.values[place]) is not None
    ]


def _wanted(drawing: Drawing, fills: list[tuple[Line, str]]) -> list[tuple[str, float]]:
    """Colour and number of every point; series by series over years, else row by row."""
    marks = [
        (number, place, apart(drawing, line).get(place, colour), value)
        for number, (line, colour) in enumerate(fills)
        for place, value in enumerate(line.values)
        if not line.is_rule and value is not None
    ]
    is_years = drawing.is_in_years
    ordered = marks if is_years else sorted(marks, key=lambda mark: (mark[1], mark[0]))
    return [(colour, value) for _, _, colour, value in ordered]


def _marks(body: ElementTree.Element) -> Iterator[tuple[str, float, float]]:
    """Colour and middle of every circle, diamond and dash, as they are drawn."""
    for each in body.iter():
        got = {name: each.get(name, "") for name in ("fill", "stroke", "d", "stroke-width")}
        if each.tag == f"{SVG}circle":
            yield got["fill"], float(each.get("cx", 0)), float(each.get("cy", 0))
        elif each.tag == f"{SVG}path":
            x, y = map(float, got["d"].removeprefix("M").partition("l")[0].split())
            yield got["fill"], x, y + RADIUS + 1.5
        elif got["stroke-width"] == "2.5":
            x, y = ((float(each.get(f"{axis}1", 0)) + float(each.get(f"{axis}2", 0))) / 2
                    for axis in "xy")  # fmt: skip
            yield got["stroke"], x, y


def _assert_on_one_scale(
    marks: list[tuple[str, float, float]], wanted: list[tuple[str, float]]
) -> None:
    """Every mark has its colour, and stands where its number lies between the outermost two."""
    assert [colour for colour, _, _ in marks] == [colour for colour, _ in wanted]
    values = [value for _, value in wanted]
    low, high = values.index(min(values)), values.index(max(values))
    if values[low] == values[high]:
        return
    for axis in (1, 2):
        start, end = float(marks[low][axis]), float(marks[high][axis])
        per = (end - start) / (values[high] - values[low])
        lies = [start + (value - values[low]) * per for value in values]
        if lies == pytest.approx([mark[axis] for mark in marks], abs=0.3):
            return
    pytest.fail("the points do not stand on one scale")


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", DRAWN)
def test_a_slide_is_the_drawing(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = drawn(loaded_site, key, query)
    deck = Presentation(io.BytesIO(powerpoint_file(shown)))
    charts = [each.chart for slide in deck.slides for each in slide.shapes if each.has_chart]
    names: dict[str, list[float | None]] = {}
    rows: list[str] = []
    for chart in charts:
        plot = chart.plots[0]
        rows += [str(name) for name in plot.categories]
        assert len(plot.series) == len({series.name for series in plot.series})
        for series in plot.series:
            names.setdefault(series.name, []).extend(series.values)
    assert rows == list(drawing.categories) * len(drawing.apart())
    for name, values in series_of(drawing):
        assert names[name] == pytest.approx(list(values), nan_ok=True)
    piece = drawing.apart()[0]
    for series, line, colour in zip(
        charts[0].plots[0].series, piece.lines, colours(piece), strict=True
    ):
        if not line.is_base:
            assert hexes(fill(drawing, colour)) in series._element.xml
            assert _own_inks(piece, line) <= _points_of(charts)
            told = series._element.find(qn("c:dLbls"))
            assert drawing.count > 26 or line.is_rule or told is not None


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", DRAWN)
def test_a_sheet_is_the_drawing(loaded_site: Site, key: str, query: str) -> None:
    shown, drawing = drawn(loaded_site, key, query)
    pieces = drawing.apart()
    content = io.BytesIO(excel_file(shown))
    book = openpyxl.load_workbook(content)
    with zipfile.ZipFile(content) as parts:
        xml = [parts.read(f"xl/charts/chart{no + 1}.xml").decode() for no in range(len(pieces))]
    charts = vars(book.worksheets[1])["_charts"]
    assert len(charts) == len(pieces)
    for chart, piece, told in zip(charts, pieces, xml, strict=True):
        for series, line, colour in zip(chart.series, piece.lines, colours(piece), strict=True):
            assert _cells(book, series.tx.strRef.f) == [line.name]
            assert _cells(book, series.val.numRef.f) == pytest.approx(list(line.values))
            names = series.cat.numRef or series.cat.strRef
            assert _cells(book, names.f) == list(drawing.categories)
            if not line.is_base:
                assert hexes(fill(drawing, colour)) in told
                assert all(f'val="{ink}"' in told for ink in _own_inks(piece, line))


def _own_inks(drawing: Drawing, line: Line) -> set[str]:
    """The colours of the marks of a series that mean something else."""
    own = set(apart(drawing, line).values())
    return {hexes(fill(drawing, colour)) for colour in own}


def _points_of(charts: list[Any]) -> set[str]:
    """The colours that single marks have of their own."""
    points = [each for chart in charts for each in chart._chartSpace.iter(qn("c:dPt"))]
    return {ink.get("val") for each in points for ink in each.iter(qn("a:srgbClr"))}


def _cells(book: openpyxl.Workbook, reference: str) -> list[Any]:
    sheet, cells = reference.rsplit("!", 1)
    found = book[sheet.strip("'")][cells.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row]
