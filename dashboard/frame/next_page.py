"""A page that a link leads to, answered from the pages that are remembered."""

from __future__ import annotations

import json
from collections.abc import Mapping

from flask import Flask, Response, request
from plotly.utils import PlotlyJSONEncoder

from dashboard.frame.framing import Framed, layout
from dashboard.frame.kept_pages import KeptPages
from dashboard.frame.opening import Asked
from dashboard.server.callback_bodies import ADDRESS

OUTPUT = "page.children"


def connect(server: Flask, pages: KeptPages) -> None:
    """Answer as the callback of `OUTPUT` would, in its words to the browser.

    Connect it after the check of bodies: it relies on the shapes of what is sent.
    """

    @server.before_request
    def remembered() -> Response | None:
        visit = _visit()
        if visit is None or not pages.keeps(visit["path"]):
            return None
        asked = Asked.of(visit["path"], visit["search"], visit.get("width"))
        return pages.sent("answer", asked, _written).response("application/json")


def _visit() -> Mapping[str, str] | None:
    if request.path != ADDRESS or request.method != "POST":
        return None
    body = request.get_json()
    found: Mapping[str, str] | None = body["inputs"][0]["value"] if _is_opening(body) else None
    return found


def _is_opening(body: Mapping[str, object]) -> bool:
    return body["output"] == OUTPUT


def _written(framed: Framed) -> str:
    answer = {"multi": True, "response": {"page": {"children": layout(framed)}}}
    return json.dumps(answer, cls=PlotlyJSONEncoder)
