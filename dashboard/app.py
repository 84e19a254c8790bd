"""The app, built by a function: importing makes nothing and nothing is shared between two."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dash import Dash, dcc, html
from flask import Flask

from answers.services import Services
from dashboard.auth import every_way_in, sessions
from dashboard.auth.html_pages import Plain
from dashboard.auth.sessions import current_viewer
from dashboard.frame import callbacks, failures, interruptions, known_addresses, refused_addresses
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
    plain = Plain.of(settings, words, files)
    every_way_in.connect(server, settings, services, files)
    accessibility.connect(server, plain)
    interruptions.connect(server, plain)
    interruptions.connect_probes(server, database, plain)
    failures.connect(server, plain)
    known_addresses.connect(server, services, pages, words)
    refused_addresses.connect(server, services, words)
    app = _dash(server, sessions.cookie_name(settings, "csrf"))
    app.index_string = document(files, words)
    app.layout = html.Div(
        [dcc.Location(id="url", refresh=False), dcc.Store(id="visit"), html.Div(id="page")]
    )
    front_end.connect(server, files)
    downloads.connect(server, services, words)
    fact_sheet_file.connect(server, services, words)
    data_files.connect(server, services, words)
    archive_file.connect(server, services, words)
    meeting_forms.connect(server, services, plain)
    protection_forms.connect(server, services, plain)
    submission_files.connect(server, services)
    source_files.connect(server, services)
    callbacks.connect(app, services, pages, words)
    callback_bodies.connect(app)
    responses.connect(app)
    _warm_up(server)
    return app


def _dash(server: Flask, csrf_cookie: str) -> Dash:
    return Dash(
        "dashboard",
        server=server,  # type: ignore[arg-type]  # its annotation says bool, its text says Flask
        title="Kommunemonitor",
        update_title="",
        assets_folder=str(ASSETS),
        assets_ignore=r".*\.svg$",
        serve_locally=True,
        suppress_callback_exceptions=True,
        # Dash would turn it on whenever asgiref is importable, at twice the work per callback.
        use_async=False,
        enable_mcp=False,
        csrf_token_name=csrf_cookie,
        csrf_header_name=sessions.CSRF_HEADER,
    )


def _warm_up(server: Flask) -> None:
    """Make the first request ourselves.

    Dash 4.4 marks itself as set up before it is, so that simultaneous first requests fail.
    """
    with server.test_client() as client:
        client.get("/health")
