"""Figures as cells give them: a number, a dash, or one that is hidden because it is small."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from loaders.formats.cells import ShownNumber, Value
from loaders.meaning.spellings import without_notes
from loaders.meaning.written_numbers import PERCENT, without_unit, written_number

DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
MINUS = re.compile("^[-\u2010-\u2014\u2212]\\s*(?=\\d)")
SPACES = re.compile("[\\s\u00a0\u2007\u2009\u202f]+")
LAST_DIGITS = re.compile(r",(\d{1,30})(?!\d)")
# Ways to say that a figure is not known; a blank cell says it without being asked what is meant.
ABSENT = frozenset(
    [
        *("n/a", "na", "n.a.", "n. a.", "u.o.", "uo", "i.o.", "io", "i/t", "?", "nan", "null"),
        *("ukendt", "uoplyst", "ikke oplyst", "ikke opgjort", "ikke kendt", "ingen data"),
        *("ingen oplysninger", "mangler", "unknown", "missing", "no data", "not available"),
    ]
)
HIDDEN = re.compile(r"^(?:<|under)\s*5$", re.IGNORECASE)
# Other ways to say of people that they are fewer than five, with the first number they are below.
BELOW = re.compile(
    r"(?:<|under|f\u00e6rre\s+end|mindre\s+end|fewer\s+than|less\s+than|below)\s?([2-5]|fem|five)"
    r"|(?:<=|\u2264|h\u00f8jst|maks\.?|max\.?|op\s+til|at\s+most)\s?([1-4]|fire|four)"
    r"|(?:mellem\s)?[0-3]\s?(?:[-\u2010-\u2014\u2212]|til|og|to)\s?([1-4])",
    re.IGNORECASE,
)


class FlawError(Exception):
    """A cell that cannot be read as what its column holds; `code` names the problem."""

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a cell gives it: a value, nothing, a dash, or hidden because it is small."""

    value: float | int | None = None
    is_hidden: bool = False
    is_dash: bool = False


BLANK = Figure()


def is_dash(value: Value | None) -> bool:
    """A dash on its own: chosen away, never zero."""
    return isinstance(value, str) and without_notes(value).strip() in DASHES


def is_below_five(value: Value | None) -> bool:
    """Whether a cell says "<5" as it is, which hides any figure and not only a count."""
    text = value.shown if isinstance(value, ShownNumber) else value
    return isinstance(text, str) and HIDDEN.match(_plain(text)) is not None


def _plain(text: str) -> str:
    return SPACES.sub(" ", without_notes(text)).strip()


def is_percentage(value: Value | None) -> bool:
    """Whether a cell shows a percentage: 39 %, 64 pct.*"""
    if isinstance(value, ShownNumber):
        value = value.shown
    return isinstance(value, str) and PERCENT.search(without_notes(value)) is not None


def either_way(value: str) -> FlawError:
    """Both readings of a text such as 1.234, in the Danish way of writing."""
    plain = without_unit(without_notes(value).strip())
    whole = plain.replace(".", "").replace(",", "")
    return FlawError("ambiguous_number", whole=whole, decimal=plain.replace(".", ","))


def shown_figure(value: ShownNumber) -> Figure:
    """What a formatted cell shows: the stored number where that is but rounded, or in per cent."""
    stored, plain = Decimal(repr(float(value))), value.shown.strip()
    if not stored and plain in {"", *DASHES}:
        return Figure(0)
    try:
        figure = written_figure(plain)
    except FlawError:
        raise FlawError("shown_otherwise") from None
    if figure.is_hidden:
        return figure
    if figure.value is not None:
        for scale in (1, 100) if is_percentage(value) else (1,):
            exact = stored * scale
            if abs(exact - Decimal(repr(figure.value))) <= _half_a_step(plain):
                return Figure(int(exact) if exact == int(exact) else float(exact))
    raise FlawError("shown_otherwise")


def _half_a_step(shown_: str) -> Decimal:
    """Half of the last digit that is shown."""
    decimals = LAST_DIGITS.search(shown_)
    return Decimal(5).scaleb(-1 - len(decimals[1] if decimals else ""))


def written_figure(value: str) -> Figure:
    """The figure of a text; raises FlawError where it is none."""
    if is_dash(value):
        return Figure(is_dash=True)
    plain = _plain(value)
    if HIDDEN.match(plain):
        return Figure(is_hidden=True)
    digits = without_unit(plain)
    if not digits.isdecimal() and not is_percentage(value) and BELOW.fullmatch(digits):
        return Figure(is_hidden=True)
    sign = -1 if MINUS.match(digits) else 1
    amount = written_number(MINUS.sub("", digits))
    if amount is None:
        details = {"reason": "absent"} if plain.casefold() in ABSENT else {}
        raise FlawError("not_a_number", **details)
    return Figure(sign * amount)
