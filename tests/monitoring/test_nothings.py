"""Seven nothings and the sign of a withheld figure, never one as another."""

from __future__ import annotations

from datetime import date

import pytest

from monitoring.nothings import Nothing, absent, gravest, hidden_as

ON, BEFORE, AFTER = date(2012, 3, 1), date(2011, 12, 31), date(2012, 12, 31)


@pytest.mark.parametrize(
    ("due_on", "is_asked", "nothing"),
    [
        (BEFORE, True, Nothing.NOT_REPORTED),
        (BEFORE, False, Nothing.NOT_KNOWN),
        (BEFORE, None, Nothing.NOT_KNOWN),
        (ON, True, Nothing.AWAITING),
        (AFTER, True, Nothing.AWAITING),
        (AFTER, False, Nothing.AWAITING),
        (None, True, Nothing.NOT_EXPECTED),
        (None, False, Nothing.NOT_EXPECTED),
        (None, None, Nothing.NOT_KNOWN),
    ],
)
def test_only_what_was_asked_for_and_is_due_can_be_late(
    due_on: date | None, is_asked: bool | None, nothing: Nothing
) -> None:
    assert absent(due_on, ON, is_asked) is nothing


def test_a_sum_is_late_where_a_part_of_it_is() -> None:
    assert gravest([Nothing.NOT_EXPECTED, Nothing.NOT_REPORTED]) is Nothing.NOT_REPORTED
    assert gravest([Nothing.NOT_KNOWN, Nothing.NOT_EXPECTED]) is Nothing.NOT_KNOWN
    assert gravest([]) is Nothing.NOT_EXPECTED


def test_a_withheld_figure_is_never_said_to_be_small() -> None:
    assert hidden_as(is_hidden=True, is_withheld=False) is Nothing.HIDDEN
    assert hidden_as(is_hidden=True, is_withheld=True) is Nothing.WITHHELD
    assert hidden_as(is_hidden=False, is_withheld=False) is None
