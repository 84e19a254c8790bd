"""What is written beside a known word is never dropped: brackets, titles, columns of parts."""

from __future__ import annotations

import pytest

from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    checked,
    columns,
    problems,
    records,
)
from words.catalog import workbook_words

HEADER = ["Kommune", "Indikator", "År", "Værdi"]
LINE: list[object] = ["Odense", "Gadesovere", 2013, 12]


def meanings(reference: Reference, rows: Rows, sheet: str = "Ark1") -> list[tuple[str, str, str]]:
    """Code, cell and meaning of every problem that says what was meant."""
    return [
        (it.code, it.cell or "", it.details["meaning"])
        for it in checked(reference, rows, sheet).problems
        if "meaning" in it.details
    ]


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Værdi (ændring)", "change"),
        ("Værdi (indeks)", "change"),
        ("Værdi (heraf nye)", "part"),
        ("Værdi (pct.)", "share"),
        ("Værdi [budget]", "plan"),
        ("Værdi (1.000 personer)", "thousands"),
        ("Værdi (pr. 1.000 indbyggere)", "rate"),
        ("Værdi (gns. pr. måned)", "average"),
        ("Værdi (18-24 år)", "age"),
        ("Værdi (ekskl. kvinder)", "sex"),
        ("Værdi (Vesterbro)", "other"),
    ],
)
def test_a_header_that_says_more_is_an_error(
    reference: Reference, header: str, meaning: str
) -> None:
    rows: Rows = [[*HEADER[:3], header], LINE]
    assert meanings(reference, rows) == [("qualified_column", "D1", meaning)]


@pytest.mark.parametrize(
    "header", ["Værdi (antal)", "Værdi (personer)", "Værdi (SFI)", "Værdi (1)", "Værdi (uge 6)"]
)
def test_words_known_to_be_harmless_are_passed_over(reference: Reference, header: str) -> None:
    found = checked(reference, [[*HEADER[:3], header], LINE])
    assert problems(found) == []
    assert records(found, "value") == [(12,)]


def test_a_unit_that_agrees_with_the_indicator_is_harmless(reference: Reference) -> None:
    header = [*HEADER[:3], "Værdi (pr. 1.000 indbyggere)"]
    line = ["Odense", "Hjemløse pr. 1.000 indbyggere", 2013, 1.5]
    assert problems(checked(reference, [header, line])) == []
    assert meanings(reference, [header, line, LINE]) == [("qualified_column", "D1", "rate")]


@pytest.mark.parametrize(
    ("title", "meaning"),
    [
        ("Gadesovere (i tusinder)", "thousands"),
        ("Gadesovere (1.000 personer)", "thousands"),
        ("Gadesovere (ændring)", "change"),
        ("Gadesovere i procent", "share"),
        ("Gadesovere, kvinder", "sex"),
        ("Gadesovere 1. halvår 2013", "span"),
        ("Gadesovere januar 2013", "span"),
        ("Budget for 2013", "plan"),
        ("Enhed: 1.000 personer", "thousands"),
    ],
)
def test_a_title_that_says_more_is_an_error(reference: Reference, title: str, meaning: str) -> None:
    rows: Rows = [[title], HEADER, LINE]
    assert meanings(reference, rows) == [("qualified_title", "A1", meaning)]
    assert meanings(reference, [HEADER, LINE], title[:30].replace(":", ""))[0][:2] == (
        "qualified_title",
        "",
    )


@pytest.mark.parametrize(
    "title",
    [
        *("Gadesovere (uge 6)", "Gadesovere (SFI)", "Kvinder og mænd, gadesovere"),
        *("Opdateret marts 2015", "Udfyldt af Hanne i januar", "Skriv hele tal, ikke procent"),
        *("Kilde: SFI, andel af kommunens borgere", "Enhed: personer", "Bilag 2 (side 14)"),
    ],
)
def test_titles_that_say_nothing_else_give_no_alarm(reference: Reference, title: str) -> None:
    assert problems(checked(reference, [[title], HEADER, LINE])) == []


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Odense (ikke længere)", "ended"),
        ("Odense (planlagt)", "plan"),
        ("Odense (stoppet 2012)", "ended"),
        ("Odense (?)", "unsure"),
        ("Odense?", "unsure"),
        ("Odense (ekskl. Vollsmose)", "except"),
        ("Odense (12)", "other"),
        ("(Odense)", "other"),
    ],
)
def test_what_stands_beside_a_name_is_not_dropped(
    reference: Reference, name: str, meaning: str
) -> None:
    listed = columns("CTI|ACT", f"{name}|Aarhus", "Esbjerg|Randers")
    assert meanings(reference, listed) == [("qualified_name", "A2", meaning)]
    assert ("0461", "cti") not in records(checked(reference, listed), "municipality", "method")
    line: Rows = [["Kommune", "År", "Løsladelser"], [name, 2013, 12]]
    assert meanings(reference, line) == [("qualified_name", "A2", meaning)]


