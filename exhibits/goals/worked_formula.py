"""The formula with a municipality's own numbers filled in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from answers.goals.judged import Formula, Judged
from exhibits.goals.sentences import amount
from words import notation
from words.catalog import Words

LINES = ("elapsed", "required", "gap", "way", "ratio")


@dataclass(frozen=True, slots=True)
class Line:
    """One step: what it is called, the arithmetic, and what comes out."""

    label: str
    working: str
    result: str


def worked(row: Judged, words: Words) -> tuple[Line, ...]:
    """Elapsed, required, gap, share of the way and ratio of a judged row; empty without them."""
    formula = row.formula
    if formula is None:
        return ()
    steps = (
        _elapsed(formula, words),
        _required(formula, words),
        _gap(formula, row, words),
        _way(formula, words),
        _ratio(formula, words),
    )
    return tuple(step for step in steps if step is not None)


def _elapsed(of: Formula, words: Words) -> Line:
    start, now, end = of.baseline_year, of.value_year, of.target_year
    share = notation.percent(of.elapsed_share, words.language)
    working = f"({now} − {start}) / ({end} − {start})"
    result = words("goal-worked-capped", percent=share) if now > end else share
    return Line(words("goal-worked-elapsed"), working, result)


def _required(of: Formula, words: Words) -> Line:
    start, end = amount(of.baseline, words.language), amount(of.target, words.language)
    gone = Fraction(of.value_year - of.baseline_year, of.target_year - of.baseline_year)
    working = f"{start} + ({end} − {start}) · {min(gone, Fraction(1))}"
    label = words("goal-worked-required", year=str(of.value_year))
    return Line(label, working, amount(of.required, words.language))


def _gap(of: Formula, row: Judged, words: Words) -> Line:
    first, second = amount(of.value, words.language), amount(of.required, words.language)
    if row.is_higher_better:
        first, second = second, first
    digits = 0 if of.gap.is_integer() else 1
    result = notation.signed(of.gap, words.language, digits)
    told = words(f"goal-unit-{row.unit}", amount=result)
    return Line(words("goal-worked-gap"), f"{first} − {second}", told)


def _way(of: Formula, words: Words) -> Line | None:
    if of.way_share is None:
        return None
    numbers = (of.baseline, of.value, of.target)
    start, value, end = (amount(each, words.language) for each in numbers)
    share = notation.percent(of.way_share, words.language)
    working = f"({start} − {value}) / ({start} − {end})"
    return Line(words("goal-worked-way"), working, words("goal-worked-of-way", percent=share))


def _ratio(of: Formula, words: Words) -> Line | None:
    if of.ratio is None or of.way_share is None:
        return None
    shares = (of.way_share, of.elapsed_share)
    way, elapsed = (notation.percent(each, words.language) for each in shares)
    result = notation.number(of.ratio, words.language, 2)
    return Line(words("goal-worked-ratio"), f"{way} / {elapsed}", result)
