"""The one header that says under which name a browser saves a file."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from urllib.parse import quote

from words.one_line import one_line

# What a folder or the header itself would take for its own.
_RESERVED = MappingProxyType(str.maketrans({"/": "_", "\\": "_", '"': "'", ";": "_"}))
_SPELLED = MappingProxyType(
    str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
)
_NAMELESS = "fil"


def attachment(name: str) -> str:
    """A Content-Disposition for any name at all, in letters every header can hold.

    Letters outside ASCII are spelled for old browsers, and come whole beside that for all others.
    """
    safe = one_line(name).translate(_RESERVED) or _NAMELESS
    composed = unicodedata.normalize("NFC", safe)
    spelled = unicodedata.normalize("NFKD", composed.translate(_SPELLED))
    plain = spelled.encode("ascii", "ignore").decode("ascii")
    said = f'attachment; filename="{one_line(plain).translate(_RESERVED) or _NAMELESS}"'
    return said if plain == safe else f"{said}; filename*=UTF-8''{quote(composed, safe='')}"
