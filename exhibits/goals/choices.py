"""Which goals each municipality has chosen: yes, no, or not known."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd

from answers.goals.goals import goals, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_empty

ANSWERS = ("yes", "no", "unknown")
PLACE = ("municipality_code", "municipality", "municipality_path", "group")


def choices(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality; goal_<n> is yes, no or unknown."""
    rows = standings(services, selection)
    known = goals(services, selection)
    numbers = [each.no for each in known]
    found = [_row(group, numbers) for _, group in rows.groupby("municipality_code", sort=False)]
    columns = [*PLACE, *(f"goal_{no}" for no in numbers), "is_example", "sources"]
    frame = pd.DataFrame(found, columns=columns)
    told = {f"told_{each.no}_{code}": each.called(code) for each in known for code in ("da", "en")}
    return frame.assign(**told)


def _row(group: pd.DataFrame, numbers: list[int]) -> dict[str, Any]:
    first = group.iloc[0]
    told = group[~group["is_chosen"].isna() | (group["status"] == "target_unknown")]
    return {
        **{name: first[name] for name in PLACE},
        **{f"goal_{no}": answer(group[group["goal_no"] == no]) for no in numbers},
        "is_example": bool(told["is_example"].any()),
        "sources": [source for sources in group["sources"] for source in sources],
    }


def answer(rows: pd.DataFrame) -> str:
    """yes where one target of the goal is chosen, no where it is refused, else unknown."""
    told = {bool(chosen) for chosen in rows["is_chosen"] if not is_empty(chosen)}
    if True in told:
        return "yes"
    return "no" if told else "unknown"


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The answers as a file and a table write them."""
    told = {key: context.words(f"goals-chosen-{key}") for key in ANSWERS}
    texts = {f"{name}_text": frame[name].map(told) for name in goal_columns(frame)}
    heads = {}
    for name in goal_columns(frame):
        no = name.removeprefix("goal_")
        called = frame[f"told_{no}_{context.words.language}"]
        heads[f"heading_{no}"] = [context.words("goal-title", no=no, name=each) for each in called]
    return frame.assign(**texts, **heads)


def _heading(frame: pd.DataFrame, no: str) -> str:
    return no if frame.empty else str(frame[f"heading_{no}"].iloc[0])


def goal_columns(frame: pd.DataFrame) -> list[str]:
    """The columns that hold answers, in the order of the goals."""
    return [name for name in map(str, frame) if re.fullmatch(r"goal_\d+", name)]


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """A column per goal, headed by its number and name."""
    goal = [
        Column(f"{name}_text", label=_heading(frame, name.removeprefix("goal_")))
        for name in goal_columns(frame)
    ]
    return (
        Column("municipality", "goals-municipality", link_key="municipality_path"),
        *goal,
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many have chosen every goal, and how much is not known."""
    names = goal_columns(frame)
    words = context.words
    if frame.empty or not names:
        return words("goals-choices-none")
    answers = [[row[name] for name in names] for row in frame.to_dict("records")]
    all_chosen = sum(set(each) == {"yes"} for each in answers)
    unknown = sum("unknown" in each for each in answers)
    return words("goals-choices-finding", all=all_chosen, unknown=unknown, count=len(frame))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the marks mean."""
    return context.words("goals-choices-measure")


def note(frame: pd.DataFrame, context: Context) -> str:
    """That a question mark is no no."""
    return context.words("goals-choices-note")


GOAL_CHOICES = TableExhibit(
    key="goal_choices",
    query=choices,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)
