"""Front-end files of others, served under /vendor/ by fingerprint; nothing comes from outside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flask import Flask, Response, abort, request, send_file

from dashboard.server.bundles import FOREVER, Bundles
from exports.vendored.vendoring import VendorFile, VendoringError, vendor_files

NO_FILES: Mapping[str, VendorFile] = MappingProxyType({})
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


def ready_files() -> Mapping[str, VendorFile]:
    """The files there are; none before `make setup`, and the pages then use the system's font."""
    try:
        return vendor_files()
    except VendoringError:
        return NO_FILES


def address(name: str, files: Mapping[str, VendorFile]) -> str | None:
    """The address of a file, its fingerprint in it; None when it is not there."""
    found = files.get(name)
    return f"/vendor/{name}?v={found.sha256[:12]}" if found else None


def connect(server: Flask, files: Mapping[str, VendorFile], bundles: Bundles) -> None:
    """Serve the files, compressed beforehand where they are, and what is bundled."""

    @server.get("/vendor/<path:name>")
    def vendor(name: str) -> Response:
        bundle, found = bundles.named(name), files.get(name)
        if bundle is not None:
            return bundle.sent()
        if found is None:
            abort(404)
        return _sent(found)


def _sent(found: VendorFile) -> Response:
    for encoding, suffix in ENCODINGS:
        smaller = found.path.with_name(found.path.name + suffix)
        if request.accept_encodings[encoding] and smaller.is_file():
            response = send_file(smaller, mimetype=_type(found), conditional=False)
            response.headers["Content-Encoding"] = encoding
            return _kept(response)
    return _kept(send_file(found.path, mimetype=_type(found)))


def _kept(response: Response) -> Response:
    response.headers["Cache-Control"] = FOREVER
    response.headers["Vary"] = "Accept-Encoding"
    return response


def _type(found: VendorFile) -> str:
    types = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
    return types.get(found.path.suffix, "text/plain")
