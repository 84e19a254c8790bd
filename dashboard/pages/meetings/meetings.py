"""Meetings: every one with the dashboard as it was then, what came since, and its pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.meetings.meetings import Meeting, as_of, cancelled, meetings
from answers.meetings.too_early import too_early
from answers.person import Right
from dashboard.auth.form_tokens import place_of_token
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example
from dashboard.frame.page import Kept, Page, PageContent, View
from words import notation
from words.catalog import Words

HERE = "/moeder"
SINCE = "/siden-sidste-moede"
PACK = "/moedepakke"


def render(view: View) -> PageContent:
    """The meetings of the chosen programme first, then those of the others."""
    words, code = view.words, view.selection.programme_code
    every = meetings(view.services, examples=view.selection.examples)
    own = [each for each in every if each.programme_code == code]
    others = [each for each in every if each.programme_code != code]
    may_keep = view.person.may(Right.KEEP_MEETINGS)
    gone = cancelled(view.services) if may_keep else ()
    return PageContent(
        heading=words("meetings-title"),
        lede=words("meetings-lede", count=len(own)),
        body=[
            *([_new(view)] if may_keep else []),
            _section("meetings-own", own, view) if own else html.P(words("meetings-none")),
            *([_section("meetings-others", others, view)] if others else []),
            *([_cancelled(gone, view)] if gone else []),
        ],
        filters=("program",),
        is_dated=False,  # meetings stand with the days of their own
    )


def _new(view: View) -> html.P:
    selection = view.selection
    query = replace(selection, meeting_id=None, since_id=None, on=None, registered=None).query()
    # A target of its own: the form is written on the server and no page of figures.
    new = html.A(
        view.words("meetings-new"),
        href=f"{HERE}/nyt{query or f'?program={selection.programme_code}'}",
        target="_self",
        className="button",
    )
    return html.P(new, className="meetings__new not-print")


def _section(key: str, found: Sequence[Meeting], view: View) -> html.Section:
    items = [_meeting(each, view) for each in found]
    parts = [html.H2(view.words(key), id=key), html.Ul(items, className="meetings")]
    return html.Section(parts, className="section", **aria(labelledby=key))


def _meeting(each: Meeting, view: View) -> html.Li:
    words, language = view.words, view.words.language
    name = f"meeting-{each.id}"
    told = words(
        "meetings-clocks",
        shown=notation.day(each.shown_on, language),
        known=notation.moment(each.registered_at, language),
    )
    parts: list[Component] = [
        html.H3(_called(each, words), id=name),
        html.P([_programme(each, view), told], className="quiet"),
        *_empty(each, view),
        html.Ul(
            [html.Li(each) for each in _links(each, name, view)], className="links meetings__links"
        ),
    ]
    if view.person.may(Right.KEEP_MEETINGS):
        parts.append(_cancel(each, view))
    return html.Li(parts)


def _called(each: Meeting, words: Words) -> list[Part]:
    """Its name, that it is an example where it is one, and its day."""
    day = html.Span(notation.long_day(each.held_on, words.language))
    return [each.name, *([example(words)] if each.is_example else []), day]


def _empty(each: Meeting, view: View) -> list[html.P]:
    """That its pages are empty and why, so that nobody takes it for a fault."""
    early, words = too_early(view.services, each), view.words
    if early is None:
        return []
    said = []
    if early.figures_at is not None:
        at = notation.moment(early.figures_at, words.language)
        said.append(words("meetings-empty-figures", at=at))
    if early.begins_on is not None:
        date = notation.day(early.begins_on, words.language)
        said.append(words("meetings-empty-shown", date=date))
    return [html.P(" ".join(said), className="told")]


def _programme(each: Meeting, view: View) -> str:
    found = {one.code: one for one in view.services.programmes(view.selection)}
    programme = found.get(each.programme_code)
    called = programme.called(view.words.language) if programme else each.programme_code
    return f"{called}. "


def _links(each: Meeting, name: str, view: View) -> list[html.A]:
    words, seen = view.words, replace(as_of(each, view.selection), since_id=None)
    spoken = aria(describedby=name)
    found = [
        link(words("meetings-see"), "/", seen, **spoken),
        link(words("meetings-since"), SINCE, seen, **spoken),
    ]
    if view.person.may(Right.MAKE_PACK):
        found.append(link(words("meetings-pack"), PACK, seen, **spoken))
    return found


def _cancel(each: Meeting, view: View) -> html.Details:
    words = view.words
    language = "" if words.language == "da" else f"?sprog={words.language}"
    sure = html.Button(
        words("meetings-cancel-yes"),
        type="submit",
        name="csrf",
        value=place_of_token(),
        className="button",
    )
    form = html.Form(
        [html.P(words("meetings-cancel-sure", name=each.name)), sure],
        action=f"{HERE}/{each.id}/aflys{language}",
        method="POST",
    )
    summary = html.Summary(words("meetings-cancel"), **aria(describedby=f"meeting-{each.id}"))
    return html.Details([summary, form], className="meetings__cancel not-print")


def _cancelled(gone: Sequence[Meeting], view: View) -> html.Section:
    words, language = view.words, view.words.language
    lines = [
        html.Li(
            words(
                "meetings-cancelled-line",
                name=each.name,
                date=notation.day(each.held_on, language),
                at=notation.moment(each.cancelled_at, language) if each.cancelled_at else "",
                who=each.cancelled_by or "",
            )
        )
        for each in gone
    ]
    title = html.H2(words("meetings-cancelled"), id="meetings-cancelled")
    return html.Section(
        [title, html.Ul(lines, className="quiet")],
        className="section",
        **aria(labelledby="meetings-cancelled"),
    )


PAGE = Page(path=HERE, key="meetings", title_key="meetings-menu", render=render, kept=Kept.DAY)
