"""What the sources tell of a programme in words: purpose, aims, background, whom to ask."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from database.rows import Row
from loaders.meaning.spellings import fold
from loaders.tables.column import INTEGER, TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader

# Each topic as it is written on a sheet, in the order in which a programme is told of.
TOPICS: Mapping[str, str] = MappingProxyType(
    {
        "purpose": "Formål",
        "aim": "Mål",
        "background": "Baggrund",
        "client_group": "Målgruppen",
        "approach": "Tilgang",
        "plan": "Forløb",
        "evaluation": "Evaluering",
        "spread": "Udbredelse",
        "funding": "Finansiering",
        "application": "Ansøgning",
        "contact": "Kontakt",
    }
)
SPELLINGS: Mapping[str, str] = MappingProxyType(
    {fold(word): code for code, danish in TOPICS.items() for word in (danish, code)}
)


def read(line: Line, reader: Reader) -> Row | None:
    """One thing that is told; without a method it is about the programme as a whole."""
    if not line.has("text"):
        return None
    found = {
        "programme_code": reader.programme(line),
        "no": reader.needed(line, "no", reader.count(line, "no").value, "not_a_number"),
        "method_code": reader.looked_up(line, "method", reader.reference.method, "method"),
    }
    return reader.built(line, "text", found)


KIND = Kind(
    name="programme_note",
    titles=("Om programmet", "About the programme"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True, stored=INTEGER),
        Column(
            "topic",
            "Emne",
            ("Topic",),
            is_required=True,
            is_own=True,
            stored=(Stored(codes=SPELLINGS, unknown="unknown_topic", code_words="note-topic"),),
            written=lambda row: TOPICS.get(str(row.get("topic"))),
        ),
        Column("text", "Tekst", ("Text",), is_required=True, stored=TEXT),
        Column("text_en", "Engelsk tekst", ("English text", "Tekst en"), stored=TEXT),
        Column("method", "Metode", ("Method",), stored=(Stored(name="method_code"),)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
