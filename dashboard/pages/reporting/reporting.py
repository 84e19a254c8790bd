"""Indberetningsstatus: who has sent in what, who is late, and what to write to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dash import Dash, html
from dash.development.base_component import Component

from answers.person import Role
from answers.reporting.reporting import PlaceStatus, cells_of
from answers.selection import merged
from answers.services import Services
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.key_figure import KeyFigure, key_figures
from dashboard.components.elements.aria import aria
from dashboard.components.elements.copy_text import copy_text
from dashboard.components.elements.links import link
from dashboard.components.reporting.status_matrix import status_matrix
from dashboard.frame.page import Kept, Page, PageContent, View
from dashboard.routes import deadline_file
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.reporting.reminders import (
    Deadline,
    Letter,
    Reminder,
    ahead,
    deadlines,
    late_text,
    reminders,
)
from exhibits.reporting.reporting import SUBMISSION_LATE, SUBMISSION_STATUS, StatusLine
from monitoring.completeness import Rates, rates
from words import notation
from words.vocabulary import dashed

Section = Literal["deadlines", "reminders", "own-reminder"]
FILTERS = ("program", "dato", "registreret", "eksempel", "gruppe", "region")


def render(view: View) -> PageContent:
    """The table for everyone; letters for those who may see what a municipality sends in."""
    words = view.words
    status = show(SUBMISSION_STATUS, view.services, view.selection, words)
    late = show(SUBMISSION_LATE, view.services, view.selection, words)
    rows = [line.status for line in rows_of(status, StatusLine)]
    counted, coming = rates(cells_of(rows)), deadlines(rows)
    return PageContent(
        heading=words("status-page-title"),
        lede=[status.finding, ". ", _complete(counted, coming, view)],
        body=[
            *_keys(counted, coming, view),
            figure_card(status, drawing=status_matrix(status)),
            *_late(rows, late, view),
            *_deadlines(coming, view),
            *_reminders(rows, view),
        ],
        announcement=words("shows-municipalities", count=len(rows)),
        example_note=words("status-page-examples") if status.has_examples else "",
        filters=FILTERS,
    )


def _complete(counted: Rates, coming: Sequence[Deadline], view: View) -> str:
    if not counted.due_count:
        return view.words("status-page-complete-none" if coming else "status-page-why-nothing")
    return view.words(
        "status-page-complete",
        received=counted.received_count,
        count=counted.due_count,
        share=_percent(counted.complete_share, view),
    )


def _keys(counted: Rates, coming: Sequence[Deadline], view: View) -> list[Component]:
    if not counted.due_count and not coming:
        return []
    figures = [_received(counted, view), _on_time(counted, view), _nearest(coming, view)]
    return [key_figures(figures, view.words("status-page-keys"))]


def _received(counted: Rates, view: View) -> KeyFigure:
    words, due = view.words, counted.due_count
    return KeyFigure(
        label=words("status-page-key-received"),
        value=notation.number(counted.received_count, words.language) if due else "–",
        of=words("status-page-key-of", count=due) if due else "",
        share=counted.complete_share,
        comparison=words("status-page-key-share", share=_percent(counted.complete_share, view))
        if due
        else words("status-page-complete-none"),
    )


def _on_time(counted: Rates, view: View) -> KeyFigure:
    """Only what has a known day of receipt can be on time or not."""
    words, dated = view.words, counted.dated_count
    unknown = counted.received_count - dated
    share = _percent(counted.on_time_share, view)
    return KeyFigure(
        label=words("status-page-key-on-time"),
        value=notation.number(counted.on_time_count, words.language) if dated else "–",
        of=words("status-page-key-of", count=dated) if dated else "",
        share=counted.on_time_share,
        comparison=words("status-page-on-time", share=share, unknown=unknown)
        if dated
        else words("status-page-on-time-unknown", count=unknown),
    )


def _nearest(coming: Sequence[Deadline], view: View) -> KeyFigure:
    words = view.words
    label = words("status-page-key-next")
    if not coming:
        return KeyFigure(label, "–", words("status-page-next-none"))
    first = coming[0]
    said = words("status-page-next", count=len(first.municipalities), years=first.called(words))
    return KeyFigure(label, notation.day(first.due_on, words.language), said)


def _late(rows: Sequence[PlaceStatus], late: Shown, view: View) -> list[Component]:
    if not late.rows:
        return []
    words = view.words
    day = notation.day(late.context.on, words.language)
    heading = words("status-page-list-heading", programme=_programme(view), date=day)
    file = html.A(
        words("status-page-xlsx"),
        href=f"/hent/{dashed(late.key)}.xlsx{view.selection.file_query()}",
    )
    text = late_text(rows, heading, words)
    block = copy_text("late-list", text, words("status-page-list"), words, (file,))
    summary = html.Summary(words("status-page-list-title"))
    return [figure_card(late), html.Details([summary, block], className="reporting__text")]


def _deadlines(coming: Sequence[Deadline], view: View) -> list[Component]:
    if not coming:
        return []
    items = [html.Li(_deadline(each, view)) for each in coming]
    return [_section("deadlines", [html.Ul(items, className="reporting__deadlines")], view)]


def _deadline(deadline: Deadline, view: View) -> list[str | Component]:
    words, day = view.words, notation.day(deadline.due_on, view.words.language)
    count = len(deadline.municipalities)
    said = words("status-page-deadline", count=count, years=deadline.called(words))
    query = merged(view.selection.file_query(), {"frist": deadline.due_on.isoformat()})
    name = words("status-page-ics", date=day)
    file = html.A(name, href=f"{deadline_file.ADDRESS}?{query}", className="not-print")
    told: list[str | Component] = [html.B(day), " ", html.Span(said)]
    return [*told, " ", file] if ahead([deadline], view.services.today()) else told


def _reminders(rows: Sequence[PlaceStatus], view: View) -> list[Component]:
    """A lead writes to everyone; a contact sees what would be written to the own municipality."""
    person = view.person
    own = [row for row in rows if person.may_see_submissions_of(row.municipality_code)]
    letter = Letter(
        programme=_programme(view),
        address=f"{view.settings.address}/indberetning",
        sender=person.name,
        written_on=view.services.today(),
    )
    found = reminders(own, letter, view.words)
    if not found:
        return []
    kind: Section = "reminders" if person.is_at_least(Role.LEAD) else "own-reminder"
    return [_section(kind, [_reminder(each, view) for each in found], view)]


def _reminder(reminder: Reminder, view: View) -> html.Details:
    words = view.words
    name = words(
        "status-page-reminder", municipality=reminder.municipality, count=reminder.missing_count
    )
    mail = html.A(
        words("status-page-mail", municipality=reminder.municipality), href=reminder.mailto
    )
    identity = f"reminder-{reminder.municipality_code}"
    label = words("status-page-copy-reminder", municipality=reminder.municipality)
    text = copy_text(identity, reminder.body, label, words, (mail,))
    return html.Details([html.Summary(name), text], className="reporting__text")


def _section(name: Section, content: Sequence[Component], view: View) -> html.Section:
    identity = f"status-page-{name}"
    parts = [
        html.H2(view.words(f"status-page-{name}-title"), id=identity),
        html.P(view.words(f"status-page-{name}-text"), className="small quiet"),
        *content,
    ]
    if name == "own-reminder":
        send = link(view.words("status-page-send"), "/indberetning", view.selection)
        parts.append(html.P(send, className="not-print"))
    return html.Section(parts, className="section", **aria(labelledby=identity))


def _programme(view: View) -> str:
    programme = view.services.programme(view.selection)
    return programme.told(view.words.language) if programme else view.selection.programme_code


def _percent(share: float | None, view: View) -> str:
    return "" if share is None else notation.percent(share, view.words.language)


def connect(app: Dash, services: Services) -> None:
    """The calendar file of the deadlines."""
    deadline_file.connect(app, services)


PAGE = Page(
    path="/indberetningsstatus",
    key="status-page",
    title_key="status-page-menu",
    render=render,
    connect=connect,
    kept=Kept.DAY,
)
