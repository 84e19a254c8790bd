"""Methods in use where their goal is not chosen, as questions for a talk."""

from __future__ import annotations

import pandas as pd

from answers.methods.chosen_goals import method_questions
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.sentences import listed

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("method_name", "methods-method"),
    Column("goal_names", "method-questions-goals"),
    Column("question", "method-questions-question"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Methods and goals in the reader's language, with what may be asked."""
    words = context.words
    at = 2 if words.language == "en" else 1
    return frame.assign(
        method_name=[each.called(words.language) for each in frame["method"]],
        goal_names=[
            listed(
                [words("methods-goal-name", no=str(goal[0]), name=goal[at]) for goal in goals],
                words,
            )
            for goals in frame["goals"]
        ],
        question=words("method-questions-ask"),
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many municipalities the questions are for."""
    return context.words("method-questions-finding", count=frame["municipality_code"].nunique())


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a question is, and what it is not."""
    return context.words("method-questions-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """Whose reading the link between method and goal is."""
    return context.words("methods-goals-reading-note")


METHOD_QUESTIONS = TableExhibit(
    key="method_questions",
    query=method_questions,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
