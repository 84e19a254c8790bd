"""What leads and administrators do with accounts; every act is allowed first and logged with it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from answers.person import ForbiddenError, Person, Right, Role
from dashboard.auth.passwords import new_secret, secret_hash
from dashboard.settings.machine import Settings
from database import accounts
from database.accounts import Account, NewAccount
from database.audit import Action, AuditEntry, audit_entries, record
from database.engine import Database
from database.errors import UnknownAccountError
from database.store import withdraw_examples

# Who the command line is: whoever may run it can read the database anyway.
COMMAND_LINE = Person(0, "kommandolinjen", Role.ADMIN)
LINK_PATH = "/log-ind/ny-adgangskode/"


class LastAdminError(ValueError):
    """The only administrator who can sign in would be lost."""


@dataclass(frozen=True, slots=True)
class Managing:
    """Accounts as seen by someone who looks after them."""

    settings: Settings
    database: Database

    def accounts(self, person: Person) -> list[Account]:
        """Every account, by username; demo accounts only in demo mode."""
        person.require(Right.SEE_ACCOUNTS)
        with self.database.session() as session:
            found = accounts.accounts(session)
        return [each for each in found if self.settings.is_demo or not each.is_demo]

    def account(self, person: Person, account_id: int) -> Account | None:
        """One account."""
        return next((each for each in self.accounts(person) if each.id == account_id), None)

    def log(self, person: Person, limit: int = 50) -> list[AuditEntry]:
        """The newest entries of the log."""
        person.require(Right.MANAGE_ACCOUNTS)
        with self.database.session() as session:
            return audit_entries(session, limit)

    def add(self, person: Person, new: NewAccount) -> int:
        """Open an account without a password; `reset` then makes the link to hand over."""
        person.require(Right.MANAGE_ACCOUNTS)
        with self.database.session(writing=True) as session:
            number = accounts.add_account(session, new)
            detail: dict[str, object] = {"role": new.role, "codes": sorted(new.municipality_codes)}
            self._log(session, person, "account_added", (new.username, detail))
        return number

    def set_role(self, person: Person, account_id: int, role: Role) -> None:
        """Give another role; LastAdminError if no administrator would be left."""
        with self._changing(person, account_id) as (session, found):
            if role is not Role.ADMIN:
                self._keep_an_admin(session, found)
            accounts.set_role(session, account_id, role.value)
            self._log(session, person, "role_changed", (found.username, {"to": role.value}))

    def set_municipalities(self, person: Person, account_id: int, codes: Collection[str]) -> None:
        """Let the account report for exactly these municipalities."""
        with self._changing(person, account_id) as (session, found):
            accounts.set_municipalities(session, account_id, codes)
            detail: dict[str, object] = {"codes": sorted(codes)}
            self._log(session, person, "municipalities_changed", (found.username, detail))

    def set_enabled(self, person: Person, account_id: int, is_enabled: bool) -> None:
        """Open or close an account; LastAdminError if no administrator would be left."""
        with self._changing(person, account_id) as (session, found):
            if not is_enabled:
                self._keep_an_admin(session, found)
            accounts.set_enabled(session, account_id, is_enabled)
            action: Action = "account_opened" if is_enabled else "account_closed"
            self._log(session, person, action, (found.username, {}))

    def end_sessions(self, person: Person, account_id: int) -> None:
        """Sign someone out everywhere."""
        with self._changing(person, account_id) as (session, found):
            accounts.end_sessions(session, account_id)
            self._log(session, person, "sessions_ended", (found.username, {}))

    def reset(self, person: Person, account_id: int) -> str:
        """The address of a link, to hand over, that sets the account's password once."""
        secret, now = new_secret(), self.settings.now()
        with self.database.session(writing=True) as session:
            found = self._found(session, account_id)
            if not self.may_reset(person, found):
                raise ForbiddenError(Right.RESET_CONTACT.value)
            expires_at = now + timedelta(hours=self.settings.sign_in.link_hours)
            accounts.add_link(session, account_id, secret_hash(secret), expires_at)
            self._log(session, person, "reset_link_made", (found.username, {}))
        return f"{self.settings.address}{LINK_PATH}{secret}"

    def may_reset(self, person: Person, found: Account) -> bool:
        """An administrator may for all, a lead for contacts; never without a password here."""
        if found.is_demo or found.issuer is not None:
            return False
        is_contact = found.role == Role.CONTACT and person.may(Right.RESET_CONTACT)
        return is_contact or person.may(Right.MANAGE_ACCOUNTS)

    def may_see_as(self, person: Person, found: Account) -> bool:
        """A lead may look on as any contact whose account is open."""
        return found.role == Role.CONTACT and found.is_enabled and person.may(Right.SEE_AS)

    def see_as(self, person: Person, account_id: int) -> None:
        """Allow and log it; ForbiddenError for anyone who is not a contact."""
        with self.database.session(writing=True) as session:
            found = self._found(session, account_id)
            if not self.may_see_as(person, found):
                raise ForbiddenError(Right.SEE_AS.value)
            self._log(session, person, "see_as_started", (found.username, {}))

    def stop_seeing_as(self, person: Person) -> None:
        """Log that it ended."""
        with self.database.session(writing=True) as session:
            self._log(session, person, "see_as_stopped", (person.seen_as or "", {}))

    def remove_examples(self, person: Person) -> int:
        """Withdraw every example import and give their number."""
        person.require(Right.REMOVE_EXAMPLES)
        with self.database.session(writing=True) as session:
            removed = withdraw_examples(session, person.name, self.settings.now())
            self._log(session, person, "examples_removed", ("", {"count": removed}))
        return removed

    @contextmanager
    def _changing(self, person: Person, account_id: int) -> Iterator[tuple[Session, Account]]:
        person.require(Right.MANAGE_ACCOUNTS)
        with self.database.session(writing=True) as session:
            yield session, self._found(session, account_id)

    def _found(self, session: Session, account_id: int) -> Account:
        found = accounts.account(session, account_id)
        if found is None:
            raise UnknownAccountError(f"there is no account {account_id}")
        return found

    def _keep_an_admin(self, session: Session, leaving: Account) -> None:
        others = [
            each
            for each in accounts.accounts(session)
            if each.role == Role.ADMIN and each.is_enabled and each.id != leaving.id
        ]
        is_admin = leaving.role == Role.ADMIN and leaving.is_enabled
        if is_admin and not leaving.is_demo and not [each for each in others if not each.is_demo]:
            raise LastAdminError(leaving.username)

    def _log(
        self, session: Session, person: Person, action: Action, about: tuple[str, dict[str, object]]
    ) -> None:
        record(session, AuditEntry(self.settings.now(), action, person.name, *about))
