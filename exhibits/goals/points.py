"""Baseline, now and target of each municipality, each on its own scale."""

from __future__ import annotations

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.dumbbells import dumbbells
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Dots, Series
from exhibits.exhibit.shown import Column, Context, Figure
from exhibits.goals.progress import judged, places, targeted, year_span
from exhibits.goals.sentences import amount, counted, listed, turns, who
from monitoring.exact import is_empty
from monitoring.several_targets import counted_once

NAMED_IN_TITLE = 3


def points(services: Services, selection: Selection) -> pd.DataFrame:
    """The municipalities whose target has a baseline to start from."""
    rows = targeted(services, selection)
    return rows[rows["status"] != "no_baseline"].reset_index(drop=True)


def with_remaining(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """`remaining` is what is still to go to the target itself; negative past it."""
    told = judged(frame, context)
    left = [_remaining(row) for _, row in told.iterrows()]
    return told.assign(remaining=pd.Series(left, index=told.index, dtype="float64"))


def _remaining(row: pd.Series) -> float | None:
    if row["is_hidden"] or row["status"] == "not_comparable" or is_empty(row["value"]):
        return None
    distance = float(row["value"]) - float(row["target"])
    return -distance if turns(row) else distance


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many are left to the target where most are left; else who has reached it."""
    words = context.words
    left = frame[frame["remaining"] > 0].sort_values("remaining", ascending=False, kind="stable")
    if len(left):
        unit = "percent" if (left["unit"] == "percent").any() else "count"
        first, *others = [
            (str(name), amount(value, words.language))
            for name, value in zip(left["name"], left["remaining"], strict=True)
        ][:NAMED_IN_TITLE]
        told = words(f"goal-points-left-{unit}", name=first[0], amount=first[1])
        return listed([told, *(f"{name} {value}" for name, value in others)], words)
    names = places(counted_once(frame[frame["remaining"] <= 0], context.on))
    if not names:
        return words("goal-points-none")
    return words("goal-points-reached", who=who(names, words), count=len(names))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the marks are, and why each panel has its own scale."""
    years = {name: year_span(frame, f"{name}_year") for name in ("baseline", "value", "target")}
    if not years["value"]:
        return context.words("goal-points-measure-none")
    return context.words(
        "goal-points-measure", start=years["baseline"], now=years["value"], end=years["target"]
    )


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The four values of a panel and what is left."""
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", frame, "baseline_nothing"),
        counted("value", "goal-value", frame, "nothing"),
        Column("value_year", "goal-value-year", "year"),
        Column("required", "goal-required", "number", 1, "hidden"),
        counted("target", "goal-target", frame),
        Column("remaining", "goal-remaining", "difference", 1, "hidden"),
        Column("status", "goal-status", "status"),
    )


def drawn(frame: pd.DataFrame, context: Context) -> Figure:
    """One panel per municipality, the first one explains."""
    words = context.words
    is_apart = frame["status"].eq("not_comparable")
    said = [words("status-not-comparable") if apart else None for apart in is_apart]
    table = frame.assign(
        now=frame["value"].mask(is_apart),
        plan=frame["required"],
        status_key=frame["status"],
        now_text=pd.Series(said, index=frame.index, dtype="object"),
    )
    return dumbbells(table, words, width_class=context.width_class)


GOAL_POINTS = Exhibit(
    key="goal_points",
    query=points,
    judge=with_remaining,
    finding=finding,
    subtitle=subtitle,
    draw=drawn,
    columns=columns,
    shape=Dots(
        "name",
        (
            Series("baseline", "base"),
            Series("value"),
            Series("required", "over"),
            Series("target", "limit"),
        ),
        with_span=True,
    ),
)
