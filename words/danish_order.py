"""Danish order of names: A to Z, Æ, Ø, Å, and Aa as Å."""

from __future__ import annotations

import re
import unicodedata

# "{", "|" and "}" follow "z" directly, so letters after Z need no table of their own.
LATER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
NOT_READ = re.compile(r"[^\w{|}]+|_")


def danish_key(text: str | None) -> tuple[str, str]:
    """A sort key: case, accents, hyphens and spaces do not matter until all else is equal."""
    letters = unicodedata.normalize("NFC", text or "").casefold()
    ordered = letters.replace("aa", "å").translate(LATER)
    return NOT_READ.sub("", _unaccented(ordered)), text or ""


def _unaccented(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
