"""What was expected from whom, what has come, and what is late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from monitoring.percent import share_of

Key = tuple[str, str]


class State(StrEnum):
    """Where one municipality's figure for one period is."""

    RECEIVED = "received"
    MISSING = "missing"
    AWAITING = "awaiting"
    NOT_EXPECTED = "not_expected"


@dataclass(frozen=True, slots=True)
class Promised:
    """A figure that is expected of a municipality for a period; without a day it is never due."""

    municipality_code: str
    period: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Received:
    """A figure that came; `received_on` is None where nobody knows when."""

    municipality_code: str
    period: str
    received_on: date | None


@dataclass(frozen=True, slots=True)
class Completeness:
    """One municipality and period.

    `is_on_time` is None where nothing has come, nothing was due or the day is not known.
    """

    municipality_code: str
    period: str
    due_on: date | None
    received_on: date | None
    state: State

    @property
    def is_on_time(self) -> bool | None:
        """Whether it came no later than on the last day."""
        if self.due_on is None or self.received_on is None:
            return None
        return self.received_on <= self.due_on


@dataclass(frozen=True, slots=True)
class Rates:
    """Counts and two shares (0-1): received of due or come, on time of those with a known day."""

    due_count: int
    received_count: int
    dated_count: int
    on_time_count: int
    complete_share: float | None
    on_time_share: float | None


class Judged(Protocol):
    """What rates are counted of."""

    @property
    def due_on(self) -> date | None:
        """The last day, None where nothing was asked for."""

    @property
    def state(self) -> State:
        """Whether it has come."""

    @property
    def is_on_time(self) -> bool | None:
        """Whether it came in time, None where nobody can say."""


def completeness(
    expected: Iterable[Promised],
    received: Iterable[Received],
    on: date,
    codes: Sequence[str] = (),
    known_on: date | None = None,
) -> tuple[Completeness, ...]:
    """Cross municipalities and periods: one per pair, sorted by code and period.

    Later arrivals than `known_on` have not come yet; without it `on` is the day of both clocks.
    `codes` adds municipalities nothing is expected from.
    """
    due = {(each.municipality_code, each.period): each.due_on for each in expected}
    came = _first_arrivals(received, known_on or on)
    pairs = [*due, *came]
    return tuple(
        Completeness(*key, due.get(key), came.get(key), _state(due.get(key), key in came, on))
        for code in sorted({code for code, _ in pairs} | set(codes))
        for period in sorted({period for _, period in pairs})
        for key in [(code, period)]
    )


def rates(rows: Iterable[Judged]) -> Rates:
    """Complete and on-time rates; what is awaited or not expected counts in neither.

    What is missing lowers the complete rate only: of what has not come nobody can say how late.
    """
    expected = [each for each in rows if each.due_on is not None]
    received = [each for each in expected if each.state is State.RECEIVED]
    due = len(received) + sum(each.state is State.MISSING for each in expected)
    dated = [each.is_on_time for each in received if each.is_on_time is not None]
    shares = _share(len(received), due), _share(sum(dated), len(dated))
    return Rates(due, len(received), len(dated), sum(dated), *shares)


def _first_arrivals(received: Iterable[Received], known_on: date) -> dict[Key, date | None]:
    found: dict[Key, date | None] = {}
    for each in received:
        day, key = each.received_on, (each.municipality_code, each.period)
        if day is not None and day > known_on:
            continue
        earlier = found.get(key, day)
        found[key] = None if day is None or earlier is None else min(day, earlier)
    return found


def _state(due_on: date | None, has_come: bool, on: date) -> State:
    if has_come:
        return State.RECEIVED
    if due_on is None:
        return State.NOT_EXPECTED
    return State.MISSING if due_on < on else State.AWAITING


def _share(part: int, whole: int) -> float | None:
    share = share_of(part, whole)
    return None if share is None else float(share)
