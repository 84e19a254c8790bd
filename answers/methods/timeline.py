"""From when to when each municipality has used a method, and through which stages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import pandas as pd

from answers.methods.use import method_use, period_of
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.periods import Period

TIMELINE_COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "method_code",
    "method",
    "stage",
    "from_on",
    "to_on",
    "is_from_unknown",
    "is_to_unknown",
    "is_example",
    "sources",
)
Stored = Mapping[Any, Any]


def spans(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per stretch at one stage in the chosen programme that had begun by the shown day.

    A date nobody gives is the programme's own, and is marked as unknown; a stretch that another
    one follows ended the day before it. Methods in their order, then places, then time.
    """
    use = method_use(services, selection)
    period = period_of(services, selection, selection.programme_code)
    order = {code: at for at, code in enumerate(dict.fromkeys(use["method_code"]))}
    rows = [
        {**_place(row), **span}
        for row in use.to_dict("records")
        for span in _spans(row["history"], period)
    ]
    rows.sort(key=lambda row: order[row["method_code"]])
    return pd.DataFrame(rows, columns=list(TIMELINE_COLUMNS), dtype="object")


def _place(row: Stored) -> dict[str, Any]:
    names = ("municipality_code", "municipality", "municipality_path", "method_code", "method")
    return {name: row[name] for name in names}


def _spans(history: tuple[Stored, ...], period: Period) -> Iterator[dict[str, object]]:
    """The stored rows that say yes, oldest first, each with the days it covers."""
    rows = [row for row in history if is_known(row["runs"]) and bool(row["runs"])]
    for at, row in enumerate(rows):
        start, end = _day(row["from_on"]), _day(row["to_on"])
        follows = _day(rows[at + 1]["from_on"]) if at + 1 < len(rows) else None
        if end is None and follows is not None:
            end = follows - timedelta(days=1)
        yield {
            "stage": row["stage"] if is_known(row["stage"]) else None,
            "from_on": start or period.from_on,
            "to_on": end or period.to_on,
            "is_from_unknown": start is None,
            "is_to_unknown": end is None,
            "is_example": bool(row["is_example"]),
            "sources": [source_of(row)],
        }


def _day(value: object) -> date | None:
    return value if isinstance(value, date) and is_known(value) else None
