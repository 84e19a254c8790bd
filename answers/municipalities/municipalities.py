"""Municipalities by their official names: the address of a page, and the facts of one of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal

from answers.facts.methods import ParticipationFact
from answers.facts.places import MemberFact, MunicipalityFact
from answers.programme import Programme
from answers.selection import Selection
from answers.services import Services
from monitoring.periods import Period, contains

LETTERS: Mapping[str, str] = MappingProxyType({"æ": "ae", "ø": "oe", "å": "aa"})
NATIONAL = "national"
NATIONAL_SLUG = "hele-landet"
Dated = MemberFact | ParticipationFact
RunState = Literal["running", "not_begun", "ended", "unknown"]


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality, or the whole country, as its page needs it.

    `stored` is None for the country.
    """

    code: str
    name: str
    stored: MunicipalityFact | None

    @property
    def is_national(self) -> bool:
        """The whole country has readings but no methods, groups or releases of its own."""
        return self.code == NATIONAL

    @property
    def region(self) -> str:
        """The region it lies in, empty where none is known."""
        return (self.stored.region if self.stored else None) or ""

    def population_on(self, on: date) -> tuple[int, int] | None:
        """Year and number, on 1 January, of the newest population by a day, else of the oldest."""
        known = sorted((self.stored.population or {}).items()) if self.stored else []
        before = [pair for pair in known if pair[0] <= on.year]
        return before[-1] if before else next(iter(known), None)


def municipality_path(name: str) -> str:
    """The address of a municipality's page: Høje-Taastrup is at /kommuner/hoeje-taastrup."""
    return f"/kommuner/{slug(name)}"


def slug(name: str) -> str:
    """A name in the letters an address can hold everywhere."""
    small = name.strip().casefold()
    spelled = "".join(LETTERS.get(letter) or _bare(letter) for letter in small)
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")


def place_at(services: Services, selection: Selection, name: str) -> Place | None:
    """The municipality of a slug or a four-character code; None when there is none.

    Whether a place exists does not depend on what was registered when, so that a shared address
    keeps leading to a page.
    """
    if name == NATIONAL_SLUG:
        return Place(NATIONAL, "", None)
    wanted, ever = slug(name), replace(selection, registered=None, examples=True)
    for each in services.facts(MunicipalityFact, ever):
        if name == each.code or wanted == slug(each.name):
            return Place(each.code, each.name, each)
    return None


def about_one(selection: Selection, place: Place) -> Selection:
    """The selection of one municipality's own page, which no group or region narrows."""
    return replace(selection, municipality_code=place.code, group=None, region=None)


def is_wanted(code: str, selection: Selection) -> bool:
    """Whether a row is of the selection's municipality, or of any where it names none."""
    wanted = selection.municipality_code
    return code != NATIONAL if wanted is None else code == wanted


def names_of(services: Services, selection: Selection) -> dict[str, str]:
    """The official names by code."""
    return {each.code: each.name for each in services.facts(MunicipalityFact, selection)}


def programmes_by_code(services: Services, selection: Selection) -> dict[str, Programme]:
    """Every programme, the default first."""
    return {each.code: each for each in services.programmes(selection)}


def state_on(
    part: Dated, programme: Programme | None, on: date, member: MemberFact | None = None
) -> RunState:
    """Whether it runs on a day; membership and then programme date what a row does not."""
    period = period_of(part, programme, member)
    if period.from_on is None and period.to_on is None:
        return "unknown"
    if contains(period, on):
        return "running"
    return "not_begun" if period.from_on is not None and on < period.from_on else "ended"


def period_of(part: Dated, programme: Programme | None, member: MemberFact | None = None) -> Period:
    """From and to of a membership or participation, filled in from what it is a part of."""
    from_on, to_on = part.from_on, part.to_on
    for whole in (member, programme):
        if whole is not None:
            from_on, to_on = from_on or whole.from_on, to_on or whole.to_on
    return Period(from_on, to_on)


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
