"""The calendar: events, and the periods a figure is expected for with their due dates."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning import values
from loaders.meaning.spellings import fold
from loaders.tables.column import DATE, TEXT, Column, Stored
from loaders.tables.common_columns import programme_column, remark_column, source_column
from loaders.tables.kind import Kind
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
        "indicator_code": _counted(line, reader),
        "on": _day(line, reader),
        "date_text": reader.text(line, "on"),
        "due_on": reader.parsed(line, "due_on", values.last_day, None),
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
        programme_column("Programme", is_required=True),
        Column(
            "type",
            "Art",
            ("Type",),
            is_required=True,
            is_own=True,
            stored=(Stored(codes=TYPES, unknown="unknown_calendar_type"),),
        ),
        Column(
            "indicator",
            "Indikator",
            ("Indicator",),
            names_line=True,
            stored=(Stored(name="indicator_code"),),
        ),
        Column("period", "Periode", ("Period",), is_own=True, stored=TEXT),
        Column(
            "on",
            "Dato",
            ("Date",),
            is_required=True,
            may_be_blank=True,  # a printed season has no date
            stored=(Stored("date"), Stored(name="date_text")),
        ),
        Column("due_on", "Frist", ("Due", "Due date"), is_own=True, stored=DATE),
        Column("name", "Navn", ("Name",), is_filled_down=True, stored=TEXT),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column("recurrence", "Gentages", ("Recurs",), is_own=True, stored=TEXT),
        remark_column("Note", is_stored=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
