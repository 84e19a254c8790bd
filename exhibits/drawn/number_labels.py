"""Numbers for people: rounded once, half up, and written by the words of the language."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from exhibits.drawn.drawing import Numbers
from exhibits.drawn.theme import Words
from words import notation

MINUS = "\u2212"


def number_text(value: float, words: Words, decimals: int = 0) -> str:
    """`value` in the language's own form with at most `decimals` decimals and a true minus."""
    rounded = Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    exact = int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
    return words("figure-number", value=exact).replace("-", MINUS)


def percent_text(share: float, words: Words) -> str:
    """A share of 1 as a whole percent: 0.6667 is `67 %`."""
    percent = (Decimal(repr(share)) * 100).quantize(Decimal(1), ROUND_HALF_UP)
    return words("figure-percent", value=int(percent)).replace("-", MINUS)


def written(value: float, numbers: Numbers, language: str) -> str:
    """A number as the table, the axis and the label write it."""
    match numbers.kind:
        case "year":
            return str(int(value))
        case "difference":
            return notation.signed(value, language, numbers.digits)
        case "share":
            return notation.percent(value, language, numbers.digits)
        case "percent":
            return notation.percent(value / 100, language, numbers.digits)
        case "measure":
            return notation.number(value, language, notation.decimals(value))
        case _:
            return notation.number(value, language, numbers.digits)
