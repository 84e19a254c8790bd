"""Sentences about goals that several exhibits and pages need, right in number and case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from answers.goals.aims import Aim
from exhibits.exhibit.shown import Column
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

WHOLE_UNITS = frozenset({None, "count", "capacity"})
REACHED = ("met", "met_by_deadline", "kept")
WITHOUT_NUMBER = ("no_target", "target_unknown")


class InUnit(Protocol):
    """A row with a figure in the indicator's own unit."""

    @property
    def unit(self) -> str | None: ...


def amount(value: float, language: str) -> str:
    """A number with one decimal where it has one: 17, 22,7."""
    digits = 0 if notation.number(value, language, 1).endswith("0") else 1
    return notation.number(value, language, digits)


def in_unit(value: float, unit: str | None, words: Words) -> str:
    """A number with its unit: 8 borgere, 39 %."""
    told = written_value(value, unit, words)
    return words(f"goal-unit-{unit}", amount=told) if unit not in {None, "percent"} else told


def in_year(name: str, year: int | None) -> str:
    """Odense, 2011; the name alone without a year."""
    return name if year is None else f"{name}, {year}"


def who(names: Sequence[str], words: Words) -> str:
    """The name of one municipality, or how many there are."""
    return names[0] if len(names) == 1 else words("goal-who", count=len(names))


def listed(parts: Sequence[str], words: Words) -> str:
    """a, b og c."""
    if len(parts) < 2:
        return "".join(parts)
    return words("goal-and", first=", ".join(parts[:-1]), last=parts[-1])


def clauses(parts: Sequence[str], words: Words) -> str:
    """a, b, og c: sentences of their own keep their comma."""
    if len(parts) < 2:
        return "".join(parts)
    return words("goal-and-clause", first=", ".join(parts[:-1]), last=parts[-1])


def sentence(text: str) -> str:
    """The same with a capital first letter."""
    return text[:1].upper() + text[1:]


def gap_text(gap: float, unit: str, is_higher_better: bool, words: Words) -> str:
    """How far a number lies from the plan, and on which side: 25 over planen."""
    if notation.number(abs(gap), words.language, 1) == notation.number(0, words.language, 1):
        return words("goal-gap-on")
    is_over = (gap > 0) != is_higher_better
    much = amount_of(abs(gap), unit, words)
    return words("goal-gap-over" if is_over else "goal-gap-under", amount=much)


def amount_of(gap: float, unit: str | None, words: Words) -> str:
    """How far, with the unit where it is not people: 25, 3,5 procentpoint."""
    much = amount(gap, words.language)
    return words("goal-percent-points", amount=much) if unit == "percent" else much


def written_value(value: float, unit: str | None, words: Words) -> str:
    """A figure with the decimals it has and the unit where it is no count: 34, 62,5 %."""
    if unit == "percent":
        return notation.percent(value / 100, words.language, notation.decimals(value))
    return notation.number(value, words.language, notation.decimals(value))


def target_of(row: Aim, words: Words) -> str:
    """What is to be reached, with its condition and year: mål under 100 i 2012."""
    key = f"goal-number-target-{dashed(row.condition or 'at_most')}"
    return words(
        key, value=written_value(row.target or 0.0, row.unit, words), year=str(row.target_year)
    )


def counted(
    key: str, text_key: str, rows: Iterable[InUnit], nothing_key: str | None = None
) -> Column:
    """A column in the indicator's own unit: counts have no decimals, rates and percentages one."""
    digits = 0 if {row.unit for row in rows} <= WHOLE_UNITS else 1
    return Column(key, text_key, "number", digits, nothing_key)
