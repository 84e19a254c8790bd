"""Since the last meeting begins with a picture: what moved, and how far."""

from __future__ import annotations

import io

import openpyxl
import pytest
from pptx import Presentation

from exhibits.drawn.drawing import Drawing
from exhibits.meetings.since_moves import MOST
from exports.pictures.svg_chart import svg_chart
from tests.front_door.site import Site
from tests.samples.meetings import AALBORG, AARHUS, BEFORE, JUNE, MARCH, ODENSE, Story, reading


@pytest.fixture
def story(site: Site) -> Story:
    """Two meetings; between them a figure changed, a new year came, and a share of people."""
    found = Story(site)
    found.begin()
    share = {"code": "with_job", "name": "I arbejde", "unit": "percent", "direction": "higher"}
    site.store("indicator", [share], at=BEFORE)
    site.store("measurement", [reading(AARHUS, 12.5, 2010, indicator_code="with_job")], at=BEFORE)
    found.meet("marts", MARCH)
    found.between(
        "measurement",
        reading(ODENSE, 15),
        reading(AALBORG, 17),
        reading(AARHUS, 14, 2011, indicator_code="with_job"),
    )
    found.meet("juni", JUNE)
    return found


def drawn(story: Story) -> Drawing:
    drawing = story.told().charted
    assert drawing is not None
    return drawing


def test_each_figure_that_moved_has_a_scale_of_its_own(story: Story) -> None:
    drawing = drawn(story)
    assert drawing.form == "dumbbells"
    assert [row.name for row in drawing.rows] == [
        "Odense: Gadesovere, 2011",
        "Aalborg: Gadesovere, 2011",
        "Aarhus: I arbejde, 2011",
    ]
    assert [(line.name, line.values) for line in drawing.lines] == [
        ("Før (antal)", (33.0, 18.0, None)),
        ("Nu (antal)", (15.0, 17.0, None)),
        ("Før (procent)", (None, None, 12.5)),
        ("Nu (procent)", (None, None, 14.0)),
    ]
    assert drawing.lines[0].labels == ("33", "18", "")
    assert drawing.lines[2].labels == ("", "", "12,5\u00a0% i 2010")


def test_the_page_begins_with_it_and_has_one_line_per_change_under_its_municipality(
    story: Story,
) -> None:
    page = story.site.page("/siden-sidste-moede", f"?moede={story.meetings['juni']}")
    picture, table = page.index("graph-since_last"), page.index("since-groups")
    assert picture < table
    assert page.count('"rowgroup"') == 3
    assert "Da mødet" not in page


def test_units_never_share_an_axis_in_a_file(story: Story) -> None:
    address = f"/hent/since-last.pptx?moede={story.meetings['juni']}"
    deck = Presentation(io.BytesIO(story.site.get(address).data))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    told = [
        (list(chart.plots[0].categories), [tuple(series.values) for series in chart.series])
        for chart in charts
    ]
    assert told == [
        (["Odense: Gadesovere, 2011", "Aalborg: Gadesovere, 2011"], [(33, 18), (15, 17)]),
        (["Aarhus: I arbejde, 2011"], [(12.5,), (14,)]),
    ]


def test_the_charts_of_a_workbook_are_bound_to_the_rows_of_their_unit(story: Story) -> None:
    address = f"/hent/since-last.xlsx?moede={story.meetings['juni']}"
    book = openpyxl.load_workbook(io.BytesIO(story.site.get(address).data))
    charts = [chart for sheet in book.worksheets for chart in sheet._charts]  # type: ignore[attr-defined]
    bound = [[series.val.numRef.f for series in chart.series] for chart in charts]
    assert [[each.split("!")[1] for each in chart] for chart in bound] == [
        ["$B$2:$B$3", "$C$2:$C$3"],
        ["$D$4", "$E$4"],
    ]


def test_a_picture_has_one_scale_below_the_other(story: Story) -> None:
    shown = story.told()
    text = svg_chart(drawn(story), "Titel", "Mål", shown.context.words)
    assert text.count("Før (antal)") == text.count("Før (procent)") == 1


def test_an_invented_figure_is_never_drawn_as_a_move_from_a_published_one(story: Story) -> None:
    story.between("measurement", reading(AALBORG, 90, 2012), is_example=True)
    names = [row.name for row in drawn(story).rows]
    assert "Aalborg: Gadesovere, 2012" not in names


def test_a_hidden_figure_is_not_drawn(story: Story) -> None:
    story.between("measurement", reading(ODENSE, None, is_hidden=True))
    assert "Odense: Gadesovere, 2011" not in [row.name for row in drawn(story).rows]


def test_so_many_moves_are_drawn_and_the_table_has_all(story: Story) -> None:
    years = range(1991, 2009)
    story.between("measurement", *(reading(AALBORG, year, year) for year in years))
    assert len(story.told().rows) > MOST >= len(drawn(story).rows)


def test_where_nothing_moved_there_is_no_picture(site: Site) -> None:
    story = Story(site)
    story.begin()
    story.meet("marts", MARCH)
    story.meet("juni", JUNE)
    assert story.told().drawing is None
    assert "graph-since_last" not in story.site.page("/siden-sidste-moede")


def test_the_country_has_a_chart_of_its_own(story: Story) -> None:
    story.site.store("measurement", [reading("national", 506, 2009)], at=BEFORE)
    story.between("measurement", reading("national", 426, 2011))
    pieces = [[row.name for row in piece.rows] for piece in drawn(story).apart()]
    assert ["Hele landet: Gadesovere, 2011"] in pieces
    assert ["Odense: Gadesovere, 2011", "Aalborg: Gadesovere, 2011"] in pieces
