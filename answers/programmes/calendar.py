"""The calendar of one programme: its own events and the counts that measure it.

A count is stored once per indicator. Here it is one line a day, with the event of the same name
that stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from answers.facts.goals import GoalFact, TargetFact
from answers.facts.programmes import CalendarFact
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.periods import year_end
from monitoring.printed import printed


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """An event, or what is counted on a day; `indicators` is how many are, 0 for an event.

    `fact` is the event's row, or that of the first count.
    """

    fact: CalendarFact
    sources: tuple[Source, ...]
    is_example: bool
    due_on: date | None
    is_due_assumed: bool = False
    indicators: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.fact.name or self.fact.indicator_code or ""

    @property
    def date_text(self) -> str | None:
        """Its day as the source prints it."""
        return self.fact.date_text or (self.fact.on.isoformat() if self.fact.on else None)

    @property
    def first_on(self) -> date | None:
        """The first day its printed day can mean."""
        found = printed(self.date_text)
        return found.first_on if found else self.fact.on

    @property
    def last_on(self) -> date | None:
        """The last day its printed day can mean."""
        found = printed(self.date_text)
        return found.last_on if found else self.fact.on


def calendar_lines(services: Services, selection: Selection) -> tuple[CalendarLine, ...]:
    """The chosen programme's lines, and those of the whole country on the days it is counted."""
    rows = services.facts(CalendarFact, selection)
    own = [row for row in rows if row.programme_code == selection.programme_code]
    wanted = indicators(services, selection)
    national = [row for row in rows if row.programme_code is None]
    days = {row.on for row in national if row.indicator_code in wanted}
    shared = [row for row in national if row.on in days]
    lines = [*_lines(own, wanted), *_lines(shared, wanted)]
    return tuple(sorted(lines, key=lambda line: (line.first_on or date.max, line.name)))


def indicators(services: Services, selection: Selection) -> frozenset[str]:
    """The indicators of the chosen programme's goals and targets."""
    facts: tuple[GoalFact | TargetFact, ...] = (
        *services.facts(GoalFact, selection),
        *services.facts(TargetFact, selection),
    )
    return frozenset(
        each.indicator_code
        for each in facts
        if each.programme_code == selection.programme_code and each.indicator_code is not None
    )


def _lines(rows: Iterable[CalendarFact], wanted: frozenset[str]) -> list[CalendarLine]:
    lines: list[CalendarLine] = []
    counts: dict[tuple[object, ...], list[CalendarFact]] = {}
    for row in rows:
        if row.type == "event":
            lines.append(CalendarLine(row, (source_of(row),), row.is_example, row.due_on))
        else:
            key = (row.on, row.date_text, row.name, row.period, row.due_on)
            counts.setdefault(key, []).append(row)
    for own in counts.values():
        beside = next((at for at, line in enumerate(lines) if _is_of(line, own[0])), None)
        if beside is None:
            bare = CalendarLine(own[0], (), own[0].is_example, own[0].due_on)
            lines.append(_counted(bare, own, wanted))
        else:
            lines[beside] = _counted(lines[beside], own, wanted)
    return lines


def _is_of(line: CalendarLine, count: CalendarFact) -> bool:
    """Whether a line is of the count's day and its name begins with the count's."""
    name = (count.name or "").casefold()
    return bool(name) and line.fact.on == count.on and line.name.casefold().startswith(name)


def _counted(
    line: CalendarLine, counts: Sequence[CalendarFact], wanted: frozenset[str]
) -> CalendarLine:
    first = counts[0]
    # Every count of the day says the same; the programme's own ones are enough as sources.
    named = [row for row in counts if row.indicator_code in wanted] or [first]
    return replace(
        line,
        indicators=line.indicators + len({row.indicator_code for row in counts}),
        due_on=first.due_on or _year_end(first.period),
        is_due_assumed=first.due_on is None,
        sources=(*line.sources, *(source_of(row, row.indicator_code or "") for row in named)),
        is_example=line.is_example or first.is_example,
    )


def _year_end(period: str | None) -> date | None:
    return year_end(int(period)) if period and period.isdigit() and len(period) == 4 else None
