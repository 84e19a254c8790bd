"""Signing in with an OpenID provider: code flow with PKCE, state and nonce."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.flask_client import OAuth
from flask import Flask, redirect, request, session
from joserfc.errors import JoseError
from requests import RequestException
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from answers.person import Role
from dashboard.auth import sessions
from dashboard.auth.access import SIGN_IN, safe_next
from dashboard.auth.html_pages import Plain, Told
from dashboard.auth.password_sign_in import SigningIn
from dashboard.settings.sign_in import Provider
from database import accounts
from database.accounts import Account, NewAccount
from database.audit import AuditEntry, record

CALLBACK = f"{SIGN_IN}/openid/tilbage"
SECONDS = 10  # how long the provider may take for one answer
# Signed with a key only the provider has; never "none", nor a secret this server knows too.
SIGNATURES = ("RS256", "PS256", "ES256", "EdDSA", "Ed25519", "RS384", "RS512", "ES384", "ES512")


class ClaimRefusedError(ValueError):
    """The provider knows the person, but gives no place here; `key` says why."""

    def __init__(self, key: Told) -> None:
        super().__init__(key)
        self.key: Told = key


@dataclass(frozen=True, slots=True)
class Claims:
    """What is taken from an ID token."""

    subject: str
    username: str
    name: str
    role: Role
    municipality_codes: frozenset[str]


def connect(server: Flask, signing_in: SigningIn, plain: Plain) -> None:
    """Serve the way out to the provider and the way back; nothing without a provider."""
    provider = signing_in.settings.sign_in.provider
    if provider is None:
        return
    client = _client(server, provider)
    callback = f"{signing_in.settings.address}{CALLBACK}"

    @server.get(f"{SIGN_IN}/openid")
    def to_provider() -> BaseResponse:
        session["naeste"] = safe_next(request.args.get("naeste"))
        try:
            answer: BaseResponse = client.authorize_redirect(callback)
        except (RequestException, AuthlibBaseError, RuntimeError):
            return plain.message("provider-silent", 502)
        return answer

    @server.get(CALLBACK)
    def from_provider() -> BaseResponse:
        naeste = safe_next(session.pop("naeste", None))
        try:
            token = _token(client)
            found = _account(signing_in, provider, claims(token["userinfo"], provider))
        except RequestException:
            return plain.message("provider-silent", 502)
        except (AuthlibBaseError, JoseError, KeyError):
            return _refused(signing_in, plain, "provider-refused")
        except ClaimRefusedError as error:
            return _refused(signing_in, plain, error.key)
        sessions.start(found, signing_in.settings)
        session["end_session"] = _end_session(client, signing_in)
        return redirect(naeste)


def claims(given: Mapping[str, Any], provider: Provider) -> Claims:
    """Role and municipalities as the settings map them; ClaimRefusedError without a known role."""
    found = {
        provider.roles[each]
        for each in _texts(given.get(provider.role_claim))
        if each in provider.roles
    }
    if not found:
        raise ClaimRefusedError("role-unknown")
    role = max(found, key=list(Role).index)
    codes = frozenset(_texts(given.get(provider.municipality_claim)))
    codes = frozenset(code.zfill(4) for code in codes)
    if role is Role.CONTACT and (not codes or not all(re.fullmatch(r"\w{4}", c) for c in codes)):
        raise ClaimRefusedError("municipality-unknown")
    subject = str(given["sub"])
    username = str(given.get("email") or given.get("preferred_username") or subject)
    return Claims(subject, username, str(given.get("name") or username), role, codes)


def _texts(value: object) -> Collection[str]:
    """A claim as texts: providers send a list, or one text with several in it."""
    if isinstance(value, str):
        return [part for part in re.split(r"[,;\s]+", value) if part]
    return [str(part) for part in value] if isinstance(value, list) else []


def _client(server: Flask, provider: Provider) -> Any:
    return OAuth(server).register(
        "openid",
        client_id=provider.client_id,
        client_secret=provider.client_secret,
        server_metadata_url=f"{provider.issuer}/.well-known/openid-configuration",
        client_kwargs={
            "scope": provider.scope,
            "code_challenge_method": "S256",
            "default_timeout": SECONDS,
        },
    )


def _token(client: Any) -> Mapping[str, Any]:
    metadata = client.load_server_metadata()
    offered = metadata.get("id_token_signing_alg_values_supported") or ["RS256"]
    metadata["id_token_signing_alg_values_supported"] = [
        each for each in offered if each in SIGNATURES
    ]
    token: Mapping[str, Any] = client.authorize_access_token()
    return token


def _account(signing_in: SigningIn, provider: Provider, given: Claims) -> Account:
    """The account of the claims, made at the first sign-in and brought up to date at every one."""
    with signing_in.database.session(writing=True) as opened:
        found = accounts.account_by_subject(opened, provider.issuer, given.subject)
        number = found.id if found else _add(signing_in, opened, provider, given)
        if found is not None and not found.is_enabled:
            raise ClaimRefusedError("account-closed")
        _update(signing_in, opened, number, given)
        current = accounts.account(opened, number)
        assert current is not None
        signing_in.signed_in(opened, current, "openid")
        return current


def _add(signing_in: SigningIn, opened: Session, provider: Provider, given: Claims) -> int:
    # A local account of the same name is someone else until an administrator says otherwise.
    is_taken = accounts.account_by_username(opened, given.username) is not None
    username = f"{given.username} ({given.subject})" if is_taken else given.username
    new = NewAccount(
        username=username,
        name=given.name,
        role=given.role.value,
        created_at=signing_in.settings.now(),
        municipality_codes=given.municipality_codes,
        issuer=provider.issuer,
        subject=given.subject,
    )
    detail: dict[str, object] = {"role": new.role, "codes": sorted(given.municipality_codes)}
    record(opened, AuditEntry(new.created_at, "account_added", "openid", username, detail))
    return accounts.add_account(opened, new)


def _update(signing_in: SigningIn, opened: Session, number: int, given: Claims) -> None:
    before = accounts.account(opened, number)
    assert before is not None
    accounts.set_name(opened, number, given.name)
    if before.role != given.role or before.municipality_codes != given.municipality_codes:
        accounts.set_role(opened, number, given.role.value)
        accounts.set_municipalities(opened, number, given.municipality_codes)
        detail: dict[str, object] = {
            "to": given.role.value,
            "codes": sorted(given.municipality_codes),
        }
        at = signing_in.settings.now()
        record(opened, AuditEntry(at, "claims_taken", "openid", before.username, detail))


def _refused(signing_in: SigningIn, plain: Plain, key: Told) -> BaseResponse:
    with signing_in.database.session(writing=True) as opened:
        at = signing_in.settings.now()
        record(opened, AuditEntry(at, "sign_in_failed", "openid", "", {"reason": key}))
    return plain.message(key, 403)


def _end_session(client: Any, signing_in: SigningIn) -> str | None:
    """Where to sign out at the provider too; None when it offers no such place.

    Without the ID token as a hint, which could make the cookie larger than a browser keeps.
    """
    if not client.load_server_metadata().get("end_session_endpoint"):
        return None
    back = f"{signing_in.settings.address}{SIGN_IN}"
    made: Mapping[str, str] = client.create_logout_url(back, client_id=client.client_id)
    return made["url"]
