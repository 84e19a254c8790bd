"""The call on a programme's page: deadline, rule, applicants, ledger, pairs and fact sheets."""

from __future__ import annotations

from dataclasses import replace

from dash import dcc, html
from dash.development.base_component import Component

from answers.calls.applications import applications
from answers.calls.calls import (
    Call,
    answer_days,
    call_for,
    chosen,
    deadline_moment,
    time_left,
)
from answers.facts.fact import Fact
from answers.facts.places import MunicipalityFact
from answers.municipalities.municipalities import municipality_path
from dashboard.components.calls.criteria_table import call_table
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.elements.aria import aria
from dashboard.components.elements.folded import folded
from dashboard.components.elements.links import Part, href, link
from dashboard.frame.page import View
from exhibits.calls.applicants import CALL_APPLICANTS, place_of
from exhibits.calls.caseload import CALL_CASELOAD
from exhibits.calls.pairs import CALL_PAIRS
from exhibits.calls.rules import CALL_RULES, RuleRow
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.releases.chance import RELEASE_INTERVAL
from exhibits.releases.ledger import RELEASE_LEDGER
from exhibits.releases.sentences import figure
from words import notation
from words.catalog import Words
from words.danish_order import danish_key

WITH_EXAMPLES = (CALL_APPLICANTS, CALL_CASELOAD, RELEASE_LEDGER)
SHEETS = ("docx", "xlsx")  # what a fact sheet can be fetched as
Terms = list[tuple[str, list[Part]]]


def call_parts(view: View, programme_code: str) -> list[Component]:
    """What a programme's page says of its call; nothing for a programme without criteria."""
    selection = view.selection
    if selection.programme_code != programme_code:
        raise ValueError(programme_code)
    call = call_for(view.services, selection)
    if call is None:
        return []
    return [
        _facts(view, call),
        *_applicants(view, call),
        figure_card(show(CALL_PAIRS, view.services, call.selection, view.words)),
        _sheets(view, call),
        *_releases(view, call),
    ]


def call_examples(view: View) -> str:
    """That applications or counts on the page are invented; empty where none is."""
    call = call_for(view.services, view.selection)
    if call is None:
        return ""
    shown = [show(each, view.services, call.selection, view.words) for each in WITH_EXAMPLES]
    return view.words("call-examples") if any(each.has_examples for each in shown) else ""


def _facts(view: View, call: Call) -> html.Section:
    words = view.words
    terms = [*_deadline(view, call), *_answered(view, call), *_chosen(view, call)]
    rows = [part for name, said in terms for part in (html.Dt(name), html.Dd(said))]
    at = deadline_moment(call)
    title = words("call-title-none")
    if at is not None:
        title = words("call-title", at=notation.moment(at, words.language))
    return html.Section(
        [html.H2(title, id="call"), html.Dl(rows, className="terms")],
        className="section",
        **aria(labelledby="call"),
    )


def _deadline(view: View, call: Call) -> Terms:
    words, at = view.words, deadline_moment(call)
    if at is None:
        return [(words("call-deadline"), [words("call-deadline-none")])]
    told = notation.exact_moment(at, words.language)
    lines: list[Part] = [
        html.P([html.B(told), ". ", _left(view, call)]),
        html.P(words("call-deadline-edge", at=told)),
        *([_source(call.programme, words)] if call.programme else []),
    ]
    return [(words("call-deadline"), lines)]


def _left(view: View, call: Call) -> str:
    words, left = view.words, time_left(view.services, call)
    if left is None:
        return words("call-deadline-over")
    on = view.services.moment(call.selection).on
    key = "call-deadline-left-now" if on == view.services.today() else "call-deadline-left"
    parts = {"days": left.days, "hours": left.hours, "minutes": left.minutes}
    return words(key, date=notation.day(on, words.language), **parts)


def _answered(view: View, call: Call) -> Terms:
    """When applicants get an answer: what the calendar has after the deadline, its remark along."""
    words = view.words
    if call.deadline is None:
        return []
    lines: list[Part] = []
    for row in answer_days(view.services, call):
        day = notation.day(row.on, words.language) if row.on else ""
        name = (row.name_en if words.language == "en" else None) or row.name or ""
        lines.append(html.P(words("call-answer-day-item", date=day, name=name)))
        if row.note and words.language == "da":
            lines.append(html.P(row.note))
        lines.append(_source(row, words))
    return [(words("call-answer-day"), lines or [words("call-answer-day-none")])]


def _chosen(view: View, call: Call) -> Terms:
    words, rows = view.words, chosen(view.services, call)
    if not rows:
        is_open = time_left(view.services, call) is not None
        told = words("call-chosen-awaits" if is_open else "call-chosen-none")
        return [(words("call-chosen"), [told])]
    names: list[Part] = []
    for name in sorted((row.name for row in rows), key=danish_key):
        names += [", "] if names else []
        names.append(link(name, municipality_path(name), view.selection))
    return [(words("call-chosen"), [html.P(names), _source(rows[0].member, words)])]


def _source(row: Fact, words: Words) -> html.P:
    """Where a line comes from: the source by name, and the cell it was read from."""
    named = (row.source or "").partition(", http")[0]
    told = f"{named} ({place_of(row, words)})" if named else place_of(row, words)
    return html.P(words("call-from-source", source=told), className="small quiet")


