"""A web font as the plain font it wraps, for programs that read no web fonts."""

from __future__ import annotations

import io

from fontTools.ttLib import TTFont


def plain_font(web_font: bytes) -> bytes:
    """The same font without its wrapping; fontTools.ttLib.TTLibError for what is no font."""
    with TTFont(io.BytesIO(web_font), recalcTimestamp=False) as font:
        font.flavor = None
        plain = io.BytesIO()
        font.save(plain)
    return plain.getvalue()
