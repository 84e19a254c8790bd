"""A page in its frame: the parts that change with a filter, and the ones that stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dash import dcc, html
from dash.development.base_component import Component
from werkzeug.exceptions import HTTPException

from answers.faults import ANSWERS, Fault, guarded
from answers.meetings.meetings import current
from answers.selection import GROUPS, Selection
from dashboard.auth.form_tokens import place_of_token
from dashboard.components.cards.figure_card import fault_card
from dashboard.frame.filters import Choices, filters
from dashboard.frame.footer import footer
from dashboard.frame.head import breadcrumb, head
from dashboard.frame.header import Entry, header
from dashboard.frame.legend import nothings_legend
from dashboard.frame.meeting_bar import meeting_bar
from dashboard.frame.page import Page, PageContent, View
from dashboard.frame.person_bar import person_bars
from dashboard.frame.refused_addresses import note
from dashboard.frame.routing import match
from words.catalog import Words
from words.vocabulary import dashed

# The parts a filter renews. The filters themselves stay, so that focus stays on the control.
PARTS = ("top", "head", "announcement", "body", "foot")


@dataclass(frozen=True, slots=True)
class Framed:
    """A page ready to show: its parts by name, its filters, and what the browser must know.

    It is not whole where a figure broke, or where it says that an address is not followed.
    """

    path: str
    parts: dict[str, list[Component] | str]
    filters: Component | None
    shown: dict[str, str]
    words: Words
    is_whole: bool = True


def part_id(name: str, path: str) -> dict[str, str]:
    """The id of a part; with the path in it, a late answer for another page hits nothing."""
    return {"type": f"part-{name}", "page": path}


def framed(path: str, view: View, pages: Sequence[Page]) -> Framed:
    """Render the page of a path; an unknown one says so in the same frame."""
    route = match(path, pages)
    page = route.page if route else None
    known = replace(view, params=route.params) if route else view
    is_open = page is not None and view.person.is_at_least(page.role)
    if page is not None and is_open and not page.exists(known):
        page = None
    if page is not None:
        selection = page.follow(known)
        spoken = view.services.moment(selection).spoken(view.words)
        known = replace(known, selection=selection, words=spoken)
    if page is None:
        content = _says("failure-404-title", "failure-404-text", view.words)
    elif is_open:
        content = _rendered(page, known)
        above = _left_without_examples(page, content, known)
        content = replace(content, path_without_examples=above)
    else:
        content = _says("failure-403-title", "failure-403-text", view.words)
    return Framed(
        path=path,
        parts=_parts(page, content, known, pages),
        filters=_filters(path, content, known) if page and content.filters else None,
        shown={
            "path": path,
            "query": known.selection.query(),
            "title": f"{content.heading} \N{EN DASH} {view.words('brand')}",
            "language": known.selection.language,
            "width": known.selection.width_class,
        },
        words=view.words,
        is_whole=page is not None and is_open and content.is_whole and not view.refused,
    )


def _rendered(page: Page, view: View) -> PageContent:
    """The page's content; what breaks in it takes one figure's place, or at worst the content."""
    faults: list[Fault] = []
    watched = replace(view, services=replace(view.services, faults=faults))
    content = guarded(
        lambda: page.render(watched),
        lambda number: _failed(number, view),
        f"page {page.path} of {view.selection.file_query()}",
        answers=(*ANSWERS, HTTPException),
    )
    return _partly(content, faults, view.words) if faults else content


def _failed(number: str, view: View) -> PageContent:
    words = view.words
    again = html.A(words("failure-retry"), href="", target="_self", className="button")
    plain = Selection(language=words.language).query()  # a view that may not be what breaks
    away = html.A(
        words("to-front-page"), href=f"/{plain}", target="_self", className="button button--quiet"
    )
    return PageContent(
        heading=words("failure-page-title"),
        lede=words("failure-page-text"),
        body=[
            html.P(words("failure-number", number=number), className="told", role="alert"),
            html.Div([again, away], className="buttons"),
        ],
        filters=(),
        is_dated=False,
        is_whole=False,
    )


def _partly(content: PageContent, faults: list[Fault], words: Words) -> PageContent:
    """The page without the broken figures; nothing is concluded from their being empty."""
    last = {fault.exhibit_key: fault for fault in faults}
    gone = [
        fault_card(fault, words)
        for key, fault in last.items()
        if not any(f"figure-{key}" in part for part in content.body)
    ]
    told = words("failure-partly", count=len(last))
    body = [*gone, *content.body]
    return replace(content, lede=told, announcement=told, body=body, is_whole=False)


def layout(shown: Framed) -> list[Component]:
    """The whole page, for a new address."""
    words = shown.words
    ids = {name: part_id(name, shown.path) for name in PARTS}
    return [
        html.A(words("skip-to-content"), href="#indhold", className="skip"),
        html.Header(shown.parts["top"], id=ids["top"], className="top"),
        html.Main(
            [
                html.Div(
                    [
                        html.Div(shown.parts["head"], id=ids["head"]),
                        *([shown.filters] if shown.filters else []),
                        html.P(
                            shown.parts["announcement"],
                            id=ids["announcement"],
                            className="announcement",
                            role="status",
                        ),
                    ],
                    className="wrap",
                ),
                html.Div(shown.parts["body"], id=ids["body"], className="wrap"),
            ],
            id="indhold",
            tabIndex=-1,
        ),
        html.Footer(shown.parts["foot"], id=ids["foot"], className="foot"),
        dcc.Store(id={"type": "shown", "page": shown.path}, data=shown.shown),
        dcc.Store(id={"type": "address", "page": shown.path}),
    ]


def _parts(
    page: Page | None, content: PageContent, view: View, pages: Sequence[Page]
) -> dict[str, list[Component] | str]:
    selection, words = view.selection, view.words
    clock = content.clock or selection
    name = _called(view, selection)
    moment = view.services.moment(clock)
    is_front = page is not None and page.path == "/"
    meeting = current(view.services, selection)
    return {
        "top": [
            *person_bars(view.person, place_of_token(), words),
            header(_menu(page, _open(pages, view), words), name, selection, words),
        ],
        "head": [
            *([] if is_front else [breadcrumb(content, selection, words)]),
            *([meeting_bar(meeting, selection, words)] if meeting else []),
            *([note(view.refused, words)] if view.refused else []),
            head(content, moment, view.services.programme(clock), selection, words),
        ],
        "announcement": content.announcement,
        "body": [*content.body, *nothings_legend(content.body, words)],
        "foot": [footer(selection, words)],
    }


def _left_without_examples(page: Page, content: PageContent, view: View) -> str:
    """The page above, where the page itself is about something invented; else empty."""
    if not content.example_note or not content.crumbs:
        return ""
    plain = replace(view, selection=replace(view.selection, examples=False))
    return "" if page.exists(plain) else content.crumbs[-1].path


def _called(view: View, selection: Selection) -> str:
    programme = view.services.programme(selection)
    return programme.called(view.words.language) if programme else ""


def _open(pages: Sequence[Page], view: View) -> list[Page]:
    return [each for each in pages if view.person.is_at_least(each.role)]


def _menu(page: Page | None, pages: Sequence[Page], words: Words) -> list[Entry]:
    here = page.path if page else ""
    return [
        Entry(each.path, words(each.title_key), here == each.path or _is_below(here, each.path))
        for each in pages
        if each.in_menu
    ]


def _is_below(path: str, parent: str) -> bool:
    return parent != "/" and path.startswith(f"{parent}/")


def _filters(path: str, content: PageContent, view: View) -> Component:
    services, selection, words = view.services, view.selection, view.words
    known = services.known(selection)
    choices = Choices(
        programmes=[
            (each.code, each.called(words.language)) for each in services.programmes(selection)
        ],
        groups=[(code, words(f"group-{dashed(code)}")) for code in GROUPS],
        regions=[(name, name) for name in known["region"]],
    )
    return filters(content.filters, path, choices, selection, words)


def _says(title_key: str, text_key: str, words: Words) -> PageContent:
    return PageContent(
        heading=words(title_key), lede=words(text_key), body=[], filters=(), is_dated=False
    )
