"""A consequence says of which year it is, and why."""

from __future__ import annotations

import pytest

from dashboard.components.submissions.proposed_changes import consequence_list
from submissions.weighing.consequence import Consequence
from words.catalog import read_words

ODENSE = {"municipality": "Odense", "value": None, "threshold": 80, "year": 2018}


@pytest.mark.parametrize(
    ("is_stepping_back", "after", "said"),
    [
        (True, None, "Eksempeltallet for 2018 træder tilbage, fordi Odense får et rigtigt tal."),
        (False, False, "Det gælder Odense og tallet for 2018."),
    ],
)
def test_a_criterion_of_numbers_is_of_a_year(
    is_stepping_back: bool, after: bool | None, said: str
) -> None:
    parts = {**ODENSE, "is_stepping_back": is_stepping_back}
    found = Consequence("criterion", "", True, after, parts)
    assert said in str(consequence_list([found], read_words()["da"]))


def test_how_many_meet_it_is_told_with_whom_and_when() -> None:
    parts = {"of": 21, "places": "Odense", "year": 2018, "is_stepping_back": True}
    found = Consequence("criterion_count", "", 12, 11, parts)
    told = str(consequence_list([found], read_words()["da"]))
    assert "Eksempeltallet for 2018" in told
    assert "Odense" in told
