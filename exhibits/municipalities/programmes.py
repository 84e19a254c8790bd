"""Which programmes a municipality belongs to, in which group and when."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.places import MemberFact
from answers.municipalities.municipalities import (
    RunState,
    is_wanted,
    names_of,
    period_of,
    programmes_by_code,
    state_on,
)
from answers.programme import Programme
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.periods import Period
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("programme", "municipality-programme", link_key="programme_path"),
    Column("municipality", "municipality-municipality"),
    Column("group_text", "municipality-group"),
    Column("period_text", "municipality-period"),
    Column("state_text", "municipality-state"),
)


@dataclass(frozen=True, slots=True)
class Membership:
    """A municipality's part in a programme; `programme` is None where no list has it."""

    fact: MemberFact
    municipality: str
    programme: Programme | None
    is_own_programme: bool
    state: RunState
    period: Period

    @property
    def order(self) -> tuple[str, bool, int]:
        """By municipality, the chosen programme first, then by year."""
        year = self.period.from_on.year if self.period.from_on else 0
        return self.fact.municipality_code, not self.is_own_programme, year


@dataclass(frozen=True, slots=True)
class MembershipLine:
    """A municipality's part in a programme in the reader's language."""

    part: Membership
    programme: str
    programme_path: str | None
    municipality: str
    group_text: str
    period_text: str
    state_text: str
    is_example: bool
    sources: tuple[Source, ...]


def memberships(services: Services, selection: Selection) -> tuple[Membership, ...]:
    """One row per programme a municipality is or was in, the chosen one first."""
    names, on = names_of(services, selection), services.moment(selection).on
    programmes = programmes_by_code(services, selection)
    found = [
        Membership(
            fact=fact,
            municipality=names.get(fact.municipality_code, ""),
            programme=programmes.get(fact.programme_code),
            is_own_programme=fact.programme_code == selection.programme_code,
            state=state_on(fact, programmes.get(fact.programme_code), on),
            period=period_of(fact, programmes.get(fact.programme_code)),
        )
        for fact in services.facts(MemberFact, selection)
        if is_wanted(fact.municipality_code, selection)
    ]
    return tuple(sorted(found, key=lambda each: each.order))


def in_words(parts: tuple[Membership, ...], context: Context) -> tuple[MembershipLine, ...]:
    """Group, years and state in the reader's language."""
    return tuple(_line(part, context.words) for part in parts)


def _line(part: Membership, words: Words) -> MembershipLine:
    fact, programme = part.fact, part.programme
    return MembershipLine(
        part=part,
        programme=programme.called(words.language) if programme else fact.programme_code,
        programme_path=programme.path if programme else None,
        municipality=part.municipality,
        group_text=words(f"municipality-group-{dashed(fact.group or 'participant')}"),
        period_text=_period(part.period, words),
        state_text=words(f"municipality-state-{dashed(part.state)}"),
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def finding(rows: tuple[MembershipLine, ...], context: Context) -> str:
    """In how many programmes."""
    return context.words("municipality-programmes-finding", count=len(rows))


def subtitle(rows: tuple[MembershipLine, ...], context: Context) -> str:
    """What a row is."""
    return context.words("municipality-programmes-subtitle")


def _period(period: Period, words: Words) -> str:
    first = str(period.from_on.year) if period.from_on else ""
    last = str(period.to_on.year) if period.to_on else ""
    if not first and not last:
        return words("municipality-period-unknown")
    if not first or not last:
        key = "municipality-period-from" if first else "municipality-period-to"
        return words(key, year=first or last)
    return first if first == last else f"{first}\N{EN DASH}{last}"


MUNICIPALITY_PROGRAMMES = Exhibit(
    key="municipality-programmes",
    query=memberships,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(36),  # of all municipalities; one has fewer
)
