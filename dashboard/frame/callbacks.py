"""The two things the server does for a browser: open an address, and answer a filter."""

from __future__ import annotations

from typing import Any

from dash import ALL, MATCH, ClientsideFunction, Dash, Input, Output, State, ctx, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.selection import Selection, merged
from dashboard.frame.framing import PARTS, layout
from dashboard.frame.opening import Asked, Opening

BROWSER = "kommunemonitor"


def connect(app: Dash, opening: Opening) -> None:
    """Register every callback of the app: the frame's, then each page's own."""
    _connect_browser(app)

    # The first page stands in the document: nothing is asked until another address is opened.
    @app.callback(Output("page", "children"), Input("visit", "data"), prevent_initial_call=True)
    def open_page(visit: dict[str, str] | None) -> list[Component]:
        if visit is None:
            raise PreventUpdate
        asked = Asked.of(visit["path"], visit["search"], visit.get("width"))
        return layout(opening.opened(asked))

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
        query = merged(before["query"], changed)
        asked = Asked.of(before["path"], query, before.get("width"))
        if opening.view(asked).selection.query() == before["query"]:
            return (no_update,) * (len(PARTS) + 1)
        after = opening.opened(asked)
        return (*(after.parts[name] for name in PARTS), after.shown)

    for page in opening.pages:
        page.connect(app, opening.services)


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
