"""Whether a method runs on a day follows from rows that may lack dates and stages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from monitoring.participation import situation_on, without_contradicted
from monitoring.periods import Period

PROGRAMME = Period(date(2009, 1, 1), date(2013, 8, 31))


@dataclass(frozen=True, slots=True)
class Row:
    from_on: date | None = None
    to_on: date | None = None
    stage: str | None = None
    runs: bool | None = True
    import_id: int = 1
    is_example: bool = False
    municipality_code: str = "0461"
    programme_code: str = "p"
    method_code: str = "cti"


NOBODY: tuple[Row, ...] = ()
STAGES = [
    Row(date(2011, 6, 1), stage="afproevning"),
    Row(date(2010, 1, 1), date(2011, 5, 31), stage="udvikling"),
]


def test_no_row_is_a_no_only_where_everyone_is_named() -> None:
    named = situation_on(NOBODY, date(2012, 1, 1), PROGRAMME, is_complete=True)
    assert (named.runs, named.history, named.is_date_unknown) == (False, (), False)
    found = situation_on(NOBODY, date(2012, 1, 1), PROGRAMME)
    assert (found.runs, found.history, found.is_date_unknown) == (None, (), False)


def test_what_nobody_dates_runs_on_no_day() -> None:
    found = situation_on([Row()], date(2026, 11, 22), Period())
    assert (found.runs, found.is_date_unknown, len(found.history)) == (None, False, 1)
    assert situation_on([Row(date(2010, 1, 1))], date(2026, 11, 22), Period()).runs is True


def test_without_dates_it_lasts_as_long_as_its_own_membership() -> None:
    member = Period(date(2010, 1, 1), PROGRAMME.to_on)
    assert situation_on([Row()], date(2009, 6, 1), member).runs is False
    assert situation_on([Row()], date(2010, 6, 1), member).runs is True


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
    found = situation_on([Row()], on, PROGRAMME)
    assert found.runs is runs
    assert found.is_date_unknown is runs
    assert found.since is None


def test_the_newest_stage_decides_and_the_run_began_with_the_first() -> None:
    found = situation_on(STAGES, date(2012, 1, 1), PROGRAMME)
    assert (found.stage, found.since) == ("afproevning", date(2010, 1, 1))
    assert [each.stage for each in found.history] == ["udvikling", "afproevning"]


def test_a_stage_that_has_not_begun_is_not_shown() -> None:
    found = situation_on(STAGES, date(2010, 6, 1), PROGRAMME)
    assert (found.stage, found.until) == ("udvikling", date(2011, 5, 31))
    assert len(found.history) == 1


def test_a_pause_begins_the_run_anew() -> None:
    rows = [Row(date(2009, 1, 1), date(2009, 12, 31)), Row(date(2011, 1, 1))]
    assert situation_on(rows, date(2012, 1, 1), PROGRAMME).since == date(2011, 1, 1)
    stopped = [Row(date(2009, 1, 1)), Row(date(2010, 1, 1), runs=False), Row(date(2011, 1, 1))]
    assert situation_on(stopped, date(2012, 1, 1), PROGRAMME).since == date(2011, 1, 1)
    assert situation_on(stopped, date(2010, 6, 1), PROGRAMME).runs is False


def test_an_ended_run_is_over_and_remembered() -> None:
    found = situation_on([Row(date(2010, 1, 1), date(2010, 12, 31))], date(2011, 1, 1), PROGRAMME)
    assert (found.runs, len(found.history)) == (False, 1)


def test_a_question_mark_is_unknown_and_has_no_stage() -> None:
    found = situation_on([Row(runs=None, stage="udvikling")], date(2012, 1, 1), PROGRAMME)
    assert (found.runs, found.stage, found.is_date_unknown) == (None, None, False)


def test_a_later_word_without_dates_overrules_what_is_open_and_not_what_has_ended() -> None:
    def left(whole: Row, dated: Row) -> int:
        return len(without_contradicted([whole, dated]))

    whole, began = Row(runs=False, import_id=2), Row(date(2011, 1, 1))
    assert left(whole, began) == 1
    assert left(replace(whole, import_id=0), began) == 1  # not stored yet
    assert left(replace(whole, import_id=1), replace(began, import_id=2)) == 2
    assert left(whole, replace(began, to_on=date(2011, 12, 31))) == 2
    assert left(replace(whole, runs=True), began) == 2
    assert left(replace(whole, runs=None), began) == 2
    assert left(replace(whole, method_code="act"), began) == 2


def test_what_is_invented_never_overrules_what_is_not() -> None:
    whole, began = Row(runs=False, import_id=2, is_example=True), Row(date(2011, 1, 1))
    assert without_contradicted([whole, began]) == (whole, began)
