"""The address says what was chosen, whatever stands in it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.selection import Selection, merged

KNOWN = {"program": ["hjemloesestrategien", "nyt"], "region": ["Region Syddanmark"]}


def test_an_empty_address_is_the_default_and_back() -> None:
    assert Selection.from_query("", KNOWN) == Selection()
    assert Selection().query() == ""


def test_every_choice_survives_the_address() -> None:
    chosen = Selection(
        programme_code="nyt",
        on=date(2012, 3, 1),
        registered=datetime(2026, 11, 20, 9, 15, 30, 250, tzinfo=UTC),
        examples=False,
        group="agreement",
        region="Region Syddanmark",
        language="en",
        meeting_id=3,
        since_id=2,
    )
    assert chosen.query().endswith("&moede=3&siden=2")
    assert chosen.file_query() == chosen.query()
    assert Selection.from_query(chosen.query(), KNOWN) == chosen


def test_a_registered_day_is_its_end_in_copenhagen() -> None:
    winter = Selection.from_query("?registreret=2026-11-20")
    summer = Selection.from_query("?registreret=2026-07-20")
    assert winter.registered == datetime(2026, 11, 20, 22, 59, 59, 999999, tzinfo=UTC)
    assert summer.registered == datetime(2026, 7, 20, 21, 59, 59, 999999, tzinfo=UTC)
    assert winter.query() == "?registreret=2026-11-20"


@pytest.mark.parametrize(
    "query",
    [
        "?program=ukendt",
        "?dato=i+morgen",
        "?dato=0002-01-01",
        "?dato=2012-02-30",
        "?registreret=9999-12-31T23:59",
        "?registreret=nu",
        "?eksempel=maaske",
        "?gruppe=alle",
        "?region=Region+Ukendt",
        "?sprog=xx",
        "?noget=andet&mere",
        "?moede=0&siden=000",
        "?moede=-1&siden=٣",
        "?moede=1234567890&siden=tre",
        "?program=" + "a" * 5000,
    ],
)
def test_a_bad_value_falls_back(query: str) -> None:
    assert Selection.from_query(query, KNOWN) == Selection()


@given(st.text(max_size=200))
def test_no_address_is_an_error(query: str) -> None:
    seen = Selection.from_query(query, KNOWN)
    assert Selection.from_query(seen.query(), KNOWN) == seen


def test_a_filter_changes_only_its_own_key() -> None:
    before = "?dato=2012-03-01&sprog=en&gruppe=agreement"
    after = Selection.from_query(merged(before, {"gruppe": "alle", "eksempel": "nej"}))
    assert after == Selection(on=date(2012, 3, 1), examples=False, language="en")
