"""Files of the submission pages, as plain addresses a browser saves."""

from __future__ import annotations

from flask import Flask, Response, abort, request

from answers.person import ForbiddenError, Person
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.server.attachment import attachment
from dashboard.settings.of_this_app import own_settings
from database.errors import UnknownSubmissionError
from submissions.deciding import history
from submissions.sending.blank_template import template_file

# Whatever came in is only ever saved, never shown, so no type of its own is needed.
MEDIA_TYPE = "application/octet-stream"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LARGEST_NUMBER = 2**31 - 1


def connect(server: Flask, services: Services) -> None:
    """Serve the template, a received file and the same file with its problems marked."""

    @server.get("/hent/skabelon.xlsx")
    def submission_template() -> Response:
        selection = services.selection(request.query_string.decode("utf-8", "replace"))
        code = selection.municipality_code or ""
        try:
            person, address = current_person(), own_settings().address
            name, content = template_file(services, person, selection, code, address)
        except LookupError:
            abort(404)
        return _saved(name, content, XLSX)

    @server.get("/indberetning/<int:number>/fil")
    def submission_file(number: int) -> Response:
        _hide_others(services, current_person(), number)
        try:
            name, content = history.received(services, current_person(), number)
        except LookupError:
            abort(404)
        return _saved(name, content, MEDIA_TYPE)

    @server.get("/indberetning/<int:number>/markeret")
    def submission_marked(number: int) -> Response:
        _hide_others(services, current_person(), number)
        language = Selection.from_query(request.query_string.decode("utf-8", "replace")).language
        try:
            marked = history.marked(services, current_person(), number, language)
        except LookupError:
            abort(404)
        return _saved(marked.name, marked.content, XLSX)


def _hide_others(services: Services, person: Person, number: int) -> None:
    """Another's submission is not there, like one that never was."""
    try:
        history.find(services, person, min(number, LARGEST_NUMBER))
    except (UnknownSubmissionError, ForbiddenError):
        abort(404)


def _saved(name: str, content: bytes, media_type: str) -> Response:
    headers = {"Content-Disposition": attachment(name)}
    return Response(content, headers=headers, content_type=media_type)
