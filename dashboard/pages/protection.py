"""Fortrolighed: the rules for small counts and the figures hidden by hand, for leads to decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dash import dcc, html
from dash.development.base_component import Component

from answers.figure_names import Names, names
from answers.person import Role
from answers.protection.asked import LONGEST_REASON
from answers.protection.hidden import RELEASES, Figure, HidingDecision, hidden
from answers.protection.rules import rules
from dashboard.auth.form_tokens import place_of_token
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.elements.aria import aria
from dashboard.frame.page import Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.sources.protection import PROTECTION
from words import notation
from words.catalog import Words

HERE = "/fortrolighed"
Section = Literal["hidden", "rules"]


def render(view: View) -> PageContent:
    """The figures hidden by hand first: they are few, and each was somebody's decision."""
    words = view.words
    found = hidden(view.services, view.person)
    decided = [each for each in rules(view.services, view.selection) if each.decision]
    return PageContent(
        heading=words("protection-title"),
        lede=words("protection-lede", hidden=len(found), decided=len(decided)),
        body=[
            _section(
                "hidden", [_hidden(found, view), _button("protection-hide", "skjul", view)], words
            ),
            _section("rules", [_button("protection-decide", "regel", view)], words),
            figure_card(show(PROTECTION, view.services, view.selection, words)),
        ],
        filters=(),
        is_dated=False,
    )


def _section(name: Section, content: Sequence[Component], words: Words) -> html.Section:
    identity = f"protection-{name}"
    text = html.P(words(f"protection-{name}-text"))
    parts = [html.H2(words(identity), id=identity), text, *content]
    return html.Section(parts, className="section", **aria(labelledby=identity))


def _button(key: str, address: str, view: View) -> html.Div:
    # A target of its own: the form is written on the server and no page of figures.
    link = html.A(
        view.words(key),
        href=f"{HERE}/{address}{_language(view)}",
        target="_self",
        className="button",
    )
    return html.Div(link, className="buttons")


def _hidden(found: Sequence[HidingDecision], view: View) -> Component:
    if not found:
        return html.P(view.words("protection-hidden-none"))
    called = names(view.services, view.words.language)
    return html.Ul([_one(each, called, view) for each in found], className="meetings")


def _one(each: HidingDecision, called: Names, view: View) -> html.Li:
    words, signed = view.words, each.signed
    told = words(
        "protection-hidden-by",
        who=signed.who,
        at=notation.moment(signed.at, words.language),
        reason=signed.reason,
    )
    name = figure_name(each.figure, called, words)
    return html.Li(
        [html.H3(name), html.P(told, className="quiet"), _again(each.figure, name, view)]
    )


def figure_name(figure: Figure, called: Names, words: Words) -> str:
    """Gadesovere, Odense 2012."""
    subject = words("protection-releases")
    if figure.subject != RELEASES:
        subject = called.indicators.get(figure.subject, figure.subject)
    place = called.municipality(figure.municipality_code)
    return words("protection-hidden-figure", subject=subject, place=place, year=str(figure.year))


def _again(figure: Figure, name: str, view: View) -> html.Details:
    words = view.words
    given = {
        "csrf": place_of_token(),
        "subject": figure.subject,
        "municipality": figure.municipality_code,
        "year": str(figure.year),
    }
    label = html.Label(
        [
            words("protection-field-reason"),
            dcc.Input(name="reason", required=True, maxLength=LONGEST_REASON),
        ]
    )
    form = html.Form(
        [
            html.P(words("protection-again-sure", figure=name)),
            *[dcc.Input(type="hidden", name=key, value=value) for key, value in given.items()],
            label,
            html.Button(words("protection-again-yes"), type="submit", className="button"),
        ],
        action=f"{HERE}/vis-igen{_language(view)}",
        method="POST",
    )
    summary = html.Summary(words("protection-again"))
    return html.Details([summary, form], className="meetings__cancel not-print")


def _language(view: View) -> str:
    return "" if view.words.language == "da" else f"?sprog={view.words.language}"


PAGE = Page(
    path=HERE,
    key="protection",
    title_key="protection-menu",
    render=render,
    in_menu=False,
    role=Role.LEAD,
)
