"""Goals of one municipality as rows: verdict, numbers, way, and the formula worked out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
from dash import html
from dash.development.base_component import Component

from answers.selection import Selection
from dashboard.components.elements.bars import thin_bar
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, status
from monitoring.exact import is_empty
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

Row = Mapping[Any, Any]
STEPS = ("elapsed", "required", "gap", "way")  # of the plan, as they are worked
HIGHER_STEPS = ("elapsed", "required", "gap-higher", "way")


def goal_rows(frame: pd.DataFrame, selection: Selection, words: Words) -> html.Ul:
    """One item per judged row; `frame` is that of the exhibit municipality-goals."""
    rows = frame.to_dict("records")
    return html.Ul([_item(row, selection, words) for row in rows], className="goal-rows")


def _item(row: Row, selection: Selection, words: Words) -> html.Li:
    parts = [
        html.Div(_name(row, selection, words), className="goal-row__name"),
        html.Div(_status(row, words), className="goal-row__status"),
        html.Div(numbers(row, words), className="goal-row__numbers"),
        *_way(row, words),
    ]
    return html.Li(parts, className="goal-row")


def _status(row: Row, words: Words) -> Component:
    if is_empty(row["status"]):
        return html.Span(words("municipality-no-verdict"))
    return status(str(row["status"]), words, row["marks"] or ())


def _name(row: Row, selection: Selection, words: Words) -> list[Part]:
    number = "" if is_empty(row["goal_no"]) else f"{int(row['goal_no'])} "
    text = f"{number}{row['goal']}"
    path = row["goal_path"]
    shown = html.B(text) if is_empty(path) else link(text, str(path), selection)
    parts: list[Part] = [shown]
    if row["is_example"]:
        parts += [" ", example(words)]
    if not row["is_own_programme"]:
        parts.append(html.Span(str(row["programme"]), className="goal-row__programme"))
    return parts


def numbers(row: Row, words: Words) -> str:
    """34 i 2009, 8 i 2011, mål højst 17 i 2012; what is not known is left out."""
    said = []
    if not is_empty(row["baseline"]):
        said.append(
            _at("municipality-number-baseline", row["baseline"], row["baseline_year"], words)
        )
    if not is_empty(row["value"]):
        said.append(_at("municipality-number-value", row["value"], row["value_year"], words))
    if not is_empty(row["target"]):
        condition = "at_most" if is_empty(row["condition"]) else str(row["condition"])
        key = f"municipality-number-target-{dashed(condition)}"
        said.append(_at(key, row["target"], row["target_year"], words))
    if not is_empty(row["gap"]):
        said.append(_gap(float(row["value"]) - float(row["required"]), words))
    return ", ".join(said)


def _at(key: str, value: float, year: object, words: Words) -> str:
    digits = notation.decimals(float(value))
    shown = notation.number(float(value), words.language, digits)
    return words(key, value=shown, year=str(int(str(year))))


def _gap(gap: float, words: Words) -> str:
    """How far the figure lies from the plan; whether over is bad the indicator decides."""
    key = (
        "municipality-number-over"
        if gap > 0
        else "municipality-number-under"
        if gap < 0
        else "municipality-number-even"
    )
    shown = notation.number(abs(gap), words.language, notation.decimals(round(gap, 1)))
    return words(key, gap=shown)


def _way(row: Row, words: Words) -> list[Component]:
    if is_empty(row["way_share"]) or is_empty(row["required"]):
        return []
    share = notation.percent(float(row["way_share"]), words.language)
    return [
        html.Div(
            [
                thin_bar(float(row["way_share"])),
                html.Span(words("municipality-way-of", share=share)),
            ],
            className="goal-row__way",
        ),
        html.Details(
            [html.Summary(words("municipality-formula")), html.Ul(_formula(row, words))],
            className="goal-row__formula",
        ),
    ]


def _formula(row: Row, words: Words) -> list[html.Li]:
    """The steps of the plan with this row's numbers in them."""
    language = words.language
    plain = {
        name: notation.number(float(row[name]), language, notation.decimals(float(row[name])))
        for name in ("baseline", "value", "target")
    }
    years = {name: str(int(row[name])) for name in ("baseline_year", "value_year", "target_year")}
    told = {
        **plain,
        **years,
        "required": notation.number(float(row["required"]), language, 1),
        "elapsed": notation.percent(float(row["elapsed_share"]), language),
        "gap": notation.signed(float(row["gap"]), language, 1),
        "way": notation.percent(float(row["way_share"]), language),
    }
    steps = HIGHER_STEPS if row["direction"] == "higher" else STEPS
    return [html.Li(words(f"municipality-formula-{step}", **told)) for step in steps]
