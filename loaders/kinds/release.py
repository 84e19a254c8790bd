"""Releases from prison per municipality and year or part of it: long, or a column per year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.parts_of_year import FIRST_YEAR, LAST_YEAR, part_in
from loaders.meaning.spellings import fold, in_brackets, words_of
from loaders.meaning.values import FlawError
from loaders.tables.column import Column, Protection, Stored, figure_or_hidden
from loaders.tables.common_columns import (
    caveat_columns,
    municipality_columns,
    remark_column,
    source_column,
    year_column,
)
from loaders.tables.headers import year_header
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader
from monitoring.spans import STORED_PARTS, part_named, span_named

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

PART_HEADERS = ("Kvartal", "Halvår", "Quarter", "Half-year")
PARTS: Mapping[str, str] = {part: part for part in STORED_PARTS}
WHOLE = frozenset({"aar", "aaret", "heleaaret", "helaar", "year", "wholeyear"})


def read(line: Line, reader: Reader) -> Row | None:
    """One count of releases; a blank or a dash is no count."""
    figure = reader.count(line, "value")
    if figure.value is None and not figure.is_hidden and not reader.of_line:
        return None
    year, part = _span(line, reader)
    found = {
        "municipality_code": reader.municipality(line),
        "year": reader.needed(line, "year", year, "not_a_year"),
        "release_type": (reader.text(line, "release_type") or DEFAULT_TYPE).casefold(),
        "unit": reader.chosen(line, "unit", UNITS, "unknown_unit")
        or _unit_in_header(line, reader)
        or _unit_in_titles(reader),
        "part": reader.parsed(line, "part", _part_under(_header(line, reader)), None) or part,
        "value": figure.value,
        "is_hidden": figure.is_hidden,
    }
    return reader.built(line, "value", found)


def _span(line: Line, reader: Reader) -> tuple[int | None, str | None]:
    """The year, and the part of it where both stand in one cell: "1. halvår 2025", "2025K1"."""
    written = line.value("year")
    both = span_named(written) if isinstance(written, str) else None
    if both is not None and not FIRST_YEAR <= both[0] <= LAST_YEAR:
        both = None
    said = part_in(written) if isinstance(written, str) else None
    if both is None and said is not None and said.year and said.code:
        both = said.year, said.code
    return both or (reader.parsed(line, "year", values.whole_year, None), None)


def _header(line: Line, reader: Reader) -> str:
    return str(reader.heading.headers.get(line.column("part"), "")) if line.has("part") else ""


@lru_cache(maxsize=256)
def _part_under(header: str) -> Callable[[Value | None], str | None]:
    """Reads the cells of one column, the same function for all of them."""
    return partial(_part, header=header)


def _part(value: Value | None, header: str) -> str | None:
    """h1 for "1. halvår" and "H1", q3 for "3. kvartal"; the whole year is nothing.

    A number alone is one of what the header names: 3 under "Kvartal".
    """
    word = values.text(value)
    if word is None or word in values.DASHES or fold(word) in WHOLE:
        return None
    part = part_named(f"{word}. {header}" if word.isdecimal() else word)
    if part is None and (said := part_in(word)) is not None:
        part = said.code
    if part is None:
        raise FlawError("unknown_period")
    return part


def _unit_in_header(line: Line, reader: Reader) -> str | None:
    """A header such as "Løsladelser (personer)" says that people are counted."""
    header = str(reader.heading.headers.get(line.column("value"), ""))
    return "people" if _names_people(header) else None


@lru_cache(maxsize=1024)
def _names_people(header: str) -> bool:
    return not PEOPLE.isdisjoint(words_of(header))


def _unit_in_titles(reader: Reader) -> str:
    """A title such as "Enhed: personer" gives the unit of all lines that name none."""
    for title in reader.heading.titles:
        name, _, unit = title.partition(":")
        if name.strip().casefold() in {"enhed", "unit"}:
            return UNITS.get(fold(unit), DEFAULT_UNIT)
    return "people" if any(map(_counts_people, reader.heading.titles)) else DEFAULT_UNIT


@lru_cache(maxsize=1024)
def _counts_people(title: str) -> bool:
    """Løsladte personer, Løsladelser (personer); not what only tells of people beside releases."""
    inside = {word for part in in_brackets(title) for word in words_of(part)}
    words = set(words_of(title))
    is_of_people = bool(PEOPLE & words) and {"loesladelser", "releases"}.isdisjoint(words)
    return is_of_people or bool(PEOPLE & inside)


KIND = Kind(
    name="release",
    titles=("Løsladelser", "Releases"),
    columns=(
        *municipality_columns(),
        year_column("År", "Year", "Årstal", is_required=True, names_line=True),
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
            stored=(
                Stored("integer", unit="unit", protection=Protection.EVERY_COUNT),
                Stored("boolean", name="is_hidden", default=False, record="hidden"),
            ),
            written=figure_or_hidden,
            has_last_beside=True,
        ),
        Column(
            "release_type",
            "Type",
            ("Løsladelsestype", "Release type"),
            names_line=True,
            stored=(Stored(default=DEFAULT_TYPE, record="type"),),
        ),
        Column(
            "part",
            "Periode",
            (*("Period", "Del af året", "Part of the year"), *PART_HEADERS),
            names_line=True,
            stored=(Stored(codes=PARTS, unknown="unknown_period", is_recorded_empty=False),),
        ),
        Column(
            "unit",
            "Enhed",
            ("Unit",),
            names_line=True,
            stored=(
                Stored(
                    default=DEFAULT_UNIT,
                    codes=UNITS,
                    unknown="unknown_unit",
                    code_words="release-unit",
                ),
            ),
        ),
        *caveat_columns("value"),
        remark_column(is_stored=False),
        source_column(),
    ),
    read=read,
    spread=Spread("years", "year", "value", year_header),
    figure="value",
    is_correctable=True,
    record={"indicator": "releases"},
)
