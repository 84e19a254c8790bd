"""Goals of one municipality as rows: verdict, numbers, way, and the formula worked out."""

from __future__ import annotations

from collections.abc import Iterable

from dash import html
from dash.development.base_component import Component

from answers.selection import Selection
from dashboard.components.elements.bars import thin_bar
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, status
from exhibits.goals.sentences import amount_of, target_of, written_value
from exhibits.goals.worked_formula import worked
from exhibits.municipalities.goals import MunicipalityGoal
from words import notation
from words.catalog import Words


def goal_rows(rows: Iterable[MunicipalityGoal], selection: Selection, words: Words) -> html.Ul:
    """One item per judged row."""
    return html.Ul([_item(row, selection, words) for row in rows], className="goal-rows")


def _item(row: MunicipalityGoal, selection: Selection, words: Words) -> html.Li:
    parts = [
        html.Div(_name(row, selection, words), className="goal-row__name"),
        html.Div(_status(row, words), className="goal-row__status"),
        html.Div(numbers(row, words), className="goal-row__numbers"),
        *_way(row, words),
    ]
    return html.Li(parts, className="goal-row")


def _status(row: MunicipalityGoal, words: Words) -> Component:
    if row.status is None:
        return html.Span(words("municipality-no-verdict"))
    return status(row.status, words, row.marks)


def _name(row: MunicipalityGoal, selection: Selection, words: Words) -> list[Part]:
    text = row.goal if row.goal_no is None else f"{row.goal_no} {row.goal}"
    parts: list[Part] = [link(text, row.goal_path, selection) if row.goal_path else html.B(text)]
    if row.is_example:
        parts += [" ", example(words)]
    if not row.is_own_programme:
        parts.append(html.Span(row.programme, className="goal-row__programme"))
    return parts


def numbers(row: MunicipalityGoal, words: Words) -> str:
    """34 i 2009, 8 i 2011, mål højst 17 i 2012; what is not known is left out."""
    said = [
        _at("municipality-number-baseline", row.baseline, row.baseline_year, row, words),
        _at("municipality-number-value", row.value, row.value_year, row, words),
        "" if row.target is None else target_of(row, words),
    ]
    if row.meets is not None:
        key = "municipality-number-met" if row.meets else "municipality-number-unmet"
        said.append(words(key))
    if row.formula:
        said.append(_gap(row.formula.value - row.formula.required, row, words))
    return ", ".join(filter(None, said))


def _at(
    key: str, value: float | None, year: int | None, row: MunicipalityGoal, words: Words
) -> str:
    if value is None:
        return ""
    return words(key, value=written_value(value, row.unit, words), year=str(year))


def _gap(gap: float, row: MunicipalityGoal, words: Words) -> str:
    """How far the figure lies from the plan; whether over is bad the indicator decides."""
    key = (
        "municipality-number-over"
        if gap > 0
        else "municipality-number-under"
        if gap < 0
        else "municipality-number-even"
    )
    return words(key, gap=amount_of(abs(gap), row.unit, words))


def _way(row: MunicipalityGoal, words: Words) -> list[Component]:
    formula = row.formula
    if formula is None or formula.way_share is None:
        return []
    share = notation.percent(formula.way_share, words.language)
    steps = [
        words(
            "municipality-formula-step", label=step.label, working=step.working, result=step.result
        )
        for step in worked(row, words)
    ]
    return [
        html.Div(
            [
                thin_bar(formula.way_share),
                html.Span(words("municipality-way-of", share=share)),
            ],
            className="goal-row__way",
        ),
        html.Details(
            [
                html.Summary(words("municipality-formula")),
                html.Ul([html.Li(step) for step in steps]),
            ],
            className="goal-row__formula",
        ),
    ]
