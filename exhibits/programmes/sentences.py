"""What is said of programmes in more than one place."""

from __future__ import annotations

from babel.lists import format_list

from answers.programme import Programme
from words.catalog import Words

UNKNOWN = "programme-not-stated"
COUNTRIES = ("DK", "NO")


def country(programme: Programme, words: Words) -> str:
    """The country by name; its code where it has none here."""
    code = programme.fact.country or ""
    return words(f"programme-country-{code.lower()}") if code in COUNTRIES else code


def seats(programme: Programme, known: int, words: Words) -> str:
    """17 af 17; a number that is not stated is said to be that."""
    if programme.fact.seats is None:
        return words("programme-seats-unknown", known=known)
    return words("programme-seats", known=known, seats=programme.fact.seats)


def listed(names: list[str], words: Words) -> str:
    """Holbæk, Horsens og Vejle; empty for no names."""
    return str(format_list(names, locale=words.language)) if names else ""


def groups_of(text: str | None) -> list[str]:
    """Client groups between semicolons, each beginning with a capital letter."""
    parts = [part.strip() for part in (text or "").split(";")]
    return [part[:1].upper() + part[1:] for part in parts if part]
