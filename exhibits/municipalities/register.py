"""Every municipality that the register holds."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.places import MemberFact, MunicipalityFact
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from words.danish_order import danish_key

COLUMNS = (
    Column("municipality", "municipality-municipality", link_key="municipality_path"),
    Column("code", "municipality-code"),
    Column("region", "municipality-region"),
    Column("population_count", "municipality-population", "count", stored=("population",)),
    Column("population_year", "municipality-population-year", "year"),
    Column("programmes", "municipality-programmes-count", "count"),
)


@dataclass(frozen=True, slots=True)
class Registered:
    """A municipality with its newest population and the number of programmes it is part of."""

    municipality: str
    municipality_path: str
    code: str
    region: str | None
    population_count: int | None
    population_year: int | None
    programmes: int
    is_example: bool
    sources: tuple[Source, ...]


def every(services: Services, selection: Selection) -> tuple[Registered, ...]:
    """All municipalities of the register in the region, in Danish order."""
    joined: dict[str, set[str]] = {}
    for member in services.facts(MemberFact, selection):
        joined.setdefault(member.municipality_code, set()).add(member.programme_code)
    found = [
        _row(place, len(joined.get(place.code, ())))
        for place in services.facts(MunicipalityFact, selection)
        if not selection.region or place.region == selection.region
    ]
    return tuple(sorted(found, key=lambda row: danish_key(row.municipality)))


def _row(place: MunicipalityFact, programmes: int) -> Registered:
    year, count = max((place.population or {}).items(), default=(None, None))
    return Registered(
        municipality=place.name,
        municipality_path=municipality_path(place.name),
        code=place.code,
        region=place.region,
        population_count=count,
        population_year=year,
        programmes=programmes,
        is_example=place.is_example,
        sources=(source_of(place),),
    )


def finding(rows: tuple[Registered, ...], context: Context) -> str:
    """How many there are."""
    return context.words("municipalities-all-finding", count=len(rows))


def subtitle(rows: tuple[Registered, ...], context: Context) -> str:
    """What can be found about them."""
    return context.words("municipalities-all-subtitle")


ALL_MUNICIPALITIES = Exhibit(
    key="all-municipalities",
    query=every,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
)
