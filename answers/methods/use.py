"""Who uses which method on the shown day, as rows of municipality and method."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from answers.facts.methods import ParticipationFact
from answers.facts.places import MemberPlace
from answers.methods.methods import Method, bare, catalog, method_of, programme_methods
from answers.municipalities.municipalities import municipality_path, names_of
from answers.programme import Programme
from answers.provenance import Source, source_of
from answers.selection import GROUPS, Selection
from answers.services import Services
from monitoring.participation import Situation, situation_on, without_contradicted
from monitoring.periods import Period, contains
from words.danish_order import danish_key


@dataclass(frozen=True, slots=True)
class MethodUse:
    """One municipality and one method on the shown day, also where it is a no."""

    place: MemberPlace
    method: Method
    situation: Situation[ParticipationFact]

    @property
    def municipality_code(self) -> str:
        """The official code of the municipality."""
        return self.place.code

    @property
    def municipality(self) -> str:
        """Its official name."""
        return self.place.name

    @property
    def municipality_path(self) -> str:
        """The address of its page."""
        return municipality_path(self.place.name)

    @property
    def group(self) -> str | None:
        """Its group in the programme where that is one of the known ones."""
        return self.place.group if self.place.group in GROUPS else None

    @property
    def method_code(self) -> str:
        """The code of the method."""
        return self.method.code

    @property
    def runs(self) -> bool | None:
        """Whether it uses the method; None where nobody knows."""
        return self.situation.runs

    @property
    def stage(self) -> str | None:
        """How far it is; None where nobody knows."""
        return self.situation.stage

    @property
    def since(self) -> date | None:
        """The first day of the unbroken run."""
        return self.situation.since

    @property
    def history(self) -> tuple[ParticipationFact, ...]:
        """The stored rows that had begun by the day, oldest first."""
        return self.situation.history

    @property
    def is_undated(self) -> bool:
        """Whether a source names it as a participant and nothing says when."""
        said = self.situation.deciding
        return self.runs is None and said is not None and said.runs is True

    @property
    def has_run(self) -> bool:
        """Whether a source says that it runs, may run, or ran before the day."""
        return any(row.runs is not False for row in self.history)

    @property
    def is_example(self) -> bool:
        """Whether any stored row behind it is invented."""
        return any(row.is_example for row in self.history)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where each stored row stands."""
        return tuple(source_of(row) for row in self.history)


@dataclass(frozen=True, slots=True)
class UseElsewhere:
    """A stored yes in another programme, whatever the day; None where no list has the programme."""

    municipality: str
    method: Method
    programme: Programme | None
    fact: ParticipationFact


def period_of(services: Services, selection: Selection, code: str) -> Period:
    """From and to of a programme; unknown for one that is not known."""
    found = (each for each in services.programmes(selection) if each.code == code)
    programme = next(found, None)
    return Period(programme.from_on, programme.to_on) if programme else Period()


def is_underway(services: Services, selection: Selection) -> bool:
    """Whether the chosen programme runs on the shown day."""
    period = period_of(services, selection, selection.programme_code)
    return contains(period, services.moment(selection).on)


def method_use(services: Services, selection: Selection) -> tuple[MethodUse, ...]:
    """One row per municipality and method of the chosen programme.

    Narrowed by group, region and method; groups in their fixed order, names in Danish order,
    methods as `programme_methods` has them.
    """
    said: dict[tuple[str, str], list[ParticipationFact]] = {}
    for row in without_contradicted(services.facts(ParticipationFact, selection)):
        if row.programme_code == selection.programme_code:
            said.setdefault((row.municipality_code, row.method_code), []).append(row)
    on = services.moment(selection).on
    period = period_of(services, selection, selection.programme_code)
    return tuple(
        MethodUse(
            place,
            method,
            situation_on(
                said.get((place.code, method.code), []),
                on,
                within(place, period),
                is_complete=method.names_all_in(selection.programme_code),
            ),
        )
        for place in places(services, selection)
        for method in _methods(services, selection)
    )


def within(place: MemberPlace, programme: Period) -> Period:
    """A municipality's own time in a programme; what its membership does not date, that does."""
    member = place.member
    return Period(member.from_on or programme.from_on, member.to_on or programme.to_on)


def use_elsewhere(services: Services, selection: Selection) -> tuple[UseElsewhere, ...]:
    """The participations in other programmes.

    What ran in another programme at another time is history, so the day cuts nothing off.
    """
    names = names_of(services, selection)
    programmes = {each.code: each for each in services.programmes(selection)}
    methods = {each.code: each for each in catalog(services, selection)}
    found = [
        UseElsewhere(
            municipality=names.get(row.municipality_code, row.municipality_code),
            method=methods.get(row.method_code) or bare(row.method_code),
            programme=programmes.get(row.programme_code),
            fact=row,
        )
        for row in without_contradicted(services.facts(ParticipationFact, selection))
        if row.programme_code != selection.programme_code
        and row.runs
        and selection.method_code in (None, row.method_code)
    ]
    found.sort(key=lambda each: (each.fact.programme_code, danish_key(each.municipality)))
    return tuple(found)


def _methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    if selection.method_code is None:
        return programme_methods(services, selection)
    named = method_of(services, selection, selection.method_code)
    return (named,) if named else ()


def places(services: Services, selection: Selection) -> list[MemberPlace]:
    """The municipalities shown, by group and then in Danish order."""
    rows = services.municipalities(selection)
    return sorted(rows, key=lambda each: (_group_order(each.group), danish_key(each.name)))


def _group_order(group: str | None) -> int:
    return GROUPS.index(group) if group in GROUPS else len(GROUPS)
