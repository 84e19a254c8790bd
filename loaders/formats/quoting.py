"""How words of the sender's stand in ours: short, and without letters that nothing can hold."""

from __future__ import annotations

import re

LONGEST_QUOTED = 200
UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """The text without letters that no database or file can hold: Excel writes `_x0000_`."""
    return UNWRITABLE.sub("", text)


def quoted(text: str) -> str:
    """The text, or its beginning with three dots where it is long."""
    if len(text) > LONGEST_QUOTED:
        text = f"{text[: LONGEST_QUOTED - 1].rstrip()}…"
    return writable(text)
