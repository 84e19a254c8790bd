"""What counts as a change, and what is told by its cause instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from monitoring.changes import (
    Change,
    Figure,
    Plan,
    Undoing,
    Verdict,
    figure_change,
    is_by_time_alone,
    is_crossed,
    is_flipped,
    method_change,
    paired,
    told,
)

MEETING = datetime(2026, 3, 3, 22, 59, tzinfo=UTC)
UNDOING = Undoing(frozenset({7}), MEETING)


def figure(
    value: float | None,
    is_hidden: bool = False,
    status: str = "published",
    is_example: bool = False,
) -> Figure | None:
    return told(Figure(value, is_hidden, status, is_example))


@dataclass(frozen=True, slots=True)
class Used:
    runs: bool | None
    stage: str | None


def used(runs: bool | None, stage: str | None = None) -> Used:
    return Used(runs, stage)


def test_rows_are_paired_by_key_whatever_kind_of_number_it_is() -> None:
    before: list[tuple[str, float | None]] = [("a", 2011), ("a", None)]
    after: list[tuple[str, float | None]] = [("a", 2011.0), ("b", None)]
    both, gone, new = paired(before, after, lambda row: row)
    assert (both.before, both.after) == (before[0], after[0])
    assert (gone.after, new.before) == (None, None)
    assert (gone.sides, new.sides) == ((before[1],), (after[1],))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, figure(3), Change.NEW),
        (figure(None), figure(3), Change.NEW),
        (figure(3), figure(4), Change.CHANGED),
        (figure(3), figure(3), None),
        (figure(3), figure(None), Change.CHANGED),
        (figure(3), None, Change.CHANGED),
        (figure(3, is_example=True), None, None),
        (None, figure(None), None),
        (figure(3), figure(None, is_hidden=True), Change.CHANGED),
        (figure(None, is_hidden=True), figure(None, is_hidden=True), None),
        (figure(None, is_hidden=True), figure(None, is_hidden=True, status="final"), None),
        (figure(3, status="provisional"), figure(3), Change.CHANGED),
        (figure(3, is_example=True), figure(3), Change.NEW),
    ],
)
def test_figures(before: Figure | None, after: Figure | None, expected: Change | None) -> None:
    assert figure_change(before, after) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, used(True), Change.METHOD_CHANGED),
        (used(False), used(True), Change.METHOD_STARTED),
        (used(None), used(True), Change.METHOD_CHANGED),
        (used(True), used(False), Change.METHOD_ENDED),
        (used(True), used(None), Change.METHOD_CHANGED),
        (used(None), used(False), Change.METHOD_CHANGED),
        (used(True, "a"), used(True, "b"), Change.METHOD_CHANGED),
        (used(True, "a"), used(True, "a"), None),
        (used(False), used(False), None),
        (None, None, None),
    ],
)
def test_methods(before: Used | None, after: Used | None, expected: Change | None) -> None:
    assert method_change(before, after) is expected


@dataclass(frozen=True, slots=True)
class Counted:
    meets: bool | None
    is_example: bool = False


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (False, True, True),
        (True, False, True),
        (None, True, False),
        (None, False, False),
        (True, None, False),
        (True, True, False),
    ],
)
def test_crossings(before: bool | None, after: bool | None, expected: bool) -> None:
    assert is_crossed(Counted(before), Counted(after)) is expected


def test_a_first_count_and_one_in_place_of_an_invented_one_cross_nothing() -> None:
    assert not is_crossed(None, Counted(True))
    assert not is_crossed(Counted(False, is_example=True), Counted(True))
    assert is_crossed(Counted(False, is_example=True), Counted(True, is_example=True))


def verdict(status: str, value: float | None = None, *, is_hidden: bool = False) -> Verdict:
    return Verdict(status, Plan(2009, 9, 2012, 5, None), True, value, None, is_hidden)


def test_a_status_flips_only_between_two_and_says_when_time_alone_moved_it() -> None:
    old, new = verdict("awaiting"), verdict("missing")
    assert is_flipped(old, new)
    assert not is_flipped(None, new)
    assert not is_flipped(old, None)
    assert is_by_time_alone(old, new)
    assert not is_by_time_alone(old, verdict("missing", 3))
    assert not is_by_time_alone(old, replace(new, plan=replace(new.plan, target=4)))
    assert not is_by_time_alone(verdict("a", is_hidden=True), verdict("b", is_hidden=True))


@dataclass(frozen=True, slots=True)
class Stored:
    import_id: int
    registered_at: datetime


def test_a_withdrawn_import_explains_what_went_unless_something_newer_came() -> None:
    gone = Stored(7, MEETING)
    older = Stored(3, MEETING - timedelta(days=9))
    newer = Stored(9, MEETING + timedelta(days=9))
    assert UNDOING.explains([gone], [])
    assert UNDOING.explains([gone], [older])
    assert not UNDOING.explains([gone], [newer])
    assert not UNDOING.explains([older], [])
    assert not UNDOING.explains([], [newer])
