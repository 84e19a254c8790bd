"""Each municipality's newest count against the number criterion, and the years behind it."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.release_words import distance, limit_of, listed, verdict
from dashboard.exhibits.releases import with_counts
from dashboard.exhibits.shown import Column, Context
from dashboard.release_standing import counted
from loaders.texts import Words
from monitoring.threshold import MEAN_YEARS

NAMED = 3  # more municipalities than this are counted instead of named
COLUMNS = (
    Column("municipality", "release-municipality", link_key="municipality_path"),
    Column("year", "release-year", "year"),
    Column("value", "release-count", "count", nothing_key="value_nothing"),
    Column("distance", "release-distance"),
    Column("years", "release-years"),
    Column("mean_value", "release-mean", "number", digits=1),
    Column("verdict", "release-criterion", sign_key="verdict_sign"),
    Column("unit_text", "release-unit"),
    Column("source_text", "release-source"),
)


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Margin, years that meet, answer, unit and source in words."""
    rows = [_told(row, context.words) for row in table.to_dict("records")]
    told = pd.DataFrame(rows, columns=list(_KEYS), dtype=object)
    return table.assign(**{key: told[key] for key in _KEYS})


_KEYS = ("distance", "years", "verdict", "verdict_sign", "unit_text", "source_text")


def _told(row: dict[Any, Any], words: Words) -> dict[str, str | None]:
    unit = words(f"release-unit-{row['unit']}")
    source = str(row["source"] or "").partition(", http")[0]
    if row["is_example"]:
        source = words("example-long")
    return {
        "distance": distance(row, words),
        "years": words(
            "release-years-value",
            met=int(row["years_above"]),
            count=int(row["years_known"]),
        ),
        "verdict": verdict(row, words),
        "verdict_sign": "above" if row["meets"] else "at_or_below",
        "unit_text": words("release-unit-type", unit=unit, type=str(row["release_type"])),
        "source_text": source,
    }


def finding(table: pd.DataFrame, context: Context) -> str:
    """Who met the criterion in an earlier year and does not with the newest count."""
    words = context.words
    if table.empty:
        return words("release-ledger-none")
    rows = counted(table)
    lost = rows[rows["meets"].eq(False) & rows["years_above"].gt(0)]
    rule = limit_of(table, words)
    if lost.empty:
        return words("release-ledger-steady", limit=rule)
    if len(lost) > NAMED:
        return words("release-ledger-many", count=len(lost), limit=rule)
    names = listed(lost["municipality"], words)
    return words("release-ledger-finding", names=names, count=len(lost), limit=rule)


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """What the columns are, and which years the mean covers."""
    words = context.words
    if table.empty:
        return words("release-ledger-subtitle-none")
    last = int(table["mean_last_year"].iloc[0])
    return words(
        "release-ledger-subtitle",
        limit=limit_of(table, words),
        first=str(last - MEAN_YEARS + 1),
        last=str(last),
    )


def note(table: pd.DataFrame, context: Context) -> str:
    """When a mean is left out, and that the number is not the decision."""
    return context.words("release-ledger-note") if len(table) else ""


RELEASE_LEDGER = Exhibit(
    key="release_ledger",
    query=with_counts,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
