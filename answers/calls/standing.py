"""Where each municipality stands against the number criterion: one row each, unknown ones too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from answers.calls.asked_counts import AskedCounts, asked_counts
from answers.calls.calls import Call, own_call
from answers.facts.places import MunicipalityFact
from answers.facts.releases import ReleaseFact
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.releases.releases import counts, places
from answers.selection import Selection
from answers.services import Services
from monitoring.ledger import Entry, fits, ledger
from monitoring.nothings import Nothing
from monitoring.threshold import Rule, is_within_chance, meets, poisson_interval
from words.danish_order import danish_key

Unknown = Literal["none", "not_asked", "other_unit", "other_type", "awaiting", "late", "older"]


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
    none for `last_place`, and `absent` which nothing that is. `chance` is None without a number.
    `by_place` holds every year, half-year or quarter shown, and the mean is over three of them up
    to `last_place`. The newest count stands first among the sources.
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
    absent: Nothing
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
        return self.newest.nothing if self.newest else self.absent


@dataclass(frozen=True, slots=True)
class _Counted:
    """The counts a call is judged on, the places shown of them, and what is asked for."""

    call: Call
    fitting: Sequence[ReleaseFact]
    span: range
    asked: AskedCounts

    def nothing(self, entry: Entry[ReleaseFact]) -> Nothing:
        """Which nothing the count of the last place shown is, or any count where there is none."""
        if entry.newest is None or not self.span:
            return self.asked.newest_nothing(entry.municipality_code)
        return self.asked.nothing(entry.municipality_code, self.span[-1])


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
    known = _Counted(call, fitting, _span(fitting), asked_counts(services, call))
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
        absent=known.nothing(entry),
        last_place=known.span[-1] if known.span else None,
        chance=None if entry.value is None else _chance(entry.value, known.call.rule),
        by_place={
            each: _at_place(own.get(each), known.asked.nothing(place.code, each))
            for each in known.span
        },
        is_example=entry.is_example,
        sources=tuple(
            source_of(own[each], _label(own[each])) for each in sorted(own, reverse=True)
        ),
    )


def _unknown(entry: Entry[ReleaseFact], known: _Counted) -> Unknown | None:
    is_asked = known.nothing(entry) is not Nothing.NOT_EXPECTED
    if entry.newest is None:
        other: Unknown = "none" if is_asked else "not_asked"
        other = "other_type" if entry.has_other_type else other
        return "other_unit" if entry.has_other_unit else other
    if entry.newest.place >= known.span[-1]:
        return None
    if not is_asked:
        return "older"
    return "awaiting" if known.nothing(entry) is Nothing.AWAITING else "late"


def _chance(count: int, rule: Rule) -> Chance:
    low, high = poisson_interval(count)
    near = {meets(each, rule) for each in (max(count - 1, 0), count, count + 1)}
    return Chance(low, high, is_within_chance(count, rule), len(near) > 1)


def _label(count: ReleaseFact) -> str:
    """2014, and 2014 H2 for a part of it: the same in every language."""
    return f"{count.year} {count.part.upper()}" if count.part else str(count.year)


def _at_place(count: ReleaseFact | None, absent: Nothing) -> AtPlace:
    if count is None:
        return AtPlace(None, absent)
    return AtPlace(None if count.nothing else count.value, count.nothing)
