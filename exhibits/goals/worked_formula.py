"""The formula with a municipality's own numbers filled in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from exhibits.goals.sentences import amount, turns
from monitoring.exact import is_empty
from words import notation
from words.catalog import Words

LINES = ("elapsed", "required", "gap", "way", "ratio")


@dataclass(frozen=True, slots=True)
class Line:
    """One step: what it is called, the arithmetic, and what comes out."""

    label: str
    working: str
    result: str


def worked(row: pd.Series, words: Words) -> tuple[Line, ...]:
    """Elapsed, required, gap, share of the way and ratio of a judged row; empty without them."""
    if is_empty(row["required"]) or is_empty(row["gap"]):
        return ()
    steps = (_elapsed(row, words), _required(row, words), _gap(row, words), _way(row, words))
    ratio = [] if is_empty(row["ratio"]) else [_ratio(row, words)]
    return tuple(step for step in (*steps, *ratio) if step is not None)


def _elapsed(row: pd.Series, words: Words) -> Line:
    start, now, end = (int(row[f"{name}_year"]) for name in ("baseline", "value", "target"))
    share = notation.percent(row["elapsed_share"], words.language)
    working = f"({now} − {start}) / ({end} − {start})"
    result = words("goal-worked-capped", percent=share) if now > end else share
    return Line(words("goal-worked-elapsed"), working, result)


def _required(row: pd.Series, words: Words) -> Line:
    start, end = _told(row["baseline"], words), _told(row["target"], words)
    working = f"{start} + ({end} − {start}) · {_elapsed_fraction(row)}"
    label = words("goal-worked-required", year=str(int(row["value_year"])))
    return Line(label, working, _told(row["required"], words))


def _elapsed_fraction(row: pd.Series) -> str:
    start, now, end = (int(row[f"{name}_year"]) for name in ("baseline", "value", "target"))
    return str(min(Fraction(now - start, end - start), Fraction(1)))


def _gap(row: pd.Series, words: Words) -> Line:
    first, second = _told(row["value"], words), _told(row["required"], words)
    if turns(row):
        first, second = second, first
    digits = 0 if float(row["gap"]).is_integer() else 1
    result = notation.signed(row["gap"], words.language, digits)
    told = words(f"goal-unit-{row['unit']}", amount=result)
    return Line(words("goal-worked-gap"), f"{first} − {second}", told)


def _way(row: pd.Series, words: Words) -> Line | None:
    if is_empty(row["way_share"]):
        return None
    start, value, end = (_told(row[name], words) for name in ("baseline", "value", "target"))
    share = notation.percent(row["way_share"], words.language)
    working = f"({start} − {value}) / ({start} − {end})"
    return Line(words("goal-worked-way"), working, words("goal-worked-of-way", percent=share))


def _ratio(row: pd.Series, words: Words) -> Line:
    way, elapsed = (
        notation.percent(row[name], words.language) for name in ("way_share", "elapsed_share")
    )
    result = notation.number(row["ratio"], words.language, 2)
    return Line(words("goal-worked-ratio"), f"{way} / {elapsed}", result)


def _told(value: float, words: Words) -> str:
    return amount(float(value), words.language)
