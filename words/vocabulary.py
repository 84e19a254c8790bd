"""The statuses, marks, stages and nothings there are, in order, by the names catalogs know."""

from __future__ import annotations

from collections.abc import Collection

NOTHINGS = (
    "zero",
    "no_target",
    "not_reported",
    "awaiting",
    "hidden",
    "withheld",
    "not_expected",
    "not_known",
)


NOTHING_SIGNS = (
    "0",
    "\N{EN DASH}",
    "\N{MIDDLE DOT}",
    "\N{HORIZONTAL ELLIPSIS}",
    "<5",
    "(x)",
    "",
    "?",
)


STATUSES = (
    "met",
    "met_by_deadline",
    "kept",
    "on_track",
    "slightly_behind",
    "behind",
    "worsened",
    "missed",
    "exceeded",
    "missing",
    "hidden",
    "awaiting",
    "no_baseline",
    "target_unknown",
    "no_target",
    "not_comparable",
)


MARKS = ("sensitive", "provisional", "estimate", "stale", "example")


STAGES = ("implementering", "afproevning", "udvikling", "unknown")


def nothing_sign(kind: str) -> str:
    """0, –, ·, …, <5, (x), a blank or ?."""
    return NOTHING_SIGNS[NOTHINGS.index(kind)]


def dashed(key: str) -> str:
    """A key of the code as the catalogs write it."""
    return key.replace("_", "-")


def code_meant(written: str, codes: Collection[str]) -> str:
    """The code that an address means: addresses have hyphens, and those from before had `_`.

    What is nobody's code is given back as it stands.
    """
    if written in codes:
        return written
    return next((each for each in codes if dashed(each) == dashed(written)), written)
