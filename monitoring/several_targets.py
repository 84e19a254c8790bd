"""A municipality with targets for several years is one municipality: which target it counts by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from monitoring.rows import flagged, number

GOAL = ("municipality_code", "goal_no")
INDICATOR = ("municipality_code", "indicator_code")
YEARS = ("baseline_year", "target_year")


def counted_once(frame: pd.DataFrame, on: date, key: Sequence[str] = GOAL) -> pd.DataFrame:
    """One row per municipality and goal, in the order of `frame`; for how many stand where.

    Columns read: those of `key`, target_year and is_example. The target whose year is not over on
    the day counts, the nearest of several; else the newest. Published ones come before examples.
    """
    years = [number(year) for year in frame["target_year"]]
    ranked = frame.assign(
        _invented=flagged(frame, "is_example"),
        _rank=pd.Series([_rank(year, on) for year in years], index=frame.index, dtype="object"),
    )
    kept = ranked.sort_values(["_invented", "_rank"], kind="stable").drop_duplicates(list(key))
    return frame.loc[frame.index.isin(kept.index)]


def summed_once(frame: pd.DataFrame) -> pd.DataFrame:
    """One row per municipality for a sum of targets, in the order of `frame`.

    Columns read: municipality_code, baseline_year and target_year. Where a municipality has several
    targets, that for the years most municipalities share is taken, on a tie the later one.
    """
    shared = frame.groupby(list(YEARS), dropna=False)["municipality_code"].transform("nunique")
    ranked = frame.assign(_shared=shared).sort_values(
        ["_shared", *reversed(YEARS)], ascending=False, kind="stable"
    )
    kept = ranked.drop_duplicates("municipality_code")
    return frame.loc[frame.index.isin(kept.index)]


def with_shared_years(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows for the years that every municipality has, which make a sum; else none.

    Columns read as in `summed_once`; of several such years the latest.
    """
    counts = frame.groupby(list(YEARS))["municipality_code"].nunique()
    shared = counts[counts.eq(frame["municipality_code"].nunique())].index
    if not len(shared):
        return frame.iloc[0:0]
    baseline_year, target_year = max(shared, key=lambda years: (years[1], years[0]))
    is_shared = frame["baseline_year"].eq(baseline_year) & frame["target_year"].eq(target_year)
    return frame[is_shared.fillna(False).astype(bool)]


def _rank(year: float | None, on: date) -> tuple[int, float]:
    """What is ahead by how near it is, what is past by how new, and last what has no year."""
    if year is None:
        return 2, 0.0
    return (0, year) if year >= on.year else (1, -year)
