"""The deadlines of a view to put into a calendar."""

from __future__ import annotations

from dash import Dash
from flask import Flask, Response, abort, request

from answers.reporting.reporting import status_rows
from answers.selection import Selection
from answers.services import Services
from dashboard.server.attachment import attachment
from exhibits.reporting.reminders import Deadline, ahead, calendar_file, deadlines
from words.catalog import read_words

ADDRESS = "/hent/frist.ics"


def connect(app: Dash, services: Services) -> None:
    """Serve `/hent/frist.ics?<the page's query>`.

    `frist=2030-12-31` takes one deadline; 404 where nobody owes anything that is still to come.
    """
    words = read_words()

    server: Flask = app.server

    @server.get(ADDRESS)
    def deadline_file() -> Response:
        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        found = _asked_for(services, selection, request.args.get("frist", ""))
        programme = services.programme(selection)
        if not found or programme is None:
            abort(404)
        language = selection.language
        named = programme.code, programme.told(language)
        content = calendar_file(found, named, words[language], services.now())
        name = f"frist_{programme.code}_{found[0].due_on.isoformat()}.ics"
        headers = {"Content-Disposition": attachment(name)}
        return Response(content, headers=headers, content_type="text/calendar; charset=utf-8")


def _asked_for(services: Services, selection: Selection, day: str) -> list[Deadline]:
    found = ahead(deadlines(status_rows(services, selection)), services.today())
    return [each for each in found if not day or each.due_on.isoformat() == day]
