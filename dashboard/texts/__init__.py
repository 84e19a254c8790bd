"""The dashboard's own words; a page's words lie in a file of the page's name, in each language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from dashboard.selection import LANGUAGES
from loaders.texts import FOLDER as LOADER_TEXTS
from loaders.texts import Words

FOLDER = Path(__file__).parent


Catalogs = Mapping[str, Words]


def read_words() -> Catalogs:
    """One catalog per language, the loaders' messages among them."""
    return MappingProxyType(
        {language: Words.of((LOADER_TEXTS, FOLDER), language) for language in LANGUAGES}
    )
