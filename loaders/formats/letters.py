"""Letters as they pass the door: none that nobody sees, and none in two pieces."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType

# Format signs, controls, joiners, choices of a letter's look, and letters that are drawn as
# nothing; tab and line breaks stay, for they part words.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe"
    "\uffff\U000e0000-\U000e0fff]"
)
LONGEST_WORD = 80
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_PLAIN = "0123456789+-()abcdefghijklmnoprstuvwxyz"
LOWERED = "₀₁₂₃₄₅₆₇₈₉"
SUPERSCRIPT = MappingProxyType(str.maketrans(_PLAIN + ",.;:/", RAISED + " " * 5))
SUBSCRIPT = MappingProxyType(str.maketrans("0123456789", LOWERED))


def visible(text: str) -> str:
    """The text without letters that nobody sees, an a and its ring made one å."""
    if text.isascii() and text.isprintable():
        return text
    return _word_made_visible(text) if len(text) <= LONGEST_WORD else _made_visible(text)


def _made_visible(text: str) -> str:
    return unicodedata.normalize("NFC", UNSEEN.sub("", text))


@lru_cache(maxsize=8192)
def _word_made_visible(text: str) -> str:
    """As for any text; names and words stand in many cells."""
    return _made_visible(text)


def raised(text: str, way: str) -> str:
    """A run set above or below the line in letters that stand there; `way` is super or sub."""
    if way.startswith("super"):
        return text.lower().translate(dict(SUPERSCRIPT))
    return text.translate(dict(SUBSCRIPT))
