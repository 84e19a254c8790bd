"""The receipt: its number, what was stored, where it can be seen, and undoing it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import Dash, Input, Output, State, dcc, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.figure_names import Names, names
from answers.municipalities.municipalities import municipality_path
from answers.person import Role
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.links import link
from dashboard.components.submissions.parts import box, notice, section, steps
from dashboard.frame.page import Crumb, Page, PageContent, View
from submissions.deciding import history
from submissions.deciding.history import Submission
from submissions.deciding.undoing import Newer, may_undo, newer_than, undo
from words.catalog import Words, read_words

PATH = "/indberetning"
COUNTING = ("new", "changed", "withdrawn")
STATES = ("new", "changed", "withdrawn", "outranked", "blank")


def exists(view: View) -> bool:
    """Only what was stored has a receipt."""
    services, person, number = view.services, view.person, view.params["number"]
    if not history.exists(services, person, number):
        return False
    return history.find(services, person, int(number)).import_id is not None


def render(view: View) -> PageContent:
    """The number first: it is what one writes down."""
    words = view.words
    found = history.find(view.services, view.person, int(view.params["number"]))
    called = names(view.services, words.language)
    number, is_undone = found.number, found.state == "undone"
    told = words("submission-result-undone" if is_undone else "submission-receipt-stored")
    where = section("seen", words("submission-where"), [_where(found, called, view)])
    body: list[Component] = [
        steps("receipt", words),
        box(told, _stored(found, words), found, [], words),
        *([] if is_undone else [where]),
        *_reasons(found, words),
        *_undoing(found, view),
    ]
    crumbs = (Crumb(words("submission-menu"), PATH), Crumb(number, f"{PATH}/{found.id}"))
    return PageContent(
        heading=words("submission-receipt", number=number),
        lede=words(_lede(found)),
        body=body,
        filters=(),
        is_dated=False,
        crumbs=crumbs,
    )


def _lede(found: Submission) -> str:
    """What became of the figures: they count, a final one goes before them, or they are undone."""
    if found.state == "undone":
        return "submission-receipt-lede-undone"
    counts = _approved(found)["counts"]
    if not counts.get("outranked"):
        return "submission-receipt-lede"
    is_all = not any(counts.get(state) for state in COUNTING)
    return "submission-receipt-lede-behind" if is_all else "submission-receipt-lede-some-behind"


def _approved(found: Submission) -> dict[str, Any]:
    return next(dict(each.detail) for each in found.events if each.event == "approved")


def _stored(found: Submission, words: Words) -> str:
    counts = _approved(found)["counts"]
    told = [
        words(f"submission-count-{state}", count=counts[state])
        for state in STATES
        if counts.get(state)
    ]
    stored = words("submission-stored", counts=", ".join(told)) if told else ""
    same = counts.get("unchanged", 0)
    before = words("submission-stored-same", count=same) if same else ""
    return " ".join(filter(None, [stored, before])) or words("submission-stored-nothing")


def _where(found: Submission, called: Names, view: View) -> html.Ul:
    places = [called.municipality(code) for code in found.municipality_codes]
    links = [(name, municipality_path(name)) for name in places]
    sheets = found.report["workbooks"][0]["sheets"]
    kinds = {sheet["kind"] for sheet in sheets}
    for kind, key, path in (
        ("participation", "methods-menu", "/metoder"),
        ("target", "goals-menu", "/maal"),
        ("measurement", "goals-menu", "/maal"),
        ("releases", "releases-menu", "/loesladelser"),
    ):
        if kind in kinds:
            links.append((view.words(key), path))
    unique = dict(links)
    # A programme that has ended is shown at its end, where newer figures are not seen yet.
    today = replace(view.selection, on=view.services.today())
    return html.Ul(
        [html.Li(link(text, path, today)) for text, path in unique.items()],
        className="links",
    )


def _reasons(found: Submission, words: Words) -> list[Component]:
    told = [each["reason"] for each in _approved(found)["reasons"]]
    if not told:
        return []
    listed = html.Ul([html.Li(reason) for reason in told], className="submission-sheets")
    return [section("reasons", words("submission-reasons"), [listed])]


def _undoing(found: Submission, view: View) -> list[Component]:
    words = view.words
    if found.state == "undone":
        last = found.events[-1]
        return [notice(words("submission-undone-text", who=last.who, reason=last.note))]
    if found.state != "approved" or not may_undo(view.person, found):
        return []
    newer = newer_than(view.services, view.person, found)
    content = _newer(newer, words) if newer else _undo_form(found, words)
    return [section("undo", words("submission-undo-title"), content)]


def _newer(newer: tuple[Newer, ...], words: Words) -> list[Component]:
    lines = [html.Li(_named(each, words)) for each in newer]
    return [html.P(words("submission-undo-newer")), html.Ul(lines, className="submission-sheets")]


def _named(each: Newer, words: Words) -> Component | str:
    text = ", ".join(part for part in (each.number, each.file_name) if part)
    if each.submission_id is None:
        return text or words("submission-another")
    return html.A(text, href=f"{PATH}/{each.submission_id}/kvittering")


def _undo_form(found: Submission, words: Words) -> list[Component]:
    field = dbc.Input(id="submission-undo-reason", maxlength=500, required=True)
    label = html.Label(
        [html.Span(words("submission-undo-why")), field], className="submission-reason"
    )
    do = html.Button(
        words("submission-undo"),
        id="submission-undo-do",
        className="button button--quiet",
        type="button",
    )
    return [
        html.P(words("submission-undo-text")),
        html.Div(id="submission-undo-told"),
        label,
        html.Div(do, className="buttons"),
        dcc.Store(
            id="submission-undo-known", data={"number": found.id, "language": words.language}
        ),
    ]


def connect(app: Dash, services: Services) -> None:
    """Undoing leads back to the submission; what stands in the way is said here."""
    catalogs = read_words()

    @app.callback(
        Output("submission-undo-told", "children"),
        Output("url", "pathname", allow_duplicate=True),
        Input("submission-undo-do", "n_clicks"),
        State("submission-undo-reason", "value"),
        State("submission-undo-known", "data"),
        running=[(Output("submission-undo-do", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def take_back(clicks: int | None, reason: str | None, known: dict[str, Any]) -> Any:
        if not clicks:
            raise PreventUpdate
        words = catalogs[known["language"]]
        undone = undo(services, current_person(), known["number"], reason or "")
        if undone.refused is None:
            return no_update, f"{PATH}/{known['number']}"
        told = words(f"submission-undo-{undone.refused.replace('_', '-')}")
        return notice(
            [html.P(told), *(_newer(undone.newer, words)[1:] if undone.newer else [])]
        ), no_update


PAGE = Page(
    path=f"{PATH}/<number>/kvittering",
    key="submission-receipt",
    title_key="submission-menu",
    render=render,
    in_menu=False,
    exists=exists,
    connect=connect,
    role=Role.CONTACT,
)
