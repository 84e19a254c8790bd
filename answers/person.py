"""The person behind a request, the roles there are, and what each role may do.

A service that writes takes `person: Person` and starts with `person.require(...)` or
`person.require_report_for(code)`: the page that called it is not trusted to have asked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from monitoring.disclosure import Viewer


class Role(StrEnum):
    """What a person is to the programme, from the least to the most."""

    READER = "reader"
    CONTACT = "contact"
    LEAD = "lead"
    ADMIN = "admin"


class Right(StrEnum):
    """Something a person may do; which figures one may see is another matter, see `viewer_of`."""

    MAKE_TOKEN = "make_token"
    REPORT_OWN = "report_own"
    REPORT_ANY = "report_any"
    SEE_SUBMISSIONS = "see_submissions"
    LOAD_REFERENCE = "load_reference"
    MAKE_PACK = "make_pack"
    KEEP_MEETINGS = "keep_meetings"
    DECIDE_PROTECTION = "decide_protection"
    SEE_AS = "see_as"
    SEE_ACCOUNTS = "see_accounts"
    RESET_CONTACT = "reset_contact"
    MANAGE_ACCOUNTS = "manage_accounts"
    REMOVE_EXAMPLES = "remove_examples"


_READER: frozenset[Right] = frozenset({Right.MAKE_TOKEN})
_CONTACT = _READER | {Right.REPORT_OWN}
_LEAD = _CONTACT | {
    Right.REPORT_ANY,
    Right.SEE_SUBMISSIONS,
    Right.LOAD_REFERENCE,
    Right.MAKE_PACK,
    Right.KEEP_MEETINGS,
    Right.DECIDE_PROTECTION,
    Right.SEE_AS,
    Right.SEE_ACCOUNTS,
    Right.RESET_CONTACT,
}
_ADMIN = _LEAD | {Right.MANAGE_ACCOUNTS, Right.REMOVE_EXAMPLES}
RIGHTS: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {Role.READER: _READER, Role.CONTACT: _CONTACT, Role.LEAD: _LEAD, Role.ADMIN: _ADMIN}
)
# What is left to someone who only looks on as another person does.
READING = frozenset({Right.SEE_SUBMISSIONS, Right.SEE_ACCOUNTS, Right.MAKE_PACK})


class ForbiddenError(Exception):
    """The person may not do this; the words name the right or the municipality that is missing."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in.

    While a lead sees the site as a contact does, `account_id`, `role` and `municipality_codes` are
    the contact's, `name` stays the lead's own, and `seen_as` is the contact's name: then nothing
    may be written.
    """

    account_id: int
    name: str
    role: Role
    municipality_codes: frozenset[str] = frozenset()
    seen_as: str | None = None
    is_demo: bool = False

    def may(self, right: Right) -> bool:
        """Whether the role has the right; what writes is never there while seeing as another."""
        return right in RIGHTS[self.role] and (self.seen_as is None or right in READING)

    def is_at_least(self, role: Role) -> bool:
        """Whether the own role stands at or above this one."""
        order = list(Role)
        return order.index(self.role) >= order.index(role)

    def may_report_for(self, municipality_code: str) -> bool:
        """Whether figures of this municipality may be sent in: own ones, or any for a lead."""
        own = self.may(Right.REPORT_OWN) and municipality_code in self.municipality_codes
        return own or self.may(Right.REPORT_ANY)

    def may_see_submissions_of(self, municipality_code: str) -> bool:
        """Whether drafts and history of this municipality are shown; also while seeing as."""
        is_own = self.role is Role.CONTACT and municipality_code in self.municipality_codes
        return is_own or self.may(Right.SEE_SUBMISSIONS)

    def require(self, right: Right) -> None:
        """Raise ForbiddenError without the right."""
        if not self.may(right):
            raise ForbiddenError(right.value)

    def require_report_for(self, municipality_codes: Collection[str]) -> None:
        """Raise ForbiddenError naming the municipalities this person may not report for."""
        others = sorted(code for code in municipality_codes if not self.may_report_for(code))
        if others or not (self.may(Right.REPORT_OWN) or self.may(Right.REPORT_ANY)):
            raise ForbiddenError(", ".join(others) or Right.REPORT_OWN.value)


def viewer_of(person: Person | None) -> Viewer:
    """Whose small counts a person may see: own municipalities', every one's, or no one's."""
    if person is None:
        return Viewer()
    if person.is_at_least(Role.LEAD):
        return Viewer(sees_all=True)
    is_contact = person.role is Role.CONTACT
    return Viewer(person.municipality_codes if is_contact else frozenset())
