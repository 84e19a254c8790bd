"""Signing in with a username and password, and setting a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.orm import Session

from dashboard.auth.passwords import Passwords, fault, secret_hash
from dashboard.settings.machine import Settings
from database import accounts
from database.accounts import Account
from database.audit import Action, AuditEntry, record
from database.engine import Database


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Local accounts; answers the same, and in the same time, whatever is wrong."""

    settings: Settings
    database: Database
    passwords: Passwords = field(default_factory=Passwords)

    def sign_in(self, username: str, password: str, way: str = "password") -> Account | None:
        """The account, if the password is its own and it is neither closed nor locked."""
        with self.database.session() as session:
            found = accounts.account_by_username(session, username)
        is_right = self.passwords.matches(found.password_hash if found else None, password)
        with self.database.session(writing=True) as session:
            # Read again: attempts side by side may have locked it meanwhile.
            found = accounts.account(session, found.id) if found else None
            if found is None:
                self._log(session, "sign_in_failed", "", {"reason": "unknown"})
                return None
            if self._is_closed(found) or not is_right:
                self._failed(session, found)
                return None
            self.signed_in(session, found, way)
            return found

    def signed_in(self, session: Session, found: Account, way: str) -> None:
        """Note a sign-in that succeeded, whichever way it came."""
        accounts.note_sign_in(session, found.id, self.settings.now())
        self._log(session, "sign_in", found.username, {"way": way})

    def took_demo_role(self, found: Account) -> None:
        """Note that someone took a role in demo mode."""
        with self.database.session(writing=True) as session:
            self.signed_in(session, found, "demo")

    def signed_out(self, account_id: int) -> None:
        """Note a sign-out."""
        with self.database.session(writing=True) as session:
            found = accounts.account(session, account_id)
            self._log(session, "sign_out", found.username if found else "", {})

    def end_sessions(self, account_id: int) -> None:
        """Sign out everywhere, this session too."""
        with self.database.session(writing=True) as session:
            accounts.end_sessions(session, account_id)
            found = accounts.account(session, account_id)
            self._log(session, "sessions_ended", found.username if found else "", {})

    def change_password(
        self, account_id: int, current: str, password: str, repeated: str
    ) -> str | None:
        """Set an own new password; the text key of what is wrong, or None when it is done."""
        with self.database.session() as session:
            found = accounts.account(session, account_id)
        if found is None or self.sign_in(found.username, current, "password_change") is None:
            return "password-current-wrong"
        if wrong := fault(password, repeated):
            return wrong
        self._set_password(found, password, "password_changed")
        return None

    def account_of_link(self, secret: str) -> Account | None:
        """Whose password a one-time link sets, if it still does."""
        with self.database.session() as session:
            found = accounts.account_of_link(session, secret_hash(secret), self.settings.now())
        return found if found and found.is_enabled else None

    def use_link(self, secret: str, password: str, repeated: str) -> str | None:
        """Set the password of a link's account; the text key of what is wrong, or None."""
        if wrong := fault(password, repeated):
            return wrong
        new_hash = self.passwords.hash(password)
        now = self.settings.now()
        with self.database.session(writing=True) as session:
            # Looked up again under the write lock, so that a link serves one of two at once.
            found = accounts.account_of_link(session, secret_hash(secret), now)
            if found is None or not found.is_enabled:
                return "link-useless"
            accounts.set_password(session, found.id, new_hash, now)
            self._log(session, "password_set_by_link", found.username, {})
        return None

    def _set_password(self, found: Account, password: str, action: Action) -> None:
        new_hash = self.passwords.hash(password)
        with self.database.session(writing=True) as session:
            accounts.set_password(session, found.id, new_hash, self.settings.now())
            self._log(session, action, found.username, {})

    def _is_closed(self, found: Account) -> bool:
        is_locked = found.locked_until is not None and found.locked_until > self.settings.now()
        return is_locked or not found.is_enabled or found.is_demo

    def _failed(self, session: Session, found: Account) -> None:
        rules = self.settings.sign_in
        now = self.settings.now()
        if found.locked_until is None or found.locked_until <= now:
            is_last = found.failed_count + 1 >= rules.lock_after
            until = now + timedelta(minutes=rules.lock_minutes) if is_last else None
            accounts.note_failure(session, found.id, until)
            if until:
                self._log(session, "account_locked", found.username, {})
        self._log(session, "sign_in_failed", found.username, {})

    def _log(self, session: Session, action: Action, who: str, detail: dict[str, object]) -> None:
        record(session, AuditEntry(self.settings.now(), action, who, who, detail))
