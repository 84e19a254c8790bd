"""The confidentiality rule: which counts are small, and who may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from monitoring.exact import is_known
from monitoring.rows import flagged
from monitoring.status import HIDDEN_VALUES

SHARE_UNITS = ("rate", "percent")  # units in which 2 is no count of two people
LEAST_SHOWN = 4.5  # a share is rounded: fewer people than this may be four
LEAST_PERSON = 0.5


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
    share: object, unit: object, population: int | None, counts: Iterable[float] = ()
) -> bool:
    """Whether a share in percent or a rate per 1,000 tells of a few people.

    A rate is held against the smallest population known, and tells without one; a percentage
    against every count that is shown beside it, as is what it leaves of that, and tells nothing
    without one. A count of which it would be less than half a person is not what it is a share of.
    """
    if not is_known(share) or float(str(share)) <= 0 or unit not in SHARE_UNITS:
        return False
    part = float(str(share))
    if unit == "percent":
        people = [each * count / 100 for count in counts for each in (part, 100 - part)]
        return any(LEAST_PERSON <= each < LEAST_SHOWN for each in people)
    return population is None or part * population / 1000 < LEAST_SHOWN


def _guarded(frame: pd.DataFrame, viewer: Viewer) -> pd.Series[bool]:
    if viewer.sees_all:
        return pd.Series(False, index=frame.index, dtype="bool")
    protected = ~frame["is_protected"].eq(False).fillna(False).astype("bool")
    return protected & ~frame["municipality_code"].isin(viewer.municipality_codes)
