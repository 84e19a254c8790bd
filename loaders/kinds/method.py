"""The catalog of methods: names, aliases, what each is, and the goals it serves."""

from __future__ import annotations

from collections.abc import Callable

from database.rows import Row
from loaders.meaning import values
from loaders.meaning.spellings import fold
from loaders.tables.code_list import code_list
from loaders.tables.column import TEXT, Column, Stored
from loaders.tables.common_columns import (
    all_participants_column,
    programme_column,
    source_column,
    stage_column,
)
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One method; goals it serves and figures that count its courses have ; between."""
    code = reader.parsed(line, "code", values.code, None)
    if code is None:
        return None
    found = {
        "code": code,
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
        Column("code", "Kode", ("Code",), is_required=True, is_filled_down=True, stored=TEXT),
        Column(
            "name",
            "Navn",
            ("Name", "Metode"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("short_name", "Kort navn", ("Short name",), stored=TEXT),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column("aliases", "Aliasser", ("Aliases",), stored=TEXT),
        Column("type", "Type", is_own=True, stored=TEXT),
        stage_column("Stage", is_own=True),
        programme_column(),
        Column(
            "goal_nos",
            "Målsætninger",
            ("Goals",),
            is_own=True,
            stored=(Stored(), Stored("boolean", name="is_reading")),
        ),
        Column(
            "description",
            "Beskrivelse",
            ("Description",),
            is_own=True,
            vague=("Beskrivelse da",),
            stored=TEXT,
        ),
        Column(
            "description_en",
            "Engelsk beskrivelse",
            ("English description", "Beskrivelse en"),
            is_own=True,
            stored=TEXT,
        ),
        Column(
            "course_indicators",
            "Forløb tælles i",
            ("Courses are counted in",),
            is_own=True,
            stored=TEXT,
        ),
        all_participants_column(),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
