"""Goals chosen with no method to be seen behind, as questions for a talk."""

from __future__ import annotations

import pandas as pd

from answers.methods.goal_links import questions
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.sentences import listed

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("goal_name", "methods-goal"),
    Column("method_names", "methods-looked-for"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Goals and methods in the reader's language."""
    words = context.words
    names = frame["goal_en" if words.language == "en" else "goal"]
    numbered = zip(frame["goal_no"], names, strict=True)
    return frame.assign(
        goal_name=[words("methods-goal-name", no=str(no), name=name) for no, name in numbered],
        method_names=[
            listed([each.short(words.language) for each in methods], words)
            for methods in frame["methods"]
        ],
        is_reading=[any(each.is_reading for each in methods) for methods in frame["methods"]],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many municipalities the questions are for."""
    return context.words("methods-questions-finding", count=frame["municipality_code"].nunique())


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a question is, and what it is not."""
    return context.words("methods-questions-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """Whose reading the link between goal and method is; a file must say it too."""
    return context.words("methods-goals-reading-note")


GOAL_QUESTIONS = TableExhibit(
    key="goal_questions",
    query=questions,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
