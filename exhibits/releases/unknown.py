"""Municipalities without a usable count: told in words, never drawn as 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.releases.standing import standing
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span
from words.catalog import Words

REASONS = ("late", "awaiting", "other_unit", "other_type", "none")
COLUMNS = (
    Column("municipality", "release-municipality", link_key="municipality_path"),
    Column("newest", "release-newest", "count", nothing_key="newest_nothing"),
    Column("reason", "release-reason"),
)


def without_counts(services: Services, selection: Selection) -> pd.DataFrame:
    """Rows of `standing` whose newest year, or any year, is unknown; those with least last."""
    table = standing(services, selection)
    found = table[table["unknown"].notna()]
    order = {reason: place for place, reason in enumerate(REASONS)}
    ranked = found.assign(rank=[order[reason] for reason in found["unknown"]])
    return ranked.sort_values("rank", kind="stable", ignore_index=True)


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Why the newest number is not known."""
    words = context.words
    reasons = [
        words(
            f"release-unknown-{str(row['unknown']).replace('_', '-')}",
            year=_span(row["last_place"], row, words),
            known=_span(row["place"], row, words),
        )
        for row in table.to_dict("records")
    ]
    signs = ["awaiting" if kind == "awaiting" else "not_reported" for kind in table["unknown"]]
    return table.assign(
        newest=pd.Series([None] * len(table), dtype=object), newest_nothing=signs, reason=reasons
    )


def _span(place: object, row: Mapping[Any, Any], words: Words) -> str:
    return "" if place is None else span(place, str(row["length"]), words)


def finding(table: pd.DataFrame, context: Context) -> str:
    """How many are unknown."""
    return context.words("release-unknown-finding", count=len(table))


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """Unknown is not 0 and not no."""
    return context.words("release-unknown-subtitle")


RELEASE_UNKNOWN = TableExhibit(
    key="release_unknown",
    query=without_counts,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
