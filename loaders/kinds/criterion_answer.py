"""What applicants answer to the criteria of a call: long, or as a matrix."""

from __future__ import annotations

from datetime import datetime

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.clock_times import clock_time
from loaders.meaning.marks import mark
from loaders.meaning.reference import Reference
from loaders.tables.column import TEXT, Column, Stored, yes_no_unknown
from loaders.tables.common_columns import municipality_columns, programme_column, source_column
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def criterion_header(
    value: Value, reference: Reference, _: frozenset[str]
) -> tuple[str, str] | None:
    """Programme and code of the criterion a column is headed by."""
    return None if isinstance(value, bool) else reference.criterion(None, values.shown(value))


def read(line: Line, reader: Reader) -> Row | None:
    """One answer; a long line without an answer says nothing."""
    if reader.heading.layout != "matrix" and not line.has("answer"):
        if line.has("evidence") and line.knows("answer"):
            reader.flag(line.entries["answer"], "missing_value", {"column": "Svar"})
        return None
    programme, criterion = _criterion(line, reader)
    reader.needed(line, "criterion", criterion, "unknown_criterion")
    found = {
        "municipality_code": reader.municipality(line),
        "programme_code": programme,
        "criterion_code": criterion,
        "answer": reader.parsed(line, "answer", mark, None),
        "received_at": _received(line, reader),
    }
    return reader.built(line, "answer", found)


def _received(line: Line, reader: Reader) -> datetime | None:
    """When the application came in; only whoever reports for all may say so."""
    if reader.allowed is None:
        return reader.parsed(line, "received_at", clock_time, None)
    if line.has("received_at"):
        reader.flag(line.entries["received_at"], "ignored_received")
    return None


def _criterion(line: Line, reader: Reader) -> tuple[str, str | None]:
    programme = reader.programme(line)
    word = reader.text(line, "criterion")
    if word is None:
        return programme, None
    found = reader.reference.criterion(programme if line.has("programme") else None, word)
    if found is None:
        reader.unknown(line, "criterion", "criterion")
    return found or (programme, None)


KIND = Kind(
    name="criterion_answer",
    titles=("Ansøgning", "Ansøgninger", "Application"),
    columns=(
        *municipality_columns(),
        programme_column(),
        Column(
            "criterion",
            "Kriterium",
            ("Criterion", "Kriterie", "Kriterier"),
            is_required=True,
            is_own=True,
            names_line=True,
            width=60,
            stored=(Stored(name="criterion_code", record="criterion"),),
        ),
        Column(
            "answer",
            "Svar",
            ("Answer", "Opfyldt"),
            is_required=True,
            is_own=True,
            stored=(Stored("boolean"),),
            written=yes_no_unknown("answer"),
            has_last_beside=True,
        ),
        Column(
            "evidence",
            "Dokumentation",
            ("Evidence", "Begrundelse", "Documentation"),
            is_comment=True,
            width=44,
            stored=TEXT,
        ),
        Column(
            "received_at",
            "Modtaget",
            ("Received", "Modtaget kl.", "Modtaget den"),
            is_lead_only=True,
            is_carried=False,  # a new answer came when it came
            stored=(Stored("local_time", record=None),),
        ),
        source_column(),
    ),
    read=read,
    spread=Spread("matrix", "criterion", "answer", criterion_header, unknown="unknown_criterion"),
    figure="answer",
)
