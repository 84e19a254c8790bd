"""Above the header: whom one sees the site as, and in demo mode which role one is trying."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from answers.person import Person
from dashboard.auth.demo import DEMO_ROLES, DemoRole
from dashboard.components.elements.aria import aria
from words.catalog import Words


def person_bars(person: Person, csrf: str, words: Words) -> list[Component]:
    """The bars this person needs, most often none; `csrf` goes along with every button."""
    if person.seen_as is not None:
        return [_seeing_as(person.seen_as, csrf, words)]
    return [_demo(person, csrf, words)] if person.is_demo else []


def _demo(person: Person, csrf: str, words: Words) -> html.Div:
    now = next(each for each in DEMO_ROLES if each.role is person.role)
    label, name = words("demo-label"), words(f"demo-{now.key}")
    switch = html.Form(
        [_role(each, each is now, csrf, words) for each in DEMO_ROLES],
        method="POST",
        className="bar__roles",
        **aria(label=words("demo-switch")),
    )
    folded = html.Details(
        [html.Summary([label, " ", html.B(name)]), switch], className="only-phone"
    )
    wide = html.Div([html.P(label), switch], className="bar__row not-phone")
    return html.Div(html.Div([wide, folded], className="wrap"), className="bar not-print")


def _role(each: DemoRole, is_current: bool, csrf: str, words: Words) -> html.Button:
    return html.Button(
        words(f"demo-{each.key}"),
        type="submit",
        name="csrf",
        value=csrf,
        formAction=f"/log-ind/demo/{each.key}",
        formMethod="post",
        className="bar__button",
        **(aria(current="true") if is_current else {}),
    )


def _seeing_as(name: str, csrf: str, words: Words) -> html.Div:
    stop = html.Button(
        words("seeing-as-stop"), type="submit", name="csrf", value=csrf, className="bar__button"
    )
    row = html.Div([html.P(words("seeing-as", name=name)), stop], className="wrap bar__row")
    form = html.Form(row, action="/se-som/stop", method="POST")
    return html.Div(form, className="bar bar--seeing")
