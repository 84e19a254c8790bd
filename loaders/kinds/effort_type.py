"""The main types of effort in a programme, and the methods that belong to each."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.code_list import code_list
from loaders.tables.column import INTEGER, TEXT, Column
from loaders.tables.common_columns import programme_column, source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One type; methods the source puts there stand apart from those that are an own reading."""
    if not line.has("name"):
        return None
    find = reader.reference.method
    found = {
        "programme_code": reader.programme(line),
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
        "method_codes": code_list(line, "method_codes", reader, find, "method"),
        "read_method_codes": code_list(line, "read_method_codes", reader, find, "method"),
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="effort_type",
    titles=("Indsatstyper", "Effort types"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True, stored=INTEGER),
        Column(
            "name",
            "Indsatstype",
            ("Effort type", "Navn", "Name"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column(
            "method_codes",
            "Metoder ifølge kilden",
            ("Methods by the source",),
            is_own=True,
            stored=TEXT,
        ),
        Column(
            "read_method_codes",
            "Metoder efter egen læsning",
            ("Methods by own reading",),
            is_own=True,
            stored=TEXT,
        ),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
