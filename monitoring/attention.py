"""What a steering group should look at first, and how many stand where."""

from __future__ import annotations

import pandas as pd

from monitoring.exact import is_known
from monitoring.status import Status
from monitoring.targets import Unit

# "På sporet" may lie a little under the line and is still on track, so the status decides who is
# in the list and the gap only orders it. An awaited row keeps its place while its last known
# value lags: a passed deadline alone must not take a municipality off the list.
LAGGING = (Status.SLIGHTLY_BEHIND, Status.BEHIND, Status.WORSENED, Status.MISSED, Status.AWAITING)


def attention_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows of judge_frame that need attention, most pressing first.

    Missing ones by size of baseline, then the lagging by gap, then those that have no gap to be
    ranked by (exceeded; missed exactly at a strict target). Counts stand before other units
    within each group, because a gap in people and one in percent cannot be compared.
    """
    ranked = frame.assign(
        _group=[_group(s, g) for s, g in zip(frame["status"], frame["gap"], strict=True)],
        _unit=[0 if unit == Unit.COUNT else 1 for unit in frame["unit"]],
        _unit_name=frame["unit"].astype("object"),
        _size=_size(frame),
    )
    order = ["_group", "_unit", "_unit_name", "_size", "municipality_code"]
    ascending = [True, True, True, False, True]
    kept = ranked[ranked["_group"] < 3].sort_values(order, ascending=ascending, kind="stable")
    return kept[frame.columns].reset_index(drop=True)


def status_counts(frame: pd.DataFrame) -> dict[Status, int]:
    """Count how many have each status, all statuses present, in the order of the table.

    Never averaged. Rows without a status are not counted, examples only among examples: pass
    one kind at a time.
    """
    found = [Status(status) for status in frame["status"] if is_known(status)]
    return {status: found.count(status) for status in Status}


def _group(status: object, gap: float) -> int:
    """Rank a row's group: 0 missing, 1 lagging, 2 wrong without a gap, 3 needs no attention."""
    if status == Status.MISSING:
        return 0
    if status in LAGGING and gap > 0:
        return 1
    return 2 if status in (Status.EXCEEDED, Status.MISSED) else 3


def _size(frame: pd.DataFrame) -> pd.Series[float]:
    missing = frame["status"].eq(Status.MISSING)
    size = frame["baseline"].where(missing, frame["gap"])
    return pd.to_numeric(size).astype("float64").fillna(0.0)
