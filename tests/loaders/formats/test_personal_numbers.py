"""Personal numbers are found wherever they stand, and their digits go nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from loaders.formats.cells import ErrorValue, PlacedText, Sheet, UnsavedFormula, Value, Workbook
from loaders.formats.personal_numbers import (
    find_personal_numbers,
    holds_personal_number,
    masked_file_name,
    value_holds_personal_number,
)

SHEET = Sheet(name="Ark", number=2, rows={1: {1: "Odense"}})
BOOK = Workbook("fil.xlsx", (SHEET,))


@pytest.mark.parametrize(
    "text",
    [
        "010180-1234",
        "0101801234",
        "010180 1234",
        "010180\u00a01234",
        "010180\u20111234",
        "010180–1234",
        "010180\u22121234",
        "610180-1234",
        "910180-1234",
        "290200-1234",
        "290204-1234",
        "x010180-1234y",
        "cpr:010180-1234.",
        "٠١٠١٨٠-١٢٣٤",
        "０１０１８０－１２３４",  # noqa: RUF001 - full-width digits are the point
        "010180\u200b-\u00ad1234",
        "110180-1234 010180-1234",
        "999999-9999, 010180-1234",
    ],
)
def test_found(text: str) -> None:
    assert holds_personal_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "000180-1234",
        "320180-1234",
        "600180-1234",
        "920180-1234",
        "011380-1234",
        "010080-1234",
        "310480-1234",
        "290203-1234",
        "0010180-1234",
        "010180-12345",
        "010180--1234",
        "010180/1234",
        "010180A1234",
        "010180.1234",
        "010180-123",
        "2012-2013",
        "",
    ],
)
def test_not_found(text: str) -> None:
    assert not holds_personal_number(text)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (101801234, True),
        (101801234.0, True),
        (1508801234, True),
        (1508801234.5, False),
        (10180123, False),
        (11508801234, False),
        (-101801234, False),
        (True, False),
        (ErrorValue("010180-1234"), True),
        (UnsavedFormula('=IF(A1="010180-1234";1)'), True),
    ],
)
def test_values(value: Value, expected: bool) -> None:
    assert value_holds_personal_number(value) is expected


def test_cells_comments_and_formulas_have_addresses() -> None:
    sheet = replace(
        SHEET,
        rows={2: {1: 101801234}, 9: {2: "010180-1234"}},
        comments={(3, 1): "se 010180-1234"},
        formulas={(9, 2): "=010180-1234", (10, 1): '="010180-1234"'},
    )
    found = find_personal_numbers(replace(BOOK, sheets=(sheet,)))
    assert [(each.sheet, each.cell, each.details.get("place")) for each in found] == [
        ("Ark", "A2", None),
        ("Ark", "A3", "comment"),
        ("Ark", "B9", None),
        ("Ark", "A10", None),
    ]
    assert {each.read for each in found} == {None}
    assert "1234" not in repr(found)


def test_a_sheet_whose_name_holds_one_is_called_by_its_number() -> None:
    sheet = replace(SHEET, name="010180-1234", rows={1: {1: "010180-1234"}})
    texts = (PlacedText("header", "010180-1234", "010180-1234"),)
    found = find_personal_numbers(Workbook("010180-1234.xlsx", (sheet,), texts))
    assert [(each.sheet, each.cell, each.details.get("place")) for each in found] == [
        (None, None, "file_name"),
        ("2", None, "sheet_name"),
        ("2", "A1", None),
        ("2", None, "header"),
    ]
    assert "1234" not in repr(found)


def test_nine_digits_are_a_number_in_csv_only() -> None:
    sheet = replace(SHEET, rows={1: {1: "101801234"}})
    assert find_personal_numbers(replace(BOOK, name="fil.CSV", sheets=(sheet,)))
    assert not find_personal_numbers(replace(BOOK, sheets=(sheet,)))


def test_a_clean_workbook_gives_nothing() -> None:
    assert find_personal_numbers(BOOK) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("liste 010180-1234.xlsx", "liste ••••••-••••.xlsx"),
        ("0101801234_1508801234.csv", "••••••••••_••••••••••.csv"),
        ("Måltal 2012-2013.xlsx", "Måltal 2012-2013.xlsx"),
    ],
)
def test_file_names_are_masked(name: str, expected: str) -> None:
    assert masked_file_name(name) == expected
