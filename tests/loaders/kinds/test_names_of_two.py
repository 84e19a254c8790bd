"""A register brings no name that two have, and no code that leads nowhere."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, problems

HEADER = ["Kommunekode", "Kommune", "Land", "Aliasser"]


@pytest.mark.parametrize(
    "rows",
    [
        [["3419", "Våler", "NO", None], ["3114", "Våler", "NO", None]],
        [["3419", "Våler", "NO", None], ["3114", "VÅLER kommune", "NO", None]],
        [["0998", "Ny", "DK", "Odense"]],
        [["0998", "Odense", "DK", None]],
    ],
)
def test_a_name_that_two_municipalities_have_is_an_error(reference: Reference, rows: Rows) -> None:
    found = checked(reference, [HEADER, *rows], "Kommuner")
    assert {code for code, _ in problems(found)} == {"name_of_another"}


def test_names_that_differ_in_brackets_are_two(reference: Reference) -> None:
    rows = [["3419", "Våler (Innlandet)", "NO", None], ["3114", "Våler (Østfold)", "NO", None]]
    assert problems(checked(reference, [HEADER, *rows], "Kommuner")) == []


def test_the_same_municipality_again_has_its_own_name(reference: Reference) -> None:
    rows = [["461", "Odense", "DK", "Odense Kommune; Odensee"]]
    assert problems(checked(reference, [HEADER, *rows], "Kommuner")) == []


@pytest.mark.parametrize("code", ["a/b", "a-b", "a?b", "a b", "x" * 41])
def test_a_code_that_no_address_can_hold_is_an_error(reference: Reference, code: str) -> None:
    header = ["Kode", "Navn", "Ansvarlig"]
    found = checked(reference, [header, [code, "Nyt", "Kommunen"]])
    assert problems(found) == [("not_a_code", "A2")]
