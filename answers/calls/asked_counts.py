"""Which counts of releases a call asks for, of whom, and by when: the one place that says so.

A call with a number criterion asks its municipalities, and those that have applied, for the counts
the calendar names, and otherwise for one: that of the last whole year, half-year or quarter before
the application deadline, due on the deadline. An invented application makes nobody owe a figure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from answers.calls.calls import Call
from answers.facts.places import MemberFact
from answers.facts.programmes import CalendarFact
from answers.facts.releases import CriterionAnswerFact
from answers.goals.asked import is_in_membership
from answers.releases.releases import CALENDAR_NAMES
from answers.selection import Selection
from answers.services import Services
from monitoring.dues import Due
from monitoring.expectations import periods_in
from monitoring.nothings import Nothing, absent
from monitoring.spans import PARTS, at_place, first_part, length_of, place, span_end, span_named

Named = tuple[int, str | None, date | None]


@dataclass(frozen=True, slots=True)
class AskedCounts:
    """The counts a call asks for on a day, and of whom; a member is None for an applicant."""

    dues: Sequence[tuple[Due, str | None]]
    asked: Mapping[str, MemberFact | None]
    on: date

    def of(self, municipality_code: str) -> list[tuple[Due, str | None]]:
        """What one municipality is asked for, with the part of the year where there is one."""
        if municipality_code not in self.asked:
            return []
        member = self.asked[municipality_code]
        return [each for each in self.dues if member is None or is_in_membership(each[0], member)]

    def nothing(self, municipality_code: str, at: int) -> Nothing:
        """Which nothing the count of a place of `monitoring.spans` is when it is not there."""
        asked = {place(due.year, part): due.due_on for due, part in self.of(municipality_code)}
        return absent(asked.get(at), self.on)

    def newest_nothing(self, municipality_code: str) -> Nothing:
        """Which nothing stands for a municipality that has no count at all."""
        dues = [due.due_on for due, _ in self.of(municipality_code)]
        return absent(min(dues, default=None), self.on)


def asked_counts(services: Services, call: Call) -> AskedCounts:
    """Everything a call with a number asks for."""
    code, own = call.programme_code, replace(call.selection, group=None)
    answers = services.facts(CriterionAnswerFact, replace(own, examples=False))
    asked: dict[str, MemberFact | None] = {
        each.municipality_code: None for each in answers if each.programme_code == code
    }
    asked |= {each.municipality_code: each for each in services.members(own)}
    return AskedCounts(release_dues(services, call), asked, services.moment(own).on)


def release_dues(services: Services, call: Call) -> list[tuple[Due, str | None]]:
    """What a call asks each of its municipalities for."""
    length = call.rule.length
    calendar = _calendar(services, call.selection)
    named = [found for name in CALENDAR_NAMES for found in _named_spans(calendar, name)]
    if named:
        return [
            (Due(year, due_on or span_end(year, part)), part)
            for year, part, due_on in named
            if length_of(part) == length
        ]
    if call.deadline is None:
        return []
    deadline = call.deadline.date()
    # The last year, half-year or quarter that was over before the deadline.
    places = (place(deadline.year, first_part(length)) + PARTS[length] - 1 - n for n in count())
    spans = (at_place(number, length) for number in places)
    year, part = next(span for span in spans if span_end(*span) < deadline)
    return [(Due(year, deadline), part)]


def _calendar(services: Services, selection: Selection) -> tuple[CalendarFact, ...]:
    """The parts of the calendar that hold for every programme or for the call's."""
    whose = (None, selection.programme_code)
    rows = services.facts(CalendarFact, selection)
    return tuple(each for each in rows if each.programme_code in whose)


def _named_spans(calendar: Sequence[CalendarFact], name: str) -> list[Named]:
    """Year, part and due date of every period the calendar names for the counts of releases."""
    parts: list[Named] = [
        (*span, each.due_on)
        for each in calendar
        if each.type == "period" and each.indicator_code == name
        if (span := span_named(each.period or "")) and span[1]
    ]
    return parts or [(year, None, due_on) for year, due_on in periods_in(calendar, name)]
