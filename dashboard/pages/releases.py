"""Løsladelser: who meets the number criterion of the call, who is unknown, and what it decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.calls.calls import Call, calls_of, own_call
from answers.calls.standing import Standing
from answers.releases.releases import has_published, places
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, nothing
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.releases.chance import RELEASE_CHANCE, RELEASE_INTERVAL, sensitive_text
from exhibits.releases.criteria import RELEASE_CRITERIA, RELEASE_NATIONAL, CriterionRow
from exhibits.releases.ledger import RELEASE_LEDGER
from exhibits.releases.releases import (
    RELEASES,
    CountsRow,
    length_in,
    newest_text,
    span_text,
    years_in,
)
from exhibits.releases.sentences import REMARKS, figure, limit_of, listed, period
from exhibits.releases.unknown import RELEASE_UNKNOWN, UnknownRow
from monitoring.ledger import counted
from monitoring.spans import YEAR
from words import notation
from words.catalog import Words
from words.clock import COPENHAGEN

PATH = "/loesladelser"
FILTERS = ("program", "dato", "registreret", "eksempel", "gruppe", "region")
MISSING = ("columns", "zero", "unit")


def render(view: View) -> PageContent:
    """The counts against the programme's rule; without one only what is known for the country."""
    call = own_call(view.services, view.selection)
    return _with_rule(view, call) if call else _without_rule(view)


def _without_rule(view: View) -> PageContent:
    return PageContent(
        heading=view.words("releases-title-none"),
        lede=_no_rule(view),
        body=[figure_card(show(RELEASE_NATIONAL, view.services, view.selection, view.words))],
        announcement=view.words("shows-municipalities", count=0),
        filters=FILTERS,
    )


def _no_rule(view: View) -> list[Part]:
    """That the programme has no number criterion, and which programmes have one."""
    words, programme = view.words, view.services.programme(view.selection)
    calls = calls_of(view.services, view.selection)
    if programme is None or not calls:
        return [words("releases-lede-no-rule")]
    told: list[Part] = [
        words("releases-lede-no-own-rule", programme=programme.told(words.language, opens=True)),
        f" {words('releases-others', count=len(calls))} ",
    ]
    for place, call in enumerate(calls):
        other = view.services.programme(call.selection)
        name = other.called(words.language) if other else call.programme_code
        there = replace(view.selection, programme_code=call.programme_code)
        told += [*([", "] if place else []), link(name, PATH, there)]
        if call.number.fact.is_example:
            told += [" ", example(words)]
    return [*told, "."]


def _with_rule(view: View, call: Call) -> PageContent:
    words = view.words
    dots = show(RELEASES, view.services, view.selection, words)
    counts = [row.standing for row in rows_of(dots, CountsRow)]
    covered = places(view.services, view.selection, call.rule)
    return PageContent(
        heading=words("releases-title", limit=_limit(call, words)),
        lede=_lede(view, call, counts, len(covered)),
        body=[*_figures(view, call, dots, len(covered)), _last_row(view, call)],
        announcement=words("shows-municipalities", count=len(covered)),
        example_note=_example_note(dots, words),
        filters=FILTERS,
        extra_dates=_dates(call, counts, words),
    )


def _limit(call: Call, words: Words) -> str:
    return limit_of(call.rule, words)


def _lede(view: View, call: Call, counts: Sequence[Standing], covered: int) -> str:
    words = view.words
    if not covered:
        return words("releases-lede-nobody")
    if not counts:
        return f"{words('releases-lede-unknown', count=covered)} {_public(view, call)}".strip()
    rows = counted(counts)
    when = newest_text(rows, words)
    key = "releases-lede-examples" if rows[0].is_example else "releases-lede"
    met = sum(each.meets is True for each in rows)
    found = words(key, met=met, count=len(rows), when=when)
    return f"{found} {sensitive_text(counts, words)}"


def _public(view: View, call: Call) -> str:
    """That there are no public counts, as long as none has been loaded."""
    known = has_published(view.services, view.selection, call.rule)
    return "" if known else view.words("releases-not-public")


def _example_note(dots: Shown, words: Words) -> str:
    if not dots.has_examples:
        return ""
    only = all(row.is_example for row in rows_of(dots, CountsRow))
    return words("releases-examples" if only else "releases-examples-some")


def _dates(call: Call, counts: Sequence[Standing], words: Words) -> tuple[Component, ...]:
    lines = []
    years = years_in(counts)
    if years:
        span = span_text(years, words, length_in(counts))
        lines.append(html.P(words("releases-years-shown", span=span)))
    if call.deadline:
        at = call.deadline.replace(tzinfo=COPENHAGEN)
        lines.append(html.P(words("releases-deadline", at=notation.moment(at, words.language))))
    return tuple(lines)


