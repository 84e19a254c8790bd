"""Which municipality runs which method: long, as a matrix, or as lists under method headings."""

from __future__ import annotations

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.marks import mark
from loaders.meaning.reference import Reference
from loaders.tables.column import Column, Stored
from loaders.tables.common_columns import (
    municipality_columns,
    programme_column,
    remark_column,
    source_column,
    stage_column,
)
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader

ABOUT_A_METHOD = ("stage", "from_on", "to_on")


def method_header(value: Value, reference: Reference, _: frozenset[str]) -> str | None:
    """The method a column or a list is headed by."""
    return reference.method(value) if isinstance(value, str) else None


def read(line: Line, reader: Reader) -> Row | None:
    """One participation; a line with nothing but a municipality says nothing."""
    if not line.has("method", *ABOUT_A_METHOD):
        return None
    method = reader.looked_up(line, "method", reader.reference.method, "method")
    if line.has(*ABOUT_A_METHOD):
        reader.needed(line, "method", method, "unknown_method")
    if method is None and not reader.of_line:
        return None
    own = reader.reference.method_programmes.get(method or "")
    found = {
        "municipality_code": reader.municipality(line),
        "programme_code": reader.programme(line, own),
        "method_code": method,
        "runs": reader.parsed(line, "runs", mark, True),
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
    }
    return reader.built(line, _decider(line, reader), found)


def _decider(line: Line, reader: Reader) -> str:
    return {"lists": "municipality", "matrix": "runs"}.get(reader.heading.layout, "method")


KIND = Kind(
    name="participation",
    titles=("Metoder", "Methods", "Participation", "Metodeoversigt"),
    columns=(
        *municipality_columns(),
        Column(
            "method",
            "Metode",
            ("Method", "Metoder", "Indsats", "Metodenavn"),
            is_required=True,
            is_own=True,
            names_line=True,
            width=30,
            stored=(
                Stored(name="method_code", record="method"),
                Stored("boolean", name="runs"),
            ),
            has_last_beside=True,
        ),
        programme_column(),
        stage_column("Stage", "Stadium", "Metodestadie"),
        Column(
            "from_on",
            "Fra",
            (
                *("From", "Start", "Startdato", "Fra dato", "Siden", "Opstart", "Opstartsdato"),
                *("Begyndt", "Påbegyndt", "Startår", "Opstartsår", "Startet"),
            ),
            stored=(Stored("date", record="from"),),
        ),
        Column(
            "to_on",
            "Til",
            (
                *("To", "Slut", "Slutdato", "Til dato", "Afslutning", "Afslutningsdato"),
                *("Afsluttet", "Ophør", "Ophørsdato", "Slutår", "Afslutningsår", "Sluttet"),
            ),
            stored=(Stored("date", record="to"),),
        ),
        remark_column(is_stored=True),
        source_column(),
    ),
    read=read,
    spread=Spread("matrix", "method", "runs", method_header, unknown="unknown_method"),
    has_lists=True,
    figure="runs",
)
