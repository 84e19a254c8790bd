"""The session: a signed cookie that says which account, since when, and under which epoch."""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta

from flask import Flask, g, has_request_context, request, session

from answers.person import ForbiddenError, Person, Role, viewer_of
from dashboard.settings.machine import Settings
from database.accounts import Account, account
from database.engine import Database
from monitoring.disclosure import Viewer

CSRF_HEADER = "X-CSRFToken"
CSRF_FIELD = "csrf"
SEEN_EVERY = timedelta(minutes=1)  # how often the cookie is written anew while it is used


def cookie_name(settings: Settings, kind: str) -> str:
    """`__Host-` ties a cookie to this very host; cookies of several ports would mix in demo."""
    return f"km_{kind}_{settings.port}" if settings.is_demo else f"__Host-km_{kind}"


def configure(server: Flask, settings: Settings) -> None:
    """Secret and cookie; in demo mode a secret of its own per start."""
    server.secret_key = settings.sign_in.secret or secrets.token_urlsafe(48)
    server.config.update(
        SESSION_COOKIE_NAME=cookie_name(settings, "session"),
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=not settings.is_demo,
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=timedelta(hours=settings.sign_in.session_hours),
    )


def start(found: Account, settings: Settings) -> None:
    """Begin a new session; nothing of the one before is kept, its CSRF token neither."""
    now = settings.now().timestamp()
    session.clear()
    session.permanent = True
    session.update(account=found.id, epoch=found.session_epoch, started=now, seen=now)
    csrf_token()


def end() -> None:
    """Forget who was signed in; in demo mode this also keeps the reader from coming back."""
    session.clear()
    session["signed_out"] = True


def person_of_session(settings: Settings, database: Database) -> Person | None:
    """Who the session says, if the account is open and neither timeout has passed."""
    if "account" not in session or not _is_in_time(settings):
        return None
    with database.session() as opened:
        found = account(opened, session["account"])
        other = account(opened, session["as"]) if "as" in session else None
    if found is None or not found.is_enabled or found.session_epoch != session["epoch"]:
        return None
    if found.is_demo and not settings.is_demo:
        return None
    person = person_of(found)
    return _seen_as(person, other) if other else person


def person_of(found: Account) -> Person:
    """An account as the person it makes."""
    return Person(
        account_id=found.id,
        name=found.name,
        role=Role(found.role),
        municipality_codes=found.municipality_codes,
        is_demo=found.is_demo,
    )


def _seen_as(person: Person, other: Account) -> Person | None:
    is_contact = other.role == Role.CONTACT and other.is_enabled
    if not is_contact or not person.is_at_least(Role.LEAD):
        session.pop("as")
        return person
    return Person(
        account_id=other.id,
        name=person.name,
        role=Role.CONTACT,
        municipality_codes=other.municipality_codes,
        seen_as=other.name,
        is_demo=person.is_demo,
    )


def _is_in_time(settings: Settings) -> bool:
    now = settings.now().timestamp()
    idle = timedelta(minutes=settings.sign_in.idle_minutes).total_seconds()
    whole = timedelta(hours=settings.sign_in.session_hours).total_seconds()
    if now - session["seen"] > idle or now - session["started"] > whole:
        return False
    if now - session["seen"] > SEEN_EVERY.total_seconds():
        session["seen"] = now
    return True


def csrf_token() -> str:
    """The token every form and callback of this session must bring along."""
    token = session.get("csrf")
    if not token:
        token = session["csrf"] = secrets.token_urlsafe(32)
    return str(token)


def brings_csrf_token() -> bool:
    """Whether this request brought it, in the header or as a form field."""
    given = request.headers.get(CSRF_HEADER) or request.form.get(CSRF_FIELD, "")
    known = session.get("csrf", "")
    return bool(known) and hmac.compare_digest(given.encode(), known.encode())


def current_person() -> Person:
    """The person of this request; ForbiddenError where the gate has let in no one."""
    person = g.get("person")
    if not isinstance(person, Person):
        raise ForbiddenError("signed in")
    return person


def current_viewer() -> Viewer:
    """The viewer of this request; outside one, and before anyone is let in, a reader."""
    person = g.get("person") if has_request_context() else None
    return viewer_of(person if isinstance(person, Person) else None)
