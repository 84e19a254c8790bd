"""Criteria that are a number: a rule is a record, so another call has another number."""

from __future__ import annotations

from dataclasses import dataclass

from monitoring.exact import Number, as_number, exact, is_known
from monitoring.spans import YEAR
from monitoring.status import HIDDEN_VALUES

INTERVAL_LEVEL = 0.95  # of what chance leaves possible around one count
OPERATORS = (">", ">=", "<", "<=", "=")


@dataclass(frozen=True, slots=True)
class Rule:
    """One numeric criterion as its call words it; unit, type and length say which counts it means.

    Raises ValueError("unknown_operator") for anything outside OPERATORS.
    """

    operator: str
    threshold: float
    unit: str
    release_type: str
    wording: str
    programme_code: str
    criterion_code: str
    source: str
    length: str = YEAR  # year, half_year or quarter

    def __post_init__(self) -> None:
        """Refuse an operator nobody has defined rather than answer False for it."""
        if self.operator not in OPERATORS:
            raise ValueError("unknown_operator")


def meets(count: Number | None, rule: Rule) -> bool | None:
    """Compare as the rule says; an unknown count is unknown, never "no"."""
    if count is None or not is_known(count):
        return None
    value, limit = exact(count), exact(rule.threshold)
    answers = {
        ">": value > limit,
        ">=": value >= limit,
        "<": value < limit,
        "<=": value <= limit,
        "=": value == limit,
    }
    return answers[rule.operator]


def meets_hidden(rule: Rule) -> bool | None:
    """Answer for a hidden count (1 to 4): only when all four give the same answer."""
    answers = {meets(value, rule) for value in HIDDEN_VALUES}
    return answers.pop() if len(answers) == 1 else None


def margin(count: Number | None, rule: Rule) -> float | None:
    """Distance to the threshold in the rule's unit, positive on the side that meets it.

    Exactly 0 says nothing alone: `>` is not met there, `>=` is. For `=` it is never positive.
    """
    if count is None or not is_known(count):
        return None
    over = exact(count) - exact(rule.threshold)
    if rule.operator == "=":
        return as_number(-abs(over))
    return as_number(over if rule.operator in {">", ">="} else -over)


def poisson_interval(count: int, level: float = INTERVAL_LEVEL) -> tuple[float, float]:
    """Exact (Garwood) interval for the rate behind one count: 82 gives 65.2 to 101.8.

    Raises ValueError for a negative count or a level outside 0 to 1.
    """
    # Here and not above: importing scipy.special takes most of a second, and only this needs it.
    from scipy.special import gammaincinv

    if count < 0 or not 0 < level < 1:
        raise ValueError("count must not be negative and level must lie between 0 and 1")
    tail = (1 - level) / 2
    low = float(gammaincinv(count, tail)) if count else 0.0
    return low, float(gammaincinv(count + 1, 1 - tail))


def is_within_chance(count: int, rule: Rule, level: float = INTERVAL_LEVEL) -> bool:
    """Tell whether the threshold lies inside the count's own interval of chance."""
    low, high = poisson_interval(count, level)
    return low <= rule.threshold <= high
