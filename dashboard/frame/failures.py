"""What is answered when something went wrong: a page to a person, a sentence to a program."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from types import MappingProxyType

from flask import Flask, Response, g, make_response, request
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from answers.faults import fault_number
from answers.person import ForbiddenError
from dashboard.auth.html_pages import Plain, is_of_scripts
from database.errors import UnknownSubmissionError
from submissions.sending.application import NotAskedError

LOG = logging.getLogger(__name__)
# The answers with words of their own; the browser has words for the same.
SAID = (400, 401, 403, 404, 413, 429, 500, 503)
# Other answers mean one of those to whoever gets them.
LIKE: Mapping[int, int] = MappingProxyType({405: 400, 408: 503, 410: 404, 502: 503, 504: 503})


def connect(server: Flask, plain: Plain) -> None:
    """Answer every failure in the reader's language; what is our fault has a number in the log."""

    @server.errorhandler(ForbiddenError)
    def forbidden(error: ForbiddenError) -> BaseResponse:
        return _said(plain, 403)

    @server.errorhandler(NotAskedError)
    def not_asked(error: NotAskedError) -> BaseResponse:
        LOG.warning("Answers refused: not asked for")
        return _said(plain, 400)

    @server.errorhandler(UnknownSubmissionError)
    def unknown(error: UnknownSubmissionError) -> BaseResponse:
        return _said(plain, 404)

    @server.errorhandler(OperationalError)
    def database_is_silent(error: OperationalError) -> BaseResponse:
        return _said(plain, 503, _logged(error))

    @server.errorhandler(HTTPException)
    def failed(error: HTTPException) -> BaseResponse:
        if error.code is None or error.code < 400 or error.response is not None:
            return make_response(error.get_response())
        cause = getattr(error, "original_exception", None)
        number = _logged(cause) if cause is not None else ""
        answer = _said(plain, error.code, number)
        for name, value in error.get_headers():
            if name not in {"Content-Type", "Content-Length"}:
                answer.headers[name] = value  # such as Allow and Retry-After
        return answer


def _logged(error: BaseException) -> str:
    number = fault_number()
    LOG.error("Fault %s: %s %s", number, request.method, request.path, exc_info=error)
    return number


def _said(plain: Plain, status: int, number: str = "") -> BaseResponse:
    """The words of a status for whoever asks: data for our scripts, a page or a plain sentence."""
    words = plain.words
    like = LIKE.get(status, status)
    key = f"failure-{like if like in SAID else 500 if status >= 500 else 400}"
    told = words("failure-number", number=number) if number else ""
    if is_of_scripts():
        data = {"title": words(f"{key}-title"), "text": words(f"{key}-text"), "number": told}
        return make_response(data, status)
    if not _wants_page():
        lines = (words(f"{key}-title"), words(f"{key}-text"), told)
        text = "\n".join(line for line in lines if line)
        return Response(f"{text}\n", status, content_type="text/plain; charset=utf-8")
    return _page(plain, status, key, told)


def _wants_page() -> bool:
    """A browser that opens an address says so; tables for programs are never a page."""
    if request.path.startswith("/data/"):
        return False
    accepted = request.accept_mimetypes
    return "Accept" not in request.headers or "text/html" in accepted.values()


def _page(plain: Plain, status: int, key: str, told: str) -> Response:
    """The page stands also where the fault is that nobody can be asked who is there."""
    g.setdefault("person", None)
    is_sent = request.method not in {"GET", "HEAD"}
    # What is refused is refused before anything is done; a fault may come at any moment.
    stored = "failure-nothing-stored" if status < 500 else "failure-perhaps-stored"
    return plain.page(
        "failure.html",
        status,
        key=key,
        number=told,
        stored=plain.words(stored) if is_sent else "",
        again="" if is_sent or status in {403, 404} else request.full_path.rstrip("?"),
    )
