"""The criteria of a call; a criterion of numbers is a rule with operator, threshold and unit."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning import values
from loaders.tables.column import INTEGER, TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader

OPERATORS: Mapping[str, str] = {
    ">": ">",
    ">=": ">=",
    "≥": ">=",
    "<": "<",
    "<=": "<=",
    "≤": "<=",
    "=": "=",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One criterion; the wording (som udgangspunkt) is kept beside the rule."""
    code = reader.parsed(line, "code", values.code, None)
    if code is None:
        return None
    found = {
        "programme_code": reader.programme(line),
        "code": code,
        "operator": _operator(line, reader),
    }
    return reader.built(line, "code", found)


def _operator(line: Line, reader: Reader) -> str | None:
    sign = reader.text(line, "operator")
    if sign is not None and sign not in OPERATORS:
        reader.flag(line.entries["operator"], "unknown_operator")
    return OPERATORS.get(sign or "")


KIND = Kind(
    name="criterion",
    titles=("Kriterier", "Criteria"),
    columns=(
        programme_column("Programme", is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True, stored=INTEGER),
        Column("code", "Kode", ("Code",), is_required=True, is_filled_down=True, stored=TEXT),
        Column("text", "Tekst", ("Text", "Kriterium", "Tekst da"), is_required=True, stored=TEXT),
        Column("text_en", "Engelsk tekst", ("English text", "Tekst en"), stored=TEXT),
        Column("type", "Type", stored=TEXT),
        Column(
            "operator",
            "Operator",
            is_own=True,
            stored=(Stored(codes=OPERATORS, unknown="unknown_operator"),),
        ),
        Column(
            "threshold",
            "Grænse",
            ("Threshold",),
            is_own=True,
            stored=(Stored("number", unit="unit"),),
        ),
        Column("unit", "Enhed", ("Unit",), names_line=True, stored=TEXT),
        Column("period", "Periode", ("Period",), stored=TEXT),
        Column("wording", "Ordlyd", ("Wording",), is_own=True, stored=TEXT),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
