"""Metoder: which municipality uses which method, and the goals with no method behind."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from answers.methods.chosen_goals import undecided_users
from answers.methods.goal_links import goal_links, undecided
from answers.methods.methods import unused_methods
from answers.methods.use import is_underway
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.elements.links import Part, link
from dashboard.components.goals.question_list import goal_questions
from dashboard.components.methods.matrix import method_matrix
from dashboard.components.methods.stages import method_stages
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.effort_types import EFFORT_TYPES
from exhibits.methods.goal_questions import GOAL_QUESTIONS
from exhibits.methods.matrix import METHOD_MATRIX, MatrixCell, uses_of
from exhibits.methods.questions import METHOD_QUESTIONS
from exhibits.methods.sentences import listed, summary
from exhibits.methods.timeline import METHOD_TIMELINE
from words import notation

FILTERS = ("program", "dato", "registreret", "eksempel", "gruppe", "region")
MOST_NAMED = 12  # above that the unknown choices are counted and not listed


def render(view: View) -> PageContent:
    """The matrix first, the questions below."""
    matrix = show(METHOD_MATRIX, view.services, view.selection, view.words)
    return PageContent(
        heading=view.words("methods-title"),
        lede=_lede(matrix, view),
        body=[
            figure_card(matrix, drawing=method_matrix(matrix) or _nothing_yet(view)),
            *_unused(view),
            *_questions(view),
            *_method_questions(view),
            *_kept(METHOD_TIMELINE, view),
            *_kept(EFFORT_TYPES, view),
            method_stages(view.words),
        ],
        announcement=_announcement(matrix, view),
        example_note=view.words("methods-examples") if matrix.has_examples else "",
        filters=FILTERS,
    )


def _nothing_yet(view: View) -> html.P:
    return html.P(view.words("methods-empty"), className="small")


def _lede(matrix: Shown, view: View) -> str:
    if matrix.rows and not is_underway(view.services, view.selection):
        day = notation.day(matrix.context.on, view.words.language)
        return view.words("methods-lede-not-underway", date=day)
    return summary(uses_of(rows_of(matrix, MatrixCell)), matrix.context)


def _announcement(matrix: Shown, view: View) -> str:
    count = sum(use.runs is True for use in uses_of(rows_of(matrix, MatrixCell)))
    places = len(view.services.municipalities(view.selection))
    return view.words("methods-shows", places=places, count=count)


def _unused(view: View) -> list[Component]:
    """Methods of the programme that no municipality is known to use."""
    found = unused_methods(view.services, view.selection)
    if not found:
        return []
    language = view.words.language
    parts: list[Part] = [view.words("methods-unused", count=len(found)), " "]
    for at, method in enumerate(found):
        parts += [", "] if at else []
        parts.append(link(method.called(language), method.path, view.selection))
    return [html.P([*parts, "."], className="small unused-methods")]


def _questions(view: View) -> list[Component]:
    """Nothing where no method belongs to a goal, or the programme did not run on the day."""
    services, selection = view.services, view.selection
    has_links = any(goal.methods for goal in goal_links(services, selection))
    if not has_links or not is_underway(services, selection):
        return []
    asked = show(GOAL_QUESTIONS, services, selection, view.words)
    notes = [html.P(text, className="figure__note") for text in _remarks(view) if text]
    reading: list[Part] = [
        view.words("methods-questions-reading"),
        " ",
        link(view.words("methods-questions-sources"), "/kilder", selection),
        ".",
    ]
    notes.append(html.P(reading, className="figure__note"))
    return [figure_card(asked, drawing=html.Div([goal_questions(asked), *notes]))]


def _method_questions(view: View) -> list[Component]:
    """The other way round: a method in use though its goal is not chosen."""
    services, selection = view.services, view.selection
    has_links = any(goal.methods for goal in goal_links(services, selection))
    if not has_links or not is_underway(services, selection):
        return []
    asked = show(METHOD_QUESTIONS, services, selection, view.words)
    if asked.rows:
        return [figure_card(asked)]
    unknown = undecided_users(services, selection)
    places = listed(unknown, view.words)
    remark = view.words("method-questions-open", places=places, count=len(unknown))
    nothing = [view.words("methods-questions-nothing"), *([" ", remark] if unknown else [])]
    return [figure_card(asked, drawing=html.P(nothing))]


def _kept(exhibit: AnyExhibit, view: View) -> list[Component]:
    """The card of an exhibit that has something to show."""
    shown = show(exhibit, view.services, view.selection, view.words)
    return [figure_card(shown)] if shown.rows else []


def _remarks(view: View) -> list[str]:
    """Which choices are not known, and which goals no method belongs to."""
    words = view.words
    unknown = undecided(view.services, view.selection)
    bare = [str(each.no) for each in goal_links(view.services, view.selection) if not each.methods]
    remarks = []
    if unknown:
        remarks.append(
            words("methods-questions-unknown", places=listed(unknown, words))
            if len(unknown) <= MOST_NAMED
            else words("methods-questions-unknown-many", count=len(unknown))
        )
    if bare:
        goals = listed(bare, words)
        remarks.append(words("methods-questions-bare", goals=goals, count=len(bare)))
    return remarks


PAGE = Page(path="/metoder", key="methods", title_key="methods-menu", render=render, kept=Kept.DAY)
