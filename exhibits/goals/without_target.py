"""Who has no target for a goal, and why: refused, chosen without a number, or not known."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from answers.goals.goals import goals, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import WITHOUT_NUMBER, clauses, sentence
from monitoring.exact import is_empty
from monitoring.several_targets import GOAL

COLUMNS = (
    Column("name", "goals-municipality", link_key="municipality_path"),
    Column("status", "goal-status", "status"),
    Column("reason_text", "goal-without-known"),
)
REASONS = ("refused", "chosen", "unknown")


def without(services: Services, selection: Selection) -> pd.DataFrame:
    """The standings of the municipalities without a number to reach, with their `reason`."""
    rows = standings(services, selection)
    is_without = rows["status"].isin(WITHOUT_NUMBER)
    kept = rows[is_without & ~_keys(rows).isin(_keys(rows[~is_without]))]
    reasons = [_reason(row) for _, row in kept.iterrows()]
    found = kept.assign(reason=pd.Series(reasons, index=kept.index, dtype="object"))
    order = found["reason"].map({reason: place for place, reason in enumerate(REASONS)})
    sorted_rows = found.assign(_order=order).sort_values("_order", kind="stable")
    all_count = rows["municipality_code"].nunique()
    told = sorted_rows.drop(columns="_order").reset_index(drop=True)
    names = {each.no: each.called for each in goals(services, selection)}
    return told.assign(
        of=all_count,
        choices=_keys(rows).nunique(),
        goal_da=[names[int(no)]("da") for no in told["goal_no"]],
        goal_en=[names[int(no)]("en") for no in told["goal_no"]],
        others=_others(services, selection),
    )


def _keys(rows: pd.DataFrame) -> pd.Series:
    """Municipality and goal of each row; a number for any year is one it has."""
    keys = zip(*(rows[name] for name in GOAL), strict=True)
    return pd.Series(list(keys), index=rows.index, dtype="object")


def _others(services: Services, selection: Selection) -> int:
    """The municipalities of the programme's country that are not in it."""
    members = {each.municipality_code for each in services.members(replace(selection, group=None))}
    places = services.frame("municipality", selection)
    mine = places[places["code"].isin(members)]
    country = places[places["country"].isin(mine["country"])]
    return int((~country["code"].isin(members)).sum())


def _reason(row: pd.Series) -> str:
    if row["status"] == "no_target":
        return "refused"
    chosen = row["is_chosen"]
    return "chosen" if not is_empty(chosen) and bool(chosen) else "unknown"


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What is known, as a sentence."""
    told = {reason: context.words(f"goal-without-{reason}") for reason in REASONS}
    goal = frame["goal_en" if context.words.language == "en" else "goal_da"]
    return frame.assign(reason_text=frame["reason"].map(told), goal=goal)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many have no known target, and how that splits."""
    words = context.words
    if frame.empty:
        return words("goal-without-none")
    once = frame.drop_duplicates(list(GOAL))
    counts = once["reason"].value_counts()
    parts = [
        words(f"goal-without-{reason}-count", count=int(counts[reason]))
        for reason in REASONS
        if reason in counts
    ]
    key = "goal-without-choices" if _has_several(frame) else "goal-without-finding"
    of = int(frame["choices" if _has_several(frame) else "of"].iloc[0])
    return sentence(words(key, count=len(once), of=of, parts=clauses(parts, words)))


def _has_several(frame: pd.DataFrame) -> bool:
    """Whether a municipality stands here once for each of its goals, so that those are counted."""
    return len(frame) > 0 and int(frame["choices"].iloc[0]) > int(frame["of"].iloc[0])


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The goal beside the municipality where there are several."""
    place, *rest = COLUMNS
    goal = [Column("goal", "goal-without-goal")] if _has_several(frame) else []
    return (place, *goal, *rest)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That no target is not the same as not knowing it."""
    return context.words("goal-without-measure")


def note(frame: pd.DataFrame, context: Context) -> str:
    """That the rest of the country is outside the programme, which is no nothing."""
    others = 0 if frame.empty else int(frame["others"].iloc[0])
    return context.words("goal-without-others", count=others) if others else ""


GOAL_WITHOUT = TableExhibit(
    key="goal_without",
    query=without,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)
