"""What decides who may sign in and for how long, read from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from answers.person import Role
from words.catalog import Words

DEFAULT_ROLES: Mapping[str, Role] = MappingProxyType({role.value: role for role in Role})
YES = frozenset({"ja", "yes", "true", "1"})
NOTHING: Mapping[str, str] = MappingProxyType({})
NO = frozenset({"nej", "no", "false", "0"})


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """What is wrong with a setting: the key of its text and the values the text needs."""

    key: str
    values: Mapping[str, str] = field(default_factory=lambda: NOTHING)


class SettingError(ValueError):
    """The dashboard cannot run with these settings; words come last, in `said`."""

    def __init__(self, *problems: SettingProblem) -> None:
        super().__init__(", ".join(each.key for each in problems))
        self.problems = problems

    def said(self, words: Words) -> str:
        """What is wrong and what to do, a line for each problem."""
        lines = [f"  - {words(each.key, **each.values)}" for each in self.problems]
        return "\n".join([words("refused-to-start"), *lines])


@dataclass(frozen=True, slots=True)
class Provider:
    """An OpenID provider, and how its claims become a role and municipalities.

    `roles` maps the text of the role claim to a role; of several the highest counts.
    """

    issuer: str
    client_id: str
    client_secret: str
    name: str = "OpenID"
    scope: str = "openid profile email"
    role_claim: str = "role"
    municipality_claim: str = "municipality"
    roles: Mapping[str, Role] = field(default_factory=lambda: DEFAULT_ROLES)

    @classmethod
    def from_environment(cls, given: Mapping[str, str]) -> Provider | None:
        """The provider of KOMMUNEMONITOR_OIDC_ISSUER; None when that is not set."""
        issuer = given.get("KOMMUNEMONITOR_OIDC_ISSUER", "").strip()
        if not issuer:
            return None
        client_id = given.get("KOMMUNEMONITOR_OIDC_CLIENT_ID", "")
        client_secret = given.get("KOMMUNEMONITOR_OIDC_CLIENT_SECRET", "")
        if not client_id or not client_secret:
            raise SettingError(SettingProblem("refused-provider"))
        return cls(
            issuer=issuer.rstrip("/"),
            client_id=client_id,
            client_secret=client_secret,
            name=given.get("KOMMUNEMONITOR_OIDC_NAME", "OpenID"),
            scope=given.get("KOMMUNEMONITOR_OIDC_SCOPE", "openid profile email"),
            role_claim=given.get("KOMMUNEMONITOR_OIDC_ROLE_CLAIM", "role"),
            municipality_claim=given.get("KOMMUNEMONITOR_OIDC_MUNICIPALITY_CLAIM", "municipality"),
            roles=_roles(given.get("KOMMUNEMONITOR_OIDC_ROLES", "")),
        )


@dataclass(frozen=True, slots=True)
class SignIn:
    """Secret, cookie, lock, timeouts and links."""

    secret: str = ""
    has_secure_cookie: bool = True
    lock_after: int = 6
    lock_minutes: int = 15
    idle_minutes: int = 60
    session_hours: int = 12
    link_hours: int = 24
    provider: Provider | None = None

    @classmethod
    def from_environment(cls, given: Mapping[str, str]) -> SignIn:
        """Every setting has a default but the secret; SettingError for what is not understood."""
        return cls(
            secret=given.get("KOMMUNEMONITOR_SECRET", ""),
            has_secure_cookie=_yes(given, "KOMMUNEMONITOR_SECURE_COOKIE"),
            lock_after=whole(given, "KOMMUNEMONITOR_LOCK_AFTER", 6),
            lock_minutes=whole(given, "KOMMUNEMONITOR_LOCK_MINUTES", 15),
            idle_minutes=whole(given, "KOMMUNEMONITOR_IDLE_MINUTES", 60),
            session_hours=whole(given, "KOMMUNEMONITOR_SESSION_HOURS", 12),
            link_hours=whole(given, "KOMMUNEMONITOR_LINK_HOURS", 24),
            provider=Provider.from_environment(given),
        )


def whole(given: Mapping[str, str], name: str, default: int) -> int:
    """A whole number of at least 1."""
    text = given.get(name, "").strip() or str(default)
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= 65535):
        raise SettingError(SettingProblem("refused-number", {"name": name, "text": text}))
    return int(text)


def _yes(given: Mapping[str, str], name: str) -> bool:
    text = given.get(name, "").strip().lower() or "ja"
    if text not in YES | NO:
        raise SettingError(SettingProblem("refused-yes-no", {"name": name, "text": text}))
    return text in YES


def _roles(text: str) -> Mapping[str, Role]:
    """`styregruppe=reader,kommune=contact`, or the roles' own names when nothing is given."""
    if not text.strip():
        return DEFAULT_ROLES
    pairs = [part.partition("=") for part in text.split(",")]
    known = {role.value for role in Role}
    if any(not claim.strip() or role.strip() not in known for claim, _, role in pairs):
        raise SettingError(SettingProblem("refused-roles", {"roles": ", ".join(sorted(known))}))
    return MappingProxyType({claim.strip(): Role(role.strip()) for claim, _, role in pairs})
