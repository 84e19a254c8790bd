"""Amounts with their unit beside them, codes of a register, and parts of a year as a column."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, problems

SHARE = "return_to_shelter_pct"
GRANT = ["Program", "År", "Beløb", "Enhed", "Del", "Modtager"]


def granted(reference: Reference, amount: object, unit: object = None) -> Rows:
    rows: Rows = [GRANT, ["hjemloesestrategien", "2009", amount, unit, "i alt", "alle"]]
    found = checked(reference, rows, "Bevillinger")
    return [[(it.code, it.cell) for it in found.problems]] + [
        [row.values["amount"], row.values["unit"]] for row in found.rows
    ]


@pytest.mark.parametrize(
    ("amount", "unit", "value", "said"),
    [
        ("1,3 mio. kr.", None, 1.3, "mio. kr."),
        ("1,3 mio. kr.", "mio. DKK", 1.3, "mio. DKK"),
        ("500 mio. kr.", "mio. kr.", 500, "mio. kr."),
        ("kr. 1.250.000", None, 1_250_000, "kr."),
        ("1.250.000 kr.", "kr.", 1_250_000, "kr."),
        ("12.500,-", "kr.", 12_500, "kr."),
        (4.2, "mio. kr.", 4.2, "mio. kr."),
        ("4,2", None, 4.2, None),
    ],
)
def test_an_amount_may_have_its_unit_beside_it(
    reference: Reference, amount: object, unit: object, value: float, said: str | None
) -> None:
    assert granted(reference, amount, unit) == [[], [value, said]]


def test_two_units_that_do_not_agree(reference: Reference) -> None:
    assert granted(reference, "1,3 mio. kr.", "kr.") == [[("other_unit", "C2")]]


@pytest.mark.parametrize("amount", ["1,3 æbler", "mio. kr.", "ca."])
def test_what_is_no_amount(reference: Reference, amount: str) -> None:
    assert granted(reference, amount) == [[("not_a_number", "C2")]]


@pytest.mark.parametrize("code", ["461.0", "DK0461", "'0461", 461, "461"])
def test_a_code_in_the_register_has_four_digits(reference: Reference, code: object) -> None:
    rows: Rows = [["Kommunekode", "Kommune", "Land", "Region"], [code, "Odense", "DK", "Syd"]]
    found = checked(reference, rows, "Kommuner")
    assert [row.values["code"] for row in found.rows] == ["0461"]


@pytest.mark.parametrize(
    ("header", "cells", "parts"),
    [
        ("Kvartal", [1, "2"], ["q1", "q2"]),
        ("Halvår", ["1. halvår", 2], ["h1", "h2"]),
        ("Periode", ["K1", "3. kvartal"], ["q1", "q3"]),
        ("Quarter", ["Q4", "hele året"], ["q4", None]),
    ],
)
def test_a_column_of_quarters_is_read_of_releases(
    reference: Reference, header: str, cells: list[object], parts: list[str | None]
) -> None:
    rows: Rows = [["Kommune", "År", header, "Løsladelser"]]
    rows = [*rows, *(["Odense", 2014, cell, 9] for cell in cells)]
    found = checked(reference, rows)
    assert problems(found) == []
    assert [row.values["part"] for row in found.rows] == parts


@pytest.mark.parametrize("header", ["Måned", "Month", "Mdr."])
def test_a_column_of_months_is_an_error(reference: Reference, header: str) -> None:
    rows: Rows = [["Kommune", "År", header, "Løsladelser"], ["Odense", 2014, "januar", 9]]
    assert problems(checked(reference, rows)) == [("column_of_parts", "C1")]
    rows = [["Kommune", "Indikator", "År", "Kvartal", "Værdi"]]
    rows = [*rows, ["Odense", "Gadesovere", 2014, 1, 9]]
    assert problems(checked(reference, rows)) == [("column_of_parts", "D1")]


@pytest.mark.parametrize(
    ("indicator", "problem"), [("homeless_per_1000", ["not_a_number"]), (SHARE, [])]
)
def test_a_target_in_per_cent_is_one_of_an_indicator_in_per_cent(
    reference: Reference, indicator: str, problem: list[str]
) -> None:
    header = ["Kommune", "Indikator", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår"]
    rows: Rows = [header, ["Odense", indicator, 60, 2009, "39 %", 2012]]
    assert [it.code for it in checked(reference, rows).problems] == problem
