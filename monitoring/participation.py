"""Whether a municipality uses a method on a day, how far it is, and since when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, Protocol, TypeVar

from monitoring.later_word import Said, is_later_word
from monitoring.periods import Period, covers

Pair = tuple[str, str, str]


class Participation(Said, Protocol):
    """What a stored row says of one method in one place, between two days."""

    @property
    def municipality_code(self) -> str: ...
    @property
    def programme_code(self) -> str: ...
    @property
    def method_code(self) -> str: ...
    @property
    def runs(self) -> bool | None: ...
    @property
    def stage(self) -> str | None: ...
    @property
    def from_on(self) -> date | None: ...
    @property
    def to_on(self) -> date | None: ...


AnyRow = TypeVar("AnyRow", bound=Participation)


@dataclass(frozen=True, slots=True)
class Situation(Generic[AnyRow]):
    """What is known of one municipality and one method on one day.

    `runs` is None when nobody knows. No row at all is a no only where a source names everyone, and
    a participation without any date runs on no day that one can name. `since` is the first day of
    the unbroken run and None when a date is missing. `history` holds the stored rows
    that had begun by then, oldest first, and `deciding` the one that holds on the day.
    """

    runs: bool | None
    stage: str | None
    since: date | None
    until: date | None
    history: tuple[AnyRow, ...]
    deciding: AnyRow | None

    @property
    def is_date_unknown(self) -> bool:
        """Whether it runs and nobody says since when."""
        return self.runs is True and self.since is None


def without_contradicted(rows: Sequence[AnyRow]) -> tuple[AnyRow, ...]:
    """The stored participations but those that a later one without dates says otherwise of.

    A yes or no without any date is about the whole programme. What began on a day and has no end
    cannot stand beside a later word that it does not; what has ended is history and stays.
    """
    whole = {
        _pair(row): row
        for row in rows
        if row.runs is not None and row.from_on is None and row.to_on is None
    }
    return tuple(row for row in rows if not _is_contradicted(row, whole))


def _pair(row: Participation) -> Pair:
    return row.municipality_code, row.programme_code, row.method_code


def _is_contradicted(row: Participation, whole: Mapping[Pair, Participation]) -> bool:
    other = whole.get(_pair(row))
    if other is None or row.from_on is None or row.to_on is not None:
        return False
    return row.runs is not None and row.runs != other.runs and is_later_word(other, row)


def situation_on(
    rows: Sequence[AnyRow], on: date, member: Period, *, is_complete: bool = False
) -> Situation[AnyRow]:
    """Read the situation out of the rows of one municipality, method and programme.

    Of several that cover the day the one that began last decides, so a later stage replaces an
    earlier one that was never closed. `member` is the municipality's own time in the programme, and
    `is_complete` says that a source names everyone who uses the method in it.
    """
    if not rows:
        return Situation(False if is_complete else None, None, None, None, (), None)
    begun = sorted(
        (row for row in rows if row.from_on is None or row.from_on <= on),
        key=lambda row: row.from_on or date.min,
    )
    covering = [row for row in begun if covers(row.from_on, row.to_on, on, member).is_running]
    if not covering:
        return Situation(False, None, None, None, tuple(begun), None)
    deciding = covering[-1]
    is_dated = covers(deciding.from_on, deciding.to_on, on, member).is_dated
    if deciding.runs and not is_dated:
        return Situation(None, None, None, None, tuple(begun), deciding)
    return Situation(
        runs=deciding.runs,
        stage=deciding.stage if deciding.runs else None,
        since=_since(begun[: begun.index(deciding) + 1]) if deciding.runs else deciding.from_on,
        until=deciding.to_on,
        history=tuple(begun),
        deciding=deciding,
    )


def _since(begun: Sequence[Participation]) -> date | None:
    """Go back from the deciding row for as long as one follows upon the other."""
    first = begun[-1]
    for earlier in reversed(begun[:-1]):
        if not _follows(earlier, first):
            break
        first = earlier
    return first.from_on


def _follows(earlier: Participation, later: Participation) -> bool:
    ended, begins = earlier.to_on, later.from_on
    is_unbroken = ended is None or begins is None or begins <= ended + timedelta(days=1)
    return earlier.runs is True and is_unbroken
