"""Grants per programme and year, in all and the part that goes to municipalities."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning.money import amount_and_unit, same_unit
from loaders.meaning.spellings import fold
from loaders.tables.column import TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, remark_column, source_column
from loaders.tables.kind import Kind
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
    line, unit = _with_unit_apart(line, reader)
    part = reader.text(line, "part")
    found = {
        "unit": unit,
        "programme_code": reader.programme(line),
        "amount": reader.number(line, "amount").value,
        "part": part,
        "is_municipal_share": fold(part or "").startswith(MUNICIPAL_PARTS),
    }
    return reader.built(line, "amount", found)


def _with_unit_apart(line: Line, reader: Reader) -> tuple[Line, str | None]:
    """The line with the figure of its amount alone, and the unit, which may stand beside it."""
    entry, unit = line.entries["amount"], reader.text(line, "unit")
    figure, written = amount_and_unit(entry.value)
    if written is not None and unit is not None and not same_unit(unit, written):
        reader.flag(entry, "other_unit", {"unit": unit})
    return line.with_value("amount", figure), unit or written


KIND = Kind(
    name="grant",
    titles=("Bevillinger", "Grants"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("year_text", "År", ("Year",), is_required=True, stored=TEXT),
        Column(
            "amount",
            "Beløb",
            ("Amount",),
            is_required=True,
            is_own=True,
            stored=(Stored("number", unit="unit"),),
        ),
        Column("unit", "Enhed", ("Unit",), names_line=True, stored=TEXT),
        Column(
            "part",
            "Del",
            ("Part",),
            is_own=True,
            names_line=True,
            stored=(Stored(), Stored("boolean", name="is_municipal_share")),
        ),
        Column("recipient", "Modtager", ("Recipient",), is_own=True, stored=TEXT),
        Column("part_of", "Del af", ("Part of",), is_own=True, stored=TEXT),
        Column(
            "precision",
            "Nøjagtighed",
            ("Precision",),
            stored=(Stored(codes=PRECISIONS, unknown="unknown_precision"),),
        ),
        remark_column("Note", is_stored=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
