"""Headers over several rows: combined downward, and never the first of several columns."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    book,
    checked,
    columns,
    csv_text,
    layouts,
    ods,
    problems,
    records,
    saved,
    xls,
)
from words.catalog import workbook_words

SEXES: Rows = [
    ["Kommune", 2019, None, None],
    [None, "Mænd", "Kvinder", "I alt"],
    ["Odense", 70, 12, 82],
    ["Aarhus", 90, 20, 110],
]
LEFT_OUT = [("left_out_column", "B2"), ("left_out_column", "C2")]


def merged(reference: Reference, rows: Rows, ranges: Sequence[str], sheet: str) -> Checked:
    """The check of a sheet with merged cells."""
    made = book({sheet: rows})
    for each in ranges:
        made.worksheets[0].merge_cells(each)
    return check_workbook("fil.xlsx", saved(made), reference)


def test_a_year_over_several_columns_is_the_total_of_them(reference: Reference) -> None:
    for ranges in (["B1:D1", "A1:A2"], ["B1:D1"], []):
        found = merged(reference, SEXES, ranges, "Løsladelser")
        assert problems(found) == LEFT_OUT
        assert records(found, "year", "value", "cell") == [(2019, 82, "D3"), (2019, 110, "D4")]
        assert "2019 · Mænd" in message(found.problems[0], workbook_words("da"))


@pytest.mark.parametrize("name", ["Løsladelser.xls", "Løsladelser.ods", "Løsladelser.csv"])
def test_in_every_format(reference: Reference, name: str) -> None:
    sheets = {"Løsladelser": SEXES}
    made = {
        "xls": lambda: xls(sheets),
        "ods": lambda: ods(sheets),
        "csv": lambda: csv_text(SEXES).encode(),
    }
    found = check_workbook(name, made[name[-3:]](), reference)
    assert problems(found) == LEFT_OUT
    assert records(found, "year", "value") == [(2019, 82), (2019, 110)]


def test_parts_without_a_total_are_an_error_that_names_them(reference: Reference) -> None:
    rows = [row[:3] for row in SEXES]
    for ranges in (["B1:C1", "A1:A2"], []):
        found = merged(reference, rows, ranges, "Løsladelser")
        assert problems(found) == [("no_whole_column", "B2")]
        assert found.rows == ()
        said = message(found.problems[0], workbook_words("en"))
        assert "2019 · Mænd" in said
        assert "2019 · Kvinder" in said


def test_the_years_may_stand_above_the_word_kommune(reference: Reference) -> None:
    for corner in (None, "Tabel 1. Løsladelser"):
        rows: Rows = [
            ["Udtræk fra registeret"],
            [corner, 2018, None, 2019, None],
            ["Kommune", "Mænd", "I alt", "Mænd", "I alt"],
            ["Odense", 70, 82, 71, 90],
        ]
        found = checked(reference, rows, "Løsladelser")
        assert problems(found) == [("left_out_column", "B3"), ("left_out_column", "D3")]
        assert records(found, "year", "value") == [(2018, 82), (2019, 90)]


def test_years_below_parts(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Mænd", None, "I alt", None],
        [None, 2018, 2019, 2018, 2019],
        ["Odense", 70, 71, 82, 83],
    ]
    found = merged(reference, rows, ["B1:C1", "D1:E1"], "Løsladelser")
    assert problems(found) == LEFT_OUT
    assert records(found, "year", "value") == [(2018, 82), (2019, 83)]


def test_three_rows(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", 2019, None, None, None],
        [None, "Dømte", None, "I alt", None],
        [None, "Mænd", "I alt", "Mænd", "I alt"],
        ["Odense", 70, 12, 82, 100],
    ]
    found = merged(reference, rows, ["B1:E1", "B2:C2", "D2:E2", "A1:A3"], "Løsladelser")
    assert [code for code, _ in problems(found)] == ["left_out_column"] * 3
    assert records(found, "year", "value", "cell") == [(2019, 100, "E4")]


def test_half_years_below_years(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", 2019, None],
        [None, "1. halvår", "2. halvår"],
        ["Odense", 70, 12],
    ]
    found = merged(reference, rows, ["B1:C1"], "Løsladelser")
    assert problems(found) == []
    assert [(row.values["part"], row.values["value"]) for row in found.rows] == [
        ("h1", 70),
        ("h2", 12),
    ]


def test_a_heading_over_methods_is_no_part_of_their_names(reference: Reference) -> None:
    found = merged(
        reference, columns("Kommune|Metoder|", "|CTI|ACT", "Odense|x|-"), ["B1:C1"], "Ark1"
    )
    assert problems(found) == []
    assert records(found, "method", "runs") == [("cti", True), ("act", False)]


def test_a_stage_below_a_method_is_not_dropped(reference: Reference) -> None:
    rows = columns("Kommune|CTI||ACT", "|Planlagt|Startet|", "Odense|x|x|x")
    found = merged(reference, rows, ["B1:C1"], "Ark1")
    assert not found.is_accepted
    assert records(found, "method") == [("act",)]


def test_years_over_or_under_the_names_of_targets(reference: Reference) -> None:
    title = ["Målsætning 1: Gadesovere"]
    names: list[object] = ["Kommune", "Udgangspunkt", "Måltal"]
    years: list[object] = [None, 2009, 2012]
    for header in ([names, years], [years, names]):
        found = checked(reference, [title, *header, ["Odense", 34, 17]])
        assert problems(found) == []
        values = records(found, "goal", "baseline_year", "baseline", "target_year", "target")
        assert values == [(1, 2009, 34, 2012, 17)]


def test_a_row_of_units_below_the_header_is_read(reference: Reference) -> None:
    rows: Rows = [["Kommune", 2018, 2019], [None, "antal", "pct."], ["Odense", 34, 17]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("no_whole_column", "C2")]
    assert records(found, "year", "value") == [(2018, 34)]
    rows = [["Kommune", "År", "Løsladelser"], [None, None, "pct."], ["Odense", 2019, 17]]
    assert problems(checked(reference, rows)) == [("qualified_column", "C2")]


def test_a_line_without_a_municipality_is_no_header(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode", "Fra", None],
        [None, "ACT", "2010", "se note"],
        ["Odense", "CTI", "2010", None],
    ]
    assert ("unknown_municipality", "A2") in problems(checked(reference, rows))
    rows = [["Kommune", "År", "Løsladelser"], [None, 2013, 1995], ["Odense", 2013, 12]]
    assert ("unknown_municipality", "A2") in problems(checked(reference, rows))


def test_the_header_of_a_second_table_is_no_row_of_the_first(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode"],
        ["Odense", "CTI"],
        ["Løsladelser"],
        [None, 2019, None],
        ["Kommune", "Mænd", "I alt"],
        ["Odense", 5, 6],
    ]
    found = merged(reference, rows, ["B4:C4"], "Ark1")
    assert problems(found) == [("left_out_column", "B5")]
    assert layouts(found) == [("participation", "long", 1), ("release", "years", 1)]
