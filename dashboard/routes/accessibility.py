"""The accessibility statement, open to everyone and readable without scripts."""

from __future__ import annotations

from datetime import date

from flask import Flask, Response, redirect
from werkzeug.wrappers import Response as BaseResponse

from dashboard.auth.html_pages import Plain
from words import notation

# Text keys of what is known not to work; a fault that is mended is taken out here.
KNOWN_FAULTS = ("figures", "matrix", "files", "script", "untested")
WRITTEN_ON = date(2026, 11, 22)
REVIEWED_ON = date(2026, 11, 22)


def connect(server: Flask, plain: Plain) -> None:
    """Serve /tilgaengelighed, and /was, where Danish authorities' statements are looked for."""

    @server.get("/tilgaengelighed")
    def statement() -> Response:
        language = plain.words.language
        return plain.page(
            "accessibility.html",
            operator=plain.settings.operator,
            contact=plain.settings.contact,
            faults=KNOWN_FAULTS,
            written=notation.day(WRITTEN_ON, language),
            reviewed=notation.day(REVIEWED_ON, language),
        )

    @server.get("/was")
    def was() -> BaseResponse:
        return redirect("/tilgaengelighed", 301)
