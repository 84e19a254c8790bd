"""The door before everything: whoever is not known is let in nowhere but to sign in."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from flask import Flask, Response, abort, g, redirect, request, session
from werkzeug.wrappers import Response as BaseResponse

from dashboard.auth import demo, sessions
from dashboard.auth.html_pages import Plain
from dashboard.auth.tokens import ReadTokens, given_token, token_in_address
from dashboard.settings.machine import LOOPBACK, Settings
from database.engine import Database

SIGN_IN = "/log-ind"
# Rules of Flask, not beginnings of addresses: what was matched is what is let through.
FILES = frozenset(
    {"/assets/<path:filename>", "/vendor/<path:name>", "/health", "/ready", "/favicon.ico"}
)
PUBLIC = frozenset(
    {
        SIGN_IN,
        f"{SIGN_IN}/demo/<key>",
        f"{SIGN_IN}/openid",
        f"{SIGN_IN}/openid/tilbage",
        f"{SIGN_IN}/ny-adgangskode/<secret>",
        "/tilgaengelighed",
        "/was",
    }
)
# Tables for other programs: the only rule a read token opens.
DATA = "/data/<key>.<extension>"
REALM = 'Basic realm="Kommunemonitor /data", charset="UTF-8"'
SAFE_METHODS = frozenset({"GET", "HEAD"})
# What someone who only looks on as another person may still send.
LOOKING_ON = frozenset({"/_dash-update-component", "/log-ud", "/se-som/stop"})
LARGEST_FORM = 64 * 1024  # bytes from someone unknown


def connect(server: Flask, tokens: ReadTokens, plain: Plain) -> None:
    """Ask every request who it comes from before anything else looks at it."""
    settings, database = tokens.settings, tokens.database
    names = [*LOOPBACK[:2], "[::1]", urlsplit(settings.public_address).hostname or ""]
    server.config["TRUSTED_HOSTS"] = [name for name in names if name]
    sessions.configure(server, settings)

    @server.before_request
    def closed_by_default() -> BaseResponse | None:
        rule = request.url_rule.rule if request.url_rule else ""
        if settings.is_demo and request.remote_addr not in (None, *LOOPBACK):
            abort(403)
        if rule in FILES and request.method in SAFE_METHODS:
            return None
        if rule == DATA and request.method in SAFE_METHODS:
            return _data(tokens, plain)
        g.person = sessions.person_of_session(settings, database)
        if rule in PUBLIC:
            request.max_content_length = LARGEST_FORM
        elif not _knows_someone(settings, database):
            return _turned_away()
        return _refused(plain, rule)

    _connect_answers(server, settings)


def _knows_someone(settings: Settings, database: Database) -> bool:
    """Whether the session names someone; in demo mode whoever comes is signed in as a reader."""
    if g.person is None and request.method in SAFE_METHODS:
        g.person = demo.open_as_reader(settings, database)
    return g.person is not None


def _data(tokens: ReadTokens, plain: Plain) -> BaseResponse | None:
    """A token decides alone where one is given; without one a browser's session does."""
    g.person, words = None, plain.words
    if token_in_address():
        return _said(words("token-in-address"), 400)
    secret = given_token()
    if secret is not None:
        g.person = tokens.person_of(secret)
    else:
        g.person = sessions.person_of_session(tokens.settings, tokens.database)
        _knows_someone(tokens.settings, tokens.database)
    if g.person is None:
        answer = _said(words("token-needed"), 401)
        answer.headers["WWW-Authenticate"] = REALM
        return answer
    return None


def _said(text: str, status: int) -> Response:
    return Response(f"{text}\n", status, content_type="text/plain; charset=utf-8")


def _turned_away() -> BaseResponse:
    if request.method not in SAFE_METHODS or request.path.startswith("/_"):
        return Response("", 401)
    asked = request.full_path.rstrip("?")
    query = "?" + urlencode({"naeste": asked}) if asked != "/" else ""
    return redirect(SIGN_IN + query)


def _refused(plain: Plain, rule: str) -> BaseResponse | None:
    if request.method in SAFE_METHODS:
        return None
    if not sessions.brings_csrf_token():
        return plain.message("form-too-old", 403)
    if g.person is not None and g.person.seen_as and rule not in LOOKING_ON:
        return plain.message("only-looking-on", 403)
    return None


def _connect_answers(server: Flask, settings: Settings) -> None:
    name = sessions.cookie_name(settings, "csrf")

    @server.after_request
    def keep_private(response: Response) -> Response:
        if "person" not in g:
            return response
        # What one person was shown is not to be found by the next one at the same machine.
        response.headers.setdefault("Cache-Control", "private, no-store")
        token = session.get("csrf")
        if token and request.cookies.get(name) != token:
            response.set_cookie(name, token, samesite="Lax", secure=not settings.is_demo)
        return response


def safe_next(address: str | None) -> str:
    """Where to go after signing in: a path of this site, or else the front page.

    A browser drops tabs and line ends and reads a backslash as a slash, so all of them are refused.
    """
    given = address or "/"
    is_path = given.startswith("/") and not given.startswith("//")
    is_plain = all(ord(letter) > 32 and letter not in "\\\x7f" for letter in given)
    if not is_path or not is_plain or len(given) > 2000 or given.startswith(("/log-", "/_")):
        return "/"
    return given
