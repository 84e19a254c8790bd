"""Every exhibit as every kind of file: it opens, and its numbers are the table's."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from pptx import Presentation
from pptx.presentation import Presentation as Deck

from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.bridge import Step
from exhibits.goals.progress import Way
from exhibits.registry import EXHIBITS
from exports.charts.number_formats import line_format
from exports.slides.deck import own_stage
from exports.slides.native_table import side_by_side
from exports.slides.shown_columns import for_slides
from exports.tables.grid import grid_of
from exports.workbooks.excel import charted, value_of
from exports.workbooks.native_chart import DAY_ZERO, in_cells
from tests.front_door.site import Site
from words.catalog import read_words

KEYS = [exhibit.key for exhibit in EXHIBITS]
QUERIES = ("", "?kommune=0461&sprog=en", "?program=eksempelprogram")


def file_of(site: Site, address: str) -> io.BytesIO:
    """A file as a reader fetches it."""
    answer = site.get(address)
    assert answer.status_code == 200
    return io.BytesIO(answer.data)


def deck_of(site: Site, address: str) -> Deck:
    """A presentation."""
    return Presentation(file_of(site, address))


def book_of(site: Site, address: str) -> openpyxl.Workbook:
    """A workbook."""
    return openpyxl.load_workbook(file_of(site, address))


def shown_of(site: Site, key: str, query: str = "") -> Shown:
    """The exhibit the files are made of."""
    exhibit = next(each for each in EXHIBITS if each.key == key)
    selection = site.services.selection(query.lstrip("?"))
    return show(exhibit, site.services, selection, read_words()[selection.language])


@pytest.mark.parametrize("key", KEYS)
def test_every_file_of_nothing_opens(empty_site: Site, key: str) -> None:
    assert deck_of(empty_site, f"/hent/{key}.pptx").slides[0].shapes.title.text
    assert book_of(empty_site, f"/hent/{key}.xlsx").sheetnames[:3] == ["Læs mig", "Visning", "Data"]
    assert empty_site.get(f"/hent/{key}.tidy.csv").status_code == 200


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", KEYS)
def test_the_slides_hold_the_finding_and_the_numbers(
    loaded_site: Site, key: str, query: str
) -> None:
    shown = shown_of(loaded_site, key, query)
    deck = deck_of(loaded_site, f"/hent/{key}.pptx{query}")
    slides = list(deck.slides)
    assert all(slide.shapes.title.text.startswith(shown.finding) for slide in slides)
    assert all(shown.finding in slide.notes_slide.notes_text_frame.text for slide in slides)
    frames = [shape for slide in slides for shape in slide.shapes if shape.has_chart]
    drawing = shown.charted
    if drawing is None or drawing.is_ink:
        assert frames == []
    else:
        drawn: dict[str, list[float | None]] = {}
        for each in (each for frame in frames for each in frame.chart.plots[0].series):
            drawn.setdefault(each.name, []).extend(each.values)
        assert list(drawn) == [line.name for line in drawing.lines]
        for line in drawing.lines:
            assert drawn[line.name] == pytest.approx(list(line.values))
    described = [frame._element.nvGraphicFramePr.cNvPr.get("descr") for frame in frames]
    assert all(each == shown.alt_text for each in described)


@pytest.mark.parametrize("key", KEYS)
def test_the_slides_hold_every_row_of_a_table(loaded_site: Site, key: str) -> None:
    shown = shown_of(loaded_site, key)
    if shown.charted is not None and not shown.charted.is_part:
        return
    deck = deck_of(loaded_site, f"/hent/{key}.pptx")
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    wide = side_by_side(grid_of(for_slides(shown)), own_stage("", "", "da").body.width)
    lines = [[cell.text for cell in row.cells] for table in tables for row in list(table.rows)[1:]]
    assert lines == [list(row) for part in wide for row in part.rows]


def test_what_is_drawn_is_what_the_table_shows(loaded_site: Site) -> None:
    queries = ("?program=haandholdt_inklusion", "")  # a programme shows its own kinds of figures
    shapes = {
        key: drawing
        for query in queries
        for key in KEYS
        if (drawing := shown_of(loaded_site, key, query).charted)
    }
    assert set(shapes) >= {
        "goal_progress", "goal_points", "goal_bridge", "goal_observations", "releases",
        "release_chance",
    }  # fmt: skip
    ways = rows_of(shown_of(loaded_site, "goal_progress"), Way)
    assert list(shapes["goal_progress"].lines[0].values) == [way.way_share for way in ways]
    releases = {line.name: line.values for line in shapes["releases"].lines}
    assert releases["2015"][:3] == (495, 290, 169)
    assert set(releases["Grænsen: 80"]) == {80}
    assert shapes["goal_progress"].categories[1] == "København: tal mangler"


def test_a_target_is_never_drawn_as_a_count(loaded_site: Site) -> None:
    drawing = shown_of(loaded_site, "goal_observations").charted
    assert drawing is not None
    odense = {line.name: line.values for line in drawing.lines if line.group == 0}
    assert odense == {
        "Odense, talt": (34, None, 8, None),
        "Odense, måltal": (None, None, None, 17),
        "Odense, planen": (None, None, pytest.approx(68 / 3), None),
    }


def test_places_with_several_series_have_a_chart_each(loaded_site: Site) -> None:
    drawing = shown_of(loaded_site, "goal_observations").charted
    assert drawing is not None
    pieces = drawing.apart()
    assert len(pieces) == 5
    assert [line for piece in pieces for line in piece.lines] == [
        replace(line, group=0) for line in drawing.lines
    ]
    deck = deck_of(loaded_site, "/hent/goal-observations.pptx")
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    named = [{each.name.split(",")[0] for each in chart.plots[0].series} for chart in charts]
    assert sorted(len(names) for names in named) == [1] * 5
    releases = shown_of(loaded_site, "releases", "?program=haandholdt_inklusion").charted
    assert releases is not None
    assert len(releases.apart()) == 1


def test_the_steps_of_the_bridge_float_and_say_the_numbers_of_the_table(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "goal_bridge")
    drawing = shown.charted
    assert drawing is not None
    base, counts, falls = drawing.lines
    assert (base.is_base, counts.is_fall, falls.is_fall) == (True, False, True)
    said = [
        -fall if count is None and fall is not None else count
        for count, fall in zip(counts.values, falls.values, strict=True)
    ]
    steps = rows_of(shown, Step)
    assert said == [step.value for step in steps]
    ends = dict(zip((step.role for step in steps), base.values, strict=True))
    numbers = {step.role: step.value for step in steps}
    assert ends["step"] == numbers["rest"]  # the last step ends where what is left begins
    assert (ends["inside"] or 0) + numbers["inside"] == numbers["rest"]
    assert line_format(falls, "da").startswith("\N{MINUS SIGN}")
    assert drawing.span == (0, numbers["start"])


def test_a_long_list_says_how_much_the_slides_leave_to_the_workbook(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, "workbooks")
    *rows, last = grid_of(shown).rows
    assert len(rows) < len(shown.rows)
    assert f"og {len(shown.rows) - len(rows)} rækker til" in last[0]
    assert set(last[1:]) == {""}


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", KEYS)
def test_the_workbook_holds_the_table_and_the_chart(
    loaded_site: Site, key: str, query: str
) -> None:
    shown = shown_of(loaded_site, key, query)
    words = shown.context.words
    book = book_of(loaded_site, f"/hent/{key}.xlsx{query}")
    data, view = book.worksheets[2], book.worksheets[1]
    places = list(enumerate(shown.columns, start=1))
    for number, row in enumerate(shown.rows, start=2):
        for place, column in places:
            cell, value = data.cell(number, place), value_of(row, column, words)
            if column.kind == "date" and value is not None:
                assert isinstance(cell.value, datetime)
                assert cell.value.date() == value
            elif column.is_numeric and not isinstance(value, str):
                assert cell.value == pytest.approx(value)
            else:
                assert cell.value == (value or None)
    drawing = charted(shown)
    assert len(vars(view)["_charts"]) == (len(drawing.apart()) if drawing else 0)
    if drawing is not None:
        lines = list(book.worksheets[3].iter_rows(min_row=2, min_col=2, values_only=True))
        drawn = [
            tuple(in_cells(line, number) for line in drawing.lines)
            for number in range(len(drawing.rows))
        ]
        assert [pytest.approx(line) for line in drawn] == [tuple(map(_number, x)) for x in lines]


def _number(value: object) -> object:
    """A day as the number it is."""
    return value.toordinal() - DAY_ZERO if isinstance(value, datetime) else value


@pytest.mark.parametrize("key", KEYS)
def test_the_tidy_file_is_for_machines(loaded_site: Site, key: str) -> None:
    answer = loaded_site.get(f"/hent/{key}.tidy.csv")
    assert not answer.data.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(answer.data.decode("utf-8"))))
    shown = shown_of(loaded_site, key)
    assert len(lines) == len(shown.rows) + 1
    assert len(set(lines[0])) == len(lines[0])
    assert all(name.isidentifier() and name == name.lower() for name in lines[0])
    assert {len(line) for line in lines} == {len(lines[0])}


def test_the_tidy_file_keeps_numbers_codes_and_dates(loaded_site: Site) -> None:
    text = loaded_site.get("/hent/goal-progress.tidy.csv").data.decode("utf-8")
    first, second = list(csv.DictReader(io.StringIO(text)))[:2]
    assert float(first["way_share"]) == pytest.approx(26 / 17)
    assert (first["status"], first["is_example"]) == ("met", "false")
    assert (second["value"], second["value_nothing"]) == ("", "not_reported")
    phases = loaded_site.get("/hent/timeline.tidy.csv").data.decode("utf-8")
    assert "2008-10-01,2009-07-31" in phases


def test_example_numbers_are_labelled_on_every_slide(loaded_site: Site) -> None:
    def labelled(query: str) -> list[bool]:
        deck = deck_of(loaded_site, f"/hent/municipalities.pptx{query}")
        return [
            any(shape.has_text_frame and shape.text_frame.text == "Eksempeltal" for shape in shapes)
            for shapes in (slide.shapes for slide in deck.slides)
        ]

    assert any(labelled(""))  # the rows on the slide decide
    assert set(labelled("?eksempel=nej")) == {False}


def test_every_slide_has_source_day_and_page(loaded_site: Site) -> None:
    for slide in deck_of(loaded_site, "/hent/method-matrix.pptx").slides:
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert any(
            "metodeoversigt-ramboll-2010.xlsx. Vist pr. 31-08-2013" in each for each in texts
        )
        assert 'type="slidenum"' in "".join(shape._element.xml for shape in slide.placeholders)
        assert "celle" in slide.notes_slide.notes_text_frame.text


def test_text_never_becomes_a_formula(site: Site) -> None:
    site.store("phase", [], file='=cmd|" /C calc"!A0.xlsx')
    book = book_of(site, "/hent/workbooks.xlsx")
    hostile = [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@"))
    ]
    assert len(hostile) >= 2
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in hostile)
    assert b"'=cmd" in site.get("/hent/workbooks.tidy.csv").data


@pytest.mark.parametrize("name", ["releases.tidy", "releases.csv.csv", "releases.tidy.xlsx", "x."])
def test_other_names_are_unknown(site: Site, name: str) -> None:
    assert site.get(f"/hent/{name}").status_code == 404


def test_a_file_names_each_goal_above_its_answers(loaded_site: Site) -> None:
    heads = [column.label for column in shown_of(loaded_site, "goal_choices").columns[1:]]
    assert [head and head.split(":")[0] for head in heads] == [f"Målsætning {no}" for no in "1234"]
    assert all(head and len(head) > len("Målsætning 1: ") for head in heads)


def test_what_is_counted_over_several_goals_is_not_called_municipalities(loaded_site: Site) -> None:
    every = shown_of(loaded_site, "goal_without")
    assert f"I {len(every.rows)} af 68 tilfælde" in every.finding
    assert "goal" in [column.key for column in every.columns]
    one = shown_of(loaded_site, "goal_without", "?maal=1")
    assert f"{len(one.rows)} af 17 kommuner" in one.finding
    assert "goal" not in [column.key for column in one.columns]
