"""Which columns of a wide table stand on a slide; the workbook beside it has them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from exhibits.exhibit.shown import Shown

# By the key of the exhibit, in the order of its table.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "municipality-goals": (
            "goal", "municipality", "status", "baseline", "value", "target", "target_year", "gap",
        ),
        "goal_progress": (
            "name", "baseline", "target", "value", "required", "gap", "way_share", "status",
        ),
        "municipality-measurements": (
            "indicator", "municipality", "year", "value", "highest", "since_first", "of_country",
            "per_1000", "remark",
        ),
        "method_elsewhere": (
            "municipality", "programme_name", "method_name", "stage_shown", "since", "until",
        ),
        "release_ledger": (
            "municipality", "year", "value", "years", "mean_value", "verdict",
        ),
    }
)  # fmt: skip


def is_shortened(shown: Shown) -> bool:
    """Whether the workbook has columns that the slide leaves out."""
    kept = COLUMNS.get(shown.key)
    return kept is not None and any(each.key not in kept for each in shown.columns)


def for_slides(shown: Shown) -> Shown:
    """The exhibit with the columns a slide has room for."""
    kept = COLUMNS.get(shown.key)
    if kept is None:
        return shown
    return replace(shown, columns=tuple(each for each in shown.columns if each.key in kept))
