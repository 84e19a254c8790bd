"""Readings of indicators: long, or with a column per year."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning.finality import STATUSES, status_word
from loaders.meaning.values import Figure, is_percentage
from loaders.tables.column import YEAR, Column, Protection, Stored, figure_or_hidden
from loaders.tables.common_columns import (
    caveat_columns,
    municipality_columns,
    remark_column,
    source_column,
    year_column,
)
from loaders.tables.headers import year_header
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader

LONGEST_TITLE, WHOLE = 80, 100
COUNTED, RATE, PERCENT = frozenset({"count", "capacity"}), "rate", "percent"
STATUS_WORDS: Mapping[str, str] = {
    "published": "offentliggjort",
    "derived": "beregnet",
    "provisional": "foreløbig",
    "estimate": "skøn",
}


def read(line: Line, reader: Reader) -> Row | None:
    """One reading; a blank or a dash is no reading."""
    indicator = _indicator(line, reader)
    figure = _figure(line, reader, indicator)
    if figure.value is None and not figure.is_hidden and not reader.of_line:
        return None
    reader.needed(line, "indicator", indicator, "unknown_indicator")
    year = reader.year(line, "year")
    found = {
        "municipality_code": reader.municipality(line),
        "indicator_code": indicator,
        "year": reader.needed(line, "year", year, "not_a_year"),
        "value": figure.value,
        "is_hidden": figure.is_hidden,
        "highest": _highest(line, reader, indicator, figure),
        "first_year": _first_year(line, reader, year),
        "status": _status(line, reader),
    }
    return reader.built(line, "value", found)


def _indicator(line: Line, reader: Reader) -> str | None:
    titled = reader.heading.titled_indicator
    if not line.has("indicator") and titled is not None:
        return titled
    return reader.named(line, "indicator", reader.reference.indicators, "indicator")


def _figure(line: Line, reader: Reader, indicator: str | None) -> Figure:
    unit = reader.reference.indicator_units.get(indicator or "", "unknown")
    if unit == RATE and is_percentage(line.value("value")):
        reader.flag(line.entries["value"], "not_a_number", {"reason": "percent"})
    figure = reader.count(line, "value") if unit in COUNTED else reader.number(line, "value")
    if unit == PERCENT and (figure.value or 0) > WHOLE:
        reader.flag(line.entries["value"], "above_hundred_percent")
    is_low = unit == PERCENT and bool(figure.value) and (figure.value or 0) < 1
    if is_low and not is_percentage(line.value("value")):
        reader.flag(line.entries["value"], "below_one_percent")
    return figure


def _highest(line: Line, reader: Reader, indicator: str | None, lowest: Figure) -> float | None:
    """The upper end of a range, which a share may be; a count is one number."""
    found = reader.number(line, "highest").value
    if found is None:
        return None
    unit = reader.reference.indicator_units.get(indicator or "", "unknown")
    if unit in COUNTED:
        reader.flag(line.entries["highest"], "range_of_counts")
    elif lowest.value is None or found <= lowest.value:
        reader.flag(line.entries["highest"], "range_upside_down")
    elif unit == PERCENT and found > WHOLE:
        reader.flag(line.entries["highest"], "above_hundred_percent")
    return found


def _first_year(line: Line, reader: Reader, last: int | None) -> int | None:
    """The first year of a span that ends in the year of the line."""
    first = reader.year(line, "first_year")
    if first is not None and last is not None and first >= last:
        reader.flag(line.entries["first_year"], "span_of_years_backward", {"year": str(last)})
    return first


def _status(line: Line, reader: Reader) -> str:
    """The status as written, else the word beside the year, in the header or in a title.

    "2012 (foreløbig)", "Værdi (skøn)", "Foreløbige tal"; where none says it, it is published.
    """
    written = reader.chosen(line, "status", STATUSES, "unknown_status")
    if written:
        return written
    header = reader.heading.headers.get(line.column("value"), "")
    texts = (line.value("year"), header, *reversed(reader.heading.titles))
    said = (status_word(str(text)) for text in texts if text and _may_say_status(str(text)))
    return next((STATUSES[word] for word in said if word), "published")


def _may_say_status(text: str) -> bool:
    """A longer text, or one about a mark, says it of some figures only."""
    return len(text) <= LONGEST_TITLE and "*" not in text


KIND = Kind(
    name="measurement",
    titles=("Målinger", "Measurements"),
    columns=(
        *municipality_columns(),
        Column(
            "indicator",
            "Indikator",
            ("Indicator", "Indikatorer", "Mål for"),
            is_required=True,
            is_own=True,
            names_line=True,
            width=38,
            stored=(Stored(name="indicator_code", record="indicator"),),
        ),
        year_column("År", "Year", "Årstal", "Periode", is_required=True, names_line=True),
        Column(
            "value",
            "Værdi",
            ("Value", "Måling"),
            is_required=True,
            is_own=True,
            is_summed=True,
            vague=("Antal", "Tal"),
            stored=(
                Stored("number", unit="unit", protection=Protection.BY_INDICATOR),
                Stored("boolean", name="is_hidden", default=False, record="hidden"),
            ),
            written=figure_or_hidden,
            has_last_beside=True,
        ),
        Column(
            "highest",
            "Højeste værdi",
            ("Highest value", "Op til"),
            is_lead_only=True,
            is_beside=True,
            tells_of="value",
            stored=(Stored("number", unit="unit", record=None),),
        ),
        Column(
            "first_year",
            "Første år",
            ("First year", "Fra år"),
            is_lead_only=True,
            is_beside=True,
            tells_of="value",
            stored=(Stored("integer", unit=YEAR, record=None),),
        ),
        Column(
            "count_method",
            "Opgørelse",
            ("Count method", "Opgørelsesmetode", "Method of count"),
            is_beside=True,
            stored=(Stored(record=None),),
        ),
        Column(
            "status",
            "Status",
            ("Statuskode",),
            is_filled_down=True,
            tells_of="value",
            stored=(
                Stored(default="published", codes=STATUSES, unknown="unknown_status", record=None),
            ),
            written=lambda row: STATUS_WORDS.get(str(row.get("status"))),
        ),
        *caveat_columns("value"),
        remark_column(is_stored=False),
        source_column(),
    ),
    read=read,
    spread=Spread("years", "year", "value", year_header),
    figure="value",
    is_correctable=True,
)
