"""Releases from prison per municipality and year: long, or with a column per year."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.headers import year_header
from loaders.kind import Column, Kind, Spread, municipality_columns, source_column
from loaders.line import Line
from loaders.names import fold, words_of
from loaders.reader import Reader

DEFAULT_TYPE, DEFAULT_UNIT = "alle", "releases"
PEOPLE = frozenset({"personer", "borgere", "people", "persons"})
UNITS: Mapping[str, str] = {
    "antal": "releases",
    "antalloesladelser": "releases",
    "antalpersoner": "people",
    "loesladelser": "releases",
    "loesladelse": "releases",
    "releases": "releases",
    "loesladelserpraar": "releases",
    "personer": "people",
    "borgere": "people",
    "loesladte": "people",
    "people": "people",
    "persons": "people",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One count of releases; a blank or a dash is no count."""
    figure = reader.count(line, "value")
    if figure.value is None and not figure.is_hidden and not reader.of_line:
        return None
    year = reader.year(line, "year")
    found = {
        "municipality_code": reader.municipality(line),
        "year": reader.needed(line, "year", year, "not_a_year"),
        "release_type": (reader.text(line, "release_type") or DEFAULT_TYPE).casefold(),
        "unit": reader.chosen(line, "unit", UNITS, "unknown_unit")
        or _unit_in_header(line, reader)
        or _unit_in_titles(reader),
        "value": figure.value,
        "is_hidden": figure.is_hidden,
    }
    return reader.built(line, "value", found)


def _unit_in_header(line: Line, reader: Reader) -> str | None:
    """A header such as "Løsladelser (personer)" says that people are counted."""
    header = str(reader.table.headers.get(line.entries["value"].position[1], ""))
    return "people" if PEOPLE & set(words_of(header)) else None


def _unit_in_titles(reader: Reader) -> str:
    """A title such as "Enhed: personer" gives the unit of all lines that name none."""
    for title in reader.table.titles:
        name, _, unit = title.partition(":")
        if name.strip().casefold() in {"enhed", "unit"}:
            return UNITS.get(fold(unit), DEFAULT_UNIT)
    return DEFAULT_UNIT


KIND = Kind(
    name="release",
    titles=("Løsladelser", "Releases"),
    columns=(
        *municipality_columns(),
        Column("year", "År", ("Year", "Årstal"), is_required=True),
        Column(
            "value",
            "Løsladelser",
            (
                "Releases",
                "Løsladte",
                "Løsladelser i alt",
                "Løsladelser pr. år",
                "Løsladelser (personer)",
                "Løsladte personer",
            ),
            is_required=True,
            is_own=True,
            is_summed=True,
            vague=("Antal", "Værdi", "Tal"),
        ),
        Column("release_type", "Type", ("Løsladelsestype", "Release type")),
        Column("unit", "Enhed", ("Unit",)),
        Column("note", "Bemærkning", ("Note", "Noter", "Bemærkninger", "Kommentar", "Remark")),
        source_column(),
    ),
    read=read,
    spread=Spread("years", "year", "value", year_header),
)
