"""The archive bundle as a file to fetch."""

from __future__ import annotations

from flask import Flask, Response, request

from dashboard.archive.bundle import bundle_of
from dashboard.auth.person import Right, current_person
from dashboard.pack.contents import Choice
from dashboard.services import Services
from dashboard.texts import Catalogs

ADDRESS = "/hent/arkiv.zip"


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Serve `/hent/arkiv.zip?<the query of the pack>` to those who make packs."""

    @server.get(ADDRESS)
    def archive_file() -> Response:
        person = current_person()
        person.require(Right.MAKE_PACK)
        choice = Choice.from_query(request.query_string.decode("utf-8", "replace"), services)
        bundle = bundle_of(services, person, choice, words)
        headers = {"Content-Disposition": f'attachment; filename="{bundle.name}"'}
        return Response(bundle.content, headers=headers, content_type="application/zip")
