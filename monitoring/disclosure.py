"""The confidentiality rule: which counts are small, and who may see them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from monitoring.exact import is_known
from monitoring.rows import flagged
from monitoring.status import HIDDEN_VALUES

SHARE_UNITS = ("rate", "percent")  # units in which 2 is no count of two people
LEAST_SHOWN = 4.5  # a share is rounded: fewer people than this may be four


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: the municipalities whose small counts they may see, or all of them."""

    municipality_codes: frozenset[str] = frozenset()
    sees_all: bool = False


def disclose(frame: pd.DataFrame, column: str, viewer: Viewer) -> pd.DataFrame:
    """Hide counts of 1 to 4 in protected rows from a viewer who may not see them.

    frame needs municipality_code and is_protected (unknown counts as protected). A hidden cell
    becomes null and is_hidden true; 0 is never hidden, and what was hidden stays so. Raises
    KeyError when frame does not say which rows are protected.
    """
    small = _guarded(frame, viewer) & is_small(frame[column])
    hidden = small | flagged(frame, "is_hidden")
    return frame.assign(**{column: frame[column].mask(hidden), "is_hidden": hidden})


def is_small(column: pd.Series[float]) -> pd.Series[bool]:
    """Which figures are counts that a rule hides; a part of a person is hidden with the person."""
    numbers = pd.to_numeric(column, errors="coerce")
    return ((numbers > 0) & (numbers <= HIDDEN_VALUES[-1])).fillna(False).astype("bool")


def is_few_people(
    share: object, unit: object, population: int | None, largest_count: float | None
) -> bool:
    """Whether a share in percent or a rate per 1,000 tells of a few people.

    A rate is held against the smallest population known, and tells without one; a percentage
    against the largest count that is shown beside it, and tells nothing without one.
    """
    if not is_known(share) or float(str(share)) <= 0 or unit not in SHARE_UNITS:
        return False
    if unit == "percent":
        return largest_count is not None and float(str(share)) * largest_count / 100 < LEAST_SHOWN
    return population is None or float(str(share)) * population / 1000 < LEAST_SHOWN


def _guarded(frame: pd.DataFrame, viewer: Viewer) -> pd.Series[bool]:
    if viewer.sees_all:
        return pd.Series(False, index=frame.index, dtype="bool")
    protected = ~frame["is_protected"].eq(False).fillna(False).astype("bool")
    return protected & ~frame["municipality_code"].isin(viewer.municipality_codes)
