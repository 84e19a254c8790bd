"""The same methods in other programmes, kept apart from the chosen one."""

from __future__ import annotations

import pandas as pd

from answers.methods.use import use_elsewhere
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.exhibit.withheld_texts import with_texts_told
from exhibits.methods.matrix import in_words

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("programme_name", "methods-programme"),
    Column("method_name", "methods-method"),
    Column("stage_shown", "methods-stage", "stage"),
    Column("since", "methods-since", "date"),
    Column("until", "methods-until", "date"),
    Column("is_date_unknown", "methods-date-unknown", "yes_no"),
    Column("note", "methods-remark"),
)


def named(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """As the matrix, with the programme's name."""
    language = context.words.language
    names = [
        programme.called(language) if programme else code
        for programme, code in zip(frame["programme"], frame["programme_code"], strict=True)
    ]
    told = with_texts_told(frame, "note", context)
    return in_words(told, context).assign(programme_name=names)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """In how many other programmes."""
    places = frame["municipality_code"].nunique()
    programmes = frame["programme_code"].nunique()
    return context.words("method-elsewhere-finding", programmes=programmes, places=places)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That the day does not cut here."""
    return context.words("method-elsewhere-subtitle")


METHOD_ELSEWHERE = TableExhibit(
    key="method_elsewhere",
    query=use_elsewhere,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=named,
)
