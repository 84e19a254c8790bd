"""What is answered when the database or the check of files cannot serve: 503, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flask import Flask, Response, request

from dashboard.auth.html_pages import Plain, Told
from database.engine import Database
from database.errors import DatabaseBusyError, DatabaseUnavailableError
from database.readiness import fault
from loaders.limits.limits import CheckersBusyError, LimitReachedError

RETRY_SECONDS = 10
KEYS: Mapping[type[Exception], Told] = MappingProxyType(
    {
        DatabaseBusyError: "database-busy",
        DatabaseUnavailableError: "database-unavailable",
        CheckersBusyError: "checkers-busy",
    }
)
# Asked by scripts and programs, which show no page.
TO_PROGRAMS = ("/_", "/data/")


def connect(server: Flask, plain: Plain) -> None:
    """Turn the errors that pass by themselves into sentences; nothing was stored in any of them."""

    def answer(error: Exception) -> Response:
        server.logger.error("%s: %s", type(error).__name__, error)
        key = next(key for kind, key in KEYS.items() if isinstance(error, kind))
        if request.path.startswith(TO_PROGRAMS):
            return _passing(_sentence(plain.words(f"{key}-text"), 503))
        return _passing(plain.message(key, 503))

    for kind in KEYS:
        server.register_error_handler(kind, answer)

    @server.errorhandler(LimitReachedError)
    def too_much(error: LimitReachedError) -> Response:
        return plain.message("check-refused", 422)


def connect_probes(server: Flask, database: Database, plain: Plain) -> None:
    """/health: the process answers. /ready: it can also serve, from the database it opened."""

    @server.get("/health")
    def health() -> Response:
        return _sentence("ok", 200)

    @server.get("/ready")
    def ready() -> Response:
        found = fault(database)
        if found is None:
            return _sentence("ok", 200)
        return _passing(_sentence(plain.words(f"ready-{found}"), 503))


def _sentence(text: str, status: int) -> Response:
    headers = {"Cache-Control": "no-store"}
    return Response(text, status, headers, content_type="text/plain; charset=utf-8")


def _passing(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Retry-After"] = str(RETRY_SECONDS)
    return answer
