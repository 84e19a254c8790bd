"""The words for how final a reading is, with the status each stands for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from loaders.meaning.spellings import words_of

STATUSES: Mapping[str, str] = MappingProxyType(
    {
        "offentliggjort": "published",
        "offentliggjorte": "published",
        "published": "published",
        "endelig": "published",
        "endelige": "published",
        "endeligt": "published",
        "final": "published",
        "afledt": "derived",
        "beregnet": "derived",
        "derived": "derived",
        "foreloebig": "provisional",
        "foreloebige": "provisional",
        "foreloebigt": "provisional",
        "provisional": "provisional",
        "preliminary": "provisional",
        "skoen": "estimate",
        "skoennet": "estimate",
        "estimate": "estimate",
        "anslaaet": "estimate",
    }
)


@lru_cache(maxsize=8192)
def status_word(text: str) -> str | None:
    """The word in a header or a year that says how final it is: "2012 (foreløbig)"."""
    return next((word for word in words_of(text) if word in STATUSES), None)
