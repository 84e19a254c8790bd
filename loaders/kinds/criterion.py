"""The criteria of a call; a criterion of numbers is a rule with operator, threshold and unit."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.tables.kind import Column, Kind, source_column
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
    code = reader.text(line, "code")
    if code is None:
        return None
    texts = ("text", "text_en", "type", "unit", "period", "wording")
    found = {
        "programme_code": reader.programme(line),
        "no": reader.count(line, "no").value,
        "code": code,
        **{name: reader.text(line, name) for name in texts},
        "operator": _operator(line, reader),
        "threshold": reader.number(line, "threshold").value,
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
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("no", "Nr.", ("No.", "Nummer"), is_required=True),
        Column("code", "Kode", ("Code",), is_required=True),
        Column("text", "Tekst", ("Text", "Kriterium", "Tekst da"), is_required=True),
        Column("text_en", "Engelsk tekst", ("English text", "Tekst en")),
        Column("type", "Type"),
        Column("operator", "Operator", is_own=True),
        Column("threshold", "Grænse", ("Threshold",), is_own=True),
        Column("unit", "Enhed", ("Unit",)),
        Column("period", "Periode", ("Period",)),
        Column("wording", "Ordlyd", ("Wording",), is_own=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
