"""A method beside the goals it serves: who runs the one and has chosen the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from answers.methods.goal_links import Link, goal_links, known_choices
from answers.methods.methods import Method
from answers.methods.use import is_underway, method_use
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services

PAIR_COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "method_code",
    "method",
    "goal_no",
    "goal",
    "goal_en",
    "runs",
    "is_chosen",
    "is_reading",
    "is_example",
    "sources",
)
QUESTION_COLUMNS = (*PAIR_COLUMNS[:5], "goals", "is_reading", "is_example", "sources")
Stored = Mapping[Any, Any]


def method_goals(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality, method and goal it serves, where one of the two is there.

    `runs` and `is_chosen` are True, False or None for not known. Nothing outside the programme's
    own time.
    """
    found: list[dict[str, object]] = []
    if is_underway(services, selection):
        links = goal_links(services, selection)
        choices = known_choices(services, selection)
        found = [
            _pair(use, link, choices.get((str(use["municipality_code"]), link.no)))
            for use in method_use(services, selection).to_dict("records")
            for link in links
            if use["method"] in link.methods
        ]
    told = [row for row in found if row["runs"] is not False or row["is_chosen"] is True]
    return pd.DataFrame(told, columns=list(PAIR_COLUMNS), dtype="object")


def method_questions(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality and method that runs though none of its goals is chosen.

    A choice nobody knows gives no row, and neither does a method without goals.
    """
    pairs = method_goals(services, selection)
    found = []
    for _, own in pairs.groupby(["municipality_code", "method_code"], sort=False):
        rows = own.to_dict("records")
        if all(row["runs"] is True and row["is_chosen"] is False for row in rows):
            found.append(_question(rows))
    return pd.DataFrame(found, columns=list(QUESTION_COLUMNS), dtype="object")


def undecided_users(services: Services, selection: Selection) -> list[str]:
    """The municipalities that run a method without it being known whether its goal is chosen."""
    pairs = method_goals(services, selection)
    is_open = [
        runs is True and chosen is None
        for runs, chosen in zip(pairs["runs"], pairs["is_chosen"], strict=True)
    ]
    kept = pairs[pd.Series(is_open, index=pairs.index, dtype="bool")]
    return [str(name) for name in dict.fromkeys(kept["municipality"])]


def _pair(use: Stored, link: Link, choice: Stored | None) -> dict[str, object]:
    method: Method = use["method"]
    sources = [
        *use["sources"],
        *([source_of(choice)] if choice is not None else []),
        *([source_of(method.row)] if method.row is not None else []),
    ]
    return {
        "municipality_code": use["municipality_code"],
        "municipality": use["municipality"],
        "municipality_path": use["municipality_path"],
        "method_code": use["method_code"],
        "method": method,
        "goal_no": link.no,
        "goal": link.name,
        "goal_en": link.name_en,
        "runs": use["runs"],
        "is_chosen": None if choice is None else bool(choice["is_chosen"]),
        "is_reading": method.is_reading,
        "is_example": any(each.is_example for each in sources),
        "sources": sources,
    }


def _question(rows: Sequence[Stored]) -> dict[str, object]:
    first = rows[0]
    return {
        **{name: first[name] for name in PAIR_COLUMNS[:5]},
        "goals": tuple((row["goal_no"], row["goal"], row["goal_en"]) for row in rows),
        "is_reading": first["is_reading"],
        "is_example": any(bool(row["is_example"]) for row in rows),
        "sources": [source for row in rows for source in row["sources"]],
    }
