"""What a programme asks its municipalities for, and by when; whether it has come is not known here.

Readings are asked for as `answers.goals.asked` says, and counts of releases as
`answers.calls.asked_counts` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from answers.calls.asked_counts import release_dues
from answers.calls.calls import call_of
from answers.facts.goals import GoalFact
from answers.facts.places import MemberFact
from answers.goals.aims import Aim, aims, indicators
from answers.goals.asked import asking, is_in_membership
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.dues import Due


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
        if is_own and aim.asks and aim.indicator_code:
            chosen.setdefault((aim.municipality_code, aim.indicator_code), aim)
    asks, names = asking(services, selection), _names(services, selection)
    for (municipality_code, code), aim in chosen.items():
        for due in asks.dues(aim):
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
    source, dues = source_of(call.number.fact), release_dues(services, call)
    for code in codes:
        for due, part in dues:
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


def _names(services: Services, selection: Selection) -> dict[str, str]:
    """Indicators by what people call them: the goal they measure, else their own name."""
    language = selection.language
    found = {code: each.called(language) for code, each in indicators(services, selection).items()}
    for goal in services.facts(GoalFact, selection):
        if goal.indicator_code and goal.programme_code == selection.programme_code:
            found[goal.indicator_code] = goal.short(language)
    return found


def _is_member(asked: Asked, member: MemberFact | None) -> bool:
    return member is None or is_in_membership(Due(asked.year, asked.due_on), member)
