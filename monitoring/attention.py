"""What a steering group should look at first, and how many stand where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from monitoring.status import Status
from monitoring.targets import Unit

# "På sporet" may lie a little under the line and is still on track, so the status decides who is
# in the list and the gap to the plan on the day only orders it. An awaited row keeps its place
# while its last known value lags: a passed deadline alone must not take a municipality off it.
LAGGING = (Status.SLIGHTLY_BEHIND, Status.BEHIND, Status.WORSENED, Status.MISSED, Status.AWAITING)


class Standing(Protocol):
    """A judged target, as far as it says how pressing it is."""

    @property
    def municipality_code(self) -> str: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def status(self) -> Status | None: ...
    @property
    def baseline(self) -> float | None: ...
    @property
    def gap(self) -> float | None: ...
    @property
    def gap_on_day(self) -> float | None: ...


AnyStanding = TypeVar("AnyStanding", bound=Standing)


def attention_order(rows: Iterable[AnyStanding]) -> tuple[AnyStanding, ...]:
    """Keep the rows that need attention, most pressing first.

    Missing ones by size of baseline, then the lagging by how far they are from the plan on the day
    judged on, since the figures are of different years, then those that have no gap to be
    ranked by (exceeded; missed exactly at a strict target). Counts stand before other units
    within each group, because a gap in people and one in percent cannot be compared.
    """
    return tuple(sorted((row for row in rows if _group(row) < 3), key=_pressing))


def status_counts(statuses: Iterable[Status | None]) -> dict[Status, int]:
    """Count how many have each status, all statuses present, in the order of the table.

    Never averaged. Rows without a status are not counted, examples only among examples: pass
    one kind at a time.
    """
    found = list(statuses)
    return {status: found.count(status) for status in Status}


def _pressing(row: Standing) -> tuple[int, bool, str, float, str]:
    size = row.baseline if row.status is Status.MISSING else row.gap_on_day
    unit = row.unit or ""
    return _group(row), unit != Unit.COUNT, unit, -(size or 0.0), row.municipality_code


def _group(row: Standing) -> int:
    """Rank a row's group: 0 missing, 1 lagging, 2 wrong without a gap, 3 needs no attention."""
    if row.status is Status.MISSING:
        return 0
    if row.status in LAGGING and row.gap is not None and row.gap > 0:
        return 1
    return 2 if row.status in (Status.EXCEEDED, Status.MISSED) else 3
