"""Problems of a file by weight: where, what was read, what is wrong, what to write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import html
from dash.development.base_component import Component

from answers.selection import Selection
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import link
from dashboard.components.elements.signs import sign
from loaders.checks.report import what_is_wrong, what_to_do
from loaders.formats.problems import Problem, Severity
from words.catalog import Words

METHODS = "/metoder"
COLUMNS = ("where", "read", "wrong", "write")
MOST_SHOWN = 200  # of one weight; the marked file lists them all


def problem_groups(problems: Sequence[Problem], words: Words) -> list[Component]:
    """Errors, warnings, then what is only told; each group in the order of the file."""
    groups = [(each, [one for one in problems if one.severity is each]) for each in Severity]
    return [_group(severity, found, words) for severity, found in groups if found]


def _group(severity: Severity, problems: Sequence[Problem], words: Words) -> html.Section:
    name = severity.value
    title = words(f"submission-problems-{name}", count=len(problems))
    heading = html.H2([sign(f"problem_{name}"), html.Span(title)], className="problems__title")
    head = html.Tr([html.Th(words(f"submission-problem-{each}"), scope="col") for each in COLUMNS])
    rows = [_row(problem, words) for problem in problems[:MOST_SHOWN]]
    table = html.Table(
        [html.Caption(title, className="unseen"), html.Thead(head), html.Tbody(rows)],
        className=f"table problems problems--{name}",
    )
    more = len(problems) - MOST_SHOWN
    left = [html.P(words("submission-problems-more", count=more))] if more > 0 else []
    text = html.P(words(f"submission-problems-{name}-text"), className="small quiet")
    return html.Section([heading, text, table, *left], className="section")


def _row(problem: Problem, words: Words) -> html.Tr:
    read = html.Span(problem.read, className="problems__cell") if problem.read else ""
    cells = [
        html.Td(_one(read), **_label("read", words)),
        html.Td(_one(what_is_wrong(problem, words)), **_label("wrong", words)),
        html.Td(_one(_to_do(problem, words)), className="problems__do", **_label("write", words)),
    ]
    return html.Tr(
        [html.Th(_one(_where(problem, words)), scope="row", **_label("where", words)), *cells]
    )


def _to_do(problem: Problem, words: Words) -> list[str | Component]:
    """What to write instead; the methods that are known stand on a page of their own."""
    told: list[str | Component] = [what_to_do(problem, words)]
    if problem.code == "unknown_method":
        language = Selection(language=words.language)
        told += [" ", link(words("submission-problem-methods"), METHODS, language)]
    return told


def _one(content: str | Component | list[str | Component]) -> html.Span:
    return html.Span(content)


def _label(name: str, words: Words) -> dict[str, Any]:
    return data(label=words(f"submission-problem-{name}"))


def _where(problem: Problem, words: Words) -> list[str | Component]:
    if problem.sheet is None:
        return [html.B(words("submission-whole-file"))]
    sheet = words("submission-sheet", sheet=problem.sheet)
    place = problem.cell or words("submission-whole-sheet")
    return [html.B(place), " ", html.Span(sheet, className="problems__sheet")]
