"""What a cell shows of its number: formats as spreadsheets write them."""

from __future__ import annotations

import pickle

import pytest

from loaders.formats.cells import ShownNumber
from loaders.formats.number_formats import as_shown, shown_by, with_shown

KRONER = '_-* #,##0.00\\ "kr."_-;-* #,##0.00\\ "kr."_-;_-* "-"??\\ "kr."_-;_-@_-'


@pytest.mark.parametrize(
    ("code", "number", "shown"),
    [
        ('[<5]"<5";0', 3, "<5"),
        ('[<5]"<5";0', 17, "17"),
        ('[<5]"under 5";[>100]"mange";0', 50, "50"),
        ("0%", 0.39, "39%"),
        ("0.0 %", 0.3945, "39,5 %"),
        ('0"%"', 39, "39%"),
        ("#,##0", 12345, "12.345"),
        ("#,##0,", 12345, "12"),
        ('0.0,," mio."', 1_300_000, "1,3 mio."),
        (KRONER, 0, "- kr."),
        (KRONER, -1234.5, "-1.234,50 kr."),
        ('_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, "-"),
        ("0;-0;;@", 0, ""),
        (";;;", 12, ""),
        ("h:mm", 0.5, "12:00"),
        ("[h]:mm:ss", 1.5, "36:00"),
        ('"ca. "0', 50, "ca. 50"),
        ("[$kr.-406] #,##0.00", 12, "kr. 12,00"),
        ("0000", 461, "0461"),
        ('"x";;', 1, "x"),
        ("0.0", 1.25, "1,3"),
        ("0;(0)", -4, "(4)"),
        ("[Red]0;[Blue]-0", -3, "-3"),
        ('General" stk."', 3, "3 stk."),
        ("General", 1 / 3, None),
        ("0.00E+00", 1234, None),
        ("# ?/?", 0.5, None),
        ("000-000", 123456, None),
    ],
)
def test_what_a_format_shows(code: str, number: float, shown: str | None) -> None:
    assert shown_by(code, number) == shown


@pytest.mark.parametrize(
    ("code", "number"),
    [("#,##0", 12345), ("0", 7), ("0000", 461), ("0.00", 0.1 + 0.2), ("General", 1.5), ("@", 12)],
)
def test_a_number_that_is_shown_as_it_is_stays_plain(code: str, number: float) -> None:
    found = as_shown(number, code)
    assert (found, type(found)) == (number, type(number))


@pytest.mark.parametrize(
    ("number", "shown", "kept"),
    [
        (1234, "1,234", None),
        (1234, "1.234", None),
        (1234.5, "1,234.50", None),
        (1234.5, "1.234,50", None),
        (1.5, "1.50", None),
        (12, "12.0", None),
        (1e-300, "1e-300", None),
        (12.3456789, "12.346", "12,346"),
        (12.3456789, "12,346", "12,346"),
        (0.39, "39 %", "39 %"),
        (12345, "12", "12"),
    ],
)
def test_what_a_program_says_its_cell_shows(number: float, shown: str, kept: str | None) -> None:
    found = with_shown(number, shown)
    assert float(found) == number
    assert (found.shown if isinstance(found, ShownNumber) else None) == kept


def test_a_shown_number_goes_from_process_to_process() -> None:
    found = pickle.loads(pickle.dumps(ShownNumber(0.39, "39 %")))
    assert (float(found), found.shown) == (0.39, "39 %")
