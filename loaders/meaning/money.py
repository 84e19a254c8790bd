"""Amounts of money as people write them: 1,3 mio. kr., kr. 12.000, 5 mio. DKK."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from loaders.formats.cells import ShownNumber, Value
from loaders.meaning.spellings import fold

KRONER, THOUSANDS, MILLIONS, BILLIONS = "kr.", "t.kr.", "mio. kr.", "mia. kr."
UNITS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("kr", "kroner", "dkk"), KRONER),
        **dict.fromkeys(("tkr", "tusindkr", "tusindkroner", "tdkk", "1000kr"), THOUSANDS),
        **dict.fromkeys(("mio", "miokr", "miokroner", "miodkk", "millioner", "million"), MILLIONS),
        **dict.fromkeys(("millionerkr", "millionerkroner", "millionkr", "dkkmillion"), MILLIONS),
        **dict.fromkeys(("mia", "miakr", "miakroner", "miadkk", "milliarder"), BILLIONS),
        **dict.fromkeys(("milliard", "milliarderkr", "milliarderkroner"), BILLIONS),
    }
)
LONGEST = 60


def amount_and_unit(value: Value | None) -> tuple[Value | None, str | None]:
    """The figure of an amount alone and the unit beside it; the cell as it is where it has none."""
    text = value.shown if isinstance(value, ShownNumber) else value
    if not isinstance(text, str) or len(text) > LONGEST:
        return value, None
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    first = digits[0] if digits else len(text)
    words = [place for place, letter in enumerate(text) if letter.isalpha() and place > first]
    last = words[0] if words else len(text)
    figure = text[first:last].strip()
    whole = figure.removesuffix(",-").strip()
    named = fold(text[:first]) or fold(text[last:])
    unit = KRONER if not named and whole != figure else UNITS.get(named)
    if unit is None or not whole:
        return value, None
    return ShownNumber(value, whole) if isinstance(value, ShownNumber) else whole, unit


def same_unit(one: str, other: str) -> bool:
    """Whether two ways of writing mean one unit: mio. DKK and mio. kr."""
    return UNITS.get(fold(one), one) == UNITS.get(fold(other), other)
