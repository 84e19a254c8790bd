"""The forms behind /administration: one account at a time, and the site as a contact sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from flask import Flask, Response, abort, redirect, request, session
from werkzeug.wrappers import Response as BaseResponse

from answers.person import Person, Right, Role
from dashboard.auth.account_changes import LastAdminError, Managing
from dashboard.auth.html_pages import Plain
from dashboard.auth.sessions import current_person
from database.accounts import Account, NewAccount
from database.errors import UnknownAccountError, UsernameTakenError

HERE = "/administration"
ACCOUNTS = f"{HERE}/konti"
EXAMPLES = f"{HERE}/eksempler/fjern"
# Every municipality that figures are known of: name by code, in Danish order.
Municipalities = Callable[[], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the acts on an account need."""

    managing: Managing
    plain: Plain
    municipalities: Municipalities


Act = Callable[[Desk, Person, Account], str]


def connect(server: Flask, desk: Desk) -> None:
    """Serve the pages and forms of accounts, of the examples, and of seeing as a contact."""
    managing, plain = desk.managing, desk.plain
    _connect_new(server, desk)
    _connect_examples(server, managing)
    _connect_seeing_as(server, managing)

    @server.get(f"{ACCOUNTS}/<int:number>")
    def one_account(number: int) -> BaseResponse:
        return _one_page(desk, number, "")

    @server.post(f"{ACCOUNTS}/<int:number>/nulstil")
    def reset(number: int) -> BaseResponse:
        found = managing.account(current_person(), number) or abort(404)
        return _link(desk, current_person(), found.id)

    @server.post(f"{ACCOUNTS}/<int:number>/<act>")
    def change(number: int, act: str) -> BaseResponse:
        if act not in ACTS:
            abort(404)
        person = current_person()
        found = managing.account(person, number) or abort(404)
        try:
            told = ACTS[act](desk, person, found)
        except LastAdminError:
            return _one_page(desk, number, plain.words("last-admin"), 409)
        return _one_page(desk, number, plain.words(told))


def _connect_new(server: Flask, desk: Desk) -> None:
    @server.route(f"{ACCOUNTS}/ny", methods=["GET", "POST"])
    def new_account() -> BaseResponse:
        person = current_person()
        person.require(Right.MANAGE_ACCOUNTS)
        told = ""
        if request.method == "POST":
            new, told = _new_account(desk)
            if new is not None:
                try:
                    return _link(desk, person, desk.managing.add(person, new))
                except UsernameTakenError:
                    told = desk.plain.words("username-taken")
        return _new_page(desk, told)


def _connect_examples(server: Flask, managing: Managing) -> None:
    @server.post(EXAMPLES)
    def remove_examples() -> BaseResponse:
        managing.remove_examples(current_person())
        return redirect(HERE, 303)


def _connect_seeing_as(server: Flask, managing: Managing) -> None:
    @server.post("/se-som/<int:number>")
    def see_as(number: int) -> BaseResponse:
        try:
            managing.see_as(current_person(), number)
        except UnknownAccountError:
            abort(403)  # as for an account one may not be: which there are is not told
        session["as"] = number
        return redirect("/", 303)

    @server.post("/se-som/stop")
    def stop() -> BaseResponse:
        if session.pop("as", None) is not None:
            managing.stop_seeing_as(current_person())
        return redirect("/", 303)


def _change_role(desk: Desk, person: Person, found: Account) -> str:
    role = request.form.get("rolle", "")
    if role not in set(Role):
        abort(400)
    desk.managing.set_role(person, found.id, Role(role))
    return "role-is-changed"


def _change_municipalities(desk: Desk, person: Person, found: Account) -> str:
    desk.managing.set_municipalities(person, found.id, _codes(desk))
    return "municipalities-are-changed"


def _close(desk: Desk, person: Person, found: Account) -> str:
    desk.managing.set_enabled(person, found.id, False)
    return "account-is-closed"


def _open(desk: Desk, person: Person, found: Account) -> str:
    desk.managing.set_enabled(person, found.id, True)
    return "account-is-open"


def _end_sessions(desk: Desk, person: Person, found: Account) -> str:
    desk.managing.end_sessions(person, found.id)
    return "sessions-are-ended"


ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "rolle": _change_role,
        "kommuner": _change_municipalities,
        "luk": _close,
        "aabn": _open,
        "log-ud": _end_sessions,
    }
)


def _codes(desk: Desk) -> list[str]:
    known = desk.municipalities()
    return [code for code in request.form.getlist("kommune") if code in known]


def _new_account(desk: Desk) -> tuple[NewAccount | None, str]:
    """The account the form describes, or what is wrong with it."""
    words = desk.plain.words
    username = request.form.get("brugernavn", "").strip()
    name, role = request.form.get("navn", "").strip(), request.form.get("rolle", "")
    if not re.fullmatch(r"[\w.@+-]{2,120}", username) or not 0 < len(name) <= 120:
        return None, words("account-incomplete")
    if role not in set(Role):
        return None, words("account-incomplete")
    codes = _codes(desk)
    if role == Role.CONTACT and not codes:
        return None, words("contact-without-municipality")
    return NewAccount(username, name, role, desk.managing.settings.now(), codes), ""


def _new_page(desk: Desk, told: str) -> Response:
    return desk.plain.page(
        "new_account.html",
        400 if told else 200,
        told=told,
        roles=list(Role),
        municipalities=desk.municipalities(),
        form=request.form,
        chosen=frozenset(request.form.getlist("kommune")),
    )


def _one_page(desk: Desk, number: int, told: str, status: int = 200) -> Response:
    person = current_person()
    found = desk.managing.account(person, number) or abort(404)
    return desk.plain.page(
        "one_account.html",
        status,
        told=told,
        told_kind="good" if status == 200 else "wrong",
        account=found,
        roles=list(Role),
        municipalities=desk.municipalities(),
        may_manage=person.may(Right.MANAGE_ACCOUNTS),
        may_reset=desk.managing.may_reset(person, found),
        may_see_as=desk.managing.may_see_as(person, found),
    )


def _link(desk: Desk, person: Person, number: int) -> Response:
    address = desk.managing.reset(person, number)
    found = desk.managing.account(person, number)
    hours = desk.managing.settings.sign_in.link_hours
    return desk.plain.page(
        "link.html", name=found.name if found else "", address=address, hours=hours
    )
