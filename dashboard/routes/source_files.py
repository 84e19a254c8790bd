"""A workbook that figures were read from, as it came in, for those who may have all of it."""

from __future__ import annotations

from flask import Flask, Response, abort

from answers.services import Services
from dashboard.server.attachment import attachment
from loaders.formats.personal_numbers import masked_file_name
from words.one_line import one_line

# Whatever came in is only ever saved, never shown, so no type of its own is needed.
MEDIA_TYPE = "application/octet-stream"
LARGEST_NUMBER = 2**31 - 1


def connect(server: Flask, services: Services) -> None:
    """Serve the files; another's is not there, like one that never was."""

    @server.get("/kilder/fil/<int:number>")
    def source_file(number: int) -> Response:
        try:
            name, content = services.opened_file(min(number, LARGEST_NUMBER))
        except LookupError:
            abort(404)
        headers = {"Content-Disposition": attachment(masked_file_name(one_line(name)))}
        return Response(content, headers=headers, content_type=MEDIA_TYPE)
