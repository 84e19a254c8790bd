"""Whether a method runs on a day follows from rows that may lack dates and stages."""

from __future__ import annotations

from datetime import date

import pytest

from monitoring.participation import situation_on
from monitoring.periods import Period

PROGRAMME = Period(date(2009, 1, 1), date(2013, 8, 31))


def row(
    from_on: date | None = None,
    to_on: date | None = None,
    stage: str | None = None,
    runs: bool | None = True,
) -> dict[str, object]:
    return {"runs": runs, "stage": stage, "from_on": from_on, "to_on": to_on}


STAGES = [
    row(date(2011, 6, 1), stage="afproevning"),
    row(date(2010, 1, 1), date(2011, 5, 31), stage="udvikling"),
]


def test_no_row_is_a_no() -> None:
    found = situation_on([], date(2012, 1, 1), PROGRAMME)
    assert (found.runs, found.history, found.is_date_unknown) == (False, (), False)


@pytest.mark.parametrize(
    ("on", "runs"),
    [
        (date(2008, 12, 31), False),
        (date(2009, 1, 1), True),
        (date(2013, 8, 31), True),
        (date(2013, 9, 1), False),
    ],
)
def test_without_dates_it_lasts_as_long_as_the_programme(on: date, runs: bool) -> None:
    found = situation_on([row()], on, PROGRAMME)
    assert found.runs is runs
    assert found.is_date_unknown is runs
    assert found.since is None


def test_the_newest_stage_decides_and_the_run_began_with_the_first() -> None:
    found = situation_on(STAGES, date(2012, 1, 1), PROGRAMME)
    assert (found.stage, found.since) == ("afproevning", date(2010, 1, 1))
    assert [each["stage"] for each in found.history] == ["udvikling", "afproevning"]


def test_a_stage_that_has_not_begun_is_not_shown() -> None:
    found = situation_on(STAGES, date(2010, 6, 1), PROGRAMME)
    assert (found.stage, found.until) == ("udvikling", date(2011, 5, 31))
    assert len(found.history) == 1


def test_a_pause_begins_the_run_anew() -> None:
    rows = [row(date(2009, 1, 1), date(2009, 12, 31)), row(date(2011, 1, 1))]
    assert situation_on(rows, date(2012, 1, 1), PROGRAMME).since == date(2011, 1, 1)
    stopped = [row(date(2009, 1, 1)), row(date(2010, 1, 1), runs=False), row(date(2011, 1, 1))]
    assert situation_on(stopped, date(2012, 1, 1), PROGRAMME).since == date(2011, 1, 1)
    assert situation_on(stopped, date(2010, 6, 1), PROGRAMME).runs is False


def test_an_ended_run_is_over_and_remembered() -> None:
    found = situation_on([row(date(2010, 1, 1), date(2010, 12, 31))], date(2011, 1, 1), PROGRAMME)
    assert (found.runs, len(found.history)) == (False, 1)


def test_a_question_mark_is_unknown_and_has_no_stage() -> None:
    found = situation_on([row(runs=None, stage="udvikling")], date(2012, 1, 1), PROGRAMME)
    assert (found.runs, found.stage, found.is_date_unknown) == (None, None, False)
