"""Questions for a talk: a goal, what was looked for, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from babel.lists import format_list
from dash import html
from dash.development.base_component import Component

from answers.goals.goals import goal_path
from answers.selection import Selection
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.goal_questions import GoalQuestion
from words.catalog import Words


def goal_questions(shown: Shown) -> Component:
    """One entry per goal; says so in words where there is nothing to ask."""
    words, selection = shown.context.words, shown.context.selection
    rows = rows_of(shown, GoalQuestion)
    if not rows:
        return html.P(words("methods-questions-nothing"))
    goals = groupby(rows, key=lambda row: row.asked.link.no)
    return html.Ol(
        [_goal(list(found), words, selection) for _, found in goals], className="questions"
    )


def _goal(rows: list[GoalQuestion], words: Words, selection: Selection) -> html.Li:
    first = rows[0]
    path = goal_path(selection.programme_code, first.asked.link.no)
    looked = words("methods-questions-looked", methods=_either(first, words))
    asked = words("methods-questions-ask", count=len(rows))
    return html.Li(
        [
            html.Div([html.H3(link(first.goal_name, path, selection)), html.P(looked)]),
            html.P([*_places(rows, words, selection), ": ", asked]),
        ]
    )


def _either(row: GoalQuestion, words: Words) -> str:
    names = [method.short(words.language) for method in row.asked.link.methods]
    return str(format_list(names, style="or", locale=words.language))


def _places(rows: list[GoalQuestion], words: Words, selection: Selection) -> Iterator[Part]:
    """Names as links with the language's own words between them."""
    pattern = format_list([f"\0{at}\0" for at in range(len(rows))], locale=words.language)
    for at, piece in enumerate(str(pattern).split("\0")):
        if at % 2 == 0:
            yield piece
            continue
        row = rows[int(piece)]
        yield html.B(link(row.municipality, row.municipality_path, selection))
        if row.is_example:
            yield " "
            yield example(words)
