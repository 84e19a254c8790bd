"""Municipalities, and their part in programmes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import ClassVar

from answers.facts.fact import Fact
from answers.facts.goals import TargetFact


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityFact(Fact):
    """A municipality under its official four-character code; population by year."""

    kind: ClassVar[str] = "municipality"

    code: str
    name: str
    country: str | None
    region: str | None
    aliases: str | None
    latitude: float | None
    longitude: float | None
    population: Mapping[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFact(Fact):
    """A municipality's part in a programme; without days it holds for the whole programme."""

    kind: ClassVar[str] = "programme_municipality"

    programme_code: str
    municipality_code: str
    group: str | None
    from_on: date | None
    to_on: date | None
    note: str | None


def member_by_target(target: TargetFact) -> MemberFact:
    """A municipality's part in a grouping of targets, which is that it has one there."""
    shared = {each.name: getattr(target, each.name) for each in fields(Fact)}
    return MemberFact(
        **shared,
        programme_code=target.programme_code,
        municipality_code=target.municipality_code,
        group=None,
        from_on=None,
        to_on=None,
        note=None,
    )


@dataclass(frozen=True, slots=True)
class MemberPlace:
    """A municipality with its part in the programme that is looked at."""

    place: MunicipalityFact
    member: MemberFact

    @property
    def code(self) -> str:
        """The official code."""
        return self.place.code

    @property
    def name(self) -> str:
        """The official name."""
        return self.place.name

    @property
    def region(self) -> str | None:
        """The region it lies in."""
        return self.place.region

    @property
    def group(self) -> str | None:
        """Its group in the programme."""
        return self.member.group
