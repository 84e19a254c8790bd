"""The different nothings, never one drawn as another, and which of them an absent figure is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum


class Nothing(StrEnum):
    """What an empty-looking cell really says."""

    ZERO = "zero"
    NO_TARGET = "no_target"
    NOT_REPORTED = "not_reported"
    AWAITING = "awaiting"
    HIDDEN = "hidden"
    WITHHELD = "withheld"
    NOT_EXPECTED = "not_expected"
    NOT_KNOWN = "not_known"


def absent(due_on: date | None, on: date, is_asked: bool | None = True) -> Nothing:
    """Which nothing a figure is that is not there: the one place that says so.

    `due_on` is the last day it may come, None where nothing expects it at all. `is_asked` says
    whether its municipality was asked for it, and is None where nobody can tell. Only what was
    asked for can be late; what others have counted may stand somewhere we have not looked.
    """
    if due_on is None:
        return Nothing.NOT_KNOWN if is_asked is None else Nothing.NOT_EXPECTED
    if due_on >= on:
        return Nothing.AWAITING
    return Nothing.NOT_REPORTED if is_asked else Nothing.NOT_KNOWN


def gravest(found: Iterable[Nothing]) -> Nothing:
    """What an absent sum or mean is, made of the nothings of its parts.

    Late before awaited before not known; what nobody expects only where all is so.
    """
    kinds = set(found)
    order = (Nothing.NOT_REPORTED, Nothing.AWAITING, Nothing.NOT_KNOWN)
    return next((each for each in order if each in kinds), Nothing.NOT_EXPECTED)


def hidden_as(is_hidden: bool, is_withheld: bool) -> Nothing | None:
    """Name what stands for a hidden value; only a small one may be said to be small."""
    if not is_hidden:
        return None
    return Nothing.WITHHELD if is_withheld else Nothing.HIDDEN
