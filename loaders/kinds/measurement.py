"""Readings of indicators: long, or with a column per year."""

from __future__ import annotations

from database.rows import Row
from loaders.headers import year_header
from loaders.kind import Column, Kind, Spread, municipality_columns, source_column
from loaders.line import Line
from loaders.reader import Reader
from loaders.values import Figure

STATUSES = {
    "offentliggjort": "published",
    "published": "published",
    "endelig": "published",
    "endeligt": "published",
    "final": "published",
    "afledt": "derived",
    "derived": "derived",
    "foreloebig": "provisional",
    "foreloebigt": "provisional",
    "provisional": "provisional",
    "skoen": "estimate",
    "estimate": "estimate",
    "anslaaet": "estimate",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One reading; a blank or a dash is no reading."""
    indicator = _indicator(line, reader)
    figure = _figure(line, reader, indicator)
    if figure.value is None and not figure.is_hidden and not _is_flawed(line, reader):
        return None
    year = reader.year(line, "year")
    found = {
        "municipality_code": reader.municipality(line),
        "indicator_code": indicator,
        "year": reader.needed(line, "year", year, "not_a_year"),
        "value": figure.value,
        "is_hidden": figure.is_hidden,
        "count_method": reader.text(line, "count_method"),
        "status": reader.chosen(line, "status", STATUSES, "unknown_status") or "published",
    }
    return reader.built(line, "value", found)


def _indicator(line: Line, reader: Reader) -> str | None:
    if "indicator" not in line.entries:
        return reader.table.titled_indicator
    code = reader.named(line, "indicator", reader.reference.indicators, "indicator")
    return reader.needed(line, "indicator", code, "unknown_indicator") if line.has("value") else code


def _figure(line: Line, reader: Reader, indicator: str | None) -> Figure:
    is_count = reader.reference.indicator_units.get(indicator or "", "count") in {"count", "capacity"}
    return reader.count(line, "value") if is_count else reader.number(line, "value")


def _is_flawed(line: Line, reader: Reader) -> bool:
    entry = line.entries.get("value")
    return entry is not None and any(problem.cell == entry.cell for problem in reader.problems)


KIND = Kind(
    name="measurement",
    titles=("Målinger", "Measurements"),
    columns=(
        *municipality_columns(),
        Column("indicator", "Indikator", ("Indicator", "Indikatorer", "Mål for"), is_required=True, is_own=True),
        Column("year", "År", ("Year", "Årstal", "Periode"), is_required=True),
        Column("value", "Værdi", ("Value", "Måling"), is_required=True, is_own=True, is_summed=True, vague=("Antal", "Tal")),
        Column("count_method", "Opgørelse", ("Count method", "Opgørelsesmetode", "Method of count")),
        Column("status", "Status", ("Statuskode",)),
        Column("note", "Bemærkning", ("Note", "Noter", "Bemærkninger", "Kommentar", "Remark")),
        source_column(),
    ),
    read=read,
    spread=Spread("years", "year", "value", year_header),
)