@pytest.mark.parametrize("name", ["Odense (kommune)", "Odense (461)", "Odense 1)", "Odense*"])
def test_a_name_with_harmless_words_is_the_name(reference: Reference, name: str) -> None:
    found = checked(reference, [HEADER, [name, *LINE[1:]]])
    assert problems(found) == []
    assert records(found, "municipality") == [("0461",)]


def test_a_method_that_is_planned_or_ended_does_not_run(reference: Reference) -> None:
    matrix = columns("Kommune|CTI (planlagt)|ACT?|Individuel Case Management (ICM)", "Odense|x|x|x")
    assert meanings(reference, matrix) == [
        ("qualified_name", "B1", "plan"),
        ("qualified_name", "C1", "unsure"),
    ]
    assert records(checked(reference, matrix), "method") == [("icm",)]
    long = columns("Kommune|Metode|Drift", "Odense|CTI|ja", "Aarhus|CTI|ophørt 2012")
    assert meanings(reference, long) == [("part_column", "C3", "ended")]


@pytest.mark.parametrize(
    ("header", "value", "meaning"),
    [
        ("Køn", "kvinder", "sex"),
        ("Gruppe", "Mænd", "sex"),
        ("Opgjort for", "januar", "span"),
        ("Opgjort for", "1. halvår", "span"),
        ("Alder", "18-24", "age"),
        ("Enhed", "procent", "share"),
        ("Enhed", "1.000 kr.", "thousands"),
        ("Herkomst", "vestlig", "other"),
    ],
)
def test_a_column_of_parts_is_an_error(
    reference: Reference, header: str, value: object, meaning: str
) -> None:
    rows: Rows = [[*HEADER, header], [*LINE, value]]
    assert meanings(reference, rows) == [("part_column", "E2", meaning)]


@pytest.mark.parametrize(
    ("header", "value"), [("Køn", "alle"), ("Enhed", "personer"), ("Alder", "i alt")]
)
def test_a_column_that_says_all_is_no_part(
    reference: Reference, header: str, value: object
) -> None:
    assert problems(checked(reference, [[*HEADER, header], [*LINE, value]])) == [
        ("ignored_column", "E1")
    ]


def test_half_years_are_used_where_the_kind_has_a_field(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Halvår", "Løsladelser"], ["Odense", 2013, "1. halvår", 12]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "year", "part", "value") == [(2013, "h1", 12)]


def test_parts_of_a_year_beside_the_whole(reference: Reference) -> None:
    header = "Kommune|2013|2013 1. halvår|2. halvår 2013|2014 alle|2014 heraf kvinder"
    found = checked(reference, columns(header, "Odense|10|4|6|20|3"), "Løsladelser")
    assert problems(found) == [("left_out_column", "F1")]
    parts = [(row.values["year"], row.values["part"], row.values["value"]) for row in found.rows]
    assert parts == [(2013, None, 10), (2013, "h1", 4), (2013, "h2", 6), (2014, None, 20)]


@pytest.mark.parametrize(
    "header", ["2019 (mål)", "2019 budget", "2019 kvinder", "Pct. 2019", "Udenlandske 2019"]
)
def test_a_part_is_never_the_year(reference: Reference, header: str) -> None:
    rows = columns(f"Kommune|2018|{header}", "Odense|70|50")
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("no_whole_column", "C1")]
    assert records(found, "year", "value") == [(2018, 70)]


def test_parts_without_the_whole_are_named_together(reference: Reference) -> None:
    rows = columns("Kommune|2018|2019 mænd|2019 kvinder", "Odense|70|50|20")
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("no_whole_column", "C1")]
    said = message(found.problems[0], workbook_words("da"))
    assert "»2019 mænd«, »2019 kvinder«" in said


def test_two_years_for_one_figure(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Indikator", "År", "Værdi 2012"], LINE]
    assert problems(checked(reference, rows)) == [("two_years", "C2")]
    rows = [["Kommune", "Indikator", "År", "Værdi 2013"], LINE]
    assert problems(checked(reference, rows)) == [("ignored_column", "C1")]


def test_tables_of_each_sex_beside_each_other_are_no_whole(reference: Reference) -> None:
    rows: Rows = [
        ["Mænd", None, None, None, "Kvinder", None, None],
        ["Kommune", 2018, 2019, None, "Kommune", 2018, 2019],
        ["Odense", 70, 82, None, "Aarhus", 10, 12],
    ]
    assert meanings(reference, rows, "Løsladelser") == [
        ("qualified_title", "A1", "sex"),
        ("qualified_title", "E1", "sex"),
    ]
