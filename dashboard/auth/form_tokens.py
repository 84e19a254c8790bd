"""The token of a session in forms of pages that several sessions share.

A page holds a place for it, and what leaves the server holds the token of whoever gets it.
"""

from __future__ import annotations

import secrets

from flask import Flask, Response, current_app, g

from dashboard.auth.sessions import csrf_token

NAME = "KOMMUNEMONITOR_TOKEN_PLACE"
FILLED = frozenset({"text/html", "application/json"})


def place_of_token() -> str:
    """What stands in a page where the token goes; nobody outside can know it and write it."""
    place: str = current_app.config[NAME]
    return place


def connect(server: Flask) -> None:
    """Put the token in its places. Connect it after compressing, so that it comes before it."""
    server.config[NAME] = secrets.token_urlsafe(32)

    @server.after_request
    def fill(response: Response) -> Response:
        if response.mimetype not in FILLED or "Content-Encoding" in response.headers:
            return response
        if response.direct_passthrough or response.is_streamed:
            return response
        content, place = response.get_data(), place_of_token().encode()
        if place in content:
            g.is_filled = True
            response.set_data(content.replace(place, csrf_token().encode()))
        return response
