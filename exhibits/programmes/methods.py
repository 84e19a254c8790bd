"""The methods of one programme, and how many of its municipalities use each."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.methods.methods import Method, catalog, programme_methods
from answers.methods.use import method_use
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.matrix import type_name
from words.vocabulary import dashed

COLUMNS = (
    Column("name", "programme-method", link_key="path"),
    Column("type_text", "programme-method-type"),
    Column("stage_text", "programme-method-stage"),
    Column("users_text", "programme-method-users"),
    Column("told", "programme-method-told"),
)
FIELDS = ("method", "path", "users", "unknown", "is_example", "sources")


def methods(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per method of the chosen programme: the catalog's own, and others it has used."""
    own = [
        each
        for each in catalog(services, selection)
        if each.programme_code == selection.programme_code
    ]
    codes = {each.code for each in own}
    used = [each for each in programme_methods(services, selection) if each.code not in codes]
    use = method_use(services, selection)
    return pd.DataFrame(
        [_row(each, use) for each in (*own, *used)], columns=list(FIELDS), dtype="object"
    )


def _row(method: Method, use: pd.DataFrame) -> dict[str, Any]:
    rows = use[use["method_code"] == method.code]
    told = [source for found in rows.loc[rows["runs"].ne(False), "sources"] for source in found]
    own = [source_of(method.row)] if method.row is not None else []
    return {
        "method": method,
        "path": method.path,
        "users": int(rows["runs"].eq(True).sum()),
        "unknown": int(rows["runs"].isna().sum()),
        "is_example": bool(method.row["is_example"]) if method.row is not None else False,
        "sources": [*own, *told],
    }


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Name, type and stage in the reader's language."""
    words, found = context.words, list(frame["method"])
    language = words.language
    unknown = words("programme-not-stated")
    columns: dict[str, list[Any]] = {
        "name": [each.called(language) for each in found],
        "type_text": [_type(each, context) or unknown for each in found],
        "stage_text": [words(f"stage-{dashed(each.stage)}") if each.stage else unknown
                       for each in found],
        "users_text": [words("programme-method-count", count=count) for count in frame["users"]],
        "told": [each.told(language) for each in found],
    }  # fmt: skip
    return with_columns(frame, columns)


def _type(method: Method, context: Context) -> str:
    return type_name(method.type, context.words) if method.type else ""


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many methods, and the most used one."""
    words = context.words
    if frame.empty:
        return words("programme-methods-none")
    most = max(frame.to_dict("records"), key=lambda row: int(row["users"]))
    if not most["users"]:
        return words("programme-methods-unused", count=len(frame))
    return words(
        "programme-methods-finding",
        count=len(frame),
        name=most["method"].short(words.language),
        users=int(most["users"]),
    )


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """Of which day the use is."""
    return context.words("programme-methods-subtitle")


PROGRAMME_METHODS = TableExhibit(
    key="programme_methods",
    query=methods,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
