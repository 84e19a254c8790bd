"""Numbers, shares and dates as people write them; Danish first, always through Babel."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from words.clock import COPENHAGEN

MINUS = "\N{MINUS SIGN}"
NO_BREAK = "\N{NO-BREAK SPACE}"


def number(value: float, language: str, digits: int = 0) -> str:
    """A number with exactly `digits` decimals, rounded half up: 1.234,5."""
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    text = format_decimal(_rounded(value, digits), pattern, locale=language)
    return str(text).replace("-", MINUS)


def decimals(value: float, most: int = 2) -> int:
    """How many decimals a figure needs: none for 178, one for 1.3, never more than `most`."""
    exact = Decimal(repr(float(value))).normalize().as_tuple().exponent
    return min(max(-int(exact), 0), most)


def signed(value: float, language: str, digits: int = 0) -> str:
    """A difference, with its sign also when it is positive."""
    text = number(value, language, digits)
    return f"+{text}" if _rounded(value, digits) > 0 else text


def percent(share: float, language: str, digits: int = 0) -> str:
    """A share (0.644) as 64 %; rounded once, here."""
    shown = number(float(Decimal(repr(float(share))) * 100), language, digits)
    return f"{shown}{NO_BREAK}%" if language == "da" else f"{shown}%"


def day(value: date, language: str) -> str:
    """22-11-2026 in Danish, 22 Nov 2026 in English."""
    pattern = "dd-MM-yyyy" if language == "da" else "d MMM yyyy"
    return str(format_date(value, pattern, locale=language))


def long_day(value: date, language: str) -> str:
    """The day inside a sentence: 3. marts 2026 in Danish, 3 March 2026 in English."""
    pattern = "d. MMMM yyyy" if language == "da" else "d MMMM yyyy"
    return str(format_date(value, pattern, locale=language))


def moment(value: datetime, language: str) -> str:
    """The day and the clock in Copenhagen: 22-11-2026 kl. 9.30."""
    local = value.astimezone(COPENHAGEN)
    clock = f"kl. {local:%H.%M}" if language == "da" else f"{local:%H:%M}"
    return f"{day(local.date(), language)} {clock}"


def exact_moment(value: datetime, language: str) -> str:
    """The clock to the second, and to the microsecond where there are any: … kl. 12.00.01."""
    local = value.astimezone(COPENHAGEN)
    rest = f",{local:%f}" if local.microsecond else ""
    clock = f"kl. {local:%H.%M.%S}" if language == "da" else f"{local:%H:%M:%S}"
    return f"{day(local.date(), language)} {clock}{rest}"


def month(value: date, language: str) -> str:
    """november 2026."""
    return str(format_date(value, "LLLL yyyy", locale=language))


def _rounded(value: float, digits: int) -> Decimal:
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
