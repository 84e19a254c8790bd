"""Which goals a municipality has chosen: long, or as a matrix with a column per goal."""

from __future__ import annotations

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.marks import mark
from loaders.meaning.reference import Reference
from loaders.tables.column import Column, Stored, yes_no_unknown
from loaders.tables.common_columns import municipality_columns, programme_column, source_column
from loaders.tables.kind import Kind, Spread
from loaders.tables.line import Line
from loaders.tables.reader import Reader


def goal_header(value: Value, reference: Reference, _: frozenset[str]) -> tuple[str, int] | None:
    """Programme and number of the goal a column is headed by."""
    return None if isinstance(value, bool) else reference.goal(None, values.shown(value))


def read(line: Line, reader: Reader) -> Row | None:
    """One choice; a long line without a choice says nothing."""
    is_matrix = reader.heading.layout == "matrix"
    if not is_matrix and not line.has("is_chosen"):
        return None
    programme, goal = reader.goal(line)
    reader.needed(line, "goal", goal, "unknown_goal")
    found = {
        "municipality_code": reader.municipality(line),
        "programme_code": programme,
        "goal_no": goal,
        "is_chosen": reader.parsed(line, "is_chosen", mark, None),
    }
    return reader.built(line, "is_chosen", found)


KIND = Kind(
    name="goal_choice",
    titles=("Målsætninger", "Goals", "Goal choices", "Målvalg"),
    columns=(
        *municipality_columns(),
        Column(
            "goal",
            "Målsætning",
            ("Goal", "Målsætninger", "Mål nr.", "Målsætning nr."),
            is_required=True,
            is_own=True,
            names_line=True,
            width=30,
            stored=(Stored("integer", name="goal_no", record="goal"),),
        ),
        Column(
            "is_chosen",
            "Valgt",
            ("Chosen", "Valgt?", "Har valgt"),
            is_required=True,
            is_own=True,
            stored=(Stored("boolean", record="chosen"),),
            written=yes_no_unknown("is_chosen"),
            has_last_beside=True,
        ),
        programme_column(),
        source_column(),
    ),
    read=read,
    spread=Spread("matrix", "goal", "is_chosen", goal_header, unknown="unknown_goal"),
    figure="is_chosen",
)
