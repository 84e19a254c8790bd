"""When figures are due: calendar periods, and reports that come again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from monitoring.dues import Due, dues, occurrences


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a calendar as monitoring asks for it."""

    type: str
    indicator_code: str | None
    period: str | None
    on: date | None
    due_on: date | None = None
    recurrence: str | None = None
    is_example: bool = False


CALENDAR = (
    Line("period", "street", "2009", date(2009, 2, 2)),
    Line("period", "street", "2011", date(2011, 2, 7), date(2011, 9, 1)),
    Line("period", "street", "2013", date(2013, 2, 4)),
    Line("period", "street", "2012", date(2012, 2, 6), is_example=True),
    Line("event", "stays", None, date(2010, 8, 31), recurrence="P6M"),
    Line("event", None, None, date(2010, 3, 1), recurrence="P6M"),
    Line("period", "stays", "2010", None),
)


def test_a_period_is_due_on_its_own_day_or_at_the_end_of_its_year() -> None:
    assert dues(CALENDAR, "street", range(2009, 2012)) == (
        Due(2009, date(2009, 12, 31)),
        Due(2011, date(2011, 9, 1)),
    )


def test_an_invented_calendar_binds_invented_targets_only() -> None:
    assert dues(CALENDAR, "street", range(2009, 2014), is_example=True) == (
        Due(2012, date(2012, 12, 31)),
    )
    assert Due(2010, date(2010, 12, 31)) in dues(CALENDAR, "stays", range(2010, 2011), True)


def test_a_recurring_event_counts_where_it_names_the_indicator() -> None:
    assert dues(CALENDAR, "stays", range(2010, 2012)) == (
        Due(2010, date(2010, 8, 31)),
        Due(2010, date(2010, 12, 31)),
        Due(2011, date(2011, 2, 28)),
        Due(2011, date(2011, 8, 31)),
    )


def test_without_a_calendar_every_year_is_due_at_its_end() -> None:
    assert dues(CALENDAR, "other", range(2010, 2012)) == (
        Due(2010, date(2010, 12, 31)),
        Due(2011, date(2011, 12, 31)),
    )
    assert dues(CALENDAR, "other", range(2012, 2012)) == ()


def test_occurrences_keep_to_the_first_day_of_the_month_they_began_on() -> None:
    first, last = date(2010, 8, 31), date(2011, 12, 31)
    assert list(occurrences(first, "P6M", last)) == [
        first,
        date(2011, 2, 28),
        date(2011, 8, 31),
    ]
    assert list(occurrences(first, "P1Y", last)) == [first, date(2011, 8, 31)]
    assert list(occurrences(first, "now and then", last)) == [first]
    assert list(occurrences(first, "P1Y", date(2009, 1, 1))) == []
