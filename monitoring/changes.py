"""What is otherwise between two views of the same figures, told once and by its cause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from monitoring.exact import is_known
from monitoring.rows import Row, flag


class Use(Protocol):
    """Whether a method runs, None where nobody knows, and how far it is."""

    @property
    def runs(self) -> bool | None: ...
    @property
    def stage(self) -> str | None: ...


class Change(StrEnum):
    """The kinds of change, in the order they are told."""

    STATUS = "status"
    THRESHOLD = "threshold"
    CHANGED = "changed"
    NEW = "new"
    METHOD_STARTED = "method_started"
    METHOD_ENDED = "method_ended"
    METHOD_CHANGED = "method_changed"
    CHOICE = "choice"
    TARGET = "target"
    UNDONE = "undone"
    MISSING = "missing"


FIGURE = ("value", "is_hidden", "status", "is_example")
PLAN = ("baseline_year", "baseline", "target_year", "target", "condition")
# What a status is judged on besides the day.
JUDGED_ON = (*PLAN, "is_chosen", "value", "value_year", "value_is_hidden")


@dataclass(frozen=True, slots=True)
class Difference:
    """The same thing in the earlier and the later view; None where a view does not have it."""

    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Undoing:
    """The imports withdrawn between the views, and what the earlier view knew."""

    import_ids: frozenset[int]
    known_at: datetime

    def explains(self, before: Iterable[Any], after: Iterable[Any]) -> bool:
        """Whether rows went away with a withdrawn import, and nothing newer took their place.

        Then the withdrawal is what there is to tell, and not what came of it.
        """
        went = any(_import_of(row) in self.import_ids for row in before)
        return went and not any(_is_newer(row, self.known_at) for row in after)


def paired(
    before: Iterable[Row], after: Iterable[Row], key: Sequence[str]
) -> dict[tuple[object, ...], Difference]:
    """Everything either view has, by its key; a missing part of a key equals another."""
    old, new = _by_key(before, key), _by_key(after, key)
    return {each: Difference(old.get(each), new.get(each)) for each in {**old, **new}}


def differs(difference: Difference, names: Sequence[str]) -> bool:
    """Whether any of these columns is otherwise; unknown equals unknown."""
    before, after = difference.before or {}, difference.after or {}
    return any(_plain(before.get(name)) != _plain(after.get(name)) for name in names)


def figure_change(difference: Difference) -> Change | None:
    """New or changed; a hidden figure that stays hidden has not changed for anybody to see.

    An invented figure that is no longer shown has given way to a published one, which is told.
    """
    before, after = _told(difference.before), _told(difference.after)
    if after is None:
        is_gone = before is not None and not flag(before, "is_example")
        return Change.CHANGED if is_gone else None
    if before is None:
        return Change.NEW
    if flag(before, "is_hidden") and flag(after, "is_hidden"):
        return None
    return Change.CHANGED if differs(Difference(before, after), FIGURE) else None


def method_change(before: Use | None, after: Use | None) -> Change | None:
    """Started, ended, at another stage; what nobody knows is neither a yes nor a no."""
    old, new = (each.runs if each else False for each in (before, after))
    if old == new:
        stages = {each.stage if each else None for each in (before, after)}
        return Change.METHOD_CHANGED if new and len(stages) > 1 else None
    if new:
        return Change.METHOD_STARTED
    return Change.METHOD_ENDED if new is False and old else Change.METHOD_CHANGED


def status_change(difference: Difference) -> Change | None:
    """A status flips only where both views have one."""
    if difference.before is None or difference.after is None:
        return None
    return Change.STATUS if differs(difference, ("status",)) else None


def is_by_time_alone(difference: Difference) -> bool:
    """Whether the status is judged on the same figures; of hidden ones nobody can say."""
    is_seen = not flag(difference.before or {}, "value_is_hidden")
    return is_seen and not differs(difference, JUDGED_ON)


def is_crossed(before: bool | None, after: bool | None) -> bool:
    """Whether a count came to meet the criterion, or no longer does; losing sight of it is none."""
    if after is None or before == after:
        return False
    return after or before is not None


def _told(row: Row | None) -> Row | None:
    """A row without a figure tells none."""
    if row is None:
        return None
    return row if is_known(row.get("value")) or flag(row, "is_hidden") else None


def _by_key(rows: Iterable[Row], key: Sequence[str]) -> dict[tuple[object, ...], Row]:
    return {tuple(_plain(row.get(name)) for name in key): row for row in rows}


def _plain(value: object) -> object:
    """Unknown is None, and a whole number is one whether it came beside an empty one or not."""
    if not is_known(value):
        return None
    return float(value) if isinstance(value, int | float) else value


def _stored(row: Any, name: str) -> Any:
    return row.get(name) if isinstance(row, Mapping) else getattr(row, name)


def _import_of(row: Any) -> int:
    value = _stored(row, "import_id")
    return int(str(value).partition(".")[0]) if is_known(value) else 0


def _is_newer(row: Any, known_at: datetime) -> bool:
    at = _stored(row, "registered_at")
    return isinstance(at, datetime) and is_known(at) and at > known_at