def _applicants(view: View, call: Call) -> list[Component]:
    shown = show(CALL_APPLICANTS, view.services, call.selection, view.words)
    parts: list[Component] = []
    if call.rules:
        rule = show(CALL_RULES, view.services, call.selection, view.words)
        parts.append(figure_card(rule, _record(rule)))
    drawing = html.Div(
        [
            *([call_table(shown)] if shown.rows else []),
            *_considerations(view, call),
            *_apply(view, call),
        ]
    )
    return [*parts, figure_card(shown, drawing)]


def _record(shown: Shown) -> html.Div:
    """Each rule as the record it is, a term per part."""
    words = shown.context.words
    records = []
    for row in rows_of(shown, RuleRow):
        terms = [
            ("call-criterion", row.criterion),
            ("call-operator", row.operator_text),
            ("call-threshold", figure(row.threshold, words)),
            ("call-unit", row.unit_text),
            ("call-wording", row.wording_text),
            ("call-remark", row.remark_text),
            ("call-source", row.place),
        ]
        filled = [(words(key), said) for key, said in terms if said]
        parts = [part for name, said in filled for part in (html.Dt(name), html.Dd(said))]
        records.append(html.Dl(parts, className="terms"))
    return html.Div(records)


def _considerations(view: View, call: Call) -> list[Component]:
    """What weighs in besides stands apart from the criteria."""
    words = view.words
    items = [
        html.Div(
            [
                html.H3(words("call-consideration-title")),
                html.P(f"{each.called(words.language)}. {words('call-consideration-text')}"),
            ],
            className="call-consideration",
        )
        for each in call.considerations
    ]
    return list(items)


def _apply(view: View, call: Call) -> list[Component]:
    """The way to the form, for whoever may report for a municipality."""
    person = view.person
    codes = sorted(person.municipality_codes)
    if not any(person.may_report_for(code) for code in codes or [""]):
        return []
    if len(codes) != 1:
        return [html.P(link(view.words("call-apply"), "/indberetning", call.selection))]
    query = replace(call.selection, municipality_code=codes[0]).file_query()
    return [html.P(html.A(view.words("call-apply"), href=f"/indberetning/ansoegning{query}"))]


def _releases(view: View, call: Call) -> list[Component]:
    """The figures behind the number criterion, and how many there are for each consultant.

    They are of every municipality, applicant or not, so a long table waits to be asked for.
    """
    exhibits: list[AnyExhibit] = [RELEASE_LEDGER, RELEASE_INTERVAL] if call.rules else []
    if call.rules and call.positions:
        exhibits.append(CALL_CASELOAD)
    shown = [show(each, view.services, call.selection, view.words) for each in exhibits]
    return [figure_card(each, folded(each) if each.figure is None else None) for each in shown]


def _sheets(view: View, call: Call) -> html.Section:
    """Fact sheets: one link per applicant, and any other municipality of the country to choose."""
    words = view.words
    names = {
        each.municipality_code: each.municipality for each in applications(view.services, call)
    }
    items = [html.Li(_links(code, name, call, words)) for code, name in names.items()]
    parts: list[Component] = [html.P(words("call-fact-sheet-text"))]
    if items:
        parts.append(html.Ul(items, className="links"))
    return html.Section(
        [html.H2(words("call-fact-sheet"), id="call-sheets"), *parts, _choose(view, call)],
        className="section call-sheets",
        **aria(labelledby="call-sheets"),
    )


def _links(code: str, name: str, call: Call, words: Words) -> list[Part]:
    parts: list[Part] = [f"{name}: "]
    for extension in SHEETS:
        address = _address(extension, call, code)
        told = words(f"call-fact-sheet-{extension}")
        spoken = html.Span(f"{words('call-fact-sheet-of', place=name)}, ", className="unseen")
        parts += [" "] if len(parts) > 1 else []
        parts.append(html.A([spoken, told], href=address))
    return parts


def _address(extension: str, call: Call, code: str) -> str:
    path = href(f"/hent/faktaark.{extension}", call.selection)
    return f"{path}{'&' if '?' in path else '?'}kommune={code}"


def _choose(view: View, call: Call) -> html.Form:
    words = view.words
    country = call.programme.country if call.programme else None
    own = [
        each
        for each in view.services.facts(MunicipalityFact, call.selection)
        if country and each.country == country
    ]
    options = [
        html.Option(each.name, value=each.code)
        for each in sorted(own, key=lambda each: danish_key(each.name))
    ]
    select = html.Select(options, name="kommune", className="form-select", id="call-sheet-place")
    buttons = [
        html.Button(
            words(f"call-fact-sheet-{extension}"),
            type="submit",
            formAction=f"/hent/faktaark.{extension}",
            className="button button--quiet",
        )
        for extension in SHEETS
    ]
    pairs = [pair.split("=", 1) for pair in call.selection.query().lstrip("?").split("&") if pair]
    hidden = [dcc.Input(type="hidden", name=name, value=value) for name, value in pairs]
    label = html.Label(words("call-fact-sheet-other"), htmlFor="call-sheet-place")
    return html.Form(
        [label, html.Div([select, *hidden, *buttons], className="submission-choice")],
        action="/hent/faktaark.docx",
        method="GET",
        className="not-print",
    )
