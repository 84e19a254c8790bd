"""Who runs a method and who has chosen the goal it serves, side by side."""

from __future__ import annotations

import pandas as pd

from answers.methods.chosen_goals import method_goals
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.matrix import answer_key
from exhibits.methods.sentences import listed
from words.catalog import Words

FIRST = Column("municipality", "methods-municipality", link_key="municipality_path")
METHOD = Column("method_name", "methods-method")
GOAL = Column("goal_name", "methods-goal")
REST = (
    Column("answer", "method-goals-runs"),
    Column("chosen", "method-goals-chosen"),
    Column("question", "method-questions-question"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """Method and goal have columns only where there are several."""
    method = [METHOD] if frame["method_code"].nunique() > 1 else []
    goal = [GOAL] if frame["goal_no"].nunique() > 1 else []
    return (FIRST, *method, *goal, *REST)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Yes, no or unknown for both, and the question that follows where they part."""
    words = context.words
    names = frame["goal_en" if words.language == "en" else "goal"]
    pairs = list(zip(frame["runs"], frame["is_chosen"], strict=True))
    return frame.assign(
        method_name=[each.called(words.language) for each in frame["method"]],
        goal_name=[
            words("methods-goal-name", no=str(no), name=name)
            for no, name in zip(frame["goal_no"], names, strict=True)
        ],
        answer=[words(answer_key(runs)) for runs, _ in pairs],
        chosen=[words(_chosen_key(chosen)) for _, chosen in pairs],
        question=[_question(runs, chosen, words) for runs, chosen in pairs],
    )


def _chosen_key(chosen: bool | None) -> str:
    if chosen is None:
        return "method-goals-choice-unknown"
    return "method-goals-choice-yes" if chosen else "method-goals-choice-no"


def _question(runs: bool | None, chosen: bool | None, words: Words) -> str:
    if runs is True and chosen is False:
        return words("method-questions-ask")
    if runs is False and chosen is True:
        return words("method-goals-ask")
    return ""


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many of those that run the method have chosen its goal too."""
    words = context.words
    users = frame[[runs is True for runs in frame["runs"]]] if len(frame) else frame
    if users.empty:
        return words("method-goals-finding-none")
    # A method may serve several goals: a municipality has chosen them, or not all of them.
    choices = [list(own["is_chosen"]) for _, own in users.groupby("municipality_code")]
    both = sum(all(chosen is True for chosen in each) for each in choices)
    unknown = sum(None in each and False not in each for each in choices)
    goals = listed([str(no) for no in sorted(set(users["goal_no"]))], words)
    return words(
        "method-goals-finding", both=both, total=len(choices), unknown=unknown, goals=goals
    )


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the two answers are, and that a difference is no verdict."""
    return context.words("method-goals-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """Whose reading the link between method and goal is."""
    is_reading = bool(frame["is_reading"].any())
    return context.words("methods-goals-reading-note") if is_reading or frame.empty else ""


METHOD_GOALS = TableExhibit(
    key="method_goals",
    query=method_goals,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
