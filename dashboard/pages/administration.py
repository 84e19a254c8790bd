"""Administration: who may sign in, what is stored, the examples and the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dash import html
from dash.development.base_component import Component

from answers.facts.places import MunicipalityFact
from answers.facts.programmes import ProgrammeFact
from answers.municipalities.municipalities import names_of
from answers.person import Right, Role
from answers.selection import Selection
from dashboard.auth.account_changes import Managing
from dashboard.auth.account_forms import ACCOUNTS, EXAMPLES
from dashboard.auth.form_tokens import place_of_token
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import Children, link
from dashboard.frame.page import Page, PageContent, View
from words import notation
from words.catalog import Words
from words.danish_order import danish_key

BACKUP = "python -m dashboard backup kopi.db"
ACCOUNT_COLUMNS = ("name", "username", "role", "municipalities", "state", "signed-in")
LOG_COLUMNS = ("log-at", "log-what", "log-who", "log-about")
Section = Literal["accounts", "protection", "data", "examples", "backup", "log"]
Table = Literal["accounts", "log"]
AccountState = Literal["open", "closed", "locked", "new"]
Counted = Literal["municipality", "programme", "import"]


def render(view: View) -> PageContent:
    """Accounts first: they are what one comes here for."""
    managing = Managing(view.settings, view.services.database)
    found = managing.accounts(view.person)
    open_count = sum(each.is_enabled for each in found)
    words = view.words
    return PageContent(
        heading=words("administration-title"),
        lede=words("administration-lede", open=open_count, closed=len(found) - open_count),
        body=[
            _section("accounts", [*_accounts(managing, view), *_new_account(view)], words),
            _section("protection", [_to_protection(view)], words),
            _section("data", [_counts(view)], words),
            *([_examples(view)] if view.person.may(Right.REMOVE_EXAMPLES) else []),
            *([_backup(view)] if view.person.may(Right.MANAGE_ACCOUNTS) else []),
            *([_log(managing, view)] if view.person.may(Right.MANAGE_ACCOUNTS) else []),
        ],
        filters=(),
        is_dated=False,
    )


def _section(name: Section, content: Sequence[Component], words: Words) -> html.Section:
    identity = f"administration-{name}"
    text = html.P(words(f"administration-{name}-text"))
    parts = [html.H2(words(identity), id=identity), text, *content]
    return html.Section(parts, className="section", **aria(labelledby=identity))


def _accounts(managing: Managing, view: View) -> list[Component]:
    words, language = view.words, view.words.language
    names = names_of(view.services, Selection())
    now = view.services.now()
    rows: list[Sequence[Children]] = []
    for each in managing.accounts(view.person):
        state: AccountState = "open" if each.is_enabled else "closed"
        values = {}
        if each.is_enabled and each.locked_until and each.locked_until > now:
            state, values = "locked", {"until": notation.moment(each.locked_until, language)}
        elif each.is_enabled and not (each.password_hash or each.issuer or each.is_demo):
            state = "new"
        codes = each.municipality_codes if each.role == Role.CONTACT else frozenset()
        rows.append(
            (
                _plain_link(each.name, f"{ACCOUNTS}/{each.id}", view),
                each.username,
                words(f"role-{each.role}"),
                ", ".join(sorted((names.get(code, code) for code in codes), key=danish_key)),
                words(f"administration-state-{state}", **values),
                notation.moment(each.signed_in_at, language)
                if each.signed_in_at
                else words("administration-never"),
            )
        )
    return [_table(rows, ACCOUNT_COLUMNS, "accounts", words)]


def _new_account(view: View) -> list[Component]:
    if not view.person.may(Right.MANAGE_ACCOUNTS):
        return []
    text = view.words("administration-new-account")
    return [html.Div(_plain_link(text, f"{ACCOUNTS}/ny", view, "button"), className="buttons")]


def _to_protection(view: View) -> html.P:
    return html.P(link(view.words("protection-to"), "/fortrolighed", view.selection))


def _counts(view: View) -> html.Dl:
    services, everything = view.services, Selection(language=view.selection.language)
    counts: dict[Counted, int] = {
        "municipality": len(services.facts(MunicipalityFact, everything)),
        "programme": len(services.facts(ProgrammeFact, everything)),
        "import": len(services.imports(everything)),
    }
    parts: list[Component] = []
    for name, count in counts.items():
        parts.append(html.Dt(html.B(view.words(f"administration-{name}-count"))))
        parts.append(html.Dd(notation.number(count, view.words.language)))
    return html.Dl(parts, className="terms")


def _examples(view: View) -> html.Section:
    words = view.words
    if not any(each.is_example for each in view.services.imports(Selection())):
        content: list[Component] = [html.P(words("administration-examples-none"))]
    else:
        sure = html.Button(
            words("administration-examples-yes"),
            type="submit",
            name="csrf",
            value=place_of_token(),
            className="button",
        )
        form = html.Form(
            [html.P(words("administration-examples-sure")), sure], action=EXAMPLES, method="POST"
        )
        summary = html.Summary(
            words("administration-examples-remove"), className="button button--quiet"
        )
        content = [
            html.Div(html.Details([summary, form], className="confirm"), className="buttons")
        ]
    return _section("examples", content, words)


def _backup(view: View) -> html.Section:
    words = view.words
    if view.settings.database_url.startswith("sqlite"):
        return _section("backup", [html.P(html.Code(BACKUP), className="link-once")], words)
    return _section("backup", [html.P(words("administration-backup-database"))], words)


def _log(managing: Managing, view: View) -> html.Section:
    words = view.words
    rows: list[Sequence[Children]] = [
        (
            notation.moment(each.at, words.language),
            words(f"audit-{each.action}"),
            each.who,
            each.about,
        )
        for each in managing.log(view.person)
    ]
    return _section("log", [_table(rows, LOG_COLUMNS, "log", words)], words)


def _table(
    rows: Sequence[Sequence[Children]], columns: Sequence[str], name: Table, words: Words
) -> Component:
    headings = [words(f"administration-{column}") for column in columns]
    head = html.Thead(html.Tr([html.Th(each, scope="col") for each in headings]))
    body = html.Tbody([_row(row, headings) for row in rows])
    caption = words(f"administration-{name}-caption")
    table = html.Table([html.Caption(caption), head, body], className="table")
    return scroll_region(table, words("table-label", caption=caption))


def _row(row: Sequence[Children], headings: Sequence[str]) -> html.Tr:
    first, *others = row
    cells = [
        html.Td(each, **data(label=heading))
        for each, heading in zip(others, headings[1:], strict=True)
    ]
    return html.Tr([html.Th(first, scope="row"), *cells])


def _plain_link(text: str, path: str, view: View, kind: str = "") -> html.A:
    language = "" if view.words.language == "da" else f"?sprog={view.words.language}"
    # A target of its own keeps the address script from looking for a page of figures there.
    return html.A(text, href=f"{path}{language}", target="_self", className=kind)


PAGE = Page(
    path="/administration",
    key="administration",
    title_key="administration-menu",
    render=render,
    role=Role.LEAD,
)
