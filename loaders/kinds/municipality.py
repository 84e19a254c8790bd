"""The municipalities with their codes, other spellings, place and population."""

from __future__ import annotations

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning.reference import Reference, plain_code
from loaders.meaning.spellings import fold_municipality, without_year
from loaders.tables.column import TEXT, Column, Stored
from loaders.tables.common_columns import source_column
from loaders.tables.headers import year_in
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def population_header(value: Value, _: Reference, own_forms: frozenset[str]) -> int | None:
    """The year of a column such as "Folketal 2020"."""
    year = year_in(value) if isinstance(value, str) else None
    return year if year and without_year(str(value), year) & own_forms else None


def read(line: Line, reader: Reader) -> Row | None:
    """One municipality; its code has four digits, also where a leading zero was lost."""
    code = reader.text(line, "code")
    name = reader.text(line, "name")
    if code is None and name is None:
        return None
    code = code and plain_code(code)
    _check_names(line, reader, code, name)
    found = {
        "code": code,
        "name": name,
        "population": _population(line, reader),
    }
    return reader.built(line, "code", found)


def _population(line: Line, reader: Reader) -> dict[int, int]:
    """The figures of the columns that carry a year in their header, by year."""
    fields = [field for field in line.fields if field.startswith("population:")]
    counts = {field.partition(":")[2]: reader.count(line, field).value for field in fields}
    return {int(year): int(count) for year, count in counts.items() if count is not None}


def _check_names(line: Line, reader: Reader, code: str | None, name: str | None) -> None:
    """A name of two would take the figures of one for the other's, and lead to one page alone."""
    aliases = (reader.text(line, "aliases") or "").split(";")
    own = {fold_municipality(each) for each in (name or "", *aliases) if each.strip()}
    for other, known in reader.reference.names.items():
        if other != code and fold_municipality(known) in own:
            details = {"name": known, "code_name": other}
            reader.flag(line.entries["name"], "name_of_another", details)


KIND = Kind(
    name="municipality",
    titles=("Kommuner", "Municipalities register"),
    columns=(
        Column(
            "code",
            "Kommunekode",
            ("Municipality code", "Kommunenr."),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column(
            "name",
            "Kommune",
            ("Municipality", "Navn"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("country", "Land", ("Country",), is_own=True, stored=(Stored(default="DK"),)),
        Column("region", "Region", is_own=True, stored=TEXT),
        Column("aliases", "Aliasser", ("Aliases",), stored=TEXT),
        Column(
            "latitude",
            "Breddegrad",
            ("Latitude",),
            is_own=True,
            stored=(Stored("number", unit="degrees", outside="latitude_degrees"),),
        ),
        Column(
            "longitude",
            "Længdegrad",
            ("Longitude",),
            is_own=True,
            stored=(Stored("number", unit="degrees", outside="longitude_degrees"),),
        ),
        Column(
            "population",
            "Folketal",
            ("Population",),
            is_own=True,
            stored=(Stored("year_counts", unit="people"),),
        ),
        source_column(),
    ),
    read=read,
    spread=Spread("long", "year", "population", population_header),
    is_reference=True,
)
