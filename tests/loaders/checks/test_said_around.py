"""What titles, notes, remarks and texts beside a table say of its figures is never dropped."""

from __future__ import annotations

import pytest

from loaders.checks.report import message
from loaders.formats.problems import Severity
from loaders.meaning.reference import Reference
from tests.loaders.building import ENDINGS, Rows, checked, checked_in, columns, problems, records
from words.catalog import workbook_words

YEARS: Rows = [["Kommune", "2018", "2019"], ["Odense", "70", "82"], ["Aarhus", "90", "101"]]
LONG: Rows = [["Kommune", "År", "Løsladelser"], ["Odense", "2019", "82"]]
RELEASES = "Løsladelser"


def said(reference: Reference, rows: Rows, sheet: str = RELEASES) -> list[tuple[str, str, str]]:
    return [
        (it.code, it.cell or "", it.details["meaning"])
        for it in checked(reference, rows, sheet).problems
        if "meaning" in it.details
    ]


@pytest.mark.parametrize(
    ("title", "meaning"),
    [
        ("Budgetterede løsladelser", "plan"),
        ("Mål for løsladelser", "plan"),
        ("Løsladelser, akkumuleret", "span"),
        ("Løsladelser ekskl. varetægt", "except"),
        ("heraf prøveløsladte", "part"),
        ("Løsladelser af udlændinge", "part"),
        ("Løsladelser, 18-24-årige", "age"),
        ("Løsladelser blandt unge under 25 år", "age"),
    ],
)
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_title_that_takes_a_part_or_a_plan(
    reference: Reference, ending: str, title: str, meaning: str
) -> None:
    found = checked_in(reference, ending, [[title], *YEARS], RELEASES)
    (problem,) = [it for it in found.problems if it.code == "qualified_title"]
    assert (problem.cell, problem.details["meaning"]) == ("A1", meaning)


@pytest.mark.parametrize("title", ["Udvikling i løsladelser", "Mål og resultater, løsladelser"])
def test_a_title_about_all_is_no_part(reference: Reference, title: str) -> None:
    assert problems(checked(reference, [[title], *YEARS], RELEASES)) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_text_beside_others_above_the_table(reference: Reference, ending: str) -> None:
    rows = [["Løsladelser fra fængsel", None, "Tal i tusinder"], *YEARS]
    found = checked_in(reference, ending, rows, RELEASES)
    assert ("qualified_title", "C1") in problems(found)


def test_a_text_right_of_the_headers_is_about_the_table(reference: Reference) -> None:
    header = [*YEARS[0], None, "Tal i tusinder"]
    assert said(reference, [header, *YEARS[1:]]) == [("qualified_title", "E1", "thousands")]


def test_another_table_above_says_nothing_of_this_one(reference: Reference) -> None:
    rows = [["Budget", "Procent"], ["12", "7"], [], *YEARS]
    assert said(reference, rows) == []


@pytest.mark.parametrize(
    ("note", "meaning"),
    [
        ("Note: Kun kvinder", "sex"),
        ("Opgjort for 1. halvår", "span"),
        ("1) Tallene er prognoser", "plan"),
    ],
)
def test_a_note_may_be_about_the_figures(reference: Reference, note: str, meaning: str) -> None:
    found = checked(reference, [*YEARS, [note]], RELEASES)
    (problem,) = [it for it in found.problems if it.code == "qualified_note"]
    assert (problem.cell, problem.details["meaning"]) == ("A4", meaning)
    assert problem.severity is Severity.WARNING
    for language in ("da", "en"):
        assert note in message(problem, workbook_words(language))


