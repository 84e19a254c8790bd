"""Every programme there is: when it ran, who owned it, who took part, and what it measures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from answers.calls.criteria import CONSIDERATION
from answers.facts.goals import GoalFact, TargetFact
from answers.facts.releases import CriterionFact
from answers.programme import Programme
from answers.programmes.members import members
from answers.programmes.printed_dates import period
from answers.programmes.programmes import listed_programmes
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import UNKNOWN, country, listed, seats
from words.catalog import Words

COLUMNS = (
    Column("name_text", "programmes-programme", link_key="path"),
    Column("country_text", "programmes-country"),
    Column("period_text_shown", "programmes-period"),
    Column("owner_text", "programmes-owner"),
    Column("seats_text", "programmes-municipalities"),
    Column("measures_text", "programmes-measures"),
)


@dataclass(frozen=True, slots=True)
class Extent:
    """A programme with how many municipalities, goals, criteria and targets it has."""

    programme: Programme
    known: int
    goals: int
    criteria: int
    targets: int


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme in the reader's language."""

    programme: Programme
    name_text: str
    path: str
    country_text: str
    period_text_shown: str
    owner_text: str
    seats_text: str
    measures_text: str
    is_example: bool
    sources: tuple[Source, ...]


def programmes(services: Services, selection: Selection) -> tuple[Extent, ...]:
    """The default first, then by name; what is no programme comes last."""
    criteria = services.facts(CriterionFact, selection)
    goals = Counter(each.programme_code for each in services.facts(GoalFact, selection))
    asked = Counter(each.programme_code for each in criteria if each.type != CONSIDERATION)
    targets = Counter(each.programme_code for each in services.facts(TargetFact, selection))
    return tuple(
        Extent(
            programme=each,
            known=len(members(services, selection, each.code)),
            goals=goals[each.code],
            criteria=asked[each.code],
            targets=targets[each.code],
        )
        for each in listed_programmes(services, selection)
    )


def in_words(found: tuple[Extent, ...], context: Context) -> tuple[ProgrammeLine, ...]:
    """Names, periods and counts in the reader's language."""
    return tuple(_line(each, context.words) for each in found)


def _line(extent: Extent, words: Words) -> ProgrammeLine:
    programme = extent.programme
    fact = programme.fact
    return ProgrammeLine(
        programme=programme,
        name_text=programme.called(words.language),
        path=programme.path,
        country_text=country(programme, words),
        period_text_shown=period(fact.period_text, words),
        owner_text=fact.owner or words(UNKNOWN),
        seats_text=seats(programme, extent.known, words),
        measures_text=_measures(extent, words),
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _measures(extent: Extent, words: Words) -> str:
    """What a programme measures: goals, criteria, both, targets without a goal, or nothing."""
    counted = {"programme-goal-count": extent.goals, "programme-criterion-count": extent.criteria}
    if not extent.goals:
        counted["programme-target-count"] = extent.targets
    parts = [words(key, count=count) for key, count in counted.items() if count]
    return listed(parts, words) or words("programme-measures-none")


def finding(rows: tuple[ProgrammeLine, ...], context: Context) -> str:
    """How many, how many of them abroad; invented ones and mere groupings are no programmes."""
    real = [row for row in rows if not row.is_example and not row.programme.is_grouping]
    abroad = sum(row.programme.is_norwegian for row in real)
    return context.words("programmes-finding", count=len(real), abroad=abroad)


def subtitle(rows: tuple[ProgrammeLine, ...], context: Context) -> str:
    """What a row is."""
    return context.words("programmes-subtitle")


def note(rows: tuple[ProgrammeLine, ...], context: Context) -> str:
    """That some rows are the project's own grouping of targets."""
    count = sum(row.programme.is_grouping for row in rows)
    return context.words("programmes-note", count=count) if count else ""


PROGRAMMES = Exhibit(
    key="programmes",
    query=programmes,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
