"""Behind the door: an address that leads nowhere answers 404, one of a higher role 403."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, abort, request

from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.frame.page import Page, View
from dashboard.frame.routing import Route, match
from words.catalog import Catalogs

# Dash's own rules for a page; whatever has a rule of its own answers for itself.
OF_PAGES = frozenset({"/", "/<path:path>"})


def connect(server: Flask, services: Services, pages: Sequence[Page], words: Catalogs) -> None:
    """Dash answers every address with its empty document; this asks first whether it may."""

    @server.before_request
    def known_addresses_only() -> None:
        rule = request.url_rule.rule if request.url_rule else ""
        if rule and rule not in OF_PAGES:
            return
        route = match(request.path, pages)
        if route is None:
            abort(404)
        # The role first: whether something exists is not told to those who may not see it.
        if not current_person().is_at_least(route.page.role):
            abort(403)
        if not _exists(route):
            abort(404)

    def _exists(route: Route) -> bool:
        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        return route.page.exists(View(services, selection, words["da"], route.params))
