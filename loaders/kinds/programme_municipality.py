"""Which municipalities belong to a programme, and in which group."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning import values
from loaders.tables.kind import Column, Kind, municipality_columns, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader

GROUPS: Mapping[str, str] = {
    "aftalekommune": "agreement",
    "agreement": "agreement",
    "bostoettekommune": "housing_support",
    "housingsupport": "housing_support",
    "udvalgt": "selected",
    "selected": "selected",
    "deltager": "participant",
    "participant": "participant",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One membership."""
    found = {
        "programme_code": reader.programme(line),
        "municipality_code": reader.municipality(line),
        "group": reader.chosen(line, "group", GROUPS, "unknown_group"),
        "from_on": reader.parsed(line, "from_on", values.first_day, None),
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
        "note": reader.text(line, "note"),
    }
    return reader.built(line, "municipality", found)


KIND = Kind(
    name="programme_municipality",
    titles=("Programkommuner", "Programme municipalities"),
    columns=(
        Column("programme", "Program", ("Programme", "Programkode"), is_required=True),
        *municipality_columns(),
        Column("group", "Gruppe", ("Group",), is_required=True, is_own=True),
        Column("from_on", "Fra", ("From",)),
        Column("to_on", "Til", ("To",)),
        Column("note", "Bemærkning", ("Note",)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
