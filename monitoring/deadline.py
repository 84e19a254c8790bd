"""Whether something came in before a deadline that a call states by the clock in Copenhagen.

A clock reading can mean two moments when the clocks go back, and none when they go forward. Nobody
is refused for that: a deadline is the last moment its reading can mean, and a stated time of
receipt the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


class DeadlineStanding(StrEnum):
    """How an application stands to the deadline of its call."""

    IN_TIME = "in_time"
    LATE = "late"
    NO_DEADLINE = "no_deadline"


@dataclass(frozen=True, slots=True)
class Remaining:
    """The time left until a deadline, in whole days, hours and minutes that have not begun."""

    days: int
    hours: int
    minutes: int


def standing(received_at: datetime, deadline: datetime | None) -> DeadlineStanding:
    """Compare to the microsecond; exactly at the deadline is in time.

    `received_at` is aware, `deadline` the reading of a clock in Copenhagen without a zone. Raises
    ValueError for the opposite.
    """
    if received_at.tzinfo is None:
        raise ValueError("received_at must have a time zone")
    if deadline is None:
        return DeadlineStanding.NO_DEADLINE
    is_in_time = received_at.astimezone(UTC) <= last_moment(deadline)
    return DeadlineStanding.IN_TIME if is_in_time else DeadlineStanding.LATE


def last_moment(clock: datetime) -> datetime:
    """The last moment (UTC) that a clock reading in Copenhagen can mean."""
    return max(_moments(clock))


def first_moment(clock: datetime) -> datetime:
    """The first moment (UTC) that a clock reading in Copenhagen can mean."""
    return min(_moments(clock))


def remaining(at: datetime, deadline: datetime) -> Remaining | None:
    """What is left at an aware moment, as time passes and not as clocks turn; None when over."""
    left = last_moment(deadline) - at.astimezone(UTC)
    if left < timedelta(0):
        return None
    days, rest = divmod(left, DAY)
    hours, rest = divmod(rest, HOUR)
    return Remaining(days, hours, rest // MINUTE)


def _moments(clock: datetime) -> Iterable[datetime]:
    if clock.tzinfo is not None:
        raise ValueError("a clock reading has no time zone")
    local = clock.replace(tzinfo=COPENHAGEN)
    return [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
