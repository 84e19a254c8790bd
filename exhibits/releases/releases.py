"""Releases per municipality and year: small multiples on one scale with the line of the rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.releases.standing import counted, standing
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import counts_line, limit_line, rule_in
from exhibits.releases.sentences import figure, limit_of, narrow_span, period, span, verdict
from monitoring.spans import YEAR
from words.catalog import Words

# How the dots are told that do not meet a rule.
OPPOSITES: Mapping[str, str] = MappingProxyType(
    {
        ">": "release-limit-or-fewer",
        ">=": "release-limit-below",
        "<": "release-limit-or-more",
        "<=": "release-limit-above",
    }
)


def with_counts(services: Services, selection: Selection) -> pd.DataFrame:
    """Those that have a count, with a column per year or part of it and what stands for none."""
    table = standing(services, selection)
    known = table[table["meets"].notna()].reset_index(drop=True)
    years = list(known["by_place"].iloc[0]) if len(known) else []
    columns: dict[str, list[Any]] = {}
    for year in years:
        columns[f"y{year}"] = [cells[year][0] for cells in known["by_place"]]
        columns[f"nothing{year}"] = [cells[year][1] for cells in known["by_place"]]
    return known.assign(**{name: pd.Series(cells, dtype=object) for name, cells in columns.items()})


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The answer of each municipality in words."""
    rows = table.to_dict("records")
    return table.assign(verdict=[verdict(row, context.words) for row in rows])


def years_in(table: pd.DataFrame) -> list[int]:
    """The places shown (years, or parts of them), oldest first; also those nobody reported."""
    return sorted(table["by_place"].iloc[0]) if len(table) else []


def length_in(table: pd.DataFrame) -> str:
    """How long the times are that the table counts by."""
    return str(table["length"].iloc[0]) if len(table) else YEAR


def columns(table: pd.DataFrame) -> tuple[Column, ...]:
    """A column per year, or part of one, between the municipality and the answer."""
    length = length_in(table)
    years = [
        Column(
            f"y{year}", kind="count", label=narrow_span(year, length), nothing_key=f"nothing{year}"
        )
        for year in years_in(table)
    ]
    return (
        Column("municipality", "release-municipality", link_key="municipality_path"),
        *years,
        Column("verdict", "release-criterion"),
    )


def finding(table: pd.DataFrame, context: Context) -> str:
    """How many of those with a count meet the criterion with their newest one."""
    words = context.words
    if table.empty:
        return words("releases-none")
    rows = counted(table)
    return words(
        "releases-finding",
        met=int(rows["meets"].eq(True).sum()),
        count=len(rows),
        limit=limit_of(table, words),
        when=newest_text(rows, words),
        unit=words(f"release-unit-{rows['unit'].iloc[0]}"),
    )


def newest_text(rows: pd.DataFrame, words: Words) -> str:
    """i 2014 where all newest counts are of one time, else i deres nyeste år."""
    places = {int(place) for place in rows["place"]}
    length = length_in(rows)
    if len(places) == 1:
        return words("release-in-year", year=span(places.pop(), length, words))
    return period(length, words, "newest")


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """Measure, unit, period, and how to read a dot."""
    words, years = context.words, years_in(table)
    if not years:
        return words("releases-subtitle-none")
    first = table.iloc[0]
    met, missed = _dots(str(first["operator"]), float(first["threshold"]), context)
    return words(
        "releases-subtitle",
        unit=words(f"release-unit-{first['unit']}"),
        span=span_text(years, context, length_in(table)),
        each=period(length_in(table), words, "each"),
        met=met,
        missed=missed,
    )


def _dots(operator: str, threshold: float, context: Context) -> tuple[str, str]:
    words = context.words
    met = limit_of(pd.DataFrame([{"operator": operator, "threshold": threshold}]), words)
    if operator not in OPPOSITES:
        return met, words("release-other-number")
    return met, words(OPPOSITES[operator], threshold=figure(threshold, words))


def span_text(years: list[int], context: Context, length: str = YEAR) -> str:
    """2012 til 2015; one year alone is only that."""
    first, last = (span(place, length, context.words) for place in (years[0], years[-1]))
    return first if first == last else context.words("release-span", first=first, last=last)


def drawing(table: pd.DataFrame, context: Context) -> Drawing:
    """Every year of every municipality; a year without a number is a sign and never a dot."""
    words, first = context.words, table.iloc[0]
    rule = rule_in(first.to_dict())
    years = [
        counts_line(
            narrow_span(year, length_in(table)), [cells[year] for cells in table["by_place"]], rule
        )
        for year in years_in(table)
    ]
    status = [(None, str(verdict)) for verdict in table["verdict"]]
    rows = drawn_rows(table, table["municipality"], words, status=status)
    return Drawing("criterion", rows, (*years, limit_line(rule.threshold, len(rows), words)))


RELEASES = TableExhibit(
    key="releases",
    query=with_counts,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    drawing=drawing,
)
