"""Kilder: where figures come from, what words mean, how things are computed, what is not known."""

from __future__ import annotations

from typing import Literal

from dash import html
from dash.development.base_component import Component

from answers.person import Right
from dashboard.components.cards.figure_card import FILES, figure_card
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import href, link
from dashboard.components.elements.signs import mark, status
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.registry import EXHIBITS
from exhibits.sources.protection import PROTECTION
from exhibits.sources.workbooks import WORKBOOKS
from monitoring.progress import Status
from words.catalog import Words
from words.vocabulary import MARKS, dashed

TERMS = (
    *("release", "person", "street-sleeper", "national", "group", "stage", "date", "registered"),
    *("caveat", "grade"),
)
FORMULAS = ("share", "elapsed", "required", "gap", "way", "ratio", "threshold", "interval", "total")
Section = Literal["downloads", "terms", "formulas", "statuses", "limits"]
LIMITS = ("releases", "straight", "small", "dates", "plain")


def render(view: View) -> PageContent:
    """Everything a reader needs to check a figure."""
    words = view.words
    workbooks = show(WORKBOOKS, view.services, view.selection, words)
    return PageContent(
        heading=words("sources-title"),
        lede=words("sources-lede"),
        body=[
            figure_card(workbooks),
            figure_card(show(PROTECTION, view.services, view.selection, words)),
            *([_to_protection(view)] if view.person.may(Right.DECIDE_PROTECTION) else []),
            _section("downloads", [_to_data(view), _downloads(view)], words),
            _section("terms", [_terms(words)], words),
            _section("formulas", [_formulas(words)], words),
            _section("statuses", [_statuses(words)], words),
            _section("limits", [_limits(words)], words),
        ],
        announcement=workbooks.finding,
        example_note=words("sources-examples") if workbooks.has_examples else "",
        filters=("registreret", "eksempel"),
    )


def _section(name: Section, content: list[Component], words: Words) -> html.Section:
    identity = f"sources-{name}"
    parts = [
        html.H2(words(f"sources-{name}-title"), id=identity),
        html.P(words(f"sources-{name}-text"), className="small quiet"),
        *content,
    ]
    return html.Section(parts, className="section", **aria(labelledby=identity))


def _to_protection(view: View) -> html.P:
    return html.P(link(view.words("protection-to"), "/fortrolighed", view.selection))


def _to_data(view: View) -> html.P:
    return html.P(link(view.words("data-title"), "/data", view.selection))


def _downloads(view: View) -> html.Ul:
    """Every exhibit the reader may fetch, with a link per format."""
    open_to = [each for each in EXHIBITS if view.person.is_at_least(each.role)]
    return html.Ul([_files(each, view) for each in open_to], className="downloads")


def _files(exhibit: AnyExhibit, view: View) -> html.Li:
    words = view.words
    name = words(f"{dashed(exhibit.key)}-name")
    links = [
        html.A(
            [
                html.Span(f"{name}: ", className="unseen"),
                words(f"sources-file-{extension.replace('.', '-')}"),
            ],
            href=href(f"/hent/{dashed(exhibit.key)}.{extension}", view.selection),
        )
        for extension in FILES
    ]
    return html.Li([html.Span(name), html.Span(links, className="downloads__files")])


def _terms(words: Words) -> html.Dl:
    parts: list[Component] = []
    for name in TERMS:
        parts.append(html.Dt(html.B(words(f"term-{name}"))))
        parts.append(html.Dd(words(f"term-{name}-meaning")))
    return html.Dl(parts, className="terms")


def _formulas(words: Words) -> html.Dl:
    parts: list[Component] = []
    for name in FORMULAS:
        worked = html.Span(words(f"formula-{name}-worked"), className="formula")
        parts.append(html.Dt(html.B(words(f"formula-{name}"))))
        parts.append(html.Dd([words(f"formula-{name}-meaning"), " ", worked]))
    return html.Dl(parts, className="terms")


def _statuses(words: Words) -> html.Dl:
    parts: list[Component] = []
    for key in Status:  # in the order the rules are read
        parts.append(html.Dt(status(key, words)))
        parts.append(html.Dd(words(f"status-{dashed(key)}-meaning")))
    for name in MARKS:
        parts.append(html.Dt(mark(name, words)))
        parts.append(html.Dd(words(f"mark-{name}-meaning")))
    return html.Dl(parts, className="terms")


def _limits(words: Words) -> html.Ul:
    items = [html.Li(html.P(words(f"limit-{name}"))) for name in LIMITS]
    return html.Ul(items, className="limits small")


PAGE = Page(path="/kilder", key="sources", title_key="sources-menu", render=render, kept=Kept.DAY)
