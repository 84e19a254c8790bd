"""Amounts and sums in words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from monitoring.grants import Amount, Check
from words import notation
from words.catalog import Words


def digits(value: float | Fraction) -> int:
    """How many decimals an amount is written with."""
    return notation.decimals(float(value))


def figure(value: float | Fraction, words: Words) -> str:
    """A number as it is printed: 19, 1,3."""
    return notation.number(float(value), words.language, digits(value))


def money(each: Amount, words: Words) -> str:
    """ca. 410 mio. kr."""
    if each.value is None:
        return words("programme-not-stated")
    text = f"{figure(each.value, words)} {unit(each.unit, words)}".strip()
    if not each.precision:
        return text
    return words(f"grant-{each.precision.replace('_', '-')}", amount=text)


def unit(text: str, words: Words) -> str:
    """mio. kr., which English readers know as DKK million."""
    return words("grant-unit-mio-kr") if text == "mio. kr." else text


def span(years: str) -> str:
    """2016–2019."""
    return years.replace("-", "\N{EN DASH}")


def formula(parts: Sequence[Amount], words: Words) -> str:
    """4 + 5 + 5 + 5; a missing amount is a question mark."""
    return " + ".join("?" if each.value is None else printed(each, words) for each in parts)


def printed(each: Amount, words: Words) -> str:
    """The bare number with what the source says of its precision: ca. 410."""
    text = figure(each.value or 0, words)
    if not each.precision:
        return text
    return words(f"grant-{each.precision.replace('_', '-')}", amount=text)


def about(check: Check, words: Words) -> str:
    """What a sum is of: recipient and part for years, year and part for recipients."""
    first = check.parts[0]
    if check.by == "years":
        names = [first.part, first.recipient]
    elif check.by == "recipients":
        names = [first.part, span(first.years)]
    elif len(check.parts) == 1:
        names = [first.part, first.recipient, span(first.years)]
    else:
        whole = check.whole or first
        names = [whole.part, whole.recipient, span(whole.years)]
    text = ", ".join(name for name in names if name)
    return text[:1].upper() + text[1:]
