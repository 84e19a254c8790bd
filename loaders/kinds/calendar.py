"""The calendar: events, and the periods a figure is expected for with their due dates."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning import values
from loaders.meaning.spellings import fold
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader

TYPES: Mapping[str, str] = {
    "begivenhed": "event",
    "event": "event",
    "optaelling": "period",
    "periode": "period",
    "period": "period",
    "indberetning": "period",
}

RELEASES = frozenset({"loesladelser", "releases"})


def read(line: Line, reader: Reader) -> Row | None:
    """One event or one period; a programme is not needed for a national count."""
    if not line.has("type"):
        return None
    found = {
        "programme_code": reader.programme(line) if line.has("programme") else None,
        "type": reader.chosen(line, "type", TYPES, "unknown_calendar_type"),
        "indicator_code": _counted(line, reader),
        "period": reader.text(line, "period"),
        "on": _day(line, reader),
        "date_text": reader.text(line, "on"),
        "due_on": reader.parsed(line, "due_on", values.last_day, None),
        "name": reader.text(line, "name"),
        "name_en": reader.text(line, "name_en"),
        "recurrence": reader.text(line, "recurrence"),
        "note": reader.text(line, "note"),
    }
    return reader.built(line, "on", found)


def _counted(line: Line, reader: Reader) -> str | None:
    """The indicator a period is about, or the counts of releases, which are none."""
    if fold(reader.text(line, "indicator") or "") in RELEASES:
        return "releases"
    return reader.named(line, "indicator", reader.reference.indicators, "indicator")


def _day(line: Line, reader: Reader) -> object:
    """A printed season has no day of its own; it is kept as text only."""
    written = reader.text(line, "on")
    if written and fold(written)[:1].isalpha():
        return None
    return reader.parsed(line, "on", values.first_day, None)


KIND = Kind(
    name="calendar",
    titles=("Kalender", "Calendar"),
    columns=(
        Column("programme", "Program", ("Programme",), is_required=True),
        Column("type", "Art", ("Type",), is_required=True, is_own=True),
        Column("indicator", "Indikator", ("Indicator",)),
        Column("period", "Periode", ("Period",), is_own=True),
        Column("on", "Dato", ("Date",), is_required=True),
        Column("due_on", "Frist", ("Due", "Due date"), is_own=True),
        Column("name", "Navn", ("Name",)),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("recurrence", "Gentages", ("Recurs",), is_own=True),
        Column("note", "Bemærkning", ("Note",)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
