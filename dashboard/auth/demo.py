"""Demo mode: four accounts anyone at this machine may take, and none of them outside it."""

from __future__ import annotations

from dataclasses import dataclass

from flask import session

from answers.person import Person, Role
from dashboard.auth.sessions import person_of, start
from dashboard.settings.machine import Settings
from database import accounts
from database.accounts import Account, NewAccount
from database.engine import Database
from words.catalog import Words


@dataclass(frozen=True, slots=True)
class DemoRole:
    """One button of the switch: its address, the account behind it and what it may report for."""

    key: str
    role: Role
    municipality_codes: tuple[str, ...] = ()

    @property
    def username(self) -> str:
        """The username, which no real account should have."""
        return f"demo-{self.key}"


READER = DemoRole("reader", Role.READER)
DEMO_ROLES = (
    READER,
    DemoRole("contact", Role.CONTACT, ("0461",)),
    DemoRole("lead", Role.LEAD),
    DemoRole("admin", Role.ADMIN),
)


def ensure_accounts(settings: Settings, database: Database, words: Words) -> None:
    """Let the demo accounts exist and be open, in demo mode only."""
    if not settings.is_demo:
        return
    with database.session() as opened:
        known = {each.username for each in accounts.accounts(opened) if each.is_enabled}
    if known >= {each.username for each in DEMO_ROLES}:
        return
    with database.session(writing=True) as opened:
        for each in DEMO_ROLES:
            found = accounts.account_by_username(opened, each.username)
            if found is None:
                new = NewAccount(
                    username=each.username,
                    name=words(f"demo-{each.key}"),
                    role=each.role.value,
                    created_at=settings.now(),
                    municipality_codes=each.municipality_codes,
                    is_demo=True,
                )
                accounts.add_account(opened, new)
            else:
                accounts.set_enabled(opened, found.id, True)


def demo_account(database: Database, key: str) -> Account | None:
    """The account of a button; None for an unknown one."""
    role = next((each for each in DEMO_ROLES if each.key == key), None)
    if role is None:
        return None
    with database.session() as opened:
        return accounts.account_by_username(opened, role.username)


def open_as_reader(settings: Settings, database: Database) -> Person | None:
    """Sign a newcomer in as a reader; None after an own sign-out, and outside demo mode."""
    if not settings.is_demo or session.get("signed_out"):
        return None
    found = demo_account(database, READER.key)
    if found is None:
        return None
    start(found, settings)
    return person_of(found)
