"""Signing in and out."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from flask import Flask, Response, abort, g, redirect, request, session
from werkzeug.wrappers import Response as BaseResponse

from answers.person import Role
from dashboard.auth import demo, sessions
from dashboard.auth.access import SIGN_IN, safe_next
from dashboard.auth.html_pages import Plain
from dashboard.auth.password_sign_in import SigningIn
from database.accounts import Account


def connect(server: Flask, signing_in: SigningIn, plain: Plain) -> None:
    """Serve /log-ind, /log-ud and the links that set a password."""

    @server.get(SIGN_IN)
    def sign_in_page() -> BaseResponse:
        if g.person is not None:
            return redirect(safe_next(request.args.get("naeste")))
        return _form(plain, told=plain.words(key) if (key := _notice()) else "", told_kind="good")

    @server.post(SIGN_IN)
    def sign_in() -> BaseResponse:
        username = request.form.get("brugernavn", "")
        found = signing_in.sign_in(username, request.form.get("adgangskode", ""))
        if found is None:
            told = plain.words("sign-in-failed")
            return _form(plain, 401, told=told, username=username[:200], is_wrong=True)
        return enter(found, signing_in)

    @server.post("/log-ud")
    def sign_out() -> BaseResponse:
        signing_in.signed_out(session["account"])
        address, provider = session.get("end_session"), signing_in.settings.sign_in.provider
        sessions.end()
        g.person = None
        if address and provider:
            return plain.page("signed_out.html", address=address, provider=provider.name)
        return to_sign_in("signed-out")

    _connect_demo(server, signing_in)
    _connect_links(server, signing_in, plain)


def _connect_demo(server: Flask, signing_in: SigningIn) -> None:
    @server.post(f"{SIGN_IN}/demo/<key>")
    def take_demo_role(key: str) -> BaseResponse:
        if not signing_in.settings.is_demo:
            abort(404)
        found = demo.demo_account(signing_in.database, key) or abort(404)
        signing_in.took_demo_role(found)
        before = g.person
        answer = enter(found, signing_in)
        # Whoever rises from the header stays; a lower role may not see the page it came from.
        if before is not None and not before.is_at_least(Role(found.role)) and request.referrer:
            came_from = urlsplit(request.referrer)._replace(scheme="", netloc="")
            answer.location = safe_next(came_from.geturl())
        return answer


def _connect_links(server: Flask, signing_in: SigningIn, plain: Plain) -> None:
    @server.route(f"{SIGN_IN}/ny-adgangskode/<secret>", methods=["GET", "POST"])
    def new_password(secret: str) -> BaseResponse:
        found = signing_in.account_of_link(secret)
        if found is None:
            return plain.message("link-useless", 404)
        told = ""
        if request.method == "POST":
            wrong = signing_in.use_link(secret, *new_password_fields())
            if wrong is None:
                sessions.end()
                return to_sign_in("password-is-set")
            told = plain.words(wrong)
        status = 400 if told else 200
        names = {"name": found.name, "username": found.username}
        return plain.page("new_password.html", status, told=told, **names)


def enter(found: Account, signing_in: SigningIn) -> BaseResponse:
    """Begin the session and go to where the person was heading."""
    sessions.start(found, signing_in.settings)
    return redirect(safe_next(request.form.get("naeste")), 303)


def _form(plain: Plain, status: int = 200, **values: object) -> Response:
    naeste = safe_next(request.values.get("naeste"))
    provider = plain.settings.sign_in.provider
    known: dict[str, object] = {"told": "", "told_kind": "wrong", "username": "", "is_wrong": False}
    known |= {"naeste": naeste, "next_query": urlencode({"naeste": naeste})}
    known |= {"provider": provider.name if provider else ""}
    return plain.page("sign_in.html", status, **known | values)


def _notice() -> str:
    """What happened just before, so that the sign-in page can say it once."""
    key = session.pop("notice", "")
    return str(key)


def to_sign_in(notice: str) -> BaseResponse:
    """To the sign-in page, which says the notice once."""
    session["notice"] = notice
    return redirect(SIGN_IN, 303)


def new_password_fields() -> tuple[str, str]:
    """What a form holds in its two fields for a new password."""
    return request.form.get("ny", ""), request.form.get("gentaget", "")
