"""The methods of municipalities in every programme, and whether they run on the shown day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from answers.facts.methods import ParticipationFact
from answers.facts.places import MemberFact
from answers.methods.methods import Method, bare, catalog
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
from monitoring.one_kind import one_kind
from monitoring.participation import without_contradicted
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("method", "municipality-method", link_key="method_path"),
    Column("municipality", "municipality-municipality"),
    Column("stage", "municipality-stage", "stage"),
    Column("since", "municipality-since"),
    Column("programme", "municipality-programme"),
    Column("state_text", "municipality-state"),
)


@dataclass(frozen=True, slots=True)
class MethodPart:
    """A stored participation; `programme` is None where no list has it."""

    fact: ParticipationFact
    municipality: str
    method: Method
    programme: Programme | None
    is_own_programme: bool
    state: RunState

    @property
    def is_counted(self) -> bool:
        """Whether the municipality runs it in the chosen programme; "?" in a workbook is no yes."""
        return bool(self.fact.runs) and self.is_own_programme and self.state == "running"

    @property
    def order(self) -> tuple[str, bool, float, int]:
        """By municipality, the chosen programme's first, then by year and as the catalog has it."""
        first = period_of(self.fact, self.programme).from_on
        year = first.year if first else float("inf")
        place = self.method.fact.id if self.method.fact else 0
        return self.fact.municipality_code, not self.is_own_programme, year, place


@dataclass(frozen=True, slots=True)
class MethodPartLine:
    """A participation in the reader's language."""

    part: MethodPart
    method: str
    method_path: str | None
    municipality: str
    stage: str | None
    since: str
    programme: str
    state_text: str
    is_example: bool
    sources: tuple[Source, ...]


def methods(services: Services, selection: Selection) -> tuple[MethodPart, ...]:
    """One row per participation, the chosen programme's first, in the order of the catalogue."""
    names, on = names_of(services, selection), services.moment(selection).on
    known = {each.code: each for each in catalog(services, selection)}
    programmes = programmes_by_code(services, selection)
    members = {
        (each.programme_code, each.municipality_code): each
        for each in reversed(services.facts(MemberFact, selection))
    }
    found = [
        MethodPart(
            fact=fact,
            municipality=names.get(fact.municipality_code, ""),
            method=known.get(fact.method_code) or bare(fact.method_code),
            programme=programmes.get(fact.programme_code),
            is_own_programme=fact.programme_code == selection.programme_code,
            state=_state(
                fact,
                programmes.get(fact.programme_code),
                members.get((fact.programme_code, fact.municipality_code)),
                on,
            ),
        )
        for fact in without_contradicted(services.facts(ParticipationFact, selection))
        if fact.runs is not False and is_wanted(fact.municipality_code, selection)
    ]
    return tuple(sorted(found, key=lambda each: each.order))


def _state(
    fact: ParticipationFact, programme: Programme | None, member: MemberFact | None, on: date
) -> RunState:
    """Nothing runs on a day where the workbook says "?", whatever its dates are."""
    return state_on(fact, programme, on, member) if fact.runs else "unknown"


def in_words(parts: tuple[MethodPart, ...], context: Context) -> tuple[MethodPartLine, ...]:
    """Since when and whether it runs, in the reader's language."""
    return tuple(_line(part, context.words) for part in parts)


def _line(part: MethodPart, words: Words) -> MethodPartLine:
    fact, method, programme = part.fact, part.method, part.programme
    since, state = _since_and_state(part, words)
    return MethodPartLine(
        part=part,
        method=method.called(words.language),
        method_path=method.path if method.fact else None,
        municipality=part.municipality,
        stage=(fact.stage or "unknown") if fact.runs else None,
        since=since,
        programme=programme.called(words.language) if programme else fact.programme_code,
        state_text=state,
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _since_and_state(part: MethodPart, words: Words) -> tuple[str, str]:
    """An unknown date is said only where the method is known to run, as in the matrix."""
    if not part.fact.runs:
        return "", words("methods-unknown")
    begun = part.fact.from_on
    since = str(begun.year) if begun else words("municipality-since-unknown")
    return since, words(f"municipality-state-{dashed(part.state)}")


def finding(rows: tuple[MethodPartLine, ...], context: Context) -> str:
    """How many methods run in the chosen programme, and how many elsewhere."""
    own = sum(row.part.is_counted for row in rows)
    others = sum(not row.part.is_own_programme for row in rows)
    if own:
        return context.words("municipality-methods-finding", count=own, others=others)
    if others and len(rows) == others:
        return context.words("municipality-methods-elsewhere", count=others)
    return context.words("municipality-methods-none", known=len(rows))


def counted(rows: tuple[MethodPartLine, ...]) -> tuple[MethodPartLine, ...]:
    """Published participations, or the invented ones of an invented programme."""
    return one_kind(rows, [row for row in rows if row.part.is_own_programme])


def subtitle(rows: tuple[MethodPartLine, ...], context: Context) -> str:
    """What a row is."""
    return context.words("municipality-methods-subtitle")


MUNICIPALITY_METHODS = Exhibit(
    key="municipality-methods",
    query=methods,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    counted=counted,
    shape=Listing(28),  # of all municipalities; one has fewer
)
