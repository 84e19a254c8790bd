"""How far one year's count can lie from a municipality's usual level by chance alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from answers.provenance import source_of
from answers.releases.releases import call_of
from answers.releases.standing import counted
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers, Value
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import limit_line
from exhibits.releases.releases import length_in, with_counts
from exhibits.releases.sentences import figure, limit_of, listed, period, span
from monitoring.percent import round_half_up
from monitoring.spans import YEAR
from monitoring.threshold import poisson_interval
from words.catalog import Words

STEP = 2  # the worked number lies this far on the side that meets the rule: 82 for "over 80"
NAMED = 6  # more municipalities than this are counted instead of named
INTERVAL_COLUMNS = (
    Column("value", "release-count", "count"),
    Column("low", "release-low", "number", digits=1),
    Column("high", "release-high", "number", digits=1),
)
CHANCE_COLUMNS = (
    Column("value", "release-count", "count"),
    Column("low", "release-low", "number", digits=1),
    Column("high", "release-high", "number", digits=1),
    Column("is_sensitive", "release-sensitive", "yes_no"),
)


def worked(services: Services, selection: Selection) -> pd.DataFrame:
    """One worked number beside the rule's threshold, with the exact interval around it."""
    call = call_of(services, selection)
    rows = []
    if call:
        step = -STEP if call.rule.operator.startswith("<") else STEP
        count = max(0, int(call.rule.threshold) + step)
        low, high = poisson_interval(count)
        rule = {"operator": call.rule.operator, "threshold": call.rule.threshold}
        rule["length"] = call.rule.length
        sources = [source_of(call.criterion)]
        rows = [
            {"value": count, "low": low, "high": high, **rule}
            | {"unit": call.rule.unit, "is_example": False, "sources": sources}
        ]
    names = ["value", "low", "high", "operator", "threshold", "unit", "length"]
    return pd.DataFrame(rows, columns=[*names, "is_example", "sources"])


def worked_finding(table: pd.DataFrame, context: Context) -> str:
    """One year is no level."""
    return context.words("release-interval-finding", period=period(length_in(table), context.words))


def worked_subtitle(table: pd.DataFrame, context: Context) -> str:
    """The worked number and what the line is."""
    if table.empty:
        return ""
    first = table.iloc[0]
    unit = context.words(f"release-unit-{first['unit']}")
    length = period(length_in(table), context.words)
    count = int(first["value"])
    return context.words("release-interval-subtitle", count=count, unit=unit, period=length)


def worked_note(table: pd.DataFrame, context: Context) -> str:
    """The plain sentence on chance; it changes nothing about the formal answer."""
    if table.empty:
        return ""
    first, words = table.iloc[0], context.words
    return words(
        "release-interval-note",
        count=int(first["value"]),
        low=int(round_half_up(float(first["low"]))),
        high=int(round_half_up(float(first["high"]))),
        unit=words(f"release-unit-{first['unit']}"),
        limit=limit_of(table, words),
        period=period(length_in(table), words),
        many=period(length_in(table), words, "many"),
    )


def worked_drawing(table: pd.DataFrame, context: Context) -> Drawing:
    """The interval around the worked number, which is of no municipality."""
    return _interval(table, [context.words("release-count")] * len(table), context.words)


def _interval(table: pd.DataFrame, names: Iterable[object], words: Words) -> Drawing:
    """Count and ends of every row; the ends are said rounded, as in the sentence."""
    low, high = (
        Line(
            words(key), values_of(table[end]), "base", Numbers("number", 1),
            labels=_labels(values_of(table[end]), words),
        )
        for key, end in (("release-low", "low"), ("release-high", "high"))
    )  # fmt: skip
    values = values_of(table["value"])
    value = Line(
        words("release-count"), values, numbers=Numbers("count"),
        labels=_labels(values, words),
    )  # fmt: skip
    limit = limit_line(float(table["threshold"].iloc[-1]), len(table), words)
    rows = drawn_rows(table, names, words)
    return Drawing("interval", rows, (low, value, high, limit), with_span=True)


def _labels(values: Iterable[Value], words: Words) -> tuple[str, ...]:
    return tuple("" if value is None else number_text(value, words) for value in values)


def near_the_limit(services: Services, selection: Selection) -> pd.DataFrame:
    """The municipalities whose own interval of chance holds the threshold."""
    table = with_counts(services, selection)
    near = table["is_within_chance"].eq(True) | table["is_sensitive"].eq(True)
    return table[near].reset_index(drop=True)


def near_drawing(table: pd.DataFrame, context: Context) -> Drawing:
    """The interval of each in files; the page shows the table."""
    return replace(_interval(table, table["municipality"], context.words), is_whole=False)


def near_columns(table: pd.DataFrame) -> tuple[Column, ...]:
    """The newest year as a number; a half-year or a quarter as what it is called."""
    year = Column("year", "release-year", "year")
    if length_in(table) != YEAR:
        year = Column("span_text", "release-period")
    first = Column("municipality", "release-municipality", link_key="municipality_path")
    return (first, year, *CHANCE_COLUMNS)


def near_in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What the time of the newest count is called."""
    rows = table.to_dict("records")
    texts = [span(row["place"], str(row["length"]), context.words) for row in rows]
    return table.assign(span_text=pd.Series(texts, dtype=object))


def near_finding(table: pd.DataFrame, context: Context) -> str:
    """How many lie so close that chance could have put them on the other side."""
    words = context.words
    if table.empty:
        return words("release-chance-none")
    rows = counted(table)
    threshold = figure(float(rows["threshold"].iloc[0]), words)
    return words("release-chance-finding", count=len(rows), threshold=threshold)


def near_subtitle(table: pd.DataFrame, context: Context) -> str:
    """What an interval is."""
    return context.words("release-chance-subtitle")


def near_note(table: pd.DataFrame, context: Context) -> str:
    """For whom one more or less changes the answer."""
    return sensitive_text(table, context) if len(table) else ""


def sensitive_text(table: pd.DataFrame, context: Context) -> str:
    """The municipalities for which one release more or less would change the answer."""
    words = context.words
    rows = counted(table)
    names = list(rows.loc[rows["is_sensitive"].eq(True), "municipality"])
    unit = str(rows["unit"].iloc[0]) if len(rows) else ""
    if not names:
        return words("release-sensitive-none", unit=unit)
    if len(names) > NAMED:
        return words("release-sensitive-many", count=len(names), unit=unit)
    return words("release-sensitive-names", names=listed(names, words), unit=unit)


RELEASE_INTERVAL = TableExhibit(
    key="release_interval",
    query=worked,
    columns=INTERVAL_COLUMNS,
    finding=worked_finding,
    subtitle=worked_subtitle,
    note=worked_note,
    drawing=worked_drawing,
)
RELEASE_CHANCE = TableExhibit(
    key="release_chance",
    query=near_the_limit,
    columns=near_columns,
    judge=near_in_words,
    finding=near_finding,
    subtitle=near_subtitle,
    note=near_note,
    drawing=near_drawing,
)
