"""Columns that no field takes: split numbers, parts beside the whole, years said twice."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    checked,
    csv_text,
    layouts,
    ods,
    problems,
    records,
    xls,
    xlsx,
)
from words.catalog import workbook_words

HEADER = ["Kommune", "Indikator", "År", "Værdi"]
LINE: list[object] = ["Odense", "Gadesovere", 2013, 12]


def test_a_comma_that_split_a_number_is_an_error(reference: Reference) -> None:
    lines = ["Kommune,Indikator,År,Værdi,Kilde", "Odense,Gadesovere,2013,12,5"]
    found = check_workbook("tal.csv", "\n".join(lines).encode(), reference)
    assert problems(found) == [("cell_without_header", "E2")]
    beyond = [lines[0].removesuffix(",Kilde"), "Odense,Gadesovere,2013,1,234"]
    found = check_workbook("tal.csv", "\n".join(beyond).encode(), reference)
    assert problems(found) == [("cell_without_header", "E2")]
    assert "1,234" in message(found.problems[0], workbook_words("da"))


def test_a_figure_without_a_header_is_an_error_in_every_format(reference: Reference) -> None:
    rows: Rows = [[*HEADER, None], [*LINE, 17]]
    for name, content in (
        ("a.xlsx", xlsx({"A": rows})),
        ("a.xls", xls({"A": rows})),
        ("a.ods", ods({"A": rows})),
        ("a.csv", csv_text(rows).encode()),
    ):
        found = check_workbook(name, content, reference)
        assert problems(found) == [("cell_without_header", "E2")], name


def test_a_known_column_that_is_not_read_is_a_warning(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode", "År", "Løsladelser", "Gadesovere"],
        ["Odense", "CTI", 2019, 82, 8],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("unread_column", "B1"), ("unread_column", "E1")]
    assert layouts(found) == [("release", "long", 1)]


def test_figures_in_an_unknown_column_are_said_not_to_be_kept(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser", "Pladser"], ["Odense", 2019, 82, 8]]
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.cell) == ("ignored_column", "D1")
    assert "ikke gøre noget" not in message(problem, workbook_words("da"))


def test_a_target_whose_year_is_said_twice(reference: Reference) -> None:
    rows: Rows = [
        ["Målsætning 1: Gadesovere"],
        ["Kommune", "Udgangspunkt 2009", "Måltal 2012", "Måltalsår"],
        ["Odense", 34, 17, 2013],
    ]
    assert problems(checked(reference, rows)) == [("two_years", "D3")]
    same: Rows = [*rows[:2], ["Odense", 34, 17, 2012]]
    assert problems(checked(reference, same)) == []


def test_parts_beside_the_whole_are_told(reference: Reference) -> None:
    header = ["Kommune", "År", "Løsladelser", "Heraf kvinder", "Pct.", "Budget"]
    found = checked(reference, [header, ["Odense", 2013, 12, 3, 25, 14]])
    assert problems(found) == [("left_out_column", f"{column}1") for column in "DEF"]
    assert records(found, "value") == [(12,)]


@pytest.mark.parametrize("note", ["Alle tal er i tusinder", "Tal i 1.000 personer", "* i tusinde"])
def test_a_note_below_may_say_what_all_is_counted_in(reference: Reference, note: str) -> None:
    rows: Rows = [HEADER, LINE, [], [note]]
    assert ("qualified_title", "A4") in problems(checked(reference, rows))


def test_an_amount_in_a_text_says_nothing_of_the_figures(reference: Reference) -> None:
    rows: Rows = [["Puljen er på 500 mio. kr. i alt"], HEADER, LINE, [], ["1) 2,5 mio. borgere"]]
    codes = [code for code, _ in problems(checked(reference, rows))]
    assert "qualified_title" not in codes


@pytest.mark.parametrize("last", ["Udredning og plan: ja", "82", "nej", "ophørt"])
def test_what_a_template_shows_beside_is_for_comparing_alone(
    reference: Reference, last: str
) -> None:
    rows: Rows = [["Kommune", "Metode", "Sidst indberettet"], ["Odense", "CTI", last]]
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.cell, problem.details) == ("ignored_column", "C1", {})
    rows = [["Kommune", "År", "Løsladelser", "Last reported"], ["Odense", 2013, 12, last]]
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.cell, problem.details) == ("ignored_column", "D1", {})


def test_the_name_of_a_method_is_no_plan(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Metode", "Også"], ["Odense", "CTI", "Udredning og plan"]]
    assert problems(checked(reference, rows)) == [("ignored_column", "C1")]
