"""Which letters the bytes of a text file stand for, told by the Danish letters in it."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping
from types import MappingProxyType

from loaders.formats.limits import unreadable

# The first of two that fit alike is taken: Windows, then DOS, then Mac before 2001.
ONE_BYTE = ("cp1252", "cp850", "cp865", "mac_roman")
# What is left in the text when UTF-8 was once taken for letters of one byte each.
TAKEN_TWICE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "cp1252": re.compile("\u00c3[\u00a6\u00b8\u00a5\u2020\u02dc\u2026]"),
        "mac_roman": re.compile("\u221a[\u00b6\u220f\u2022\u00dc\u00f2\u00d6]"),
        "cp850": re.compile("\u251c[\u00aa\u00a9\u00d1\u00e5\u00ff\u00e0]"),
    }
)
LOST = "\ufffd"  # what a program writes where it could not read a letter
FOREIGN = re.compile(r"[^\x00-\x7f]")
LOOKED_AT, PROBED = 20_000, 400
SMALL, LARGE = frozenset("æøå"), frozenset("ÆØÅ")
# A space that does not break parts thousands; in DOS its number is an á.
NEIGHBOURS = frozenset("\u00a0éèöäüóáÉÖÄÜ")
SIGNS = frozenset("\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026§½€£°\u00b4•«»²³¹·\u00d7")
MOST, SOME, LITTLE, UNDEFINED = 3, 1, -2, -10


def decoded(content: bytes) -> str:
    """The text; raises UnreadableWorkbook where no way of reading gives letters of a language."""
    if content.startswith(BOM_UTF8):
        return content.decode("utf-8-sig")
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16")
    if wide := _two_bytes(content):
        return content.decode(wide)
    try:
        text = _taken_once(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _one_byte(content)
    if LOST in text:
        raise unreadable("unknown_letters")
    return text


def _two_bytes(content: bytes) -> str | None:
    """UTF-16 without a mark at its beginning: every second byte of plain letters is nought."""
    start = content[:PROBED]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if len(content) % 2 or 4 * max(even, odd) < len(start) or min(even, odd):
        return None
    return "utf-16-be" if even else "utf-16-le"


def _taken_once(text: str) -> str:
    for letters, pattern in TAKEN_TWICE.items():
        if pattern.search(text):
            try:
                return text.encode(letters).decode("utf-8")
            except UnicodeError:
                continue
    return text


def _one_byte(content: bytes) -> str:
    texts = [content.decode(name, "replace") for name in ONE_BYTE]
    best = max(texts, key=_likeness)
    if _likeness(best) < 0:
        raise unreadable("unknown_letters")
    return best


def _likeness(text: str) -> int:
    """How Danish the letters outside ASCII look; a capital inside a word is none of the word's."""
    total = 0
    for number, found in enumerate(FOREIGN.finditer(text)):
        if number >= LOOKED_AT:
            break
        letter, before = found[0], text[found.start() - 1 : found.start()]
        if letter in SMALL:
            total += MOST
        elif letter in LARGE:
            total += -MOST if before.islower() else MOST
        elif letter in NEIGHBOURS:
            total += SOME
        elif letter == "\ufffd":
            total += UNDEFINED
        elif letter not in SIGNS:
            total += LITTLE
    return total
