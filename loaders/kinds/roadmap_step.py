"""The roadmap of a method: its steps in order, as far as the source tells them."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.column import INTEGER, TEXT, Column, Stored
from loaders.tables.common_columns import source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One step; an empty cell says that it is not known when, by whom or how."""
    if not line.has("name"):
        return None
    method = reader.looked_up(line, "method", reader.reference.method, "method")
    found = {
        "method_code": method,
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="roadmap_step",
    titles=("Køreplan", "Roadmap"),
    columns=(
        Column(
            "method",
            "Metode",
            ("Method",),
            is_required=True,
            names_line=True,
            stored=(Stored(name="method_code"),),
        ),
        Column("no", "Nr.", ("No.", "Nummer", "Trin nr."), is_required=True, stored=INTEGER),
        Column(
            "name",
            "Trin",
            ("Step", "Trinnets navn"),
            is_required=True,
            is_own=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column("when_text", "Hvornår", ("When", "Tidspunkt"), is_own=True, stored=TEXT),
        Column("responsible", "Ansvarlig", ("Responsible", "Hvem har ansvaret"), stored=TEXT),
        Column(
            "description", "Beskrivelse", ("Description",), vague=("Beskrivelse da",), stored=TEXT
        ),
        Column(
            "description_en",
            "Engelsk beskrivelse",
            ("English description", "Beskrivelse en"),
            stored=TEXT,
        ),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
