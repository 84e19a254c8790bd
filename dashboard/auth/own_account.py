"""The page of one's own account: who one is here, the password, tokens, signing out everywhere."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from flask import Flask, Response, abort, request
from werkzeug.wrappers import Response as BaseResponse

from answers.person import Person, Right
from dashboard.auth import sessions
from dashboard.auth.html_pages import Plain
from dashboard.auth.password_sign_in import SigningIn
from dashboard.auth.sessions import current_person
from dashboard.auth.sign_in_pages import new_password_fields, to_sign_in
from dashboard.auth.tokens import DAYS, MOST, ReadTokens, TokenRefusedError
from database.accounts import Account, account
from database.read_tokens import ReadToken
from words import notation
from words.clock import COPENHAGEN

MunicipalityNames = Callable[[Collection[str]], list[str]]
HERE = "/konto"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """What the page of one's own account is made of."""

    signing_in: SigningIn
    tokens: ReadTokens
    plain: Plain
    names: MunicipalityNames

    def page(self, status: int, told: str, wrong: str = "") -> Response:
        """The whole page; `wrong` names the form whose fields were not taken."""
        person = current_person()
        return self.plain.page(
            "account.html",
            status,
            account=self.own(person),
            municipalities=self.names(person.municipality_codes),
            tokens=[self._told(each) for each in self.tokens.listed(person)],
            may_make_token=person.may(Right.MAKE_TOKEN),
            days=DAYS,
            most=MOST,
            wrong=wrong,
            told=told,
            told_kind="good" if status == 200 else "wrong",
        )

    def own(self, person: Person) -> Account:
        """The account of whoever asks."""
        with self.signing_in.database.session() as opened:
            found = account(opened, person.account_id)
        assert found is not None
        return found

    def _told(self, token: ReadToken) -> dict[str, object]:
        language = self.plain.words.language

        def day(value: object) -> str:
            return notation.day(value, language) if value else ""  # type: ignore[arg-type]

        expires = token.expires_at
        return {
            "id": token.id,
            "name": token.name,
            "made": day(token.created_at.astimezone(COPENHAGEN).date()),
            "used": day(token.used_on),
            "expires": day(expires.astimezone(COPENHAGEN).date() if expires else None),
            "works": token.works(self.tokens.settings.now()),
        }


def connect(server: Flask, own: OwnAccount) -> None:
    """Serve /konto and the forms on it."""
    signing_in, plain = own.signing_in, own.plain

    @server.get(HERE)
    def account_page() -> Response:
        return own.page(200, "")

    @server.post(f"{HERE}/adgangskode")
    def change_password() -> Response:
        person = current_person()
        current = request.form.get("nuvaerende", "")
        fields = new_password_fields()
        wrong = signing_in.change_password(person.account_id, current, *fields)
        if wrong is not None:
            return own.page(400, plain.words(wrong), wrong="password")
        sessions.start(own.own(person), signing_in.settings)
        return own.page(200, plain.words("password-is-changed"))

    @server.post(f"{HERE}/log-ud-overalt")
    def sign_out_everywhere() -> BaseResponse:
        signing_in.end_sessions(current_person().account_id)
        sessions.end()
        return to_sign_in("signed-out-everywhere")

    _connect_tokens(server, own)


def _connect_tokens(server: Flask, own: OwnAccount) -> None:
    tokens, plain = own.tokens, own.plain

    @server.post(f"{HERE}/noegle")
    def make_token() -> Response:
        name, days = request.form.get("navn", ""), request.form.get("varighed", "")
        try:
            secret = tokens.make(current_person(), name, days)
        except TokenRefusedError as error:
            return own.page(400, plain.words(str(error), most=MOST), wrong="token")
        example = f"{tokens.settings.address}/data/measurement.csv"
        return plain.page("new_token.html", name=name.strip(), secret=secret, example=example)

    @server.post(f"{HERE}/noegle/<int:number>/stop")
    def revoke_token(number: int) -> Response:
        if not tokens.revoke(current_person(), number):
            abort(404)
        return own.page(200, plain.words("token-is-revoked"))
