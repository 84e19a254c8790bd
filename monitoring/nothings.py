"""The different nothings, never one drawn as another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from monitoring.exact import is_known
from monitoring.status import Status


class Nothing(StrEnum):
    """What an empty-looking cell really says."""

    ZERO = "zero"
    NO_TARGET = "no_target"
    NOT_REPORTED = "not_reported"
    AWAITING = "awaiting"
    HIDDEN = "hidden"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Flags:
    """What is known around a value; is_chosen is None where the source does not tell."""

    is_hidden: bool = False
    is_chosen: bool | None = None
    is_awaited: bool = False


def nothing_of(value: float | None, flags: Flags | None = None) -> Nothing | None:
    """Name the nothing a cell holds, or None when it holds a figure that is not 0.

    Hidden wins over any value; a figure that exists wins over what was expected of it.
    """
    told = flags or Flags()
    if told.is_hidden:
        return Nothing.HIDDEN
    if value is not None and is_known(value):
        return Nothing.ZERO if value == 0 else None
    if told.is_chosen is False:
        return Nothing.NO_TARGET
    return Nothing.AWAITING if told.is_awaited else Nothing.NOT_REPORTED


def hidden_as(is_hidden: bool, is_withheld: bool) -> Nothing | None:
    """Name what stands for a hidden value; only a small one may be said to be small."""
    if not is_hidden:
        return None
    return Nothing.WITHHELD if is_withheld else Nothing.HIDDEN


def nothing_for_status(status: Status | None) -> Nothing | None:
    """Name the nothing a status stands for, or None when it says something about a figure."""
    meaning: Mapping[Status, Nothing] = {
        Status.NO_TARGET: Nothing.NO_TARGET,
        Status.TARGET_UNKNOWN: Nothing.NOT_REPORTED,
        Status.NO_BASELINE: Nothing.NOT_REPORTED,
        Status.AWAITING: Nothing.AWAITING,
        Status.MISSING: Nothing.NOT_REPORTED,
        Status.HIDDEN: Nothing.HIDDEN,
    }
    return None if status is None else meaning.get(status)
