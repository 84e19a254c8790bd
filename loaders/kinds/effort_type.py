"""The main types of effort in a programme, and the methods that belong to each."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.code_list import code_list
from loaders.tables.kind import Column, Kind, source_column
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
        "name": reader.text(line, "name"),
        "name_en": reader.text(line, "name_en"),
        "method_codes": code_list(line, "method_codes", reader, find, "method"),
        "read_method_codes": code_list(line, "read_method_codes", reader, find, "method"),
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="effort_type",
    titles=("Indsatstyper", "Effort types"),
    columns=(
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True),
        Column("name", "Indsatstype", ("Effort type", "Navn", "Name"), is_required=True),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("method_codes", "Metoder ifølge kilden", ("Methods by the source",), is_own=True),
        Column(
            "read_method_codes",
            "Metoder efter egen læsning",
            ("Methods by own reading",),
            is_own=True,
        ),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
