"""Whether a municipality uses a method on a day, how far it is, and since when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from monitoring.exact import is_known
from monitoring.periods import Period, covers
from monitoring.rows import is_later_word, rows_of

Stored = Mapping[Any, Any]
PAIR = ("municipality_code", "programme_code", "method_code")


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of one municipality and one method on one day.

    `runs` is None when the source asks but nobody knows; no row at all is a no. `since` is the
    first day of the unbroken run and None when a date is missing. `history` holds the stored rows
    that had begun by then, oldest first, and `deciding` the one that holds on the day.
    """

    runs: bool | None
    stage: str | None
    since: date | None
    until: date | None
    is_date_unknown: bool
    history: tuple[Stored, ...]
    deciding: Stored | None


def without_contradicted(rows: pd.DataFrame) -> pd.DataFrame:
    """The stored participations but those that a later one without dates says otherwise of.

    A yes or no without any date is about the whole programme. What began on a day and has no end
    cannot stand beside a later word that it does not; what has ended is history and stays.
    """
    whole: dict[tuple[object, ...], Stored] = {}
    for row in rows_of(rows):
        if is_known(row["runs"]) and not is_known(row["from_on"]) and not is_known(row["to_on"]):
            whole[tuple(row[name] for name in PAIR)] = row
    kept = [not _is_contradicted(row, whole) for row in rows_of(rows)]
    return rows[pd.Series(kept, index=rows.index, dtype="bool")]


def _is_contradicted(row: Stored, whole: Mapping[tuple[object, ...], Stored]) -> bool:
    other = whole.get(tuple(row[name] for name in PAIR))
    if other is None or not is_known(row["from_on"]) or is_known(row["to_on"]):
        return False
    says_otherwise = is_known(row["runs"]) and bool(row["runs"]) != bool(other["runs"])
    return says_otherwise and is_later_word(other, row)


def situation_on(rows: Sequence[Stored], on: date, programme: Period) -> Situation:
    """Read the situation out of the rows of one municipality, method and programme.

    Rows carry runs, stage, from_on and to_on. Of several that cover the day the one that began
    last decides, so a later stage replaces an earlier one that was never closed.
    """
    begun = sorted((row for row in rows if _has_begun(row, on)), key=_beginning)
    covering = [row for row in begun if _covers(row, on, programme)]
    if not covering:
        return Situation(False, None, None, None, False, tuple(begun), None)
    deciding = covering[-1]
    runs = bool(deciding["runs"]) if is_known(deciding["runs"]) else None
    since = _since(begun[: begun.index(deciding) + 1]) if runs else _day(deciding["from_on"])
    return Situation(
        runs=runs,
        stage=str(deciding["stage"]) if runs and is_known(deciding["stage"]) else None,
        since=since,
        until=_day(deciding["to_on"]),
        is_date_unknown=runs is True and since is None,
        history=tuple(begun),
        deciding=deciding,
    )


def _has_begun(row: Stored, on: date) -> bool:
    from_on = _day(row["from_on"])
    return from_on is None or from_on <= on


def _beginning(row: Stored) -> date:
    return _day(row["from_on"]) or date.min


def _covers(row: Stored, on: date, programme: Period) -> bool:
    return covers(_day(row["from_on"]), _day(row["to_on"]), on, programme).is_running


def _since(begun: Sequence[Stored]) -> date | None:
    """Go back from the deciding row for as long as one follows upon the other."""
    first = begun[-1]
    for earlier in reversed(begun[:-1]):
        if not _follows(earlier, first):
            break
        first = earlier
    return _day(first["from_on"])


def _follows(earlier: Stored, later: Stored) -> bool:
    ended, begins = _day(earlier["to_on"]), _day(later["from_on"])
    is_running = is_known(earlier["runs"]) and bool(earlier["runs"])
    is_unbroken = ended is None or begins is None or begins <= ended + timedelta(days=1)
    return is_running and is_unbroken


def _day(value: object) -> date | None:
    return value if isinstance(value, date) and is_known(value) else None
