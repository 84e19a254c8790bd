"""Who takes part in one programme, in which group, and why each is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from answers.programmes.members import Member, group_counts, members
from answers.programmes.printed_dates import stored
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import listed
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("municipality", "programme-municipality", link_key="municipality_path"),
    Column("group_text", "programme-group"),
    Column("since", "programme-since"),
    Column("until", "programme-until"),
    Column("inhabitants", "programme-inhabitants", "count", stored=("population",)),
    Column("region_text", "programme-region"),
    Column("why", "programme-why"),
    Column("where", "programme-where", "long"),
)
FEW = 4  # so many are named instead of counted


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A municipality's part in the reader's language."""

    member: Member
    municipality: str
    municipality_path: str | None
    group_text: str
    since: str
    until: str
    inhabitants: int | None
    region_text: str
    why: str
    where: str
    is_example: bool
    sources: tuple[Source, ...]


def municipalities(services: Services, selection: Selection) -> tuple[Member, ...]:
    """Every municipality of the chosen programme, by group, whatever group is asked for."""
    return members(services, selection, selection.programme_code)


def in_words(found: tuple[Member, ...], context: Context) -> tuple[MemberLine, ...]:
    """Group, bounds, reason and place in the reader's language."""
    return tuple(_line(each, context) for each in found)


def _line(member: Member, context: Context) -> MemberLine:
    words, fact, place = context.words, member.fact, member.place
    told = fact.source or words("programme-not-stated")
    return MemberLine(
        member=member,
        municipality=member.name,
        municipality_path=member.path,
        group_text=words(f"municipality-group-{dashed(member.group)}"),
        since=_bound(fact.from_on, False, words),
        until=_bound(fact.to_on, True, words),
        inhabitants=_inhabitants((place.population if place else None) or {}, context.on.year),
        region_text=((place.region if place else None) or "").removeprefix("Region "),
        why=f"{fact.note}. {told}" if fact.note else told,
        where=f"{fact.file_name}, {fact.sheet}, {fact.cell}",
        is_example=fact.is_example,
        sources=member.sources,
    )


def _bound(day: date | None, is_last: bool, words: Words) -> str:
    return words("programme-date-unknown") if day is None else stored(day, is_last, words)


def _inhabitants(population: Mapping[int, int], year: int) -> int | None:
    """The newest known number not after the day shown, else the oldest."""
    known = sorted(population.items())
    before = [count for known_year, count in known if known_year <= year]
    return before[-1] if before else next((count for _, count in known), None)


def finding(rows: tuple[MemberLine, ...], context: Context) -> str:
    """How many of each group; few are named."""
    words = context.words
    if not rows:
        return words("programme-municipalities-none")
    is_few = len(rows) <= FEW
    return words(
        "programme-municipalities-few" if is_few else "programme-municipalities-many",
        groups=group_counts([row.member for row in rows], words),
        names=listed([row.municipality for row in rows], words),
        count=len(rows),
    )


def subtitle(rows: tuple[MemberLine, ...], context: Context) -> str:
    """What an unknown date means, and of which day the population is."""
    return context.words("programme-municipalities-subtitle")


PROGRAMME_MUNICIPALITIES = Exhibit(
    key="programme_municipalities",
    query=municipalities,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
