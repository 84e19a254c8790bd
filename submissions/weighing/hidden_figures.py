"""Which figures a lead hid, so that whoever sends a new file about one is told nothing of it."""

from __future__ import annotations

from collections.abc import Mapping

from database.protection import RELEASES, Figure

Values = Mapping[str, object]
Hidden = frozenset[Figure]
OF_FIGURES = frozenset({"release", "measurement", "target"})


def is_hidden(kind: str, values: Values, hidden: Hidden) -> bool:
    """Whether a stored row, or the baseline of one, is one of the hidden figures."""
    year = values.get("baseline_year" if kind == "target" else "year")
    if not hidden or kind not in OF_FIGURES or year is None:
        return False
    subject = RELEASES if kind == "release" else values.get("indicator_code")
    return Figure(str(subject), str(values["municipality_code"]), int(str(year))) in hidden
