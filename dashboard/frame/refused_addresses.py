"""An address that asks for what is not there: said above a page, and no file in its place."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from flask import Flask, Response, request

from answers.addresses import Refusal, Why, refusals
from answers.services import Services
from words.catalog import Catalogs, Words

OF_FILES = ("/hent/", "/data/")


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Answer 404 or 422 with a sentence where a file's address is not understood."""

    @server.before_request
    def understood_addresses_only() -> Response | None:
        if request.method != "GET" or not request.path.startswith(OF_FILES):
            return None
        found = refusals(services, request.query_string.decode("utf-8", "replace"))
        if not found:
            return None
        own = words.get(request.args.get("sprog", ""), words["da"])
        lines = [*(said(each, own) for each in found), own("address-no-file")]
        status = 404 if all(each.is_absent for each in found) else 422
        text = "\n".join(lines)
        return Response(f"{text}\n", status, content_type="text/plain; charset=utf-8")


def note(found: Sequence[Refusal], words: Words) -> html.Div:
    """What stands above a page that does not follow its whole address."""
    told = " ".join([*(said(each, words) for each in found), words("address-left-out")])
    return html.Div(
        [html.B(words("address-title")), html.P(told)],
        className="note",
        role="status",
    )


def said(refusal: Refusal, words: Words) -> str:
    """Which part is not followed, why, and what would be understood."""
    called = {} if refusal.why is Why.UNKNOWN else {"name": words(f"address-name-{refusal.name}")}
    told = words(f"address-{refusal.why}", value=refusal.value, **called)
    known = ", ".join(refusal.known)
    return f"{told} {words('address-known', known=known)}." if known else told
