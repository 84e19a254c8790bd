"""A client that is signed in and brings its CSRF token along, as a browser does."""

from __future__ import annotations

from typing import Any

from dash import Dash
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from dashboard.auth.sessions import CSRF_HEADER, cookie_name
from dashboard.settings.machine import Settings


def signed_in(app: Dash, settings: Settings, role: str = "lead") -> FlaskClient:
    """A client in one of the demo roles: reader, contact (of Odense), lead or admin."""
    client: FlaskClient = app.server.test_client()
    client.get("/log-ind")
    bring_token(client, settings)
    answer = client.post(f"/log-ind/demo/{role}")
    assert answer.status_code == 303, answer.get_data(as_text=True)
    bring_token(client, settings)
    return client


def bring_token(client: FlaskClient, settings: Settings) -> None:
    """Send the token of the client's session with every request from now on."""
    cookie = client.get_cookie(cookie_name(settings, "csrf"))
    assert cookie is not None
    header = "HTTP_" + CSRF_HEADER.upper().replace("-", "_")
    client.environ_base[header] = cookie.value


def form(client: FlaskClient, address: str, **fields: Any) -> TestResponse:
    """Send a form; the token goes along as the client has it."""
    return client.post(address, data=fields, buffered=True)
