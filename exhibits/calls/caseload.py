"""Releases per consultant and year: the counts divided by the positions of the programme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from answers.calls.calls import call_for
from answers.calls.standing import Standing
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.releases import length_in, with_counts, years_in
from exhibits.releases.sentences import narrow_span, period, span
from words import notation


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """A municipality's counts per consultant by place, and in `more` what stands for none."""

    standing: Standing
    municipality: str
    municipality_path: str
    positions: float
    loads: Mapping[int, float | None]
    more: Mapping[str, float | str | None]
    is_example: bool
    sources: tuple[Source, ...]


def caseload(services: Services, selection: Selection) -> tuple[CaseloadRow, ...]:
    """A row per municipality with a count, where the call says how many positions each gets."""
    call = call_for(services, selection)
    if call is None or not call.rules or not call.programme or not call.positions:
        return ()
    origin = source_of(call.programme)
    known = with_counts(services, call.selection)
    return tuple(_row(each, call.positions, origin) for each in known)


def _row(row: Standing, positions: float, origin: Source) -> CaseloadRow:
    loads = {
        place: None if each.value is None else each.value / positions
        for place, each in row.by_place.items()
    }
    return CaseloadRow(
        standing=row,
        municipality=row.municipality,
        municipality_path=row.municipality_path,
        positions=positions,
        loads=loads,
        more={f"y{place}": load for place, load in loads.items()}
        | {f"nothing{place}": each.nothing for place, each in row.by_place.items()},
        is_example=row.is_example,
        sources=(*row.sources, origin),
    )


def columns(rows: tuple[CaseloadRow, ...]) -> tuple[Column, ...]:
    """A column per year or part of one, and the positions the counts are divided by."""
    known = [row.standing for row in rows]
    shown = [
        Column(
            f"y{place}",
            kind="number",
            digits=1,
            label=narrow_span(place, length_in(known)),
            nothing_key=f"nothing{place}",
        )
        for place in years_in(known)
    ]
    return (
        Column("municipality", "release-municipality", link_key="municipality_path"),
        *shown,
        Column("positions", "call-positions", "measure", stored=("positions_per_municipality",)),
    )


def finding(rows: tuple[CaseloadRow, ...], context: Context) -> str:
    """Between which numbers the newest year lies."""
    words = context.words
    last = max(years_in([row.standing for row in rows]), default=0)
    published = [row for row in rows if not row.is_example]
    loads = [row.loads[last] for row in published or rows]
    newest = [load for load in loads if load is not None]
    if not newest:
        return words("call-caseload-none")
    return words(
        "call-caseload-finding",
        count=len(newest),
        low=notation.number(min(newest), words.language, 1),
        high=notation.number(max(newest), words.language, 1),
        year=span(last, rows[0].standing.rule.length, words),
    )


def subtitle(rows: tuple[CaseloadRow, ...], context: Context) -> str:
    """The unit and what it is divided by."""
    words = context.words
    if not rows:
        return words("call-caseload-subtitle-none")
    positions, rule = rows[0].positions, rows[0].standing.rule
    return words(
        "call-caseload-subtitle",
        unit=words(f"release-unit-{rule.unit}"),
        positions=notation.number(positions, words.language, notation.decimals(positions)),
        each=period(rule.length, words, "each"),
    )


def note(rows: tuple[CaseloadRow, ...], context: Context) -> str:
    """That a release is no case yet."""
    return context.words("call-caseload-note") if rows else ""


CALL_CASELOAD = Exhibit(
    key="call_caseload",
    query=caseload,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    note=note,
)
