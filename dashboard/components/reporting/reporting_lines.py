"""What was expected and what came, one line per goal: on paper a row per year takes a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dash import html

from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.reporting import Expected
from monitoring.completeness import State
from words import notation
from words.catalog import Words


def reporting_lines(shown: Shown) -> html.Ul:
    """Years with the same answer stand together; what has not come keeps its due date."""
    words = shown.context.words
    groups: dict[str, list[Expected]] = {}
    for row in rows_of(shown, Expected):
        groups.setdefault(row.goal, []).append(row)
    lines = [_line(goal, rows, words) for goal, rows in groups.items()]
    return html.Ul(lines, className="single-readings only-print")


def _line(goal: str, rows: Sequence[Expected], words: Words) -> html.Li:
    parts: list[Part] = [html.B(goal)]
    for text, alike in groupby(rows, key=lambda row: row.state_text):
        years = [_year(row, row.year, words) for row in alike if row.year is not None]
        said = f"{text}: {', '.join(years)}" if years else text
        parts.append(html.Span(said, className="single-readings__one"))
    if any(map(is_example, rows)):
        parts.append(example(words))
    return html.Li(parts)


def _year(row: Expected, year: int, words: Words) -> str:
    if row.state == State.RECEIVED or row.due_on is None:
        return str(year)
    due = notation.day(row.due_on, words.language)
    return words("municipality-reporting-due", year=str(year), date=due)
