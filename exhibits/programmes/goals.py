"""What one programme measures: its goals, and the criteria of its call."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.goals.goals import goals as programme_goals
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import filled, with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_known

COLUMNS = (
    Column("name", "programme-goal", link_key="path"),
    Column("role_text", "programme-goal-role"),
    Column("no", "programme-goal-no", "count"),
    Column("counted", "programme-goal-counted"),
    Column("chosen_text", "programme-goal-chosen"),
)
FIELDS = ("role", "no", "stored", "path", "chosen", "answered", "is_example", "sources")
CONSIDERATION = "hensyn"
ROLES: Mapping[str, str] = MappingProxyType(
    {
        "goal": "programme-role-goal",
        "criterion": "programme-role-criterion",
        "consideration": "programme-role-consideration",
    }
)


def goals(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per goal and then per criterion, by number."""
    rows = [*_goals(services, selection), *_criteria(services, selection)]
    return pd.DataFrame(rows, columns=list(FIELDS), dtype="object")


def _goals(services: Services, selection: Selection) -> list[dict[str, Any]]:
    rows = services.frame("goal", selection)
    own = rows[rows["programme_code"] == selection.programme_code]
    stored = {int(row["no"]): row for row in own.to_dict("records")}
    choices = services.frame("goal_choice", selection)
    choices = choices[choices["programme_code"] == selection.programme_code]
    found = []
    for goal in programme_goals(services, selection):
        given = choices[choices["goal_no"] == goal.no]
        found.append(
            {
                "role": "goal",
                "no": goal.no,
                "stored": goal,
                "path": goal.path,
                "chosen": int(given["is_chosen"].eq(True).sum()),
                "answered": int(given["is_chosen"].notna().sum()),
                "is_example": goal.is_example,
                "sources": [source_of(stored[goal.no])],
            }
        )
    return found


def _criteria(services: Services, selection: Selection) -> list[dict[str, Any]]:
    rows = services.frame("criterion", selection)
    own = rows[rows["programme_code"] == selection.programme_code].sort_values("no")
    return [
        {
            "role": "consideration" if row["type"] == CONSIDERATION else "criterion",
            "no": int(row["no"]) if is_known(row["no"]) else None,
            "stored": row,
            "path": "/loesladelser" if is_known(row["threshold"]) else None,
            "chosen": None,
            "answered": None,
            "is_example": bool(row["is_example"]),
            "sources": [source_of(row)],
        }
        for row in own.to_dict("records")
    ]


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """Without what no row of this programme has: a call's criteria are chosen by nobody."""
    return filled(COLUMNS, frame)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Names and what is counted in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    columns: dict[str, list[Any]] = {
        "name": [_name(row, words.language) for row in rows],
        "role_text": [words(ROLES[row["role"]]) for row in rows],
        "counted": [_counted(row, context) for row in rows],
        "chosen_text": [_chosen(row, context) for row in rows],
    }
    return with_columns(frame, columns)


def _name(row: dict[Any, Any], language: str) -> str:
    if row["role"] == "goal":
        return str(row["stored"].called(language))
    stored = row["stored"]
    english = language == "en" and is_known(stored["text_en"])
    return str(stored["text_en"] if english else stored["text"])


def _counted(row: dict[Any, Any], context: Context) -> str:
    words = context.words
    if row["role"] == "goal":
        return row["stored"].counted(words.language) or words("programme-goal-uncounted")
    key = "programme-criterion-number" if row["path"] else "programme-criterion-words"
    return words(key)


def _chosen(row: dict[Any, Any], context: Context) -> str:
    if row["role"] != "goal":
        return ""
    if not row["answered"]:
        return context.words("programme-goal-unanswered")
    return context.words("programme-goal-chosen-by", chosen=row["chosen"], count=row["answered"])


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many goals have a figure, or that there are none."""
    words = context.words
    goals = frame[frame["role"].eq("goal")]
    criteria = int(frame["role"].eq("criterion").sum())
    if goals.empty:
        return words("programme-goals-criteria" if criteria else "programme-goals-none",
                     count=criteria)  # fmt: skip
    counted = sum(goal.indicator_code is not None for goal in goals["stored"])
    return words("programme-goals-finding", count=len(goals), counted=counted)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What it means that there is no figure."""
    return context.words("programme-goals-subtitle")


PROGRAMME_GOALS = TableExhibit(
    key="programme_goals",
    query=goals,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
