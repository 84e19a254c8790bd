"""Applicants two and two, by how far apart they lie and how much they differ in size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.calls.applications import Application, applications
from answers.calls.calls import ProgrammeCall, call_for
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_empty
from monitoring.spread import Pair, Site, pairs
from words import notation
from words.catalog import Words

Row = Mapping[Any, Any]
# Whether both lie in the same region; None where it is not known.
REGIONS: Mapping[bool | None, str] = MappingProxyType(
    {
        True: "call-pair-region-same",
        False: "call-pair-region-other",
        None: "call-pair-region-unknown",
    }
)
FACTS = (
    "first",
    "second",
    "distance",
    "distance_nothing",
    "is_same_region",
    "regions",
    "populations",
    "population_year",
    "ratio",
    "ratio_nothing",
    "is_example",
    "sources",
)
COLUMNS = (
    Column("pair", "call-pair"),
    Column("distance", "call-pair-distance", "number", nothing_key="distance_nothing"),
    Column("region_text", "call-pair-region"),
    Column("ratio", "call-pair-ratio", "number", digits=2, nothing_key="ratio_nothing"),
    Column("population_text", "call-pair-population"),
)


def spread(services: Services, selection: Selection) -> pd.DataFrame:
    """Every two of the applicants that came in time and answer everything with yes.

    Invented applications are never set beside published ones.
    """
    call = call_for(services, selection)
    found = [each for each in applications(services, call) if each.answers_all] if call else []
    published = [each for each in found if not each.is_example]
    rows = _rows(services, call, published or found) if call else []
    return pd.DataFrame(rows, columns=list(FACTS), dtype=object)


def _rows(
    services: Services, call: ProgrammeCall, found: Sequence[Application]
) -> list[dict[str, Any]]:
    known = services.frame("municipality", call.selection)
    places = {str(row["code"]): row for row in known.to_dict("records")}
    own = [places[each.municipality_code] for each in found]
    near = call.deadline.year if call.deadline else services.moment(call.selection).on.year
    year = _common_year(own, near)
    sites = [_site(row, year) for row in own]
    invented = {each.municipality_code for each in found if each.is_example}
    return [_row(pair, places, invented) for pair in pairs(sites)]


def _common_year(rows: Sequence[Row], near: int) -> int | None:
    """The year most of them have a population of; of several the one closest to the deadline."""
    years = Counter(year for row in rows for year in _population(row))
    if not years:
        return None
    return min(years, key=lambda year: (-years[year], abs(year - near), year))


def _population(row: Row) -> dict[int, int]:
    known = row["population"]
    return {int(year): int(count) for year, count in known.items()} if known else {}


def _site(row: Row, year: int | None) -> Site:
    count = _population(row).get(year) if year else None
    return Site(
        code=str(row["code"]),
        latitude=None if is_empty(row["latitude"]) else float(row["latitude"]),
        longitude=None if is_empty(row["longitude"]) else float(row["longitude"]),
        region=None if is_empty(row["region"]) else str(row["region"]),
        population=count,
        population_year=None if count is None else year,
    )


def _row(pair: Pair, places: Mapping[str, Row], invented: set[str]) -> dict[str, Any]:
    both = [places[pair.first.code], places[pair.second.code]]
    sites = (pair.first, pair.second)
    return {
        "first": str(both[0]["name"]),
        "second": str(both[1]["name"]),
        "distance": pair.distance_km,
        "distance_nothing": None if pair.distance_km is not None else "not_reported",
        "is_same_region": pair.is_same_region,
        "regions": [site.region for site in sites],
        "populations": [site.population for site in sites],
        "population_year": pair.first.population_year or pair.second.population_year,
        "ratio": pair.ratio,
        "ratio_nothing": None if pair.ratio is not None else "not_reported",
        "is_example": bool(invented & {pair.first.code, pair.second.code}),
        "sources": [source_of(row, str(row["name"])) for row in both],
    }


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The pair, its regions and its populations in words."""
    rows = [_told(row, context.words) for row in table.to_dict("records")]
    names = ("pair", "region_text", "population_text")
    told = pd.DataFrame(rows, columns=list(names), dtype=object)
    return table.assign(**{name: told[name] for name in names})


def _told(row: Row, words: Words) -> dict[str, str]:
    regions = [str(each or words("call-unknown")) for each in row["regions"]]
    return {
        "pair": words("call-pair-names", first=row["first"], second=row["second"]),
        "region_text": words(REGIONS[row["is_same_region"]], first=regions[0], second=regions[1]),
        "population_text": _populations(row, words),
    }


def _populations(row: Row, words: Words) -> str:
    told = []
    for name, count in zip((row["first"], row["second"]), row["populations"], strict=True):
        said = words("call-unknown") if count is None else notation.number(count, words.language)
        told.append(words("call-pair-people", name=name, count=said))
    year = row["population_year"]
    return ", ".join(told) if year is None else f"{', '.join(told)} ({year})"


def finding(table: pd.DataFrame, context: Context) -> str:
    """How many pairs there are to think about."""
    count = len(table)
    return context.words("call-pairs-finding" if count else "call-pairs-none", count=count)


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """Who is among them, and in which order they stand."""
    return context.words("call-pairs-subtitle")


def note(table: pd.DataFrame, context: Context) -> str:
    """That the choice is the authority's."""
    return context.words("call-pairs-note")


CALL_PAIRS = TableExhibit(
    key="call_pairs",
    query=spread,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
