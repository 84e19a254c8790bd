"""The roadmap of a method: its steps in order, as far as the source tells them."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader

TEXTS = ("name", "name_en", "when_text", "responsible", "description", "description_en")


def read(line: Line, reader: Reader) -> Row | None:
    """One step; an empty cell says that it is not known when, by whom or how."""
    if not line.has("name"):
        return None
    method = reader.looked_up(line, "method", reader.reference.method, "method")
    found = {
        "method_code": method,
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
        **{name: reader.text(line, name) for name in TEXTS},
    }
    return reader.built(line, "name", found)


KIND = Kind(
    name="roadmap_step",
    titles=("Køreplan", "Roadmap"),
    columns=(
        Column("method", "Metode", ("Method",), is_required=True),
        Column("no", "Nr.", ("No.", "Nummer", "Trin nr."), is_required=True),
        Column("name", "Trin", ("Step", "Trinnets navn"), is_required=True, is_own=True),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("when_text", "Hvornår", ("When", "Tidspunkt"), is_own=True),
        Column("responsible", "Ansvarlig", ("Responsible", "Hvem har ansvaret")),
        Column("description", "Beskrivelse", ("Description",), vague=("Beskrivelse da",)),
        Column("description_en", "Engelsk beskrivelse", ("English description", "Beskrivelse en")),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
