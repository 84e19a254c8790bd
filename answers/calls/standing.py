"""Where each municipality stands against the number criterion: one row each, unknown ones too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from answers.calls.calls import Call, own_call
from answers.facts.places import MunicipalityFact
from answers.facts.releases import ReleaseFact
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.releases.releases import awaited_places, counts, places
from answers.selection import Selection
from answers.services import Services
from monitoring.ledger import Entry, fits, ledger
from monitoring.nothings import Nothing
from monitoring.threshold import Rule, is_within_chance, meets, poisson_interval
from words.danish_order import danish_key

Unknown = Literal["none", "other_unit", "other_type", "awaiting", "late"]


@dataclass(frozen=True, slots=True)
class AtPlace:
    """What stands for one year, half-year or quarter: a count, or which nothing."""

    value: int | None
    nothing: Nothing | None


@dataclass(frozen=True, slots=True)
class Chance:
    """How far chance alone reaches around a count.

    `is_within` says that the limit lies there, `is_sensitive` that one release more or less changes
    the answer.
    """

    low: float
    high: float
    is_within: bool
    is_sensitive: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """One municipality against the rule of a call.

    `newest` is the newest count of the rule's unit and type; `unknown` says why there is none, or
    none for `last_place`. `chance` is None without a number. `by_place` holds every year, half-year
    or quarter shown, and the mean is over three of them up to `last_place`. The newest count stands
    first among the sources.
    """

    municipality_code: str
    municipality: str
    rule: Rule
    newest: ReleaseFact | None
    meets: bool | None
    margin: float | None
    years_above: int
    years_known: int
    mean_value: float | None
    has_other_unit: bool
    unknown: Unknown | None
    last_place: int | None
    chance: Chance | None
    by_place: Mapping[int, AtPlace]
    is_example: bool
    sources: tuple[Source, ...]

    @property
    def municipality_path(self) -> str:
        """The address of the municipality's page."""
        return municipality_path(self.municipality)

    @property
    def value(self) -> int | None:
        """The newest count; None for a hidden one."""
        return None if self.newest is None or self.newest.is_hidden else self.newest.value

    @property
    def nothing(self) -> Nothing | None:
        """Why there is no number."""
        return self.newest.nothing if self.newest else Nothing.NOT_REPORTED


@dataclass(frozen=True, slots=True)
class _Counted:
    """The counts a call is judged on, the places shown of them, and those that may still come."""

    call: Call
    fitting: Sequence[ReleaseFact]
    span: range
    awaited: frozenset[int]


def standing(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """Every municipality the page covers, the largest newest count first.

    None in a programme without a number criterion of its own.
    """
    call = own_call(services, selection)
    if call is None:
        return ()
    covered = {each.code: each for each in places(services, selection, call.rule)}
    every = counts(services, call.selection)
    fitting = [each for each in every if fits(each, call.rule)]
    awaited = awaited_places(services, call.selection, call.rule.length)
    known = _Counted(call, fitting, _span(fitting), awaited)
    own = [each for each in every if each.municipality_code in covered]
    last = known.span[-1] if known.span else None
    found = [
        _standing(entry, covered[entry.municipality_code], known)
        for entry in ledger(own, call.rule, covered, last)
    ]
    return tuple(sorted(found, key=_order))


def _order(row: Standing) -> tuple[bool, int, object]:
    return row.value is None, -(row.value or 0), danish_key(row.municipality)


def _span(fitting: Sequence[ReleaseFact]) -> range:
    """From the first to the newest time counted; invented counts never stretch published ones."""
    published = [each.place for each in fitting if not each.is_example]
    used = published or [each.place for each in fitting]
    return range(min(used), max(used) + 1) if used else range(0)


def _standing(entry: Entry[ReleaseFact], place: MunicipalityFact, known: _Counted) -> Standing:
    own = {each.place: each for each in known.fitting if each.municipality_code == place.code}
    return Standing(
        municipality_code=place.code,
        municipality=place.name,
        rule=known.call.rule,
        newest=entry.newest,
        meets=entry.meets,
        margin=entry.margin,
        years_above=entry.years_above,
        years_known=entry.years_known,
        mean_value=entry.mean_value,
        has_other_unit=entry.has_other_unit,
        unknown=_unknown(entry, known),
        last_place=known.span[-1] if known.span else None,
        chance=None if entry.value is None else _chance(entry.value, known.call.rule),
        by_place={each: _at_place(own.get(each), each in known.awaited) for each in known.span},
        is_example=entry.is_example,
        sources=tuple(
            source_of(own[each], _label(own[each])) for each in sorted(own, reverse=True)
        ),
    )


def _unknown(entry: Entry[ReleaseFact], known: _Counted) -> Unknown | None:
    if entry.newest is None:
        other: Unknown = "other_type" if entry.has_other_type else "none"
        return "other_unit" if entry.has_other_unit else other
    last = known.span[-1]
    if entry.newest.place >= last:
        return None
    return "awaiting" if last in known.awaited else "late"


def _chance(count: int, rule: Rule) -> Chance:
    low, high = poisson_interval(count)
    near = {meets(each, rule) for each in (max(count - 1, 0), count, count + 1)}
    return Chance(low, high, is_within_chance(count, rule), len(near) > 1)


def _label(count: ReleaseFact) -> str:
    """2014, and 2014 H2 for a part of it: the same in every language."""
    return f"{count.year} {count.part.upper()}" if count.part else str(count.year)


def _at_place(count: ReleaseFact | None, is_awaited: bool) -> AtPlace:
    if count is None:
        return AtPlace(None, Nothing.AWAITING if is_awaited else Nothing.NOT_REPORTED)
    return AtPlace(None if count.nothing else count.value, count.nothing)
