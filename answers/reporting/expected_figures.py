"""What a programme asks its municipalities for, and by when; whether it has come is not known here.

A goal asks for the figure of its indicator in every period of the calendar within the programme;
nobody is asked for an indicator that no goal of the programme is counted by.
A call with a number criterion asks for the counts of releases the calendar names, and otherwise
for one: that of the last whole year before the application deadline, due on the deadline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from answers.calls.calls import Call, call_of
from answers.facts.goals import GoalFact
from answers.facts.places import MemberFact
from answers.facts.programmes import CalendarFact, ProgrammeFact
from answers.goals.aims import Aim, aims, indicators
from answers.programme import Programme
from answers.provenance import Source, source_of
from answers.releases.releases import CALENDAR_NAMES
from answers.selection import Selection
from answers.services import Services
from monitoring.dues import Due, dues
from monitoring.expectations import periods_in
from monitoring.spans import PARTS, at_place, first_part, length_of, place, span_end, span_named

Named = tuple[int, str | None, date | None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One figure asked of one municipality.

    `kind` is measurement or release; `subject` is the indicator's code, empty for releases, and
    `name` what people call it, empty for releases too. `sources` say why it is asked for. `part` is
    the half-year or quarter of a call that asks by one.
    """

    municipality_code: str
    kind: str
    subject: str
    name: str
    year: int
    due_on: date
    is_example: bool
    sources: tuple[Source, ...]
    part: str | None = None

    @property
    def column(self) -> str:
        """What is due on one day about one year, or part of one, stands in one column.

        Columns sort by day.
        """
        return " ".join([self.due_on.isoformat(), str(self.year), *filter(None, [self.part])])


def asked_of(services: Services, selection: Selection, codes: Sequence[str]) -> list[Asked]:
    """Every figure the chosen programme asks of these municipalities, in no order."""
    found = [*_measurements(services, selection), *_releases(services, selection, codes)]
    periods = {each.municipality_code: each for each in services.members(selection)}
    kept = set(codes)
    return [
        each
        for each in found
        if each.municipality_code in kept and _is_member(each, periods.get(each.municipality_code))
    ]


def _measurements(services: Services, selection: Selection) -> Iterator[Asked]:
    chosen: dict[tuple[str, str], Aim] = {}
    for aim in aims(services, selection):
        is_own = aim.programme_code == selection.programme_code
        if is_own and aim.is_chosen and aim.is_asked and aim.indicator_code:
            chosen.setdefault((aim.municipality_code, aim.indicator_code), aim)
    calendar = _calendar(services, selection)
    years = _years(services.programme(selection), services.moment(selection).on)
    names = _names(services, selection)
    for (municipality_code, code), aim in chosen.items():
        for due in dues(calendar, code, years, aim.is_example):
            yield Asked(
                municipality_code=municipality_code,
                kind="measurement",
                subject=code,
                name=names.get(code, code),
                year=due.year,
                due_on=due.due_on,
                is_example=aim.is_example,
                sources=tuple(source_of(each) for each in [aim.stored] if each),
            )


def _releases(services: Services, selection: Selection, codes: Sequence[str]) -> Iterator[Asked]:
    call = call_of(services, selection)
    if call is None or call.rule.programme_code != selection.programme_code:
        return
    source = source_of(call.number.fact)
    for code in codes:
        for due, part in _release_dues(services, selection, call):
            yield Asked(
                municipality_code=code,
                kind="release",
                subject="",
                name="",
                year=due.year,
                due_on=due.due_on,
                is_example=source.is_example,
                sources=(source,),
                part=part,
            )


def _release_dues(
    services: Services, selection: Selection, call: Call
) -> list[tuple[Due, str | None]]:
    length = call.rule.length
    calendar = _calendar(services, selection)
    named = [found for name in CALENDAR_NAMES for found in _named_spans(calendar, name)]
    if named:
        return [
            (Due(year, due_on or span_end(year, part)), part)
            for year, part, due_on in named
            if length_of(part) == length
        ]
    programmes = {each.code: each for each in services.facts(ProgrammeFact, selection)}
    programme = programmes.get(call.rule.programme_code)
    if programme is None or programme.application_deadline is None:
        return []
    deadline = programme.application_deadline.date()
    # The last year, half-year or quarter that was over before the deadline.
    places = (place(deadline.year, first_part(length)) + PARTS[length] - 1 - n for n in count())
    spans = (at_place(number, length) for number in places)
    year, part = next(span for span in spans if span_end(*span) < deadline)
    return [(Due(year, deadline), part)]


def _named_spans(calendar: Sequence[CalendarFact], name: str) -> list[Named]:
    """Year, part and due date of every period the calendar names for the counts of releases."""
    parts: list[Named] = [
        (*span, each.due_on)
        for each in calendar
        if each.type == "period" and each.indicator_code == name
        if (span := span_named(each.period or "")) and span[1]
    ]
    return parts or [(year, None, due_on) for year, due_on in periods_in(calendar, name)]


def _calendar(services: Services, selection: Selection) -> tuple[CalendarFact, ...]:
    """The parts of the calendar that hold for every programme or for this one."""
    whose = (None, selection.programme_code)
    rows = services.facts(CalendarFact, selection)
    return tuple(each for each in rows if each.programme_code in whose)


def _years(programme: Programme | None, on: date) -> range:
    """The programme's years; without an end up to the next one, so that it can be awaited."""
    first = programme.from_on.year if programme and programme.from_on else on.year
    last = programme.to_on.year if programme and programme.to_on else on.year + 1
    return range(first, last + 1)


def _names(services: Services, selection: Selection) -> dict[str, str]:
    """Indicators by what people call them: the goal they measure, else their own name."""
    language = selection.language
    found = {code: each.called(language) for code, each in indicators(services, selection).items()}
    for goal in services.facts(GoalFact, selection):
        if goal.indicator_code and goal.programme_code == selection.programme_code:
            found[goal.indicator_code] = goal.short(language)
    return found


def _is_member(asked: Asked, member: MemberFact | None) -> bool:
    """Nothing is asked that fell due before a municipality came, or about years after it left."""
    from_on, to_on = (member.from_on, member.to_on) if member else (None, None)
    came = from_on is None or asked.due_on >= from_on
    return came and (to_on is None or asked.year <= to_on.year)
