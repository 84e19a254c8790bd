"""The head of a page: breadcrumb, heading, lede, the two clocks, and what is invented."""

from __future__ import annotations

from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.programme import Moment, Programme
from answers.programmes.printed_dates import written
from answers.selection import Selection
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Children, Part, link
from dashboard.frame.page import PageContent
from monitoring.printed import printed
from words import notation
from words.catalog import Words


def breadcrumb(content: PageContent, selection: Selection, words: Words) -> html.Nav:
    """Where the page lies, from the front page on."""
    before = [("/", words("front-page"))]
    before += [(crumb.path, crumb.text) for crumb in content.crumbs]
    steps = [html.Li(link(text, path, selection)) for path, text in before]
    here = html.Li(content.heading, **aria(current="page"))
    return html.Nav(html.Ol([*steps, here]), className="crumbs", **aria(label=words("breadcrumb")))


def head(
    content: PageContent,
    moment: Moment,
    programme: Programme | None,
    selection: Selection,
    words: Words,
) -> html.Div:
    """Everything above the filters."""
    return html.Div(
        [
            html.H1(content.heading, lang=content.heading_language),
            html.P(content.lede, className="lede"),
            *([_dates(content, moment, words)] if content.is_dated else []),
            *_notes(content, moment, programme, selection, words),
        ],
        className="head",
    )


def _dates(content: PageContent, moment: Moment, words: Words) -> html.Div:
    language = words.language
    known = words("known-now")
    if moment.registered is not None:
        known = words("known-at", at=notation.moment(moment.registered, language))
    updated = words("updated-never")
    if moment.updated_at is not None:
        updated = words("updated", at=notation.moment(moment.updated_at, language))
    situation: list[Part] = [
        words("situation"),
        " ",
        html.B(notation.day(moment.on, language)),
        " ",
        known,
    ]
    return html.Div(
        [html.P(situation), *content.extra_dates, html.P(updated, className="dates__end")],
        className="dates",
    )


def _notes(
    content: PageContent,
    moment: Moment,
    programme: Programme | None,
    selection: Selection,
    words: Words,
) -> list[Component]:
    notes: list[Component] = []
    if content.is_dated and moment.is_before_first:
        notes.append(_note(words("note-empty-title"), words("note-empty")))
    elif content.is_dated and programme is not None:
        notes += _outside(programme, moment, words)
    if content.example_note:
        notes.append(_example_note(content, selection, words))
    return notes


def _outside(programme: Programme, moment: Moment, words: Words) -> list[Component]:
    """That the day shown is the programme's end, or lies outside its time.

    Its first and last day are never told more exactly than the source prints them.
    """
    first, last = programme.from_on, programme.to_on
    if moment.is_programme_end:
        name, day, text = "note-ended", moment.on, programme.printed_to
    elif last is not None and last < moment.on:
        name, day, text = "note-over", last, programme.printed_to
    elif first is not None and moment.on < first:
        name, day, text = "note-not-begun", first, programme.printed_from
    else:
        return []
    said = printed(text)
    told = words(
        name,
        programme=programme.told(words.language, opens=True),
        date=written(text, words) if said else notation.day(day, words.language),
        precision=said.precision if said else "day",
    )
    title = "note-not-begun-title" if name == "note-not-begun" else "note-ended-title"
    return [_note(words(title), told)]


def _example_note(content: PageContent, selection: Selection, words: Words) -> html.Div:
    query = replace(selection, examples=False).query()
    without = html.A(words("without-examples"), href=f"{content.path_without_examples}{query}")
    text: list[Part] = [html.Span(content.example_note), " ", without]
    return _note(words("note-example-title"), text, "note note--example")


def _note(title: str, text: Children, kind: str = "note") -> html.Div:
    return html.Div([html.B(title), html.P(text)], className=kind)
