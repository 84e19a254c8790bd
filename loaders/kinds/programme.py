"""The programmes: period, owners, client group, seats and deadline."""

from __future__ import annotations

from database.rows import Row
from loaders.meaning import values
from loaders.tables.column import TEXT, Column, Stored
from loaders.tables.common_columns import all_participants_column, remark_column, source_column
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def read(line: Line, reader: Reader) -> Row | None:
    """One programme; the period is kept as printed beside its first and last day."""
    code = reader.parsed(line, "code", values.code, None)
    if code is None:
        return None
    found = {
        "code": code,
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
        "period_text": _period(reader.text(line, "from_on"), reader.text(line, "to_on")),
        "application_deadline": reader.parsed(line, "application_deadline", values.moment, None),
    }
    return reader.built(line, "code", found)


def _period(start: str | None, end: str | None) -> str | None:
    return f"{start or '?'}/{end or '?'}" if start or end else None


KIND = Kind(
    name="programme",
    titles=("Programmer", "Programmes"),
    columns=(
        Column(
            "code",
            "Kode",
            ("Code", "Programkode"),
            is_required=True,
            is_filled_down=True,
            stored=TEXT,
        ),
        Column("name", "Navn", ("Name",), is_required=True, is_filled_down=True, stored=TEXT),
        Column("name_en", "Engelsk navn", ("English name",), stored=TEXT),
        Column("country", "Land", ("Country",), stored=(Stored(default="DK"),)),
        Column("from_on", "Fra", ("From",), stored=(Stored("date"), Stored(name="period_text"))),
        Column("to_on", "Til", ("To",), stored=(Stored("date"),)),
        Column("owner", "Ansvarlig", ("Owner",), is_own=True, stored=TEXT),
        Column("evaluator", "Evaluator", is_own=True, stored=TEXT),
        Column("funder", "Finansiering", ("Funder", "Funding"), is_own=True, stored=TEXT),
        Column("client_group", "Målgruppe", ("Client group",), is_own=True, stored=TEXT),
        Column("client_group_en", "Engelsk målgruppe", ("Client group in English",), stored=TEXT),
        Column(
            "seats", "Pladser", ("Seats",), is_own=True, stored=(Stored("integer", unit="seats"),)
        ),
        Column(
            "positions_per_municipality",
            "Stillinger pr. kommune",
            ("Positions per municipality",),
            is_own=True,
            stored=(Stored("number", unit="positions"),),
        ),
        Column(
            "application_deadline",
            "Ansøgningsfrist",
            ("Application deadline",),
            is_own=True,
            stored=(Stored("local_time"),),
        ),
        Column(
            "is_grouping", "Gruppering", ("Grouping",), stored=(Stored("boolean", default=False),)
        ),
        all_participants_column(),
        remark_column("Note", is_stored=True),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
