"""The catalog of methods: names, aliases, what each is, and the goals it serves."""

from __future__ import annotations

from database.rows import Row
from loaders.kind import Column, Kind, programme_column, source_column
from loaders.line import Line
from loaders.reader import Reader
from loaders.stages import STAGES


def read(line: Line, reader: Reader) -> Row | None:
    """One method; the goals it serves are numbers with ; between."""
    code = reader.text(line, "code")
    if code is None:
        return None
    texts = (
        "name",
        "short_name",
        "name_en",
        "aliases",
        "type",
        "description",
        "description_en",
        "goal_nos",
    )
    found = {
        "code": code,
        **{name: reader.text(line, name) for name in texts},
        "stage": reader.chosen(line, "stage", STAGES, "unknown_stage"),
        "programme_code": reader.programme(line) if line.has("programme") else None,
        "is_reading": bool(line.has("goal_nos")),
    }
    return reader.built(line, "code", found)


KIND = Kind(
    name="method",
    titles=("Metodekatalog", "Method catalog"),
    columns=(
        Column("code", "Kode", ("Code",), is_required=True),
        Column("name", "Navn", ("Name", "Metode"), is_required=True),
        Column("short_name", "Kort navn", ("Short name",)),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("aliases", "Aliasser", ("Aliases",)),
        Column("type", "Type", is_own=True),
        Column("stage", "Stadie", ("Stage",), is_own=True),
        programme_column(),
        Column("goal_nos", "Målsætninger", ("Goals",), is_own=True),
        Column(
            "description", "Beskrivelse", ("Description",), is_own=True, vague=("Beskrivelse da",)
        ),
        Column(
            "description_en",
            "Engelsk beskrivelse",
            ("English description", "Beskrivelse en"),
            is_own=True,
        ),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
