"""The files of a pack as plain addresses, so that a link gives the same file again."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, abort, request

from answers.person import ForbiddenError
from dashboard.auth.sessions import current_person
from dashboard.server.attachment import attachment
from exports.pack.files import FORMATS
from exports.pack.making import Maker

ADDRESS: Final = "/hent/moedepakke"


def connect(server: Flask, maker: Maker) -> None:
    """Serve `/hent/moedepakke.<pptx|xlsx|html|pdf>?moede=…&kommuner=…&dele=…&<the view>`."""

    @server.get(f"{ADDRESS}.<any(pptx, xlsx, html, pdf):extension>")
    def pack_file(extension: str) -> Response:
        query = request.query_string.decode("utf-8", "replace")
        media_type = next(each.media_type for each in FORMATS if each.extension == extension)
        try:
            name, content = maker.file(current_person(), query, extension)
        except ForbiddenError:
            abort(403)
        headers = {"Content-Disposition": attachment(name)}
        return Response(content, headers=headers, content_type=media_type)
