"""Which municipalities belong to a programme, and in which group."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning import values
from loaders.tables.column import DATE, Column, Stored
from loaders.tables.common_columns import (
    municipality_columns,
    programme_column,
    remark_column,
    source_column,
)
from loaders.tables.kind import Kind
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
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
    }
    return reader.built(line, "municipality", found)


KIND = Kind(
    name="programme_municipality",
    titles=("Programkommuner", "Programme municipalities"),
    columns=(
        programme_column("Programme", "Programkode", is_required=True),
        *municipality_columns(),
        Column(
            "group",
            "Gruppe",
            ("Group",),
            is_required=True,
            is_own=True,
            may_be_blank=True,
            is_filled_down=True,
            stored=(Stored(codes=GROUPS, unknown="unknown_group", code_words="group"),),
        ),
        Column("from_on", "Fra", ("From",), stored=DATE),
        Column("to_on", "Til", ("To",), stored=DATE),
        remark_column("Note", is_stored=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
