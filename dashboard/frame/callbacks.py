"""The two things the server does for a browser: open an address, and answer a filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from dash import ALL, MATCH, ClientsideFunction, Dash, Input, Output, State, ctx, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.addresses import refusals
from answers.selection import Selection, WidthClass, merged
from answers.services import Services
from dashboard.frame.framing import PARTS, framed, layout
from dashboard.frame.page import Page, View
from words.catalog import Catalogs

BROWSER = "kommunemonitor"


def connect(app: Dash, services: Services, pages: Sequence[Page], words: Catalogs) -> None:
    """Register every callback of the app: the frame's, then each page's own."""

    def view(query: str, width: str) -> View:
        width_class: WidthClass = "narrow" if width == "narrow" else "wide"
        selection = replace(services.selection(query), width_class=width_class)
        refused = refusals(services, query)
        return View(services, selection, words[selection.language], refused=refused)

    _connect_browser(app)

    @app.callback(Output("page", "children"), Input("visit", "data"))
    def open_page(visit: dict[str, str] | None) -> list[Component]:
        if visit is None:
            raise PreventUpdate
        seen = view(visit["search"], visit.get("width", ""))
        return layout(framed(visit["path"], seen, pages), seen.words)

    @app.callback(
        *[Output({"type": f"part-{name}", "page": MATCH}, "children") for name in PARTS],
        Output({"type": "shown", "page": MATCH}, "data"),
        Input({"type": "filter", "key": ALL, "page": MATCH}, "value"),
        State({"type": "shown", "page": MATCH}, "data"),
        prevent_initial_call=True,
    )
    def filter_page(values: list[str], before: dict[str, str]) -> tuple[Any, ...]:
        keys = [control["id"]["key"] for control in ctx.inputs_list[0]]
        # Only what was changed: a control shows the day of a moment, not its hour.
        shown = Selection.from_query(before["query"]).values()
        given = dict(zip(keys, values, strict=True))
        changed = {key: value for key, value in given.items() if value != shown.get(key)}
        asked = merged(before["query"], changed)
        seen = view(asked, before.get("width", ""))
        if seen.selection.query() == before["query"]:
            return (no_update,) * (len(PARTS) + 1)
        after = framed(before["path"], seen, pages)
        return (*(after.parts[name] for name in PARTS), after.shown)

    for page in pages:
        page.connect(app, services)


def _connect_browser(app: Dash) -> None:
    """What the browser does itself; the functions stand in assets/address.js."""
    app.clientside_callback(
        ClientsideFunction(BROWSER, "visit"),
        Output("visit", "data"),
        Input("url", "pathname"),
        Input("url", "search"),
    )
    app.clientside_callback(
        ClientsideFunction(BROWSER, "show"),
        Output({"type": "address", "page": MATCH}, "data"),
        Input({"type": "shown", "page": MATCH}, "data"),
    )