def _figures(view: View, call: Call, dots: Shown, covered: int) -> list[Component]:
    unknown = show(RELEASE_UNKNOWN, view.services, view.selection, view.words)
    chance = show(RELEASE_INTERVAL, view.services, view.selection, view.words)
    pair = html.Div(
        [
            figure_card(unknown, _unknown_list(unknown), wide=False),
            figure_card(chance, wide=False),
        ],
        className="pair pair--even",
    )
    if not covered:  # of nobody it is not said that every count is known
        return [figure_card(chance), _criteria(view, call)]
    if not dots.rows and not dots.fault:
        return [pair, _criteria(view, call)]
    ledger = show(RELEASE_LEDGER, view.services, view.selection, view.words)
    near = show(RELEASE_CHANCE, view.services, view.selection, view.words)
    return [
        figure_card(dots),
        figure_card(ledger),
        _criteria(view, call),
        pair,
        figure_card(near),
    ]


def _unknown_list(unknown: Shown) -> html.Ul | html.P:
    rows = rows_of(unknown, UnknownRow)
    if not rows:
        return html.P(unknown.context.words("release-unknown-all-known"))
    groups: dict[tuple[str, str], list[UnknownRow]] = {}
    for row in rows:
        groups.setdefault((row.newest_nothing, row.reason), []).append(row)
    items = [_group(kind, why, found, unknown) for (kind, why), found in groups.items()]
    return html.Ul(items, className="releases-unknown")


def _group(kind: str, why: str, rows: Sequence[UnknownRow], unknown: Shown) -> html.Li:
    names: list[Part] = []
    for row in rows:
        names += [", "] if names else []
        names.append(link(row.municipality, row.municipality_path, unknown.context.selection))
    sign = nothing(kind, unknown.context.words)
    return html.Li([sign, html.P([html.Span(names), ": ", why])])


def _criteria(view: View, call: Call) -> html.Section:
    shown = show(RELEASE_CRITERIA, view.services, view.selection, view.words)
    items = [
        html.Li(
            [
                html.Span(str(row.no), className="releases-criteria__no"),
                html.P(row.text_shown),
                html.P(view.words("release-answers-with", answer=row.answer), className="quiet"),
            ],
            className="is-number" if row.criterion.code == call.number.code else "",
        )
        for row in rows_of(shown, CriterionRow)
        if not row.criterion.is_consideration
    ]
    drawing = html.Div([*_rule(view, call, shown), html.Ol(items, className="releases-criteria")])
    return figure_card(shown, drawing)


def _rule(view: View, call: Call, shown: Shown) -> list[Component]:
    words, rule = view.words, call.rule
    unit = words(f"release-unit-{rule.unit}")
    strict = ""
    if rule.operator in {">", "<"}:
        strict = words("release-rule-strict", threshold=figure(rule.threshold, words))
    told = words(
        "release-rule",
        limit=_limit(call, words),
        unit=unit,
        often=period(rule.length, words, "often"),
        wording="some" if rule.wording else "none",
        quoted=rule.wording,
        strict=strict,
    )
    lines = [told.strip(), words("release-rule-alone")]
    more = [words("release-rule-unit", unit=rule.unit)]
    remark = REMARKS.get((rule.programme_code, rule.criterion_code))
    if remark:
        more.insert(0, words(remark))
    return [html.P(" ".join(lines)), html.P(" ".join(more)), *_choice(shown, words)]


def _choice(shown: Shown, words: Words) -> list[Component]:
    """What else weighs in, and who was chosen in the end."""
    rows = rows_of(shown, CriterionRow)
    texts = [row.text_shown for row in rows if row.criterion.is_consideration]
    names = rows[0].selected if rows else ()
    lines = []
    if texts:
        inside = "; ".join(_inside(text) for text in texts)
        lines.append(words("release-consideration", texts=inside))
    if names:
        lines.append(words("release-selected", names=listed(names, words), count=len(names)))
    return [html.P(" ".join(lines))] if lines else []


def _inside(text: str) -> str:
    """A sentence as part of another one: small first letter, no full stop."""
    return (text[:1].lower() + text[1:]).rstrip(".")


def _last_row(view: View, call: Call) -> html.Div:
    words = view.words
    country = show(RELEASE_NATIONAL, view.services, view.selection, words)
    texts = [words(f"releases-missing-{name}") for name in MISSING]
    if call.rule.length != YEAR:
        each = period(call.rule.length, words, "each")
        texts.insert(1, words("releases-missing-parts", each=each))
    items = [html.Li(html.P(text)) for text in texts]
    told = f"{_public(view, call)} {words('releases-missing-text')}"
    missing = html.Section(
        [
            html.H2(words("releases-missing-title"), id="releases-missing"),
            html.P(told.strip(), className="small"),
            html.Ul(items, className="limits small"),
        ],
        className="section",
        **aria(labelledby="releases-missing"),
    )
    return html.Div([figure_card(country, wide=False), missing], className="pair pair--even")


PAGE = Page(path=PATH, key="releases", title_key="releases-menu", render=render, kept=Kept.DAY)
