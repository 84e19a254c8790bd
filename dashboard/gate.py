"""One gate before everything: an address that leads nowhere answers 404."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, Response, abort, request
from werkzeug.exceptions import NotFound

from dashboard.index import not_found_document
from dashboard.page import Page, View
from dashboard.routing import match
from dashboard.services import Services
from dashboard.texts import Catalogs

# What is not a page: Dash's own addresses, files and downloads answer for themselves.
OTHER = ("/_", "/assets/", "/vendor/", "/hent/")


def connect(server: Flask, services: Services, pages: Sequence[Page], words: Catalogs) -> None:
    """Dash answers every address with its empty document; this asks first whether it exists."""

    @server.before_request
    def known_addresses_only() -> None:
        if request.path.startswith(OTHER) or _exists(request.path):
            return
        abort(404)

    @server.errorhandler(404)
    def not_found(error: NotFound) -> Response:
        return Response(not_found_document(words["da"]), 404, mimetype="text/html")

    def _exists(path: str) -> bool:
        route = match(path, pages)
        if route is None:
            return False
        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        return route.page.exists(View(services, selection, words["da"], route.params))
