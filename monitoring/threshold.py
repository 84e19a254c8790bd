"""Criteria that are a number: a rule is a record, so another call has another number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from monitoring.exact import Number, as_number, exact, is_known
from monitoring.percent import NATIONAL_CODE
from monitoring.rows import Row, flag, number, rows_of, typed_frame
from monitoring.spans import YEAR, length_of, place
from monitoring.status import HIDDEN_VALUES

INTERVAL_LEVEL = 0.95  # of what chance leaves possible around one count
OPERATORS = (">", ">=", "<", "<=", "=")
MEAN_YEARS = 3  # or halves or quarters: as many of the lengths the rule counts by
OWN_COLUMNS = ("municipality_code", "year", "value", "is_hidden", "is_withheld", "is_example")
LEDGER_TYPES: Mapping[str, str] = {
    "municipality_code": "object",
    "year": "Int64",
    "value": "float64",
    "is_hidden": "bool",
    "is_withheld": "bool",
    "is_example": "bool",
    "meets": "object",
    "margin": "float64",
    "years_above": "int64",
    "years_known": "int64",
    "mean_value": "float64",
    "mean_years_known": "int64",
    "mean_last_year": "Int64",
    "has_other_unit": "bool",
    "has_other_type": "bool",
}


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


def require_unit(units: Sequence[str], rule: Rule) -> None:
    """Raise ValueError("unit_mismatch") for counts in another unit: people are not releases."""
    if any(unit != rule.unit for unit in units):
        raise ValueError("unit_mismatch")


def ledger(
    frame: pd.DataFrame,
    rule: Rule,
    municipality_codes: Sequence[str] = (),
    last_year: int | None = None,
) -> pd.DataFrame:
    """Hold one rule against counts: a row per municipality, LEDGER_TYPES and the newest's origin.

    frame: municipality_code, year, release_type, unit, value, is_hidden, is_example; what else it
    has (file_name, sheet, cell ...) comes back from the row of the newest year. Only counts in the
    rule's unit and type are held against it; others are flagged. Counts of another length of time
    (`part`, where the frame has it) are about something else altogether. mean_value covers the
    three places of spans.place up to last_year (default: the newest in the frame) and is NaN unless
    all three are known. municipality_codes get a row also without any count; national rows none.
    """
    rows = [row for row in rows_of(frame) if _is_municipal(row) and _is_as_long(row, rule)]
    kept = [str(name) for name in frame.columns if name not in OWN_COLUMNS]
    codes = sorted({str(row["municipality_code"]) for row in rows} | set(municipality_codes))
    last = last_year or _newest_year([row for row in rows if _fits(row, rule)])
    grouped = {code: [row for row in rows if row["municipality_code"] == code] for code in codes}
    found = [_entry(code, own, rule, last) for code, own in grouped.items()]
    return typed_frame(found, dict(LEDGER_TYPES) | dict.fromkeys(kept, "object"))


def _entry(code: str, rows: Sequence[Row], rule: Rule, last: int | None) -> dict[str, object]:
    """Published counts of a municipality push its invented ones out altogether."""
    published = [row for row in rows if not flag(row, "is_example")]
    own = published or list(rows)
    used = sorted((row for row in own if _fits(row, rule)), key=_year)
    newest: Row = used[-1] if used else {}
    return {
        **{str(name): value for name, value in newest.items()},
        "municipality_code": code,
        "is_hidden": flag(newest, "is_hidden"),
        "is_withheld": flag(newest, "is_withheld"),
        "is_example": bool(own) and not published,
        "meets": _answer(newest, rule),
        "margin": margin(_count(newest), rule),
        **_years(used, rule, last),
        "has_other_unit": any(row["unit"] != rule.unit for row in own),
        "has_other_type": any(row["release_type"] != rule.release_type for row in own),
    }


def _years(used: Sequence[Row], rule: Rule, last: int | None) -> dict[str, object]:
    answers = [_answer(row, rule) for row in used]
    span = range(0) if last is None else range(last - MEAN_YEARS + 1, last + 1)
    known = [count for row in used if _year(row) in span if (count := _count(row)) is not None]
    mean = sum(exact(count) for count in known) / MEAN_YEARS if len(known) == MEAN_YEARS else None
    return {
        "years_above": answers.count(True),
        "years_known": len([answer for answer in answers if answer is not None]),
        "mean_value": None if mean is None else float(mean),
        "mean_years_known": len(known),
        "mean_last_year": last,
    }


def _fits(row: Row, rule: Rule) -> bool:
    same = row["unit"] == rule.unit and row["release_type"] == rule.release_type
    return same and (flag(row, "is_hidden") or _count(row) is not None)


def _answer(row: Row, rule: Rule) -> bool | None:
    if flag(row, "is_withheld"):
        return None
    return meets_hidden(rule) if flag(row, "is_hidden") else meets(_count(row), rule)


def _count(row: Row) -> float | None:
    return None if flag(row, "is_hidden") else number(row.get("value"))


def _year(row: Row) -> int:
    return place(int(str(row["year"])), _part(row))


def _part(row: Row) -> str | None:
    part = row.get("part")
    return part if isinstance(part, str) and part else None


def _is_as_long(row: Row, rule: Rule) -> bool:
    return length_of(_part(row)) == rule.length


def _newest_year(rows: Sequence[Row]) -> int | None:
    return max((_year(row) for row in rows), default=None)


def _is_municipal(row: Row) -> bool:
    return row["municipality_code"] != NATIONAL_CODE
