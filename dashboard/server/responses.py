"""What every response carries: a strict policy, a lifetime, and fewer bytes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import brotli
from dash import Dash
from flask import Flask, Response, g, request

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }
)
# Styles stay open: dash and plotly write style elements, and the page is unusable without them.
POLICY = (
    "default-src 'self'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'"
)
COMPRESSIBLE = ("text/", "application/json", "application/javascript", "image/svg+xml")
SMALLEST = 600  # bytes; below this the headers weigh more than is saved
QUALITY = 5  # brotli: as fast as gzip and a tenth smaller
# A remembered page is compressed anew where a reader's token goes in: a sixth larger, in a third of
# the time.
HASTY = 2


def connect(app: Dash) -> None:
    """Set the headers of every response, and compress the ones that gain from it."""
    _connect_headers(app)
    _connect_compression(app.server)


def _connect_headers(app: Dash) -> None:
    server: Flask = app.server
    policies: list[str] = []

    @server.after_request
    def add_headers(response: Response) -> Response:
        # The hashes are complete only once the first request has set Dash up.
        if not policies:
            policies.append(POLICY.format(scripts=" ".join(app.csp_hashes())))
        response.headers.update(HEADERS)
        response.headers["Content-Security-Policy"] = policies[0]
        if request.path.startswith("/assets/signs/"):
            response.headers["Cache-Control"] = "public, max-age=86400"
        return response


def _connect_compression(server: Flask) -> None:
    smaller: dict[str, bytes] = {}

    @server.after_request
    def compress(response: Response) -> Response:
        if not _gains(response):
            return response
        # Dash's own scripts have the version in their address, so each is compressed once.
        # Only as many as there are files: other addresses answer 404 and never come here.
        if request.path.startswith("/_dash-component-suites/"):
            content = smaller.setdefault(request.path, b"") or _compressed(response)
            smaller[request.path] = content
        else:
            content = _compressed(response, HASTY if g.get("is_filled") else QUALITY)
        response.set_data(content)
        response.headers["Content-Encoding"] = "br"
        response.headers["Vary"] = "Accept-Encoding"
        return response


def _compressed(response: Response, quality: int = QUALITY) -> bytes:
    response.direct_passthrough = False
    content: bytes = brotli.compress(response.get_data(), quality=quality)
    return content


def _gains(response: Response) -> bool:
    return (
        response.status_code == 200
        and bool(request.accept_encodings["br"])
        and "Content-Encoding" not in response.headers
        and (response.mimetype or "").startswith(COMPRESSIBLE)
        and (response.content_length or SMALLEST) >= SMALLEST
    )
