"""What should be known before leaning on a figure goes along with it, on page and in files."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import openpyxl
import pytest
from pptx import Presentation

from answers.facts.goals import MeasurementFact
from answers.selection import Selection
from exhibits.exhibit.caveats import told_caveats
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown
from exhibits.municipalities.measurements import MUNICIPALITY_MEASUREMENTS, trend_of
from monitoring.disclosure import Viewer
from tests.front_door.site import Site
from words.catalog import read_words

LATE = "?dato=2026-11-22&eksempel=nej"
ASSUMED = "Kilden skriver unge; aldersgruppen er antaget at være 18-24 år"
ASSUMED_EN = "The source says young people; the age group is assumed to be 18-24"
NIGHT = "Tallet kan omfatte natvarmestuer; ingen tilsvarende opdeling er set"
# Place, and what the sources say of its figures.
OF_PLACES = (
    ("0461", ASSUMED),
    ("0730", "beregnet, Regnet ud: 72 i 2019 er ifølge kilden 14 færre"),
    ("0791", "beregnet, Regnet ud: 87 i 2017 er ifølge kilden 4 flere"),
    ("0326", "beregnet, Regnet ud: 49 i 2019 er ifølge kilden 30 flere"),
    ("0101", "Siden skriver 2015 to gange ved en fejl; sammenhængen viser 2017"),
    ("0751", "Kilden skriver under 25 år"),
    ("0183", "Siger noget om straffe, ikke om løsladelser"),
    ("national", NIGHT),
    ("national", "Indgår ikke i antallet af hjemløse i alt"),
)


def measured(site: Site, place: str, language: str = "da") -> Shown:
    chosen = Selection(on=date(2026, 11, 22), examples=False, municipality_code=place)
    words = read_words()[language]
    return show(MUNICIPALITY_MEASUREMENTS, site.services, chosen, words)


@pytest.mark.parametrize(("place", "caveat"), OF_PLACES)
def test_what_a_source_leaves_open_is_kept_and_told(
    loaded_site: Site, place: str, caveat: str
) -> None:
    assert any(each.endswith(caveat) for each in told_caveats(measured(loaded_site, place)))


def test_the_page_says_it_under_the_figure_and_in_the_table(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/odense", LATE)
    assert f"Unge 18-24 år 2009, 2011, 2015, 2017: {ASSUMED}" in page
    assert page.count(ASSUMED) > 4  # under the figure, and in each line of the table
    assert ASSUMED_EN in loaded_site.page("/kommuner/odense", f"{LATE}&sprog=en")


def test_a_provisional_count_says_so_where_it_decides(loaded_site: Site) -> None:
    stored = loaded_site.services.facts(MeasurementFact, Selection())
    finalities = {each.beside.finality for each in stored if each.municipality_code == "0730"}
    assert finalities == {"", "derived"}


@pytest.mark.parametrize("extension", ["csv", "tidy.csv"])
def test_every_text_file_has_a_column_of_it(loaded_site: Site, extension: str) -> None:
    address = f"/hent/municipality-measurements.{extension}{LATE}&program=hjemloesestrategien"
    answer = loaded_site.get(address)
    text = answer.data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";" if extension == "csv" else ","))
    column = "Forbehold" if extension == "csv" else "caveat"
    told = [row[column] for row in rows if ASSUMED in row[column]]
    assert len(told) == 4


def test_the_workbook_has_it_on_every_sheet_of_rows(loaded_site: Site) -> None:
    answer = loaded_site.get(f"/hent/municipality-measurements.xlsx{LATE}")
    book = openpyxl.load_workbook(io.BytesIO(answer.data), read_only=True)
    holding = [
        sheet.title
        for sheet in book
        if any(ASSUMED in str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    ]
    assert len(holding) == 3  # what the file is, the table as on the page, the data


def test_the_notes_of_a_slide_name_it(loaded_site: Site) -> None:
    answer = loaded_site.get(f"/hent/municipality-measurements.pptx{LATE}")
    slides = Presentation(io.BytesIO(answer.data)).slides
    assert all(ASSUMED in each.notes_slide.notes_text_frame.text for each in slides)


def test_whoever_points_at_a_mark_is_told_it(loaded_site: Site) -> None:
    shown = measured(loaded_site, "0751")
    marks = trend_of([row for row in shown.rows if "Unge" in row.indicator], shown.context.words)
    (line,) = marks.lines
    assert [each.endswith("Kilden skriver under 25 år") for each in line.said] == [
        False,
        False,
        True,
    ]


def test_the_picture_takes_it_along(loaded_site: Site) -> None:
    page = json.loads(loaded_site.page("/kommuner/odense", LATE))
    assert ASSUMED in json.dumps(_data(page, "data-source"), ensure_ascii=False)


def _data(node: object, name: str) -> list[str]:
    if isinstance(node, list):
        return [said for each in node for said in _data(each, name)]
    if not isinstance(node, dict):
        return []
    own = node.get("props", {})
    return [*([own[name]] if name in own else []), *_data(own.get("children"), name)]


def test_tables_for_programs_have_it_and_the_judged_ones_too(loaded_site: Site) -> None:
    stored = loaded_site.get("/data/measurement.json?municipality=0461").get_json()["rows"]
    assert sum(row["caveat"] == ASSUMED for row in stored) == 4
    judged = loaded_site.get("/data/progress.json").get_json()["rows"]
    told = [row["caveat"] for row in judged if row["programme_code"] == "kommunernes_egne_maal"]
    assert "Tilbage til niveauet i 2015 på 83 helårspersoner" in told


def test_a_range_of_several_years_is_one_figure(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/hele-landet", LATE)
    assert "80\N{EN DASH}84\N{NO-BREAK SPACE}% i 2011\N{EN DASH}2015" in page.replace("*", "")
    rows = loaded_site.get("/data/measurement.json").get_json()["rows"]
    (ranged,) = (row for row in rows if row["highest"] is not None)
    assert (ranged["value"], ranged["highest"]) == (80, 84)
    assert (ranged["first_year"], ranged["year"]) == (2011, 2015)
    assert not any("parole_share_low" in row["indicator_code"] for row in rows)


def test_a_range_is_no_count_to_compare_with(loaded_site: Site) -> None:
    rows = [row for row in measured(loaded_site, "national").rows if "prøveløs" in row.indicator]
    assert [row.since_first for row in rows] == [None, None]
    assert [row.point for row in rows] == [None, 62.5]


def test_what_a_municipality_wrote_beside_a_hidden_count_is_kept_from_others(
    two_programmes: Site,
) -> None:
    site = two_programmes
    site.store("indicator", [
        {"code": "part", "name": "Nogle", "unit": "count", "direction": "lower",
         "is_protected": True},
        {"code": "share", "name": "Andel", "unit": "percent", "direction": "lower",
         "is_protected": True},
    ])  # fmt: skip
    counted = {"municipality_code": "0461", "is_hidden": False}
    site.store("measurement", [
        {**counted, "indicator_code": "part", "year": 2019, "value": 3.0, "caveat": "et skøn"},
        {**counted, "indicator_code": "part", "year": 2020, "value": 30.0, "caveat": "før tre"},
        {**counted, "indicator_code": "part", "year": 2021, "value": 31.0, "caveat": "et skøn"},
        {**counted, "indicator_code": "share", "year": 2022, "value": 60.0, "highest": 64.0},
    ])  # fmt: skip
    seen = site.services.seen_by(Viewer()).facts(MeasurementFact, Selection())
    assert [each.caveat for each in seen] == [None, None, "et skøn", None]
    assert [(each.value, each.highest) for each in seen][-1] == (None, None)
    told = site.services.facts(MeasurementFact, Selection())
    assert [each.caveat for each in told] == ["et skøn", "før tre", "et skøn", None]


def test_the_grade_of_a_source_goes_with_its_name(loaded_site: Site) -> None:
    graded = "FEANTSA, 2016 (kildegrad B: to spalter er løbet sammen i teksten"
    assert graded in loaded_site.page("/kommuner/hele-landet", LATE)
    assert graded in loaded_site.get("/data/measurement.csv").text
    address = f"/hent/municipality-measurements.csv{LATE}"
    assert "(kildegrad B: siden skriver" in loaded_site.get(address).data.decode("utf-8-sig")
    slides = Presentation(
        io.BytesIO(loaded_site.get(f"/hent/municipality-measurements.pptx{LATE}").data)
    ).slides
    assert "kildegrad B" in slides[0].notes_slide.notes_text_frame.text
    stored = loaded_site.services.facts(MeasurementFact, Selection(examples=False))
    grades = {each.file_name: each.source for each in stored if "kildegrad" in (each.source or "")}
    assert {"feantsa-danmark-2016.xlsx", "koebenhavn-spoergsmaal-2017.xlsx"} <= {*grades}
