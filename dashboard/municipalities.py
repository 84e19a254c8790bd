"""Municipalities by their official names: the address of a page, and back again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

LETTERS: Mapping[str, str] = MappingProxyType({"æ": "ae", "ø": "oe", "å": "aa"})
NATIONAL_SLUG = "hele-landet"


def municipality_path(name: str) -> str:
    """The address of a municipality's page: Høje-Taastrup is at /kommuner/hoeje-taastrup."""
    return f"/kommuner/{slug(name)}"


def slug(name: str) -> str:
    """A name in the letters an address can hold everywhere."""
    small = name.strip().casefold()
    spelled = "".join(LETTERS.get(letter) or _bare(letter) for letter in small)
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
