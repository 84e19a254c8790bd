"""The phases of a programme."""

from __future__ import annotations

from database.rows import Row
from loaders.meaning import values
from loaders.tables.column import INTEGER, TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, remark_column, source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One phase; its ends are kept as printed beside their first and last day."""
    if not line.has("name"):
        return None
    found = {
        "programme_code": reader.programme(line),
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
        "from_text": reader.text(line, "from_on"),
        "to_text": reader.text(line, "to_on"),
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="phase",
    titles=("Faser", "Phases"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("no", "Nr.", ("No.", "Nummer", "Fase"), is_required=True, stored=INTEGER),
        Column("name", "Navn", ("Name",), is_required=True, is_filled_down=True, stored=TEXT),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column("from_on", "Fra", ("From",), stored=(Stored("date"), Stored(name="from_text"))),
        Column("to_on", "Til", ("To",), stored=(Stored("date"), Stored(name="to_text"))),
        Column("activities", "Aktiviteter", ("Activities",), is_own=True, stored=TEXT),
        remark_column("Note", is_stored=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
