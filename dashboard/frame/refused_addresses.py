"""An address that asks for what is not there: said above a page, and no file in its place."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from flask import Flask, Response, request

from answers.addresses import Refusal, Why, refusals
from answers.services import Services
from words.catalog import Catalogs, Words
from words.vocabulary import dashed

OF_FILES = ("/hent/", "/data/")


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Answer 404 or 422 with a sentence where a file's address is not understood.

    Afterwards, so that whoever may not have the file is told that and nothing of what exists.
    """

    @server.after_request
    def understood_addresses_only(answer: Response) -> Response:
        is_file = request.method == "GET" and request.path.startswith(OF_FILES)
        if not is_file or answer.status_code != 200:
            return answer
        found = refusals(services, request.query_string.decode("utf-8", "replace"))
        if not found:
            return answer
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
    last = refusal.known[0][0] if refusal.why is Why.REPEATED else ""
    told = words(f"address-{refusal.why}", value=refusal.value, last=last, **called)
    if refusal.why is Why.REPEATED or not refusal.known:
        return told
    known = ", ".join(_choice(refusal.name, *each, words) for each in refusal.known)
    return f"{told} {words('address-known', known=known)}."


def _choice(name: str, code: str, called: str, words: Words) -> str:
    """A value to write, and what it stands for where that is not the same."""
    called = words(f"group-{dashed(code)}") if name == "gruppe" else called
    return words("address-choice", code=code, name=called) if called else code
