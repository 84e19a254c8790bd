"""The phases of a programme."""

from __future__ import annotations

from database.rows import Row
from loaders.meaning import values
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One phase; its ends are kept as printed beside their first and last day."""
    if not line.has("name"):
        return None
    found = {
        "programme_code": reader.programme(line),
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
        "name": reader.text(line, "name"),
        "name_en": reader.text(line, "name_en"),
        "from_on": reader.parsed(line, "from_on", values.first_day, None),
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
        "from_text": reader.text(line, "from_on"),
        "to_text": reader.text(line, "to_on"),
        "activities": reader.text(line, "activities"),
        "note": reader.text(line, "note"),
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="phase",
    titles=("Faser", "Phases"),
    columns=(
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("no", "Nr.", ("No.", "Nummer", "Fase"), is_required=True),
        Column("name", "Navn", ("Name",), is_required=True),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("from_on", "Fra", ("From",)),
        Column("to_on", "Til", ("To",)),
        Column("activities", "Aktiviteter", ("Activities",), is_own=True),
        Column("note", "Bemærkning", ("Note",)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
