"""The catalog of methods: names, aliases, what each is, and the goals it serves."""

from __future__ import annotations

from collections.abc import Callable

from database.rows import Row
from loaders.meaning.spellings import fold
from loaders.meaning.stage_words import STAGES
from loaders.tables.code_list import code_list
from loaders.tables.kind import Column, Kind, programme_column, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One method; goals it serves and figures that count its courses have ; between."""
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
        "course_indicators": code_list(
            line, "course_indicators", reader, _indicator(reader), "indicator"
        ),
    }
    return reader.built(line, "code", found)


def _indicator(reader: Reader) -> Callable[[str], str | None]:
    return lambda name: reader.reference.indicators.get(fold(name))


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
        Column("course_indicators", "Forløb tælles i", ("Courses are counted in",), is_own=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
