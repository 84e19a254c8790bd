"""What is said of programmes in more than one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from babel.lists import format_list

from words.catalog import Words

UNKNOWN = "programme-not-stated"
COUNTRIES = ("DK", "NO")


def country(row: Mapping[Any, Any], words: Words) -> str:
    """The country by name; its code where it has none here."""
    code = str(row["country"] or "")
    return words(f"programme-country-{code.lower()}") if code in COUNTRIES else code


def seats(row: Mapping[Any, Any], known: int, words: Words) -> str:
    """17 af 17; a number that is not stated is said to be that."""
    if row["seats"] is None:
        return words("programme-seats-unknown", known=known)
    return words("programme-seats", known=known, seats=int(row["seats"]))


def measures(row: Mapping[Any, Any], words: Words) -> str:
    """What a programme measures: goals, criteria, both, targets without a goal, or nothing."""
    counted = {"programme-goal-count": row["goals"], "programme-criterion-count": row["criteria"]}
    if not row["goals"]:
        counted["programme-target-count"] = row["targets"]
    parts = [words(key, count=count) for key, count in counted.items() if count]
    return listed(parts, words) if parts else words("programme-measures-none")


def listed(names: list[str], words: Words) -> str:
    """Holbæk, Horsens og Vejle; empty for no names."""
    return str(format_list(names, locale=words.language)) if names else ""


def groups_of(text: object) -> list[str]:
    """Client groups between semicolons, each beginning with a capital letter."""
    parts = [part.strip() for part in str(text or "").split(";")]
    return [part[:1].upper() + part[1:] for part in parts if part]
