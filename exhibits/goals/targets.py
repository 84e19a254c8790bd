"""The targets as the councils set them, with the reduction computed anew."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import targeted, year_span
from exhibits.goals.sentences import amount, counted, no_baseline, turns
from monitoring.exact import is_empty
from monitoring.percent import Total, share_of, total

PARTS = ("baseline", "target")


def targets(services: Services, selection: Selection) -> pd.DataFrame:
    """Every target with a number, in Danish order of names."""
    rows = targeted(services, selection)
    return rows.assign(sources=rows["target_sources"])


def with_total(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Change in number and share of every row, and a last row that sums the complete ones."""
    rows: list[dict[Any, Any]] = [
        {**row, **_change(row), "is_total": False} for row in frame.to_dict("records")
    ]
    summed = _total(frame)
    if summed is not None and summed.row_count > 1:
        name = context.words("goal-targets-total", count=summed.row_count)
        row: dict[Any, Any] = {
            **dict.fromkeys(frame.columns),
            **summed.sums,
            "name": name,
            "is_total": True,
            "is_example": summed.is_example,
            "is_hidden": False,
            "baseline_is_hidden": False,
            "baseline_is_withheld": False,
            "sources": [],
            **{name: frame[name].iloc[0] for name in ("unit", "direction", "condition")},
        }
        rows.append({**row, **_change(row)})
    made = ["change", "change_share", "is_total", "baseline_nothing"]
    return pd.DataFrame(rows, columns=[*frame.columns, *made])


def _change(row: dict[Any, Any]) -> dict[str, Any]:
    nothing = no_baseline(row)
    if any(is_empty(row[part]) for part in PARTS):
        return {"change": None, "change_share": None, "baseline_nothing": nothing}
    fall = row["baseline"] - row["target"]
    change = -fall if turns(pd.Series(row)) else fall
    share = share_of(change, row["baseline"])
    return {
        "change": change,
        "change_share": None if share is None else float(share),
        "baseline_nothing": nothing,
    }


def _total(frame: pd.DataFrame) -> Total | None:
    """None where years, units or directions differ: such rows make no sum."""
    complete = frame.dropna(subset=list(PARTS))
    alike = ("baseline_year", "target_year", "unit", "direction", "indicator_code")
    if complete.empty or any(complete[name].nunique(dropna=False) > 1 for name in alike):
        return None
    return total(frame, PARTS)


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The published table: baseline, target, change in number and percent."""
    rises = (frame["direction"] == "higher").any()
    change = "goal-change-rise" if rises else "goal-change-fall"
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", frame, "baseline_nothing"),
        Column("baseline_year", "goal-baseline-year", "year"),
        counted("target", "goal-target", frame),
        Column("target_year", "goal-target-year", "year"),
        counted("change", change, frame, "baseline_nothing"),
        Column("change_share", "goal-change-share", "share", 0, "baseline_nothing"),
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """From where to where all targets go together, or how many there are."""
    words = context.words
    for row in frame[frame["is_total"].eq(True)].to_dict("records"):
        count = int((frame["is_total"].eq(False) & frame["change"].notna()).sum())
        return words(
            "goal-targets-finding",
            count=count,
            start=amount(row["baseline"], words.language),
            end=amount(row["target"], words.language),
        )
    if frame.empty:
        return words("goal-targets-none")
    return words("goal-targets-count", count=frame["municipality_code"].nunique())


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """The years of the table."""
    start, end = year_span(frame, "baseline_year"), year_span(frame, "target_year")
    if not start or not end:
        return context.words("goal-progress-measure-none")
    return context.words("goal-targets-measure", start=start, end=end)


def note(frame: pd.DataFrame, context: Context) -> str:
    """How many rows the sum holds, or why there is none."""
    words = context.words
    rows = frame[frame["is_total"].eq(False)]
    if len(rows) < 2:
        return ""
    complete = int(rows["change"].notna().sum())
    if not frame["is_total"].any():
        return words("goal-targets-no-sum")
    count = rows["municipality_code"].nunique()
    if complete == count:
        return words("goal-targets-note-all", count=complete)
    return words("goal-targets-note", complete=complete, count=count)


GOAL_TARGETS = TableExhibit(
    key="goal_targets",
    query=targets,
    judge=with_total,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)
