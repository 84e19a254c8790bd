"""The archive bundle as a file to fetch."""

from __future__ import annotations

from flask import Flask, Response, request

from answers.person import Right
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.server.attachment import attachment
from dashboard.settings.of_this_app import own_settings
from exports.archive.bundle import bundle_of
from exports.pack.contents import Choice
from words.catalog import Catalogs

ADDRESS = "/hent/arkiv.zip"


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Serve `/hent/arkiv.zip?<the query of the pack>` to those who make packs."""

    @server.get(ADDRESS)
    def archive_file() -> Response:
        person = current_person()
        person.require(Right.MAKE_PACK)
        choice = Choice.from_query(request.query_string.decode("utf-8", "replace"), services)
        bundle = bundle_of(services, person, choice, words, own_settings().pptx_template)
        headers = {"Content-Disposition": attachment(bundle.name)}
        return Response(bundle.content, headers=headers, content_type="application/zip")
