"""The first response is the page: written out, with what Dash needs to make the same page again."""

from __future__ import annotations

import json
from urllib.parse import quote, urlsplit

from dash import dcc, html
from dash.development.base_component import Component
from flask import Flask, Response, request
from plotly.utils import PlotlyJSONEncoder

from dashboard.frame.framing import Framed, layout
from dashboard.frame.kept_pages import KeptPages
from dashboard.frame.known_addresses import OF_PAGES
from dashboard.frame.opening import Asked
from dashboard.server.html_writer import html_of
from dashboard.server.index import Document, as_data

WIDTH_COOKIE = "km_width"  # written by assets/address.js
FORM, HTML = "document", "text/html; charset=utf-8"


def around(page: list[Component]) -> html.Div:
    """What stays while pages come and go."""
    return html.Div(
        [dcc.Location(id="url", refresh=False), dcc.Store(id="visit"), html.Div(page, id="page")]
    )


def connect(server: Flask, pages: KeptPages) -> None:
    """Send what is remembered before anything else is asked.

    Whoever it was made for had the same rights, and the page existed for them.
    """

    @server.before_request
    def remembered() -> Response | None:
        rule = request.url_rule.rule if request.url_rule else ""
        if rule not in OF_PAGES or request.method != "GET":
            return None
        found = pages.known(FORM, _asked())
        return found.response(HTML) if found else None


def first_page(pages: KeptPages, document: Document) -> Response:
    """The page of this request as a document."""
    asked = _asked()
    sent = pages.sent(FORM, asked, lambda framed: _written(framed, asked, document))
    return sent.response(HTML)


def _written(framed: Framed, asked: Asked, document: Document) -> str:
    page = layout(framed)
    whole = json.dumps(around(page), cls=PlotlyJSONEncoder)
    return document.with_page(
        language=framed.shown["language"],
        title=framed.shown["title"],
        page=html_of(page),
        view=as_data({"path": asked.path, "query": asked.query, "width": asked.width}),
        layout=as_data(json.loads(whole)),
    )


def _asked() -> Asked:
    """What this request is for; the path as it was sent, since the page is known by it."""
    sent = request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI")
    path = urlsplit(str(sent)).path if sent else quote(request.path)
    query = request.query_string.decode("utf-8", "replace")
    return Asked.of(path, f"?{query}" if query else "", _width())


def _width() -> str:
    """As the browser said last time; the first time, whether it calls itself a phone."""
    said = request.cookies.get(WIDTH_COOKIE)
    if said in {"narrow", "wide"}:
        return str(said)
    return "narrow" if "Mobi" in request.headers.get("User-Agent", "") else "wide"
