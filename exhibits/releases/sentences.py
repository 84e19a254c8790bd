"""A number criterion and its answers in words; the numbers come from the rule's record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from babel.lists import format_list

from monitoring.percent import round_half_up
from monitoring.spans import YEAR, at_place, length_of
from monitoring.spans import place as place_of
from monitoring.threshold import Rule
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

NAMES: Mapping[str, str] = MappingProxyType(
    {">": "above", ">=": "at-least", "<": "below", "<=": "at-most", "=": "equal"}
)
# What is said of the rule of one criterion of one programme, and of no other.
REMARKS: Mapping[tuple[str, str], str] = MappingProxyType(
    {("haandholdt_inklusion", "volumen"): "release-remark-haandholdt_inklusion-volumen"}
)
Form = Literal["one", "many", "each", "often", "newest", "latest"]
SIGNS: Mapping[str, str] = MappingProxyType(
    {">=": "\N{GREATER-THAN OR EQUAL TO}", "<=": "\N{LESS-THAN OR EQUAL TO}"}
)


def figure(value: float, words: Words) -> str:
    """A count, or a threshold that may have decimals, as the language writes it."""
    digits = 0 if float(value).is_integer() else 1
    return notation.number(value, words.language, digits)


def limit(operator: str, threshold: float, words: Words) -> str:
    """The criterion without its subject: flere end 80, mindst 50."""
    return words(f"release-limit-{NAMES[operator]}", threshold=figure(threshold, words))


def span(place: int, length: str, words: Words) -> str:
    """2014, or 2. halvår 2014 where the rule counts by parts of a year."""
    year, part = at_place(place, length)
    if part is None:
        return str(year)
    return words(f"release-span-{dashed(length)}", no=part[1:], year=str(year))


def span_of(year: int, part: str | None, words: Words) -> str:
    """2014 or 2. halvår 2014, from a year and the part of it as it is stored."""
    return span(place_of(year, part), length_of(part), words)


def narrow_span(place: int, length: str) -> str:
    """2014, and 2014 H2 for a part of it: a column is narrow."""
    year, part = at_place(place, length)
    return f"{year} {part.upper()}" if part else str(year)


def period(length: str, words: Words, form: Form = "one") -> str:
    """år, halvår or kvartal; forms: one, many, each (pr. år), often, newest (i deres nyeste år)."""
    return words(f"release-period-{dashed(length)}-{form}")


def asked_for(rule: Rule, words: Words) -> str:
    """flere end 80 løsladelser; a call that asks by parts of a year says so."""
    told = f"{limit_of(rule, words)} {words(f'release-unit-{rule.unit}')}"
    return told if rule.length == YEAR else f"{told} {period(rule.length, words, 'each')}"


def limit_of(rule: Rule, words: Words) -> str:
    """The criterion of a rule without its subject."""
    return limit(rule.operator, rule.threshold, words)


def verdict(rule: Rule, meets: bool | None, value: int | None, words: Words) -> str:
    """Whether a municipality meets the number criterion, the numbers in brackets.

    A count that is judged and has no value is hidden.
    """
    if meets is None:
        return words("release-unknown")
    count = words("release-hidden-count") if value is None else figure(value, words)
    if not meets:
        return words("release-meets-not", count=count, limit=limit_of(rule, words))
    if value is None:
        return words("release-meets-hidden", count=count, limit=limit_of(rule, words))
    sign, threshold = SIGNS.get(rule.operator, rule.operator), figure(rule.threshold, words)
    return words("release-meets", count=count, sign=sign, threshold=threshold)


def distance(value: int, rule: Rule, words: Words) -> str:
    """47 over, præcis 80, 1 under: where the count lies, whatever the operator asks."""
    over = value - rule.threshold
    if over == 0:
        return words("release-exactly", threshold=figure(rule.threshold, words))
    return words("release-over" if over > 0 else "release-under", count=figure(abs(over), words))


def listed(names: Iterable[str], words: Words) -> str:
    """Holbæk, Horsens og Vejle."""
    return str(format_list(list(names), locale=words.language))


def interval_text(low: float, high: float, words: Words) -> str:
    """65 til 102: how far chance alone reaches around a count, with its ends rounded half up."""
    ends = {"low": int(round_half_up(low)), "high": int(round_half_up(high))}
    return words("release-interval-ends", **ends)
