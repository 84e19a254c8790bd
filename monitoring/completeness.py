"""What was expected from whom, what has come, and what is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pandas as pd

from monitoring.expectations import as_date
from monitoring.percent import share_of
from monitoring.rows import Row, rows_of

COLUMNS = ("municipality_code", "period", "due_on", "received_on", "state", "is_on_time")
Key = tuple[str, object]


class State(StrEnum):
    """Where one municipality's figure for one period is."""

    RECEIVED = "received"
    MISSING = "missing"
    AWAITING = "awaiting"
    NOT_EXPECTED = "not_expected"


@dataclass(frozen=True, slots=True)
class Rates:
    """Counts and two shares (0-1): received of due or come, on time of those with a known day."""

    due_count: int
    received_count: int
    dated_count: int
    on_time_count: int
    complete_share: float | None
    on_time_share: float | None


def completeness(
    expected: pd.DataFrame,
    received: pd.DataFrame,
    on: date,
    codes: Sequence[str] = (),
    known_on: date | None = None,
) -> pd.DataFrame:
    """Cross municipalities and periods; COLUMNS, a row per pair, sorted by code and period.

    expected: municipality_code, period, due_on. received: municipality_code, period, received_on,
    which is empty for what has come nobody knows when. Later arrivals than `known_on` have not
    come yet; without it `on` is the day of both clocks. is_on_time is None where nothing has come,
    nothing was due or the day is not known. codes adds municipalities nothing is expected from.
    """
    due = {_key(row): as_date(row["due_on"]) for row in rows_of(expected)}
    came = _first_arrivals(received, known_on or on)
    pairs = [*due, *came]
    periods = sorted({key[1] for key in pairs}, key=str)
    rows = [
        _row((code, period), due, came, on)
        for code in sorted({key[0] for key in pairs} | set(codes))
        for period in periods
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype="object")


def rates(frame: pd.DataFrame) -> Rates:
    """Complete and on-time rates; what is awaited or not expected counts in neither.

    What is missing lowers the complete rate only: of what has not come nobody can say how late.
    """
    expected = frame[frame["due_on"].notna()]
    received = expected[expected["state"].eq(State.RECEIVED)]
    due = len(received) + int(expected["state"].eq(State.MISSING).sum())
    on_time = int(received["is_on_time"].eq(True).sum())
    dated = on_time + int(received["is_on_time"].eq(False).sum())
    shares = _share(len(received), due), _share(on_time, dated)
    return Rates(due, len(received), dated, on_time, *shares)


def _key(row: Row) -> Key:
    return str(row["municipality_code"]), row["period"]


def _first_arrivals(received: pd.DataFrame, known_on: date) -> dict[Key, date | None]:
    found: dict[Key, date | None] = {}
    for row in rows_of(received):
        day, key = as_date(row["received_on"]), _key(row)
        if day is not None and day > known_on:
            continue
        earlier = found.get(key, day)
        found[key] = None if day is None or earlier is None else min(day, earlier)
    return found


def _row(
    key: Key, due: dict[Key, date | None], came: dict[Key, date | None], on: date
) -> tuple[object, ...]:
    due_on, received_on = due.get(key), came.get(key)
    on_time = None if due_on is None or received_on is None else received_on <= due_on
    return (*key, due_on, received_on, _state(due_on, key in came, on), on_time)


def _state(due_on: date | None, has_come: bool, on: date) -> State:
    if has_come:
        return State.RECEIVED
    if due_on is None:
        return State.NOT_EXPECTED
    return State.MISSING if due_on < on else State.AWAITING


def _share(part: int, whole: int) -> float | None:
    share = share_of(part, whole)
    return None if share is None else float(share)
