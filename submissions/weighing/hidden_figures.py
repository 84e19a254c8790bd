"""A figure that a lead hid is not told to whoever sends a new file about it."""

from __future__ import annotations

from dataclasses import replace

from database.protection import RELEASES, Figure
from submissions.weighing.proposed_changes import Change, ChangeList, Values


def without_hidden(changes: ChangeList, hidden: frozenset[Figure]) -> ChangeList:
    """The same changes, with what stood before marked where it is one of the hidden figures."""
    if not hidden:
        return changes
    return ChangeList(tuple(_without(each, hidden) for each in changes.changes))


def _without(change: Change, hidden: frozenset[Figure]) -> Change:
    before, jump = change.before, change.jump
    year = None if before is None else before.get(_year(change.kind))
    is_hidden = before is not None and _figure(change.kind, before, year) in hidden
    if jump is not None:
        is_far_hidden = _figure(change.kind, change.after, jump.year) in hidden
        jump = replace(jump, is_withheld=is_far_hidden)
    return replace(change, is_before_withheld=is_hidden, jump=jump)


def _year(kind: str) -> str:
    return "baseline_year" if kind == "target" else "year"


def _figure(kind: str, values: Values, year: object) -> Figure | None:
    subject = RELEASES if kind == "release" else values.get("indicator_code")
    if kind not in {"release", "measurement", "target"} or year is None:
        return None
    return Figure(str(subject), str(values["municipality_code"]), int(str(year)))
