"""Whether a municipality chose a goal, where a target and a choice both say so, and what counts."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from monitoring.later_word import Said, is_later_word


class Choice(Said, Protocol):
    """A stored word on a goal; None where its source does not tell."""

    @property
    def is_chosen(self) -> bool | None: ...


def chosen(target: Choice, choice: Choice | None) -> bool | None:
    """What a target says of its goal, or the choice where the target is silent or older."""
    if choice is None or choice.is_chosen is None:
        return target.is_chosen
    if target.is_chosen is None or is_later_word(choice, target):
        return choice.is_chosen
    return target.is_chosen


def is_asked(indicator_code: str | None, goal_indicators: Collection[str]) -> bool:
    """Whether figures of an indicator can be late: not where no goal of the programme counts it.

    A programme without goals that are counted asks for what its targets are counted by.
    """
    return not goal_indicators or indicator_code in goal_indicators
