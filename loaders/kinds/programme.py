"""The programmes: period, owners, client group, seats and deadline."""

from __future__ import annotations

from database.rows import Row
from loaders.meaning import values
from loaders.meaning.marks import mark
from loaders.tables.kind import Column, Kind, source_column
from loaders.tables.line import Line
from loaders.tables.reader import Reader

TEXTS = (
    "name",
    "name_en",
    "owner",
    "evaluator",
    "funder",
    "client_group",
    "client_group_en",
    "note",
)


def read(line: Line, reader: Reader) -> Row | None:
    """One programme; the period is kept as printed beside its first and last day."""
    code = reader.text(line, "code")
    if code is None:
        return None
    found = {
        "code": code,
        **{name: reader.text(line, name) for name in TEXTS},
        "country": reader.text(line, "country") or "DK",
        "from_on": reader.parsed(line, "from_on", values.first_day, None),
        "to_on": reader.parsed(line, "to_on", values.last_day, None),
        "period_text": _period(reader.text(line, "from_on"), reader.text(line, "to_on")),
        "seats": reader.count(line, "seats").value,
        "positions_per_municipality": reader.number(line, "positions_per_municipality").value,
        "application_deadline": reader.parsed(line, "application_deadline", values.moment, None),
        "is_grouping": bool(reader.parsed(line, "is_grouping", mark, False)),
    }
    return reader.built(line, "code", found)


def _period(start: str | None, end: str | None) -> str | None:
    return f"{start or '?'}/{end or '?'}" if start or end else None


KIND = Kind(
    name="programme",
    titles=("Programmer", "Programmes"),
    columns=(
        Column("code", "Kode", ("Code", "Programkode"), is_required=True),
        Column("name", "Navn", ("Name",), is_required=True),
        Column("name_en", "Engelsk navn", ("English name",)),
        Column("country", "Land", ("Country",)),
        Column("from_on", "Fra", ("From",)),
        Column("to_on", "Til", ("To",)),
        Column("owner", "Ansvarlig", ("Owner",), is_own=True),
        Column("evaluator", "Evaluator", is_own=True),
        Column("funder", "Finansiering", ("Funder", "Funding"), is_own=True),
        Column("client_group", "Målgruppe", ("Client group",), is_own=True),
        Column("client_group_en", "Engelsk målgruppe", ("Client group in English",)),
        Column("seats", "Pladser", ("Seats",), is_own=True),
        Column(
            "positions_per_municipality",
            "Stillinger pr. kommune",
            ("Positions per municipality",),
            is_own=True,
        ),
        Column("application_deadline", "Ansøgningsfrist", ("Application deadline",), is_own=True),
        Column("is_grouping", "Gruppering", ("Grouping",)),
        Column("note", "Bemærkning", ("Note",)),
        source_column(),
    ),
    read=read,
    is_reference=True,
)
