"""Applicants two and two, by how far apart they lie and how much they differ in size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from answers.calls.applications import applications
from answers.calls.calls import call_for
from answers.facts.places import MunicipalityFact
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.nothings import Nothing
from monitoring.spread import Pair, Site, pairs
from words import notation
from words.catalog import Words

# Whether both lie in the same region; None where it is not known.
REGIONS: Mapping[bool | None, str] = MappingProxyType(
    {
        True: "call-pair-region-same",
        False: "call-pair-region-other",
        None: "call-pair-region-unknown",
    }
)
COLUMNS = (
    Column("pair", "call-pair"),
    Column("distance", "call-pair-distance", "number", nothing_key="distance_nothing"),
    Column("region_text", "call-pair-region"),
    Column("ratio", "call-pair-ratio", "number", digits=2, nothing_key="ratio_nothing"),
    Column("population_text", "call-pair-population"),
)


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two applicants beside each other."""

    places: tuple[MunicipalityFact, MunicipalityFact]
    found: Pair
    distance: float | None
    distance_nothing: Nothing | None
    ratio: float | None
    ratio_nothing: Nothing | None
    is_example: bool
    sources: tuple[Source, ...]
    pair: str = ""
    region_text: str = ""
    population_text: str = ""


def spread(services: Services, selection: Selection) -> tuple[PairRow, ...]:
    """Every two of the applicants that came in time and answer everything with yes.

    Invented applications are never set beside published ones.
    """
    call = call_for(services, selection)
    found = [each for each in applications(services, call) if each.answers_all] if call else []
    if call is None or not found:
        return ()
    used = [each for each in found if not each.is_example] or found
    places = {each.code: each for each in services.facts(MunicipalityFact, call.selection)}
    own = [places[each.municipality_code] for each in used]
    near = call.deadline.year if call.deadline else services.moment(call.selection).on.year
    year = _common_year(own, near)
    invented = {each.municipality_code for each in used if each.is_example}
    return tuple(
        _row(pair, places, invented) for pair in pairs([_site(each, year) for each in own])
    )


def _common_year(places: Sequence[MunicipalityFact], near: int) -> int | None:
    """The year most of them have a population of; of several the one closest to the deadline."""
    years = Counter(year for place in places for year in place.population or {})
    return min(years, key=lambda year: (-years[year], abs(year - near), year), default=None)


def _site(place: MunicipalityFact, year: int | None) -> Site:
    count = (place.population or {}).get(year) if year else None
    return Site(
        code=place.code,
        latitude=place.latitude,
        longitude=place.longitude,
        region=place.region,
        population=count,
        population_year=None if count is None else year,
    )


def _row(pair: Pair, places: Mapping[str, MunicipalityFact], invented: set[str]) -> PairRow:
    first, second = places[pair.first.code], places[pair.second.code]
    return PairRow(
        places=(first, second),
        found=pair,
        distance=pair.distance_km,
        distance_nothing=Nothing.NOT_KNOWN if pair.distance_km is None else None,
        ratio=pair.ratio,
        ratio_nothing=Nothing.NOT_KNOWN if pair.ratio is None else None,
        is_example=bool(invented & {first.code, second.code}),
        sources=tuple(source_of(each, each.name) for each in (first, second)),
    )


def in_words(rows: tuple[PairRow, ...], context: Context) -> tuple[PairRow, ...]:
    """The pair, its regions and its populations in words."""
    words = context.words
    return tuple(
        replace(
            row,
            pair=words("call-pair-names", first=row.places[0].name, second=row.places[1].name),
            region_text=_regions(row, words),
            population_text=_populations(row, words),
        )
        for row in rows
    )


def _regions(row: PairRow, words: Words) -> str:
    first, second = (each.region or words("call-unknown") for each in row.places)
    return words(REGIONS[row.found.is_same_region], first=first, second=second)


def _populations(row: PairRow, words: Words) -> str:
    told, sites = [], (row.found.first, row.found.second)
    for place, site in zip(row.places, sites, strict=True):
        count = site.population
        said = words("call-unknown") if count is None else notation.number(count, words.language)
        told.append(words("call-pair-people", name=place.name, count=said))
    year = sites[0].population_year or sites[1].population_year
    return ", ".join(told) if year is None else f"{', '.join(told)} ({year})"


def finding(rows: tuple[PairRow, ...], context: Context) -> str:
    """How many pairs there are to think about."""
    count = len(rows)
    return context.words("call-pairs-finding" if count else "call-pairs-none", count=count)


def subtitle(rows: tuple[PairRow, ...], context: Context) -> str:
    """Who is among them, and in which order they stand."""
    return context.words("call-pairs-subtitle")


def note(rows: tuple[PairRow, ...], context: Context) -> str:
    """That the choice is the authority's."""
    return context.words("call-pairs-note")


CALL_PAIRS = Exhibit(
    key="call_pairs",
    query=spread,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
