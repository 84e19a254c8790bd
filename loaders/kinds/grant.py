"""Grants per programme and year, in all and the part that goes to municipalities."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning.spellings import fold
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader

MUNICIPAL_PARTS = ("kommunal", "municipal")
PRECISIONS: Mapping[str, str] = {
    "ca": "about",
    "cirka": "about",
    "omkring": "about",
    "about": "about",
    "optil": "up_to",
    "upto": "up_to",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One amount; the years are kept as printed, for some sources name a span."""
    if not line.has("amount"):
        return None
    part = reader.text(line, "part")
    found = {
        "programme_code": reader.programme(line),
        "year_text": reader.text(line, "year_text"),
        "amount": reader.number(line, "amount").value,
        "unit": reader.text(line, "unit"),
        "part": part,
        "recipient": reader.text(line, "recipient"),
        "is_municipal_share": fold(part or "").startswith(MUNICIPAL_PARTS),
        "part_of": reader.text(line, "part_of"),
        "precision": reader.chosen(line, "precision", PRECISIONS, "unknown_precision"),
        "note": reader.text(line, "note"),
    }
    return reader.built(line, "amount", found)


KIND = Kind(
    name="grant",
    titles=("Bevillinger", "Grants"),
    columns=(
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("year_text", "År", ("Year",), is_required=True),
        Column("amount", "Beløb", ("Amount",), is_required=True, is_own=True),
        Column("unit", "Enhed", ("Unit",)),
        Column("part", "Del", ("Part",), is_own=True),
        Column("recipient", "Modtager", ("Recipient",), is_own=True),
        Column("part_of", "Del af", ("Part of",), is_own=True),
        Column("precision", "Nøjagtighed", ("Precision",)),
        Column("note", "Bemærkning", ("Note",)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
