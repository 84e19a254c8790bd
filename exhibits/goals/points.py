"""Baseline, now and target of each municipality, each on its own scale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers, Tone
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import judged, places, targeted, year_span
from exhibits.goals.sentences import amount, counted, listed, turns, who
from monitoring.exact import is_empty
from monitoring.rows import flag
from monitoring.several_targets import counted_once
from words.catalog import Words

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
        is_percent = (left["unit"] == "percent").any()
        key = "goal-points-left-percent" if is_percent else "goal-points-left-count"
        first, *others = [
            (str(name), amount(value, words.language))
            for name, value in zip(left["name"], left["remaining"], strict=True)
        ][:NAMED_IN_TITLE]
        told = words(key, name=first[0], amount=first[1])
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


def drawing(frame: pd.DataFrame, context: Context) -> Drawing:
    """One scale per municipality; a count that cannot be compared is not drawn on it."""
    words = context.words
    kind = columns(frame)[1].numbers
    now = frame["value"].mask(frame["status"].eq("not_comparable"))
    named: tuple[tuple[str, Any, str, Tone, Numbers], ...] = (
        ("figure-dumbbell-baseline", frame["baseline"], "goal-baseline", "base", kind),
        ("figure-dumbbell-now", now, "goal-value", "now", kind),
        (
            "figure-dumbbell-plan",
            frame["required"],
            "goal-required",
            "plan",
            Numbers("number", 1),
        ),
        ("figure-dumbbell-target", frame["target"], "goal-target", "limit", kind),
    )
    lines = tuple(
        Line(words(key), values_of(values), tone, numbers, labels=_labels(label, values, words))
        for label, values, key, tone, numbers in named
    )
    notes = [_note(row, words) for row in frame.to_dict("records")]
    rows = drawn_rows(
        frame, frame["name"], words, note=notes,
        status=list(zip(frame["status"], frame["status_text"], strict=True)),
    )  # fmt: skip
    return Drawing("dumbbells", rows, lines, with_span=True)


def _labels(key: str, values: Iterable[object], words: Words) -> tuple[str, ...]:
    return tuple(
        "" if value is None
        else words(key, value=number_text(value, words))
        for value in values_of(values)
    )  # fmt: skip


def _note(row: dict[Any, Any], words: Words) -> str:
    """Why there is no dot of what was counted."""
    if row["status"] == "not_comparable":
        return words("status-not-comparable")
    if not is_empty(row["value"]):
        return ""
    if not row["is_hidden"]:
        return words("figure-dumbbell-no-count")
    is_withheld = flag(row, "value_is_withheld")
    return words("figure-dumbbell-withheld" if is_withheld else "figure-dumbbell-hidden")


GOAL_POINTS = TableExhibit(
    key="goal_points",
    query=points,
    judge=with_remaining,
    finding=finding,
    subtitle=subtitle,
    drawing=drawing,
    columns=columns,
)
