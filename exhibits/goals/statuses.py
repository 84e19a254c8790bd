"""How many municipalities have each status, goal by goal; statuses are never averaged."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from answers.goals.goals import goals, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_empty
from monitoring.several_targets import counted_once
from words.vocabulary import STATUSES

COLUMNS = (
    Column("goal_no", "goal-number", "year"),
    Column("goal_name", "goal-goal"),
    Column("status", "goal-status", "status"),
    Column("count", "goal-count", "count"),
)
FIELDS = ("goal_no", "status", "is_example", "count", "sources", "name_da", "name_en")


def statuses(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per goal and status that someone has; examples apart from published figures.

    A municipality with targets for several years has the status of the one it is working toward.
    """
    names = {each.no: each for each in goals(services, selection)}
    groups: dict[tuple[int, str, bool], list[dict[str, object]]] = {}
    counts: Counter[tuple[int, str, bool]] = Counter()
    once = counted_once(standings(services, selection), services.moment(selection).on)
    for row in once.to_dict("records"):
        if not is_empty(row["status"]):
            key = (int(row["goal_no"]), str(row["status"]), bool(row["is_example"]))
            groups.setdefault(key, []).extend(row["sources"])
            counts[key] += 1
    rows = [
        {
            "goal_no": no,
            "status": status,
            "is_example": is_example,
            "count": counts[no, status, is_example],
            "sources": groups[no, status, is_example],
            "name_da": names[no].name,
            "name_en": names[no].called("en"),
        }
        for no, status, is_example in sorted(groups, key=_order)
    ]
    return pd.DataFrame(rows, columns=list(FIELDS))


def _order(key: tuple[int, str, bool]) -> tuple[int, int, bool]:
    no, status, is_example = key
    return no, STATUSES.index(status), is_example


def named(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The goals by their names in the reader's language."""
    column = "name_en" if context.words.language == "en" else "name_da"
    return frame.assign(goal_name=frame[column])


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many goals there are, and for how many of them a target is known."""
    known = frame[~frame["status"].isin(["no_target", "target_unknown"])]
    return context.words(
        "goals-finding", count=frame["goal_no"].nunique(), known=known["goal_no"].nunique()
    )


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What is counted."""
    return context.words("goals-measure")


GOAL_STATUSES = TableExhibit(
    key="goal_statuses",
    query=statuses,
    judge=named,
    finding=finding,
    subtitle=subtitle,
    columns=COLUMNS,
)
