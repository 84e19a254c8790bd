"""Fact sheets to take away, as Word and as Excel."""

from __future__ import annotations

from flask import Flask, Response, abort, request

from answers.municipalities.municipalities import slug
from answers.services import Services
from dashboard.server.attachment import attachment
from exports.pack.same_bytes import steady
from words.catalog import Catalogs

ADDRESS = "/hent/faktaark"


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Serve `/hent/faktaark.docx` and `.xlsx` with `?program=…&kommune=…`; else 404."""

    @server.get(f"{ADDRESS}.docx")
    def fact_sheet_document() -> Response:
        return _file("docx")

    @server.get(f"{ADDRESS}.xlsx")
    def fact_sheet_spreadsheet() -> Response:
        return _file("xlsx")

    def _file(extension: str) -> Response:
        # Imported here: reading and writing office files is dear, and most visits need none.
        from exports.fact_sheet import document, spreadsheet
        from exports.fact_sheet.contents import fact_sheet

        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        own = words[selection.language]
        made = fact_sheet(services, selection, own)
        if made is None:
            abort(404)
        is_document = extension == "docx"
        render = document.document if is_document else spreadsheet.spreadsheet
        kind = document.MEDIA_TYPE if is_document else spreadsheet.MEDIA_TYPE
        name = f"faktaark_{slug(made.place.name)}_{made.programme_code}.{extension}"
        headers = {"Content-Disposition": attachment(name)}
        content = steady(render(made, own), services.now())
        return Response(content, headers=headers, content_type=kind)
