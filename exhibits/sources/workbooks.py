"""The workbooks behind the figures: which files, what is in them, when they came."""

from __future__ import annotations

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from database.queries import ImportInfo
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from words.catalog import Words
from words.clock import COPENHAGEN
from words.vocabulary import dashed

FIELDS = ("file_name", "kinds", "row_count", "sha256_short", "registered_on", "source_text")
COLUMNS = (
    Column("file_name", "workbooks-file"),
    Column("source_text", "workbooks-source", "long"),
    Column("kinds_text", "workbooks-kinds"),
    Column("row_count", "workbooks-rows", "count"),
    Column("registered_on", "workbooks-registered", "date"),
    Column("sha256_short", "workbooks-sha"),
)


def workbooks(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per import in the view, newest first; `kinds` is a list of kinds of sheet."""
    named = services.sources(selection)
    imports = services.imports(selection)
    rows = [_row(each, ", ".join(named.get(each.id, []))) for each in imports]
    return pd.DataFrame(rows, columns=[*FIELDS, "is_example", "sources"])


def with_kinds(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The kinds of sheet by their names in the reader's language."""
    words = context.words
    return frame.assign(kinds_text=[_named(kinds, words) for kinds in frame["kinds"]])


def _named(kinds: list[str], words: Words) -> str:
    return ", ".join(words(f"kind-{dashed(kind)}") for kind in kinds)


def _row(each: ImportInfo, source: str) -> dict[str, object]:
    return {
        "file_name": each.file_name,
        "kinds": list(each.kinds),
        "row_count": each.row_count,
        "sha256_short": each.sha256[:12],
        "registered_on": each.registered_at.astimezone(COPENHAGEN).date(),
        "source_text": source,
        "is_example": each.is_example,
        "sources": [],
    }


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many workbooks, and how many of them are invented."""
    examples = int(frame["is_example"].sum())
    return context.words("workbooks-finding", count=len(frame), examples=examples)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a row is."""
    return context.words("workbooks-subtitle")


WORKBOOKS = Exhibit(
    key="workbooks",
    query=workbooks,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=with_kinds,
    shape=Listing(12),
)
