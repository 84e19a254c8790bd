"""The catalog of indicators: unit, direction, series breaks, protection."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.values import FlawError
from loaders.tables.column import TEXT, Column, Stored
from loaders.tables.common_columns import source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader

UNITS: Mapping[str, str] = {
    "antal": "count",
    "count": "count",
    "personer": "count",
    "rate": "rate",
    "procent": "percent",
    "percent": "percent",
    "kapacitet": "capacity",
    "capacity": "capacity",
}
DIRECTIONS: Mapping[str, str] = {
    "lavere": "lower",
    "lower": "lower",
    "hoejere": "higher",
    "higher": "higher",
    "saerskilt": "separate",
    "separate": "separate",
    "ingen": "none",
    "none": "none",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One indicator; series breaks are dates with ; between."""
    code = reader.parsed(line, "code", values.code, None)
    if code is None:
        return None
    found = {
        "code": code,
        "series_breaks": reader.parsed(line, "series_breaks", _breaks, None),
    }
    return reader.built(line, "code", found)


def _breaks(value: Value | None) -> str | None:
    written = values.text(value)
    days = [values.first_day(part.strip()) for part in (written or "").split(";") if part.strip()]
    if written and any(day is None for day in days):
        raise FlawError("not_a_date")
    return ";".join(day.isoformat() for day in days if day) or None


KIND = Kind(
    name="indicator",
    titles=("Indikatorer", "Indicators"),
    columns=(
        Column("code", "Kode", ("Code",), is_required=True, is_filled_down=True, stored=TEXT),
        Column(
            "name",
            "Navn",
            ("Name", "Indikator"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column(
            "unit",
            "Enhed",
            ("Unit",),
            is_required=True,
            names_line=True,
            stored=(Stored(default="count", codes=UNITS, unknown="unknown_unit"),),
        ),
        Column(
            "direction",
            "Retning",
            ("Direction",),
            is_required=True,
            is_own=True,
            stored=(Stored(default="none", codes=DIRECTIONS, unknown="unknown_direction"),),
        ),
        Column("series_breaks", "Seriebrud", ("Series breaks",), is_own=True, stored=TEXT),
        Column(
            "is_protected",
            "Beskyttet",
            ("Protected",),
            is_own=True,
            stored=(Stored("boolean", default=False),),
        ),
        Column("belongs_to", "Hører til", ("Belongs to",), is_own=True, stored=TEXT),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
