"""Personal read tokens: made, listed and revoked by their owner, and asked for at /data/.

A token is 256 random bits, so guessing one is hopeless (2^256 tries) and wrong ones need neither
a count nor a lock; a fast hash is enough to keep it by, for the same reason.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import timedelta

from flask import request

from answers.person import Person, Right
from dashboard.auth.passwords import new_secret, secret_hash
from dashboard.auth.sessions import person_of
from dashboard.settings.machine import Settings
from database import read_tokens
from database.accounts import Account, account
from database.audit import AuditEntry, record
from database.engine import Database
from database.read_tokens import NewReadToken, ReadToken
from words.clock import COPENHAGEN

PREFIX = "km_"  # so that a token that strayed into a mail or a repository is recognised
LONGEST = 200  # letters; a token has 46
LONGEST_NAME = 80
MOST = 10  # working ones per person
DAYS = (90, 365)  # how long a token may be asked to last; without it, until it is revoked


class TokenRefusedError(ValueError):
    """A token cannot be made like this; the message is a text key."""


@dataclass(frozen=True, slots=True)
class ReadTokens:
    """The tokens of whoever asks, and who a token is."""

    settings: Settings
    database: Database

    def make(self, person: Person, name: str, days: str) -> str:
        """A new token, told this once; TokenRefusedError names what is wrong with the wish."""
        person.require(Right.MAKE_TOKEN)
        called, lasts, now = name.strip(), _lasts(days), self.settings.now()
        if not 0 < len(called) <= LONGEST_NAME or not called.isprintable():
            raise TokenRefusedError("token-name-missing")
        secret = PREFIX + new_secret()
        new = NewReadToken(
            account_id=person.account_id,
            name=called,
            secret_hash=secret_hash(secret),
            created_at=now,
            expires_at=now + lasts if lasts else None,
        )
        with self.database.session(writing=True) as session:
            standing = read_tokens.tokens_of(session, person.account_id)
            if sum(each.works(now) for each in standing) >= MOST:
                raise TokenRefusedError("token-too-many")
            number = read_tokens.add_token(session, new)
            detail = {"number": number, "name": called}
            record(session, AuditEntry(now, "token_made", person.name, called, detail))
        return secret

    def listed(self, person: Person) -> list[ReadToken]:
        """The person's own tokens that are not revoked, the newest first."""
        if not person.may(Right.MAKE_TOKEN):
            return []
        with self.database.session() as session:
            found = read_tokens.tokens_of(session, person.account_id)
        return [each for each in found if each.revoked_at is None]

    def revoke(self, person: Person, number: int) -> bool:
        """Stop an own token at once; False when there is none of this number."""
        person.require(Right.MAKE_TOKEN)
        own = next((each for each in self.listed(person) if each.id == number), None)
        if own is None:
            return False
        now = self.settings.now()
        with self.database.session(writing=True) as session:
            read_tokens.revoke_token(session, own.id, now)
            detail = {"number": own.id, "name": own.name}
            record(session, AuditEntry(now, "token_revoked", person.name, own.name, detail))
        return True

    def person_of(self, secret: str) -> Person | None:
        """Whoever made the token, with the rights of this moment; None when it does not work."""
        if not secret.startswith(PREFIX) or len(secret) > LONGEST:
            return None
        given, now = secret_hash(secret), self.settings.now()
        with self.database.session() as session:
            token = read_tokens.token_of_hash(session, given)
            owner = account(session, token.account_id) if token else None
        # The index has found it by its hash; compared once more in a time that tells nothing.
        if token is None or not hmac.compare_digest(token.secret_hash, given):
            return None
        if owner is None or not token.works(now) or not self._is_open(owner):
            return None
        self._note_use(token)
        return person_of(owner)

    def _is_open(self, owner: Account) -> bool:
        is_locked = owner.locked_until is not None and owner.locked_until > self.settings.now()
        is_closed = not owner.is_enabled or is_locked
        return not is_closed and (self.settings.is_demo or not owner.is_demo)

    def _note_use(self, token: ReadToken) -> None:
        """Once a day is enough to see whether a token is still needed, and no trace of a person."""
        today = self.settings.now().astimezone(COPENHAGEN).date()
        if token.used_on != today:
            with self.database.session(writing=True) as session:
                read_tokens.note_use(session, token.id, today)


def given_token() -> str | None:
    """The token this request brings as Bearer, or as the password of Basic; None without either."""
    given = request.authorization
    if given is None:
        # A header that cannot be read is a token that does not work, never nobody.
        return "" if "Authorization" in request.headers else None
    if given.type == "bearer":
        return (given.token or "").strip()
    return str(given.get("password") or "") if given.type == "basic" else ""


def token_in_address() -> bool:
    """Whether the address itself holds a token, where logs and histories would keep it."""
    return any(value.startswith(PREFIX) for value in request.args.values())


def _lasts(days: str) -> timedelta | None:
    if not days:
        return None
    if days not in {str(each) for each in DAYS}:
        raise TokenRefusedError("token-expiry-unknown")
    return timedelta(days=int(days))
