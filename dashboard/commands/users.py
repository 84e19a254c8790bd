"""`python -m dashboard users ...`: accounts from the command line.

A password never stands on the command line: it is asked for, or chosen with a one-time link.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from getpass import getpass

from answers.person import Role
from dashboard.auth.account_changes import COMMAND_LINE, LastAdminError, Managing
from dashboard.auth.password_sign_in import SigningIn
from database import accounts
from database.accounts import Account, NewAccount
from database.errors import UsernameTakenError
from words.catalog import Words


class CommandRefusedError(ValueError):
    """The command cannot be done; the words say why."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where accounts are kept, what to say, and how a password is asked for."""

    managing: Managing
    words: Words
    known_codes: Callable[[], frozenset[str]]
    ask: Callable[[str], str] = getpass


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `users` and its actions."""
    users = commands.add_parser("users", help="accounts: who may sign in")
    actions = users.add_subparsers(dest="action", metavar="action", required=True)
    actions.add_parser("list", help="every account")
    add = actions.add_parser("add", help="add an account; prints a one-time link")
    add.add_argument("username")
    add.add_argument("--name", help="as it is shown; the username if left out")
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.READER.value)
    add.add_argument("--municipality", action="append", default=[], metavar="CODE")
    add.add_argument("--password", action="store_true", help="ask for a password, make no link")
    role = actions.add_parser("role", help="give an account another role")
    role.add_argument("username")
    role.add_argument("role", choices=[role.value for role in Role])
    municipalities = actions.add_parser("municipalities", help="what an account reports for")
    municipalities.add_argument("username")
    municipalities.add_argument("codes", nargs="*", metavar="CODE")
    disable = actions.add_parser("disable", help="close an account, or every demo account")
    disable.add_argument("username", nargs="?")
    disable.add_argument("--demo", action="store_true")
    for name, text in (("enable", "open an account again"), ("reset", "make a one-time link")):
        actions.add_parser(name, help=text).add_argument("username")


def run(chosen: argparse.Namespace, terminal: Terminal) -> list[str]:
    """Do what was asked and give the lines to print; CommandRefusedError if it cannot be done."""
    words = terminal.words
    try:
        return _run(chosen, terminal)
    except UsernameTakenError as error:
        raise CommandRefusedError(words("username-taken")) from error
    except LastAdminError as error:
        raise CommandRefusedError(words("last-admin")) from error


def _run(chosen: argparse.Namespace, terminal: Terminal) -> list[str]:
    managing = terminal.managing
    if chosen.action == "list":
        return _listed(terminal)
    if chosen.action == "add":
        return _add(chosen, terminal)
    if chosen.action == "disable" and chosen.demo:
        return _disable_demo(terminal)
    found = _found(chosen.username or "", terminal)
    if chosen.action == "reset":
        return [_link(found.id, terminal)]
    if chosen.action == "role":
        managing.set_role(COMMAND_LINE, found.id, Role(chosen.role))
    elif chosen.action == "municipalities":
        codes = _known(chosen.codes, terminal)
        managing.set_municipalities(COMMAND_LINE, found.id, codes)
    else:
        managing.set_enabled(COMMAND_LINE, found.id, chosen.action == "enable")
    return [terminal.words("users-done", username=found.username)]


def _listed(terminal: Terminal) -> list[str]:
    with terminal.managing.database.session() as session:
        found = accounts.accounts(session)
    lines = [
        f"{each.username}  {each.role}  {','.join(sorted(each.municipality_codes)) or '-'}  "
        f"{terminal.words('account-open' if each.is_enabled else 'account-closed-word')}"
        for each in found
    ]
    return lines or [terminal.words("users-none")]


def _add(chosen: argparse.Namespace, terminal: Terminal) -> list[str]:
    managing, words = terminal.managing, terminal.words
    new = NewAccount(
        username=chosen.username,
        name=chosen.name or chosen.username,
        role=chosen.role,
        created_at=managing.settings.now(),
        municipality_codes=_known(chosen.municipality, terminal),
    )
    if new.role == Role.CONTACT and not new.municipality_codes:
        raise CommandRefusedError(words("contact-without-municipality"))
    given = (
        (terminal.ask(f"{words('users-prompt')} "), terminal.ask(f"{words('users-prompt-again')} "))
        if chosen.password
        else None
    )
    number = managing.add(COMMAND_LINE, new)
    said = words("users-added", username=chosen.username, role=words(f"role-{chosen.role}"))
    if given is None:
        return [said, _link(number, terminal)]
    secret = managing.reset(COMMAND_LINE, number).rpartition("/")[2]
    wrong = SigningIn(managing.settings, managing.database).use_link(secret, *given)
    return [said, words(wrong), _link(number, terminal)] if wrong else [said]


def _disable_demo(terminal: Terminal) -> list[str]:
    managing = terminal.managing
    with managing.database.session() as session:
        found = [each for each in accounts.accounts(session) if each.is_demo and each.is_enabled]
    for each in found:
        managing.set_enabled(COMMAND_LINE, each.id, False)
    return [terminal.words("users-demo-closed", count=len(found))]


def _found(username: str, terminal: Terminal) -> Account:
    with terminal.managing.database.session() as session:
        found = accounts.account_by_username(session, username)
    if found is None:
        raise CommandRefusedError(terminal.words("users-unknown", username=username))
    return found


def _known(codes: list[str], terminal: Terminal) -> list[str]:
    known = terminal.known_codes()
    unknown = [code for code in codes if code not in known]
    if unknown:
        raise CommandRefusedError(terminal.words("users-unknown-municipality", code=unknown[0]))
    return codes


def _link(number: int, terminal: Terminal) -> str:
    managing = terminal.managing
    address = managing.reset(COMMAND_LINE, number)
    return terminal.words("users-link", hours=managing.settings.sign_in.link_hours, address=address)
