"""A consequence says of which year it is, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.components.submissions.proposed_changes import consequence_list
from submissions.weighing.consequence import Consequence
from words.catalog import read_words

STEPS_BACK = "Eksempeltallet for 2018 træder tilbage, fordi Odense får et rigtigt tal."


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Consequence("criterion", "", True, None, "Odense", is_stepping_back=True), STEPS_BACK),
        (Consequence("criterion", "", True, False, "Odense"), "Odense og tallet for 2018."),
        (
            Consequence("criterion_count", "", 12, 11, "Odense", of=21, is_stepping_back=True),
            STEPS_BACK,
        ),
    ],
)
def test_a_criterion_of_numbers_is_of_a_year(found: Consequence, said: str) -> None:
    told = str(consequence_list([replace(found, year=2018)], read_words()["da"]))
    assert said in told
