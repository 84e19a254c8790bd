"""Which goals a municipality has chosen: long, or as a matrix with a column per goal."""

from __future__ import annotations

from database.rows import Row
from loaders import values
from loaders.cells import Value
from loaders.kind import Column, Kind, Spread, municipality_columns, programme_column, source_column
from loaders.line import Line
from loaders.marks import mark
from loaders.reader import Reader
from loaders.reference import Reference


def goal_header(value: Value, reference: Reference, _: frozenset[str]) -> tuple[str, int] | None:
    """Programme and number of the goal a column is headed by."""
    return None if isinstance(value, bool) else reference.goal(None, values.shown(value))


def read(line: Line, reader: Reader) -> Row | None:
    """One choice; a long line without a choice says nothing."""
    is_matrix = reader.table.layout == "matrix"
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
        ),
        Column(
            "is_chosen", "Valgt", ("Chosen", "Valgt?", "Har valgt"), is_required=True, is_own=True
        ),
        programme_column(),
        source_column(),
    ),
    read=read,
    spread=Spread("matrix", "goal", "is_chosen", goal_header, unknown="unknown_goal"),
)
