"""Each municipality's newest count against the number criterion, and the years behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from answers.releases.standing import counted
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.releases import length_in, with_counts
from exhibits.releases.sentences import (
    distance,
    interval_text,
    limit_of,
    listed,
    period,
    span,
    verdict,
)
from exhibits.releases.types import type_word
from monitoring.exact import is_empty
from monitoring.spans import YEAR
from monitoring.threshold import MEAN_YEARS
from words.catalog import Words

NAMED = 3  # more municipalities than this are counted instead of named
FIRST = Column("municipality", "release-municipality", link_key="municipality_path")
COLUMNS = (
    Column("value", "release-count", "count", nothing_key="value_nothing"),
    Column("distance", "release-distance"),
    Column("years", "release-years"),
    Column("mean_value", "release-mean", "number", digits=1, nothing_key="mean_nothing"),
    Column("interval", "release-interval-column"),
    Column("verdict", "release-criterion", sign_key="verdict_sign"),
    Column("unit_text", "release-unit"),
    Column("source_text", "release-source"),
)


def columns(table: pd.DataFrame) -> tuple[Column, ...]:
    """The newest year as a number; a half-year or a quarter as what it is called."""
    if length_in(table) == YEAR:
        return (FIRST, Column("year", "release-year", "year"), *COLUMNS)
    called = {"years": "release-periods", "mean_value": "release-mean-periods"}
    rest = [replace(each, text_key=called.get(each.key, each.text_key)) for each in COLUMNS]
    return (FIRST, Column("span_text", "release-period"), *rest)


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Margin, years that meet, answer, unit and source in words."""
    rows = [_told(row, context.words) for row in table.to_dict("records")]
    told = pd.DataFrame(rows, columns=list(_KEYS), dtype=object)
    return table.assign(**{key: told[key] for key in _KEYS})


_KEYS = (
    *("span_text", "distance", "years", "mean_nothing", "interval", "verdict", "verdict_sign"),
    *("unit_text", "source_text"),
)


def _told(row: dict[Any, Any], words: Words) -> dict[str, str | None]:
    source = str(row["source"] or "").partition(", http")[0]
    if row["is_example"]:
        source = words("example-long")
    return {
        "span_text": span(row["place"], str(row["length"]), words),
        "distance": distance(row, words),
        "years": words(
            "release-years-value",
            met=int(row["years_above"]),
            count=int(row["years_known"]),
            period=period(str(row["length"]), words),
            many=period(str(row["length"]), words, "many"),
        ),
        "mean_nothing": _mean_nothing(row),
        "interval": interval_text(row, words),
        "verdict": verdict(row, words),
        "verdict_sign": "above" if row["meets"] else "at_or_below",
        "unit_text": _unit(row, words),
        "source_text": source,
    }


def _mean_nothing(row: dict[Any, Any]) -> str | None:
    """A mean over a hidden count is hidden, not missing."""
    if not is_empty(row["mean_value"]):
        return None
    last = int(row["mean_last_year"])
    cells = [row["by_place"].get(place) for place in range(last - MEAN_YEARS + 1, last + 1)]
    told = [nothing for _, nothing in filter(None, cells) if nothing in ("hidden", "withheld")]
    return "withheld" if told else "not_reported"


def _unit(row: dict[Any, Any], words: Words) -> str:
    """What is counted, and that counts in another unit were left out."""
    unit = words(f"release-unit-{row['unit']}")
    told = words("release-unit-type", unit=unit, type=type_word(row["release_type"], words))
    return words("release-unit-guard", unit=told) if row["has_other_unit"] else told


def finding(table: pd.DataFrame, context: Context) -> str:
    """Who met the criterion in an earlier year and does not with the newest count."""
    words = context.words
    if table.empty:
        return words("release-ledger-none")
    rows = counted(table)
    lost = rows[rows["meets"].eq(False) & rows["years_above"].gt(0)]
    told = {"limit": limit_of(table, words), "period": period(length_in(table), words)}
    if lost.empty:
        return words("release-ledger-steady", **told)
    if len(lost) > NAMED:
        return words("release-ledger-many", count=len(lost), **told)
    names = listed(lost["municipality"], words)
    return words("release-ledger-finding", names=names, count=len(lost), **told)


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """What the columns are, and which years the mean covers."""
    words = context.words
    if table.empty:
        return words("release-ledger-subtitle-none")
    last, length = int(table["mean_last_year"].iloc[0]), length_in(table)
    return words(
        "release-ledger-subtitle",
        limit=limit_of(table, words),
        first=span(last - MEAN_YEARS + 1, length, words),
        last=span(last, length, words),
        many=period(length, words, "many"),
    )


def note(table: pd.DataFrame, context: Context) -> str:
    """When a mean is left out, and that the number is not the decision."""
    words, length = context.words, length_in(table)
    told = {"period": period(length, words), "many": period(length, words, "many")}
    return words("release-ledger-note", **told) if len(table) else ""


RELEASE_LEDGER = TableExhibit(
    key="release_ledger",
    query=with_counts,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
