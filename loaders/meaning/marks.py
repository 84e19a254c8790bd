"""Marks that say yes or no: X, ja, ✓, nej, 0."""

from __future__ import annotations

from types import MappingProxyType

from loaders.formats.cells import Value
from loaders.meaning.spellings import without_notes
from loaders.meaning.values import DASHES, FlawError, shown, sound

TRUE_MARKS = frozenset({"x", "ja", "yes", "1", "true", "sand"})
FALSE_MARKS = frozenset({"", "nej", "no", "0", "false", "falsk"})
TICKS = frozenset("✓✔☑√")
# Letters that look like an x: of other alphabets, the sign of times, and a wide one.
LIKE_X = MappingProxyType(str.maketrans("\u0445\u0425\u03c7\u03a7\u00d7\uff58\uff38", "x" * 7))


def mark(value: Value | None) -> bool | None:
    """X, ja, ✓ and 1 are true; blank, a dash, nej and 0 false; ? is unknown."""
    value = sound(value)
    if value is None or isinstance(value, bool):
        return bool(value)
    plain = _with_x(without_notes(shown(value)).strip())
    if plain == "?":
        return None
    return _marked(plain)


def is_no(value: Value) -> bool:
    """Whether a cell says no, or nothing."""
    try:
        return mark(value) is False
    except FlawError:
        return False


def is_ticked(value: str) -> bool:
    """Whether a text is a mark that says yes: X, ja, ✓."""
    plain = _with_x(value.strip())
    return (plain.casefold() in TRUE_MARKS or plain in TICKS) and not plain.isdigit()


def _with_x(plain: str) -> str:
    return plain if plain.isascii() else plain.translate(LIKE_X)


def _marked(plain: str) -> bool:
    folded = plain.casefold()
    if folded in TRUE_MARKS or plain in TICKS:
        return True
    if folded in FALSE_MARKS or plain in DASHES:
        return False
    raise FlawError("unknown_mark")
