"""A call as its workbooks describe it: criteria, number rules, deadline and who was chosen.

Any programme with criteria is a call; nothing here knows one by name. A number criterion belongs to
its call and not to the programme the reader happens to look at: without a date in the address the
pages about it show what was known when the call's own programme ended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time

from answers.calls.criteria import Criterion, criterion_of
from answers.facts.places import MemberFact, MemberPlace, MunicipalityFact
from answers.facts.programmes import CalendarFact, ProgrammeFact
from answers.facts.releases import CriterionFact
from answers.selection import Selection
from answers.services import Services
from monitoring.deadline import Remaining, last_moment, remaining
from monitoring.threshold import Rule
from words.clock import COPENHAGEN

SELECTED = "selected"  # the group of those a call chose
DAYS_OF_ANSWER = 92  # a calendar entry this soon after the deadline belongs to the call


@dataclass(frozen=True, slots=True)
class Call:
    """The call of one programme, which is None where nothing but its criteria is known.

    `selection` is the reader's with the programme in it, so that its end decides the day shown, and
    without a group, since applicants belong to none.
    """

    criteria: tuple[Criterion, ...]
    programme: ProgrammeFact | None
    selection: Selection

    @property
    def programme_code(self) -> str:
        """The programme's code."""
        return self.selection.programme_code

    @property
    def deadline(self) -> datetime | None:
        """Until when one may apply by the clock in Copenhagen, zoneless."""
        return self.programme.application_deadline if self.programme else None

    @property
    def positions(self) -> float | None:
        """The positions every municipality gets."""
        return self.programme.positions_per_municipality if self.programme else None

    @property
    def own_criteria(self) -> tuple[Criterion, ...]:
        """The criteria to meet, without the considerations."""
        return tuple(each for each in self.criteria if not each.is_consideration)

    @property
    def considerations(self) -> tuple[Criterion, ...]:
        """What weighs in besides."""
        return tuple(each for each in self.criteria if each.is_consideration)

    @property
    def numbers(self) -> tuple[Criterion, ...]:
        """The criteria that are a number."""
        return tuple(each for each in self.criteria if each.rule is not None)

    @property
    def number(self) -> Criterion:
        """The first criterion that is a number; IndexError without one."""
        return self.numbers[0]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The number criteria as rules."""
        return tuple(each.rule for each in self.criteria if each.rule is not None)

    @property
    def rule(self) -> Rule:
        """The first of them; IndexError without one."""
        return self.rules[0]


def call_for(services: Services, selection: Selection) -> Call | None:
    """The call of the selection's programme; None where it has no criteria."""
    rows = services.facts(CriterionFact, selection)
    own = [each for each in rows if each.programme_code == selection.programme_code]
    if not own:
        return None
    known = services.facts(ProgrammeFact, selection)
    return Call(
        criteria=tuple(
            criterion_of(each)
            for each in sorted(own, key=lambda each: (each.no is None, each.no or 0))
        ),
        programme=next((each for each in known if each.code == selection.programme_code), None),
        selection=replace(selection, group=None),
    )


def calls_of(services: Services, selection: Selection) -> tuple[Call, ...]:
    """One call per programme that has a number criterion, the chosen programme's own first."""
    rows = services.facts(CriterionFact, selection)
    codes = dict.fromkeys([selection.programme_code, *(each.programme_code for each in rows)])
    found = [call_for(services, replace(selection, programme_code=code)) for code in codes]
    return tuple(call for call in found if call and call.rules)


def call_of(services: Services, selection: Selection) -> Call | None:
    """The call whose number criterion holds: the chosen programme's own, else the first.

    A published call comes before an invented one, so that an example never takes its place.
    """

    def order(call: Call) -> tuple[bool, bool]:
        is_own = call.programme_code == selection.programme_code
        return not is_own, call.number.fact.is_example

    return min(calls_of(services, selection), key=order, default=None)


def own_call(services: Services, selection: Selection) -> Call | None:
    """The chosen programme's call, if it has a number criterion; another's says nothing of it."""
    call = call_for(services, selection)
    return call if call and call.rules else None


def rule_of(services: Services, selection: Selection) -> Rule | None:
    """The number criterion alone."""
    call = call_of(services, selection)
    return call.rule if call else None


def chosen(services: Services, call: Call) -> tuple[MemberPlace, ...]:
    """The municipalities the call chose, with the row that says so."""
    known = {each.code: each for each in services.facts(MunicipalityFact, call.selection)}
    return tuple(
        MemberPlace(known[each.municipality_code], each)
        for each in services.facts(MemberFact, call.selection)
        if each.programme_code == call.programme_code
        and each.group == SELECTED
        and each.municipality_code in known
    )


def answer_days(services: Services, call: Call) -> tuple[CalendarFact, ...]:
    """What the programme's calendar has in the months after the deadline, the first one first."""
    if call.deadline is None:
        return ()
    deadline = call.deadline.date()
    near = [
        (each.on, each)
        for each in services.facts(CalendarFact, call.selection)
        if each.programme_code == call.programme_code
        and each.on is not None
        and 0 < (each.on - deadline).days <= DAYS_OF_ANSWER
    ]
    return tuple(each for _, each in sorted(near, key=lambda pair: pair[0]))


def moment_shown(services: Services, selection: Selection) -> datetime:
    """The moment whose situation is shown: now for today, else the end of the day."""
    on = services.moment(selection).on
    if on == services.today():
        return services.now()
    return datetime.combine(on, time.max, COPENHAGEN)


def time_left(services: Services, call: Call) -> Remaining | None:
    """What is left until the deadline as shown; None when it is over or there is none."""
    if call.deadline is None:
        return None
    return remaining(moment_shown(services, call.selection), call.deadline)


def deadline_moment(call: Call) -> datetime | None:
    """The deadline as a moment (UTC)."""
    return None if call.deadline is None else last_moment(call.deadline)
