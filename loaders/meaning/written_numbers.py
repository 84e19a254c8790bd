"""Numbers as people write them in a text: 1.234 and 1 234, 12,5 and 12.5, 64 %, 12 personer."""

from __future__ import annotations

import re
from enum import StrEnum

GROUPED = re.compile(r"^[1-9]\d{0,2}(?:[. ]\d{3})+(?:,\d+)?$")
PLAIN = re.compile(r"^\d+(?:,\d+)?$")
# A group of thousands never begins with 0: 0.851 has decimals.
POINT = re.compile(r"^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$")
PERCENT = re.compile(r"(?:%|pct\.?|procent)$", re.IGNORECASE)
UNIT = re.compile(
    r"(?:personer|person|pers\.?|borgere|borger|hjemløse|løsladelser|løsladelse|løsladte|stk\.?"
    r"|pladser|unge|forløb|døgn|dage|sager|helårspersoner|people|persons|releases)$",
    re.IGNORECASE,
)
ONE_GROUP = re.compile(r"[1-9]\d{0,2}\.\d{3}")
ONE_COMMA = re.compile(r"[1-9]\d{0,2},\d{3}")
SEVERAL_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")


class Points(StrEnum):
    """What a point before three digits means in a column, as far as its other texts tell."""

    OPEN = "open"
    GROUPS = "groups"
    DECIMALS = "decimals"
    BOTH = "both"
    ALL_ZEROS = "all_zeros"
    AMONG_DECIMALS = "among_decimals"
    AMONG_COMMAS = "among_commas"


class EitherWay(str):
    """A text such as 1.234, with what the other texts of its column say of the point."""

    __slots__ = ("points",)
    points: Points

    def __new__(cls, text: str, points: Points) -> EitherWay:
        """The text with what is known of its column."""
        made = super().__new__(cls, text)
        made.points = points
        return made

    def __getnewargs__(self) -> tuple[str, Points]:  # type: ignore[override]
        """Both parts, since it goes from one process to another."""
        return str(self), self.points


def written_number(digits: str) -> float | int | None:
    """The number of a text without sign, unit and notes; None where it is none."""
    if GROUPED.match(digits):
        digits = digits.replace(".", "").replace(" ", "")
    elif not PLAIN.match(digits) and not POINT.match(digits):
        return None
    amount = float(digits.replace(",", "."))
    return int(amount) if amount.is_integer() else amount


def without_unit(text: str) -> str:
    """The text without a percent sign or a word for what is counted at its end."""
    return UNIT.sub("", PERCENT.sub("", text).rstrip()).rstrip()


def is_either_way(digits: str) -> bool:
    """Whether a text is a number of thousands, or one with three decimals: 1.234."""
    return bool(ONE_GROUP.fullmatch(digits) or ONE_COMMA.fullmatch(digits))


def points_of(texts: list[str], *, has_decimals_beside: bool = False) -> Points:
    """What a point before three digits means among these texts.

    `has_decimals_beside` says that cells of numbers beside them hold decimals.
    """
    has_decimals = any(POINT.match(text) for text in texts)
    has_groups = any(_says_groups(text) for text in texts)
    has_commas = any(_has_comma(text) for text in texts)
    if has_decimals:
        return Points.BOTH if has_groups or has_commas else Points.DECIMALS
    if has_groups or has_commas:
        return Points.GROUPS if has_groups else Points.AMONG_COMMAS
    if has_decimals_beside:
        return Points.AMONG_DECIMALS
    grouped = [text for text in texts if ONE_GROUP.fullmatch(text)]
    is_round = len(grouped) > 1 and all(text.endswith(".000") for text in grouped)
    return Points.ALL_ZEROS if is_round else Points.OPEN


def _says_groups(text: str) -> bool:
    """1.234.567 and 1.234,5 have groups."""
    return bool(SEVERAL_GROUPS.fullmatch(text) or ("," in text and GROUPED.match(text)))


def _has_comma(text: str) -> bool:
    """1,5 has a decimal comma; a point beside it may be of thousands, or of decimals too."""
    return "," in text and not ONE_COMMA.fullmatch(text) and bool(PLAIN.match(text))
