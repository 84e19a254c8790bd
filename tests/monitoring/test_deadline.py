"""Whether an application came before the deadline of its call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from monitoring.deadline import (
    COPENHAGEN,
    DeadlineStanding,
    Remaining,
    first_moment,
    last_moment,
    remaining,
    standing,
)

JUNE = datetime(2016, 6, 1, 12)  # summer time: noon in Copenhagen is 10:00 UTC
DECEMBER = datetime(2016, 12, 1, 12)  # winter time: noon is 11:00 UTC
IN_TIME, LATE = DeadlineStanding.IN_TIME, DeadlineStanding.LATE


@pytest.mark.parametrize(
    ("received", "deadline", "expected"),
    [
        (datetime(2016, 6, 1, 10, tzinfo=UTC), JUNE, IN_TIME),
        (datetime(2016, 6, 1, 9, 59, 59, 999999, tzinfo=UTC), JUNE, IN_TIME),
        (datetime(2016, 6, 1, 10, 0, 0, 1, tzinfo=UTC), JUNE, LATE),
        (datetime(2016, 6, 1, 10, 0, 1, tzinfo=UTC), JUNE, LATE),
        (datetime(2016, 6, 1, 11, tzinfo=UTC), JUNE, LATE),
        (datetime(2016, 12, 1, 11, tzinfo=UTC), DECEMBER, IN_TIME),
        (datetime(2016, 12, 1, 11, 0, 0, 1, tzinfo=UTC), DECEMBER, LATE),
        (datetime(2016, 6, 1, 12, tzinfo=COPENHAGEN), JUNE, IN_TIME),
        (datetime(2016, 6, 1, 12, 0, 1, tzinfo=COPENHAGEN), JUNE, LATE),
        (datetime(2016, 6, 1, 5, tzinfo=timezone(-timedelta(hours=5))), JUNE, IN_TIME),
    ],
)
def test_noon_is_in_and_a_microsecond_later_is_late(
    received: datetime, deadline: datetime, expected: DeadlineStanding
) -> None:
    assert standing(received, deadline) is expected


def test_the_hour_that_comes_twice_counts_to_its_second_end() -> None:
    # On 30 October 2016 the clock shows 02:30 at 00:30 UTC and again at 01:30 UTC.
    deadline = datetime(2016, 10, 30, 2, 30)
    assert standing(datetime(2016, 10, 30, 0, 30, tzinfo=UTC), deadline) is IN_TIME
    assert standing(datetime(2016, 10, 30, 1, 30, tzinfo=UTC), deadline) is IN_TIME
    assert standing(datetime(2016, 10, 30, 1, 30, 0, 1, tzinfo=UTC), deadline) is LATE
    assert first_moment(deadline) == datetime(2016, 10, 30, 0, 30, tzinfo=UTC)


def test_the_hour_that_never_comes_counts_as_the_later_reading() -> None:
    # On 27 March 2016 the clock goes from 02:00 to 03:00; 02:30 is read as 03:30 summer time.
    deadline = datetime(2016, 3, 27, 2, 30)
    assert last_moment(deadline) == datetime(2016, 3, 27, 1, 30, tzinfo=UTC)
    assert standing(datetime(2016, 3, 27, 1, 30, tzinfo=UTC), deadline) is IN_TIME
    assert standing(datetime(2016, 3, 27, 1, 30, 1, tzinfo=UTC), deadline) is LATE


def test_without_a_deadline_nothing_is_late() -> None:
    assert standing(datetime.now(UTC), None) is DeadlineStanding.NO_DEADLINE


def test_zones_stand_where_they_belong() -> None:
    with pytest.raises(ValueError, match="time zone"):
        standing(JUNE, JUNE)
    with pytest.raises(ValueError, match="no time zone"):
        standing(datetime.now(UTC), JUNE.replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("at", "left"),
    [
        (datetime(2016, 5, 31, 0, tzinfo=COPENHAGEN), Remaining(1, 12, 0)),
        (datetime(2016, 6, 1, 11, 59, 30, tzinfo=COPENHAGEN), Remaining(0, 0, 0)),
        (datetime(2016, 6, 1, 10, 30, tzinfo=COPENHAGEN), Remaining(0, 1, 30)),
        (datetime(2016, 6, 1, 12, tzinfo=COPENHAGEN), Remaining(0, 0, 0)),
        (datetime(2016, 6, 1, 12, 0, 0, 1, tzinfo=COPENHAGEN), None),
        # From winter to summer time one hour less passes than the clock says.
        (datetime(2016, 3, 1, 12, tzinfo=COPENHAGEN), Remaining(91, 23, 0)),
    ],
)
def test_what_is_left(at: datetime, left: Remaining | None) -> None:
    assert remaining(at, JUNE) == left
