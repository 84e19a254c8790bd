"""Mål: which goals a programme has, who chose them, and how many stand where."""

from __future__ import annotations

from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.goals.goals import Goal, goals
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, nothing, signed
from dashboard.components.goals.tally import tally
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.choices import ANSWERS, GOAL_CHOICES, Choices
from exhibits.goals.statuses import GOAL_STATUSES, StatusCount
from words.catalog import Words

FILTERS = ("program", "dato", "registreret", "eksempel", "gruppe", "region")


def render(view: View) -> PageContent:
    """The goals with their tallies, then who chose what."""
    words, selection = view.words, replace(view.selection, goal_no=None)
    found = goals(view.services, selection)
    statuses = show(GOAL_STATUSES, view.services, selection, words)
    choices = show(GOAL_CHOICES, view.services, selection, words)
    return PageContent(
        heading=words("goals-title"),
        lede=_lede(view, found, statuses),
        body=_body(found, statuses, choices, view) if found else [],
        announcement=words(
            "shows-municipalities", count=len(view.services.municipalities(selection))
        ),
        example_note=words("goals-examples") if _has_examples(statuses) else "",
        filters=FILTERS,
    )


def _has_examples(statuses: Shown) -> bool:
    return statuses.has_examples


def _lede(view: View, found: tuple[Goal, ...], statuses: Shown) -> str:
    words = view.words
    programme = view.services.programme(view.selection)
    if programme is None or not found:
        return words("goals-lede-none")
    name = programme.told(words.language, opens=True)
    return words("goals-lede", programme=name, count=len(found), known=_known_count(statuses))


def _known_count(statuses: Shown) -> int:
    """Goals for which at least one municipality has a number to reach."""
    return len({row.goal_no for row in rows_of(statuses, StatusCount) if row.has_number})


def _body(found: tuple[Goal, ...], statuses: Shown, choices: Shown, view: View) -> list[Component]:
    if not choices.rows and not choices.fault:
        return [html.P(view.words("goals-no-municipalities"), className="section")]
    blocks = html.Ul([_block(goal, statuses, view) for goal in found], className="goals")
    matrix = None if choices.fault else _matrix(found, choices, view)
    return [figure_card(statuses, drawing=blocks), figure_card(choices, drawing=matrix)]


def _block(goal: Goal, statuses: Shown, view: View) -> html.Li:
    words = view.words
    counts = [row for row in rows_of(statuses, StatusCount) if row.goal_no == goal.no]
    title = words("goal-title", no=str(goal.no), name=goal.called(words.language))
    return html.Li(
        [
            html.H3(link(title, goal.path, view.selection)),
            html.P(_targets_known(goal, counts, words), className="small quiet"),
            tally(counts, title, words),
        ]
    )


def _targets_known(goal: Goal, counts: list[StatusCount], words: Words) -> str:
    known = sum(row.count for row in counts if row.has_number)
    told = words("goals-known", known=known, count=sum(row.count for row in counts))
    if goal.indicator_code is None:
        return f"{told} {words('goals-no-indicator')}"
    return f"{told} {words('goals-counted', counted=goal.counted(words.language))}"


def _matrix(found: tuple[Goal, ...], choices: Shown, view: View) -> html.Div:
    words = view.words
    head = [html.Th(words("goals-municipality"), scope="col")]
    head += [_heading(goal, view) for goal in found]
    rows = [_row(row, found, view) for row in rows_of(choices, Choices)]
    caption = html.Caption(choices.finding, className="unseen")
    table = html.Table(
        [caption, html.Thead(html.Tr(head)), html.Tbody(rows), _foot(found, choices, words)],
        className="table choices",
    )
    return scroll_region(table, words("table-label", caption=choices.finding))


def _heading(goal: Goal, view: View) -> html.Th:
    name = goal.called(view.words.language)
    text: list[Part] = [html.B(str(goal.no)), " ", html.Span(name)]
    return html.Th(link(text, goal.path, view.selection), scope="col")


def _row(row: Choices, found: tuple[Goal, ...], view: View) -> html.Tr:
    name: list[Part] = [link(row.municipality, row.municipality_path, view.selection)]
    if row.is_example:
        name += [" ", example(view.words)]
    cells = [_cell(row.answers[goal.no], goal, view.words) for goal in found]
    return html.Tr([html.Th(name, scope="row"), *cells])


def _cell(answer: str, goal: Goal, words: Words) -> html.Td:
    return html.Td(_answer(answer, words), **data(label=goal.called(words.language)))


def _answer(answer: str, words: Words) -> Component:
    word = words(f"goals-chosen-{answer}")
    if answer == "yes":
        cross = html.Span("X", className="choices__yes", **aria(hidden="true"))
        return html.Span([cross, html.Span(word)], className="signed signed--plain")
    if answer == "no":
        return nothing("no_target", words, with_word=True)
    return signed("target_unknown", word, plain=True)


def _foot(found: tuple[Goal, ...], choices: Shown, words: Words) -> html.Tfoot:
    cells, rows = [], rows_of(choices, Choices)
    for goal in found:
        answers = [row.answers[goal.no] for row in rows]
        numbers = {answer: answers.count(answer) for answer in ANSWERS}
        told = words("goals-chosen-sum", **numbers)
        cells.append(html.Td(told, **data(label=goal.called(words.language))))
    heading = words("goals-chosen-total", count=len(rows))
    return html.Tfoot(html.Tr([html.Th(heading, scope="row"), *cells]))


PAGE = Page(path="/maal", key="goals", title_key="goals-menu", render=render, kept=Kept.DAY)
