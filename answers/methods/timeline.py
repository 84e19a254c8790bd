"""From when to when each municipality has used a method, and through which stages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import zip_longest

from answers.facts.methods import ParticipationFact
from answers.methods.use import MethodUse, method_use, period_of, within
from answers.selection import Selection
from answers.services import Services
from monitoring.periods import Period


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days one stored yes covers; a day nobody gives is the programme's own, and unknown."""

    use: MethodUse
    fact: ParticipationFact
    from_on: date | None
    to_on: date | None
    is_from_unknown: bool
    is_to_unknown: bool


def stretches(services: Services, selection: Selection) -> tuple[Stretch, ...]:
    """One per stretch at one stage in the chosen programme that had begun by the shown day.

    A stretch that another one follows ended the day before it. Methods in their order, then
    places, then time.
    """
    uses = method_use(services, selection)
    period = period_of(services, selection, selection.programme_code)
    order = list(dict.fromkeys(use.method_code for use in uses))
    found = [stretch for use in uses for stretch in _stretches(use, period)]
    return tuple(sorted(found, key=lambda each: order.index(each.use.method_code)))


def _stretches(use: MethodUse, period: Period) -> Iterator[Stretch]:
    """The stored rows that say yes, oldest first, each with the days it covers."""
    rows = [row for row in use.history if row.runs]
    own = within(use.place, period)
    for row, following in zip_longest(rows, rows[1:]):
        end = row.to_on
        if end is None and following is not None and following.from_on is not None:
            end = following.from_on - timedelta(days=1)
        yield Stretch(
            use=use,
            fact=row,
            from_on=row.from_on or own.from_on,
            to_on=end or own.to_on,
            is_from_unknown=row.from_on is None,
            is_to_unknown=end is None,
        )
