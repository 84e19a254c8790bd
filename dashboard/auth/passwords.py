"""Passwords and the secrets of one-time links: only hashes of them are ever kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
LONGEST = 1000  # letters; a longer one would only cost time


@cache
def _nobody() -> str:
    """The hash of a password nobody knows, to compare with when there is no account."""
    return PasswordHasher().hash(secrets.token_urlsafe(32))


@dataclass(frozen=True, slots=True)
class Passwords:
    """Hashes passwords; takes as long for an account that does not exist as for one that does."""

    hasher: PasswordHasher = field(default_factory=PasswordHasher)
    # Made before the first one signs in, so that the first unknown name takes no longer.
    nobody: str = field(default_factory=_nobody)

    def hash(self, password: str) -> str:
        """The argon2id hash, its salt and cost in it."""
        return self.hasher.hash(password)

    def matches(self, stored: str | None, password: str) -> bool:
        """Whether the password is the stored one; never when none is stored."""
        try:
            is_right = self.hasher.verify(stored or self.nobody, password[:LONGEST])
        except (VerificationError, InvalidHashError):
            return False
        return is_right and stored is not None


def fault(password: str, repeated: str) -> str | None:
    """The text key of what is wrong with a new password; length is all that is asked of it."""
    if len(password) < SHORTEST:
        return "password-too-short"
    if len(password) > LONGEST:
        return "password-too-long"
    return None if password == repeated else "password-not-repeated"


def new_secret() -> str:
    """The secret part of a link, 256 bits of it."""
    return secrets.token_urlsafe(32)


def secret_hash(secret: str) -> str:
    """What is kept of a link; the secret is random, so a fast hash is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()
