"""Five nothings, never one as another."""

from __future__ import annotations

import pytest

from monitoring.nothings import Flags, Nothing, nothing_for_status, nothing_of
from monitoring.status import Status


@pytest.mark.parametrize(
    ("value", "flags", "nothing"),
    [
        (0, Flags(), Nothing.ZERO),
        (0, Flags(is_chosen=False), Nothing.ZERO),
        (None, Flags(is_chosen=False), Nothing.NO_TARGET),
        (None, Flags(is_chosen=True), Nothing.NOT_REPORTED),
        (None, Flags(), Nothing.NOT_REPORTED),
        (float("nan"), Flags(), Nothing.NOT_REPORTED),
        (None, Flags(is_awaited=True), Nothing.AWAITING),
        (None, Flags(is_hidden=True), Nothing.HIDDEN),
        (None, Flags(is_hidden=True, is_awaited=True), Nothing.HIDDEN),
        (8, Flags(is_awaited=True), None),
    ],
)
def test_each_nothing_is_told_from_the_others(
    value: float | None, flags: Flags, nothing: Nothing | None
) -> None:
    assert nothing_of(value, flags) is nothing


def test_without_flags_an_empty_cell_was_not_reported() -> None:
    assert nothing_of(None) is Nothing.NOT_REPORTED


def test_only_statuses_without_a_figure_are_nothings() -> None:
    found = {status: nothing_for_status(status) for status in Status}
    assert found[Status.NO_TARGET] is Nothing.NO_TARGET
    assert found[Status.AWAITING] is Nothing.AWAITING
    assert found[Status.MISSING] is Nothing.NOT_REPORTED
    assert found[Status.HIDDEN] is Nothing.HIDDEN
    assert found[Status.MET] is None
    assert nothing_for_status(None) is None
