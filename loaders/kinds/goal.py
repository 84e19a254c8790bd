"""The catalog of goals: a goal is its number within its programme."""

from __future__ import annotations

from database.rows import Row
from loaders.tables.column import INTEGER, TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, source_column
from loaders.tables.kind import Kind
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
        "indicator_code": reader.named(line, "indicator", reader.reference.indicators, "indicator"),
    }
    return reader.built(line, "no", found)


KIND = Kind(
    name="goal",
    titles=("Målsætningskatalog", "Goal catalog"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True, stored=INTEGER),
        Column(
            "name",
            "Navn",
            ("Name", "Målsætning"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("short_name", "Kort navn", ("Short name",), stored=TEXT),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column(
            "indicator",
            "Indikator",
            ("Indicator",),
            is_own=True,
            names_line=True,
            stored=(Stored(name="indicator_code"),),
        ),
        Column("aliases", "Aliasser", ("Aliases",), is_own=True, stored=TEXT),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
