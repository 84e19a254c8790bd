"""The formula with a municipality's own numbers filled in, so that it computes as it is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from answers.goals.judged import Formula, Judged
from exhibits.goals.sentences import amount
from monitoring.exact import exact
from words import notation
from words.catalog import Words

MOST_DIGITS = 9
LARGEST = 1_000_000  # of a fraction's denominator
Numbers = Sequence[Fraction]


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


def _gone(of: Formula) -> Fraction:
    """The share of the time that had gone, as the fraction it is."""
    share = Fraction(of.value_year - of.baseline_year, of.target_year - of.baseline_year)
    return min(share, Fraction(1))


def _required(of: Formula, words: Words) -> Line:
    gone = _gone(of)
    result = amount(of.required, words.language)
    start, end = _printed(
        (of.baseline, of.target),
        lambda at: amount(float(at[0] + (at[1] - at[0]) * gone), words.language) == result,
        words,
    )
    label = words("goal-worked-required", year=str(of.value_year))
    return Line(label, f"{start} + ({end} − {start}) · {gone}", result)


def _gap(of: Formula, row: Judged, words: Words) -> Line:
    pair = (of.required, of.value) if row.is_higher_better else (of.value, of.required)
    digits = 0 if of.gap.is_integer() else 1
    result = notation.signed(of.gap, words.language, digits)
    first, second = _printed(
        pair,
        lambda at: notation.signed(float(at[0] - at[1]), words.language, digits) == result,
        words,
    )
    told = words(f"goal-unit-{row.unit}", amount=result)
    return Line(words("goal-worked-gap"), f"{first} − {second}", told)


def _way(of: Formula, words: Words) -> Line | None:
    if of.way_share is None:
        return None
    share = notation.percent(of.way_share, words.language)
    start, value, end = _printed(
        (of.baseline, of.value, of.target),
        lambda at: _share((at[0] - at[1]), (at[0] - at[2]), words) == share,
        words,
    )
    working = f"({start} − {value}) / ({start} − {end})"
    return Line(words("goal-worked-way"), working, words("goal-worked-of-way", percent=share))


def _ratio(of: Formula, words: Words) -> Line | None:
    if of.ratio is None or of.way_share is None:
        return None
    result, gone = notation.number(of.ratio, words.language, 2), _gone(of)
    (way,) = _printed(
        (of.way_share,),
        lambda at: notation.number(float(at[0] / gone), words.language, 2) == result,
        words,
        least=2,
    )
    return Line(words("goal-worked-ratio"), f"{way} / ({gone})", result)


def _share(part: Fraction, whole: Fraction, words: Words) -> str:
    return notation.percent(float(part / whole), words.language) if whole else ""


def _printed(
    numbers: Sequence[float], is_right: Callable[[Numbers], bool], words: Words, least: int = 1
) -> list[str]:
    """The numbers with as few decimals as lead to the printed result.

    A repeating decimal beside a half may never lead there, and is written as the fraction it is.
    """
    for digits in range(least, MOST_DIGITS):
        if is_right([round(exact(each), digits) for each in numbers]):
            return [_plain(each, digits, words) for each in numbers]
    return [str(exact(each).limit_denominator(LARGEST)) for each in numbers]


def _plain(value: float, digits: int, words: Words) -> str:
    """Without the zeros a decimal might end in."""
    rounded = float(round(exact(value), digits))
    return notation.number(rounded, words.language, notation.decimals(rounded, digits))