@pytest.mark.parametrize("remark", ["Budget", "forventet tal", "2019-tallet er kun 1. halvår"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_remark_that_no_field_keeps_is_told(
    reference: Reference, ending: str, remark: str
) -> None:
    rows: Rows = [[*LONG[0], "Bemærkning"], [*LONG[1], remark]]
    found = checked_in(reference, ending, rows, RELEASES)
    assert problems(found) == [("unkept_remark", "D2")]
    assert found.is_accepted


@pytest.mark.parametrize(
    "remark", ["Meldt ud i juni 2023", "Kilden skriver under 25 år", "se note"]
)
def test_a_remark_that_tells_a_story_is_no_warning(reference: Reference, remark: str) -> None:
    rows: Rows = [[*LONG[0], "Bemærkning"], [*LONG[1], remark]]
    assert problems(checked(reference, rows, RELEASES)) == []


def test_a_long_remark_beside_marks_is_told(reference: Reference) -> None:
    text = "CTI er ophørt i 2011 efter kommunalbestyrelsens beslutning"
    rows: Rows = [["Kommune", "CTI", "Om indsatsen"], ["Odense", "x", text]]
    (problem,) = checked(reference, rows, "Metoder").problems
    assert (problem.code, problem.cell) == ("unkept_remark", "C2")
    assert problem.details["meaning"] == "ended"


@pytest.mark.parametrize(
    ("header", "cell"), [("Ophørt", "ja"), ("Ophørt", "2011"), ("Planlagt", "x")]
)
def test_a_header_of_an_end_or_a_plan_over_a_yes(
    reference: Reference, header: str, cell: str
) -> None:
    rows: Rows = [["Kommune", "Metode", header], ["Odense", "CTI", cell]]
    assert problems(checked(reference, rows, "Metoder")) == [("part_column", "C2")]
    rows = [["Kommune", "Metode", header], ["Odense", "CTI", "nej"]]
    assert "part_column" not in dict(problems(checked(reference, rows, "Metoder")))


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("2019 (foreløbig)", None),
        ("2019 skøn", None),
        ("2019", "Løsladelser, foreløbige tal"),
    ],
)
def test_how_final_releases_are_is_told(
    reference: Reference, header: str, title: str | None
) -> None:
    rows: Rows = [["Kommune", header], ["Odense", 82]]
    found = checked(reference, [[title], *rows] if title else rows, RELEASES)
    assert [code for code, _ in problems(found)] == ["unkept_status"]
    assert records(found, "year", "value") == [(2019, 82)]


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([["Gadesovere (skøn)"], ["Kommune", "2009"], ["Odense", 34]], "estimate"),
        (
            [["Foreløbige tal"], ["Kommune", "Indikator", "År", "Værdi"], []],
            "provisional",
        ),
        ([["Kommune", "Indikator", "År", "Værdi (foreløbig)"], []], "provisional"),
        ([["* foreløbige tal"], ["Kommune", "Indikator", "År", "Værdi"], []], "published"),
    ],
)
def test_how_final_readings_are_is_kept(reference: Reference, rows: Rows, status: str) -> None:
    line = ["Odense", "Gadesovere", 2009, 34]
    found = checked(reference, [*rows[:-1], rows[-1] or line], "Målinger")
    assert [row.values["status"] for row in found.rows] == [status]


@pytest.mark.parametrize(
    ("title", "sheet", "header"),
    [
        ("Fravalgte målsætninger", "Målsætninger", "Gadesovere"),
        ("Ophørte metoder", "Metoder", "CTI"),
        ("Antal borgere i metoderne", "Metoder", "CTI"),
    ],
)
def test_a_title_over_marks_that_turns_them(
    reference: Reference, title: str, sheet: str, header: str
) -> None:
    rows: Rows = [[title], ["Kommune", header], ["Odense", "x"]]
    found = checked(reference, rows, sheet)
    (problem,) = [it for it in found.problems if it.code == "qualified_title"]
    assert problem.cell == "A1"
    assert "hele året" not in message(problem, workbook_words("da"))


def test_people_counted_under_methods_are_no_marks(reference: Reference) -> None:
    rows: Rows = [["Kommune", "CTI (antal borgere)"], ["Odense", 1]]
    assert said(reference, rows, "Metoder") == [("qualified_column", "B1", "count")]


def test_a_title_of_people_is_a_unit(reference: Reference) -> None:
    found = checked(reference, [["Løsladte personer"], *YEARS], RELEASES)
    assert set(records(found, "unit")) == {("people",)}
    found = checked(reference, [["Løsladelser af personer med misbrug"], *YEARS], RELEASES)
    assert set(records(found, "unit")) == {("releases",)}


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Gadesovere (kvinder)", "sex"),
        ("Gadesovere i pct.", "share"),
        ("Heraf gadesovere", "part"),
        ("Gadesovere pr. 1.000", "rate"),
    ],
)
def test_a_part_of_an_indicator_is_not_suggested_to_be_the_whole(
    reference: Reference, name: str, meaning: str
) -> None:
    rows: Rows = [["Kommune", "Indikator", "År", "Værdi"], ["Odense", name, 2009, 34]]
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.details["meaning"]) == ("qualified_name", meaning)


def test_antal_before_an_indicator_says_nothing(reference: Reference) -> None:
    rows = columns("Kommune|Indikator|År|Værdi", "Odense|Antal gadesovere|2009|34")
    found = checked(reference, rows)
    assert records(found, "indicator", "value") == [("street_sleepers", 34)]
