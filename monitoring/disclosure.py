"""The confidentiality gate: small counts of protected rows, and what would give them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from monitoring.exact import is_known
from monitoring.rows import flagged
from monitoring.status import HIDDEN_VALUES
from monitoring.targets import Reading

# Each can be turned back into the hidden value when baseline, target and dates are known.
REVEALING = (
    "status",
    "required",
    "gap",
    "way_share",
    "ratio",
    "marks",
    "meets",
    "margin",
    "mean_value",
    "years_above",
)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: the municipalities whose small counts they may see, or all of them."""

    municipality_codes: frozenset[str] = frozenset()
    sees_all: bool = False


def disclose(frame: pd.DataFrame, value_columns: Sequence[str], viewer: Viewer) -> pd.DataFrame:
    """Hide counts of 1 to 4 in protected rows from a viewer who may not see them.

    frame needs municipality_code and is_protected (unknown counts as protected); with a unit
    column only its counts are judged, not rates and percentages. A hidden cell becomes null,
    is_hidden true, and REVEALING columns of the row None. 0 is never hidden; what was hidden
    stays so. Raises KeyError when frame does not say which rows are protected.
    """
    guarded = _guarded(frame, viewer)
    shown = frame.copy()
    hidden = pd.Series(False, index=frame.index, dtype="bool")
    for name in value_columns:
        small = guarded & _counts(frame) & _small(frame[name])
        shown[name] = frame[name].mask(small)
        hidden = hidden | small
    shown["is_hidden"] = hidden | flagged(frame, "is_hidden")
    return _without_traces(shown, hidden, guarded & _counts(frame))


def total_is_safe(hidden_count: int, hidden_sum: float | None = None) -> bool:
    """Tell whether a total can stand beside parts of which some are hidden.

    One hidden part is the total less the others. Several are given away too when their sum
    leaves one possibility only: all 1, or all 4.
    """
    if hidden_count == 0:
        return True
    if hidden_count == 1:
        return False
    least, most = hidden_count * HIDDEN_VALUES[0], hidden_count * HIDDEN_VALUES[-1]
    return hidden_sum is None or least < hidden_sum < most


def safe_total(whole: float | None, parts: pd.DataFrame, column: str) -> float | None:
    """Give a total that includes hidden parts, or None where it would reveal them.

    parts has is_hidden and has been through disclose.
    """
    if whole is None:
        return None
    hidden = parts["is_hidden"].eq(True)
    rest = whole - float(pd.to_numeric(parts.loc[~hidden, column]).sum())
    return whole if total_is_safe(int(hidden.sum()), rest) else None


def _guarded(frame: pd.DataFrame, viewer: Viewer) -> pd.Series[bool]:
    protected = ~frame["is_protected"].eq(False).fillna(False).astype("bool")
    if viewer.sees_all:
        return pd.Series(False, index=frame.index, dtype="bool")
    return protected & ~frame["municipality_code"].isin(viewer.municipality_codes)


def _counts(frame: pd.DataFrame) -> pd.Series[bool]:
    if "unit" not in frame:
        return pd.Series(True, index=frame.index, dtype="bool")
    return ~frame["unit"].isin(["rate", "percent"])


def _small(column: pd.Series[float]) -> pd.Series[bool]:
    numbers = pd.to_numeric(column, errors="coerce")
    return ((numbers > 0) & (numbers <= HIDDEN_VALUES[-1])).fillna(False).astype("bool")


def _without_traces(
    shown: pd.DataFrame, hidden: pd.Series[bool], guarded: pd.Series[bool]
) -> pd.DataFrame:
    for name in REVEALING:
        if name in shown:
            shown[name] = shown[name].astype("object").mask(hidden, None)
    if "later" in shown:
        pairs = zip(shown["later"], guarded, strict=True)
        masked = [_masked(later) if is_guarded else later for later, is_guarded in pairs]
        shown["later"] = pd.Series(masked, index=shown.index, dtype="object")
    return shown


def _masked(later: object) -> tuple[Reading, ...]:
    readings = later if isinstance(later, tuple) else ()
    return tuple(
        replace(one, value=None, is_hidden=True) if _is_small(one.value) else one
        for one in readings
    )


def _is_small(value: float | None) -> bool:
    return value is not None and is_known(value) and 0 < value <= HIDDEN_VALUES[-1]
