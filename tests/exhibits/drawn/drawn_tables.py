"""Drawings of small tables, made by the exhibits' own functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from answers.calls.standing import AtPlace, Standing
from answers.selection import Selection
from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.shown import Context
from exhibits.municipalities import counted_years, measurements
from exhibits.releases import chance, releases
from monitoring.exact import is_empty
from monitoring.nothings import Nothing
from monitoring.threshold import Rule
from words.catalog import Words, read_words

NOT_REPORTED = AtPlace(None, Nothing.NOT_REPORTED)


def context_in(words: Words) -> Context:
    """What an exhibit knows besides its table."""
    return Context(Selection(language=words.language), date(2012, 3, 1), words)


def criterion_drawing(table: pd.DataFrame, words: Words, threshold: float, sign: str) -> Drawing:
    """A table of counts by municipality and year; a year nobody counted is not reported."""
    years = sorted(set(table["year"]))
    rows = []
    for _, own in table.groupby("municipality_code", sort=False):
        cells = {int(row["year"]): _cell(row) for row in own.to_dict("records")}
        last = own.iloc[-1]
        by_place = {year: cells.get(year, NOT_REPORTED) for year in years}
        standing = _standing(str(last["name"]), _rule(threshold, sign), by_place)
        rows.append(
            releases.CountsRow(
                standing=standing,
                municipality=standing.municipality,
                municipality_path="",
                more={},
                verdict=str(last.get("status_text", "")),
                is_example=bool(last.get("is_example", False)),
                sources=(),
            )
        )
    return releases.drawing(tuple(rows), context_in(words))


def _rule(threshold: float, sign: str) -> Rule:
    return Rule(sign, threshold, "releases", "alle", "", "", "", "")


def _standing(name: str, rule: Rule, by_place: Mapping[int, AtPlace]) -> Standing:
    return Standing(
        municipality_code="",
        municipality=name,
        rule=rule,
        newest=None,
        meets=None,
        margin=None,
        years_above=0,
        years_known=0,
        mean_value=None,
        has_other_unit=False,
        unknown=None,
        absent=Nothing.NOT_EXPECTED,
        last_place=None,
        chance=None,
        by_place=by_place,
        is_example=False,
        sources=(),
    )


def _cell(row: dict[Any, Any]) -> AtPlace:
    if row.get("is_hidden"):
        return AtPlace(None, Nothing.HIDDEN)
    if row.get("is_awaiting"):
        return AtPlace(None, Nothing.AWAITING)
    return NOT_REPORTED if is_empty(row["value"]) else AtPlace(int(row["value"]), None)


def interval_drawing(table: pd.DataFrame, words: Words, threshold: float) -> Drawing:
    """A table of counts with the ends of their intervals; also what no row of the exhibit lacks."""
    rule = _rule(threshold, ">")
    rows = [
        chance.NearRow(
            standing=_standing(str(row["name"]), rule, {}),
            municipality=str(row["name"]),
            municipality_path="",
            year=2015,
            span_text="",
            value=0 if is_empty(row["value"]) else int(row["value"]),
            low=0 if is_empty(row["low"]) else float(row["low"]),
            high=0 if is_empty(row["high"]) else float(row["high"]),
            is_sensitive=False,
            is_example=bool(row.get("is_example", False)),
            sources=(),
        )
        for row in table.to_dict("records")
    ]
    drawn = chance.near_drawing(tuple(rows), context_in(words))
    columns = [[is_empty(value) for value in table[name]] for name in ("low", "value", "high")]
    lines = [_without(line, gone) for line, gone in zip(drawn.lines, columns, strict=False)]
    return replace(drawn, lines=(*lines, *drawn.lines[len(lines) :]))


def _without(line: Line, gone: Sequence[bool]) -> Line:
    values = [None if each else value for value, each in zip(line.values, gone, strict=True)]
    labels = ["" if each else label for label, each in zip(line.labels, gone, strict=True)]
    return replace(line, values=tuple(values), labels=tuple(labels))


def trend_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """A table of one indicator by year."""
    whole = table.reindex(columns=["year", "value", "nothing", "is_break", "is_example"])
    rows = [
        counted_years.CountedYear(
            municipality_code="0461",
            municipality="Odense",
            indicator_code="street_sleepers",
            indicator="Gadesovere",
            order=1,
            year=int(row["year"]),
            value=None if is_empty(row["value"]) else float(row["value"]),
            nothing=Nothing.NOT_REPORTED if is_empty(row["nothing"]) else Nothing(row["nothing"]),
            is_break=row["is_break"] is True,
            is_example=row["is_example"] is True,
        )
        for row in whole.to_dict("records")
    ]
    return measurements.trend_of(rows, words)


def drawn(drawing: Drawing | None, language: str = "da", width: Any = "wide") -> dict[str, Any]:
    """The page's figure of a drawing."""
    assert drawing is not None
    return figure_of(drawing, read_words()[language], width)
