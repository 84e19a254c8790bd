"""The lone texts above a table, which say what it is about."""

from __future__ import annotations

from collections.abc import Mapping

from loaders.formats.cells import Value
from loaders.meaning.marks import is_ticked
from loaders.meaning.spellings import fold

LONGEST_TITLE = 300
LABELS = frozenset(
    ["enhed", "unit", "indikator", "indicator", "maalsaetning", "goal", "program", "programme"]
)


def title_of(cells: Mapping[int, Value]) -> str | None:
    """The text of a row that holds but one, and no mark; "Enhed" and "personer" are one too."""
    found = list(dict.fromkeys(cells.values()))
    if len(found) == 1 and isinstance(found[0], str):
        return None if is_ticked(found[0]) else found[0][:LONGEST_TITLE]
    if len(found) == 2 and isinstance(found[0], str):
        label = found[0].strip().rstrip(":")
        if fold(label) in LABELS:
            return f"{label}: {found[1]}"[:LONGEST_TITLE]
    return None
