"""The main types of effort and their methods, with what is the project's own reading apart."""

from __future__ import annotations

import pandas as pd

from answers.methods.effort_types import effort_types
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_known

COLUMNS = (
    Column("type_name", "effort-types-type"),
    Column("no", "effort-types-no", "count"),
    Column("told_names", "effort-types-told"),
    Column("read_names", "effort-types-read"),
)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Types and methods in the reader's language."""
    language = context.words.language
    english = frame["name_en"] if language == "en" else frame["name"]
    pairs = zip(english, frame["name"], strict=True)
    return frame.assign(
        type_name=[str(first if is_known(first) else second) for first, second in pairs],
        told_names=["; ".join(each.called(language) for each in found) for found in frame["told"]],
        read_names=["; ".join(each.called(language) for each in found) for found in frame["read"]],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many types there are, and how many of them no method belongs to."""
    if frame.empty:
        return context.words("effort-types-finding-none")
    bare = sum(
        not told and not read for told, read in zip(frame["told"], frame["read"], strict=True)
    )
    return context.words("effort-types-finding", count=len(frame), bare=bare)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a type is, and who says which method belongs to it."""
    return context.words("effort-types-subtitle")


EFFORT_TYPES = TableExhibit(
    key="effort_types",
    query=effort_types,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
