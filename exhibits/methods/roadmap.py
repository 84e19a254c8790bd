"""A method's roadmap: each step, when it is taken and by whom, as far as the source says."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from answers.methods.roadmap import steps
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_known
from words.catalog import Words

OPEN = ("when_text", "responsible")  # what a roadmap is for: empty means not known
STEP = Column("step", "method-roadmap-step")
METHOD = Column("method_name", "methods-method")
REST = (
    Column("no", "method-roadmap-no", "count"),
    Column("when", "method-roadmap-when"),
    Column("who", "method-roadmap-who"),
    Column("told", "method-roadmap-what"),
)


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The method has a column only where there are several."""
    many = frame["method_code"].nunique() > 1
    return (STEP, METHOD, *REST) if many else (STEP, *REST)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The reader's language where it is given, and `ukendt` where nothing is."""
    words = context.words
    return frame.assign(
        step=_told(frame, "name", words),
        told=_told(frame, "description", words),
        when=_or_unknown(frame["when_text"], words),
        who=_or_unknown(frame["responsible"], words),
        method_name=[each.called(words.language) for each in frame["method"]],
        unknown=frame[list(OPEN)].isna().sum(axis="columns"),
    )


def _told(frame: pd.DataFrame, name: str, words: Words) -> list[str]:
    english = frame[f"{name}_en"] if words.language == "en" else frame[name]
    pairs = zip(english, frame[name], strict=True)
    return [str(first if is_known(first) else second or "") for first, second in pairs]


def _or_unknown(texts: Iterable[object], words: Words) -> list[str]:
    return [str(text) if is_known(text) else words("method-roadmap-unknown") for text in texts]


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many steps there are, and of how many fields nobody knows what belongs there."""
    words = context.words
    if frame.empty:
        return words("method-roadmap-finding-none")
    unknown, fields = int(frame["unknown"].sum()), len(frame) * len(OPEN)
    key = "method-roadmap-finding" if unknown else "method-roadmap-finding-whole"
    return words(key, steps=len(frame), unknown=unknown, fields=fields)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That the steps are the source's and the words are not."""
    return context.words("method-roadmap-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """How what is not known can be filled in."""
    return context.words("method-roadmap-note") if int(frame["unknown"].sum()) else ""


METHOD_ROADMAP = TableExhibit(
    key="method_roadmap",
    query=steps,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
