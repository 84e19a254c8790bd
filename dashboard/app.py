"""The app, built by a function: importing makes nothing and nothing is shared between two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from dash import Dash
from flask import Flask, Response

from answers.services import Services
from dashboard.auth import every_way_in, form_tokens, sessions
from dashboard.auth.html_pages import Plain
from dashboard.auth.sessions import current_viewer
from dashboard.frame import (
    callbacks,
    failures,
    first_page,
    interruptions,
    known_addresses,
    next_page,
    refused_addresses,
)
from dashboard.frame.kept_pages import KeptPages
from dashboard.frame.opening import Opening
from dashboard.frame.page import Page
from dashboard.pages import PAGES
from dashboard.routes import (
    accessibility,
    archive_file,
    data_files,
    downloads,
    fact_sheet_file,
    meeting_forms,
    protection_forms,
    source_files,
    submission_files,
)
from dashboard.server import callback_bodies, front_end, numbers_in_addresses, responses
from dashboard.server.bundles import bundles_of
from dashboard.server.index import document
from dashboard.settings import of_this_app
from dashboard.settings.machine import Settings
from database.engine import Database
from words.catalog import read_words

ASSETS = Path(__file__).parent / "assets"


def create_app(settings: Settings, database: Database, pages: Sequence[Page] = PAGES) -> Dash:
    """A dashboard over one database; `app.server` is the Flask server to serve."""
    checker = settings.checking.checker()
    services = Services(database, settings.now, asker=current_viewer, checker=checker)
    words = read_words()
    server = Flask("dashboard", static_folder=None)
    of_this_app.keep(server, settings)
    files = front_end.ready_files()
    numbers_in_addresses.connect(server)
    callback_bodies.limit(server)
    bundles = bundles_of(ASSETS, files)
    plain = Plain.of(settings, words, bundles.style.address)
    every_way_in.connect(server, settings, services, bundles.style.address)
    accessibility.connect(server, plain)
    interruptions.connect(server, plain)
    interruptions.connect_probes(server, database, plain)
    failures.connect(server, plain)
    opening = Opening(services, pages, words)
    kept = KeptPages(opening)
    first_page.connect(server, kept)
    known_addresses.connect(server, services, pages, words)
    refused_addresses.connect(server, services, words)
    app = _dash(server, sessions.cookie_name(settings, "csrf"))
    front_end.connect(server, files, bundles)
    downloads.connect(server, services, words)
    fact_sheet_file.connect(server, services, words)
    data_files.connect(server, services, words)
    archive_file.connect(server, services, words)
    meeting_forms.connect(server, services, plain)
    protection_forms.connect(server, services, plain)
    submission_files.connect(server, services)
    source_files.connect(server, services)
    callbacks.connect(app, opening)
    callback_bodies.connect(app)
    next_page.connect(server, kept)
    responses.connect(app)
    form_tokens.connect(server)
    _warm_up(server)
    same = document(app, files, bundles, words)
    app.open_first = lambda: first_page.first_page(kept, same)
    return app


class Dashboard(Dash):
    """Dash, whose document is a page already."""

    open_first: Callable[[], Response]

    def index(self, *_args: object, **_kwargs: object) -> Response:
        """What every address of a page answers."""
        return self.open_first()


def _dash(server: Flask, csrf_cookie: str) -> Dashboard:
    app = Dashboard(
        "dashboard",
        server=server,  # type: ignore[arg-type]  # its annotation says bool, its text says Flask
        title="Kommunemonitor",
        update_title="",
        assets_folder=str(ASSETS),
        assets_ignore=".*",  # our style sheets and scripts are bundled
        serve_locally=True,
        suppress_callback_exceptions=True,
        # Dash would turn it on whenever asgiref is importable, at twice the work per callback.
        use_async=False,
        enable_mcp=False,
        csrf_token_name=csrf_cookie,
        csrf_header_name=sessions.CSRF_HEADER,
    )
    app.layout = first_page.around([])
    return app


def _warm_up(server: Flask) -> None:
    """Make the first request ourselves.

    Dash 4.4 marks itself as set up before it is, so that simultaneous first requests fail.
    """
    with server.test_client() as client:
        client.get("/health")
