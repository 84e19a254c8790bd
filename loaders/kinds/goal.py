"""The catalog of goals: a goal is its number within its programme."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One goal."""
    if not line.has("no", "name"):
        return None
    no = reader.count(line, "no").value
    found = {
        "programme_code": reader.programme(line),
        "no": reader.needed(line, "no", no, "not_a_number"),
        **{name: reader.text(line, name) for name in ("name", "short_name", "name_en", "aliases")},
        "indicator_code": reader.named(line, "indicator", reader.reference.indicators, "indicator"),
    }
    return reader.built(line, "no", found)


KIND = Kind(
    name="goal",
    titles=("Målsætningskatalog", "Goal catalog"),
    columns=(
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True),
        Column("name", "Navn", ("Name", "Målsætning"), is_required=True),
        Column("short_name", "Kort navn", ("Short name",)),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("indicator", "Indikator", ("Indicator",), is_own=True),
        Column("aliases", "Aliasser", ("Aliases",), is_own=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
