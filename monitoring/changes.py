"""What is otherwise between two views of the same figures, told once and by its cause."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

AnyRow = TypeVar("AnyRow")


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


class Use(Protocol):
    """Whether a method runs, None where nobody knows, and how far it is."""

    @property
    def runs(self) -> bool | None: ...
    @property
    def stage(self) -> str | None: ...


class Held(Protocol):
    """A count held against a criterion; `meets` is None where the answer is not known."""

    @property
    def meets(self) -> bool | None: ...
    @property
    def is_example(self) -> bool: ...


class Imported(Protocol):
    """A row with the import that brought it."""

    @property
    def import_id(self) -> int: ...
    @property
    def registered_at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a view shows it; a hidden one has no value.

    Its unit and why it is hidden are told beside it, and are no change of it.
    """

    value: float | None
    is_hidden: bool
    status: str
    is_example: bool
    is_withheld: bool = field(default=False, compare=False)
    unit: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a municipality started and what it wants to reach."""

    baseline_year: int | None
    baseline: float | None
    target_year: int | None
    target: float | None
    condition: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status, and what it is judged on besides the day."""

    status: str | None
    plan: Plan
    is_chosen: bool | None
    value: float | None
    value_year: int | None
    value_is_hidden: bool


@dataclass(frozen=True, slots=True)
class Difference(Generic[AnyRow]):
    """The same thing in the earlier and the later view; None where a view does not have it."""

    before: AnyRow | None
    after: AnyRow | None

    @property
    def sides(self) -> tuple[AnyRow, ...]:
        """What there is of it, the later one first."""
        return tuple(each for each in (self.after, self.before) if each is not None)


@dataclass(frozen=True, slots=True)
class Undoing:
    """The imports withdrawn between the views, and what the earlier view knew."""

    import_ids: frozenset[int]
    known_at: datetime

    def explains(self, before: Iterable[Imported], after: Iterable[Imported]) -> bool:
        """Whether rows went away with a withdrawn import, and nothing newer took their place.

        Then the withdrawal is what there is to tell, and not what came of it.
        """
        went = any(row.import_id in self.import_ids for row in before)
        return went and not any(row.registered_at > self.known_at for row in after)


def paired(
    before: Iterable[AnyRow], after: Iterable[AnyRow], key: Callable[[AnyRow], Hashable]
) -> tuple[Difference[AnyRow], ...]:
    """Everything either view has, by its key."""
    old, new = ({key(row): row for row in rows} for rows in (before, after))
    return tuple(Difference(old.get(each), new.get(each)) for each in {**old, **new})


def told(figure: Figure) -> Figure | None:
    """The figure; None for a blank, which tells nothing."""
    return figure if figure.is_hidden or figure.value is not None else None


def figure_change(before: Figure | None, after: Figure | None) -> Change | None:
    """New or changed; a hidden figure that stays hidden has not changed for anybody to see.

    An invented figure that is no longer shown has given way to a published one, which is told as
    new: it is the first of its kind.
    """
    if after is None:
        is_gone = before is not None and not before.is_example
        return Change.CHANGED if is_gone else None
    if before is None or before.is_example != after.is_example:
        return Change.NEW
    if before.is_hidden and after.is_hidden:
        return None
    return Change.CHANGED if before != after else None


def method_change(before: Use | None, after: Use | None) -> Change | None:
    """Started, ended, at another stage; what nobody knows is neither a yes nor a no.

    Only a known no can start and only a known yes can end: what is told first is no change of it.
    """
    old, new = (each.runs if each else None for each in (before, after))
    if old == new:
        stages = {each.stage if each else None for each in (before, after)}
        return Change.METHOD_CHANGED if new and len(stages) > 1 else None
    if old is False and new:
        return Change.METHOD_STARTED
    return Change.METHOD_ENDED if old and new is False else Change.METHOD_CHANGED


def is_flipped(before: Verdict | None, after: Verdict | None) -> bool:
    """Whether a status is another one; it flips only where both views have one."""
    return before is not None and after is not None and before.status != after.status


def is_by_time_alone(before: Verdict, after: Verdict) -> bool:
    """Whether the status is judged on the same figures; of hidden ones nobody can say."""
    return not before.value_is_hidden and replace(before, status=after.status) == after


def is_crossed(before: Held | None, after: Held | None) -> bool:
    """Whether a count came to meet the criterion, or no longer does.

    Between two known counts, both published or both invented: a first one is new, losing sight of
    one is no crossing, and an invented one never gives way to a crossing of a published one.
    """
    if before is None or after is None or before.meets is None or after.meets is None:
        return False
    return before.meets != after.meets and before.is_example == after.is_example
