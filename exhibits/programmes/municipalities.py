"""Who takes part in one programme, in which group, and why each is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.programmes.members import group_counts, members
from answers.programmes.printed_dates import stored
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import listed
from monitoring.exact import is_known
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("municipality", "programme-municipality", link_key="municipality_path"),
    Column("group_text", "programme-group"),
    Column("since", "programme-since"),
    Column("until", "programme-until"),
    Column("inhabitants", "programme-inhabitants", "count"),
    Column("region_text", "programme-region"),
    Column("why", "programme-why"),
    Column("where", "programme-where", "long"),
)
FIELDS = (
    "municipality_code", "municipality", "municipality_path", "group", "from_on", "to_on", "note",
    "region", "population", "source", "file_name", "sheet", "cell", "is_example", "sources",
)  # fmt: skip
FEW = 4  # so many are named instead of counted


def municipalities(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality of the chosen programme, by group, whatever group is asked for."""
    rows = [
        {**row, "sources": [source_of(row), *_place(row)]}
        for row in members(services, selection, selection.programme_code)
    ]
    return pd.DataFrame(rows, columns=list(FIELDS), dtype="object")


def _place(row: Mapping[str, Any]) -> list[Source]:
    return [source_of(row["place"])] if row["place"] else []


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Group, bounds, reason and place in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    columns: dict[str, list[Any]] = {
        "group_text": [words(f"municipality-group-{dashed(_group(row))}") for row in rows],
        "since": [_bound(row["from_on"], False, words) for row in rows],
        "until": [_bound(row["to_on"], True, words) for row in rows],
        "inhabitants": [_inhabitants(row["population"], context.on.year) for row in rows],
        "region_text": [str(row["region"]).removeprefix("Region ") for row in rows],
        "why": [_why(row, words) for row in rows],
        "where": [f"{row['file_name']}, {row['sheet']}, {row['cell']}" for row in rows],
    }
    return with_columns(frame, columns)


def _group(row: Mapping[Any, Any]) -> str:
    return str(row["group"] or "participant")


def _bound(day: Any, is_last: bool, words: Words) -> str:
    if not is_known(day):
        return words("programme-date-unknown")
    return stored(pd.Timestamp(day).date(), is_last, words)


def _inhabitants(population: Any, year: int) -> int | None:
    """The newest known number not after the day shown, else the oldest."""
    if not isinstance(population, Mapping) or not population:
        return None
    known = sorted((int(each), int(count)) for each, count in population.items())
    before = [pair for pair in known if pair[0] <= year]
    return (before or known[:1])[-1][1]


def _why(row: Mapping[Any, Any], words: Words) -> str:
    source = str(row["source"]) if is_known(row["source"]) else words("programme-not-stated")
    return f"{row['note']}. {source}" if is_known(row["note"]) and row["note"] else source


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many of each group; few are named."""
    words = context.words
    if frame.empty:
        return words("programme-municipalities-none")
    rows = tuple(frame.to_dict("records"))
    names = listed([str(row["municipality"]) for row in rows], words)
    groups = group_counts(rows, words)  # type: ignore[arg-type]
    is_few = len(rows) <= FEW
    key = "programme-municipalities-few" if is_few else "programme-municipalities-many"
    return words(key, groups=groups, names=names, count=len(rows))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What an unknown date means, and of which day the population is."""
    return context.words("programme-municipalities-subtitle")


PROGRAMME_MUNICIPALITIES = TableExhibit(
    key="programme_municipalities",
    query=municipalities,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
