"""Stored targets and readings in, status rows out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from monitoring.exact import is_known
from monitoring.expectations import as_date, calendar_periods, expected_years
from monitoring.judging import Progress, judge
from monitoring.periods import year_end
from monitoring.rows import Row, example_rows, flag, number, rows_of, text, typed_frame
from monitoring.targets import Condition, Direction, Expected, Reading, Target, Unit

NUMBER_COLUMNS = ("elapsed_share", "required", "gap", "way_share", "ratio", "value")
JUDGED_COLUMNS = (
    "status",
    *NUMBER_COLUMNS,
    "value_year",
    "value_is_hidden",
    "value_is_withheld",
    "later",
    "marks",
)
READING_KEY = frozenset(
    {"municipality_code", "indicator_code", "year", "value", "is_hidden", "is_withheld"}
)


@dataclass(frozen=True, slots=True)
class Known:
    """Everything readings and calendar say, looked up by municipality and indicator."""

    rows: Mapping[tuple[str, str], Sequence[Row]]
    calendar: pd.DataFrame
    on: date


def judge_frame(
    targets: pd.DataFrame, readings: pd.DataFrame, calendar: pd.DataFrame, on: date
) -> pd.DataFrame:
    """Judge every row of `targets`; its columns pass through and JUDGED_COLUMNS are added.

    targets: municipality_code, indicator_code, baseline_year, baseline, target_year, target,
    condition, is_chosen, direction, unit, series_breaks (ISO dates, ";" between), is_example.
    readings: municipality_code, indicator_code, year, value, is_hidden, status, is_example; what
    else it has comes back as reading_* of the deciding reading. calendar: as stored.
    A published target is judged on published readings and periods only, and where is_asked (if
    there) is false on no periods at all.
    Raises ValueError naming the row whose target is not after its baseline.
    """
    known = Known(_grouped(readings), calendar, on)
    kept = [str(name) for name in readings.columns if name not in READING_KEY]
    found = [_judged_row(row, known, kept) for row in rows_of(targets)]
    return pd.concat([targets.reset_index(drop=True), _columns(found, kept)], axis=1)


def _grouped(readings: pd.DataFrame) -> dict[tuple[str, str], list[Row]]:
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows_of(readings):
        key = (str(row["municipality_code"]), str(row["indicator_code"]))
        groups.setdefault(key, []).append(row)
    return groups


def _judged_row(row: Row, known: Known, kept: Sequence[str]) -> dict[str, object]:
    target = target_of(row)
    rows = known.rows.get((str(row["municipality_code"]), str(row["indicator_code"])), ())
    usable = _usable(rows, target)
    expected = _expected(row, target, known)
    try:
        progress = judge(target, list(usable), expected, known.on)
    except ValueError as error:
        raise ValueError(f"{error}: {row['municipality_code']} {row['indicator_code']}") from error
    return _cells(progress, usable, kept)


def _usable(rows: Sequence[Row], target: Target) -> dict[Reading, Row]:
    """Take the readings a target may be judged on, one a year, published before invented."""
    by_day: dict[date, tuple[Reading, Row]] = {}
    for row in sorted(rows, key=lambda one: flag(one, "is_example"), reverse=True):
        reading = reading_of(row)
        if reading is not None and (target.is_example or not reading.is_example):
            by_day[reading.on] = (reading, row)
    return dict(by_day.values())


def _cells(
    progress: Progress, usable: Mapping[Reading, Row], kept: Sequence[str]
) -> dict[str, object]:
    deciding = next((r for r in usable if r.on == progress.value_on), None)
    source: Row = {} if deciding is None else usable[deciding]
    numbers = {name: getattr(progress, name) for name in NUMBER_COLUMNS}
    return {
        "status": progress.status,
        **numbers,
        "value_year": progress.value_on.year if progress.value_on else None,
        "value_is_hidden": progress.is_hidden,
        "value_is_withheld": progress.is_withheld,
        "later": progress.later,
        "marks": progress.marks,
        **{f"reading_{name}": source.get(name) for name in kept},
    }


def _columns(found: Sequence[Mapping[str, object]], kept: Sequence[str]) -> pd.DataFrame:
    types: dict[str, str] = dict.fromkeys(JUDGED_COLUMNS, "object")
    types |= dict.fromkeys(NUMBER_COLUMNS, "float64")
    types |= {"value_year": "Int64", "value_is_hidden": "bool", "value_is_withheld": "bool"}
    return typed_frame(found, types | {f"reading_{name}": "object" for name in kept})


def _expected(row: Row, target: Target, known: Known) -> tuple[Expected, ...]:
    if target.baseline_on is None or row.get("is_asked") is False:
        return ()
    calendar, code = known.calendar, str(row["indicator_code"])
    invented = example_rows(calendar)
    own = calendar_periods(calendar[~invented], code)
    if target.is_example:
        own = calendar_periods(calendar[invented], code) or own
    return expected_years(own, target.baseline_on.year, known.on)


def target_of(row: Row) -> Target:
    """Read one stored target; a figure known by year is dated 31 December."""
    chosen, value = row.get("is_chosen"), number(row.get("target"))
    # A goal may have no indicator, so no direction either. Whether it is chosen can still be
    # told; a number whose direction nobody knows cannot be judged.
    unknown = Direction.LOWER if value is None else Direction.NONE
    return Target(
        baseline=number(row.get("baseline")),
        baseline_on=_year_end(row.get("baseline_year")),
        value=value,
        due_on=_year_end(row.get("target_year")),
        condition=Condition(text(row.get("condition"), Condition.AT_MOST)),
        is_chosen=bool(chosen) if is_known(chosen) else None,
        direction=Direction(text(row.get("direction"), unknown)),
        unit=Unit(text(row.get("unit"), Unit.COUNT)),
        series_breaks=_days(row.get("series_breaks")),
        is_example=flag(row, "is_example"),
        baseline_is_hidden=flag(row, "baseline_is_hidden"),
        baseline_is_withheld=flag(row, "baseline_is_withheld"),
    )


def reading_of(row: Row) -> Reading | None:
    """Read one stored measurement; without a year there is nothing to place it by."""
    on = _year_end(row.get("year"))
    if on is None:
        return None
    status = text(row.get("status"), "published")
    value, hidden = number(row.get("value")), flag(row, "is_hidden")
    withheld = flag(row, "is_withheld")
    return Reading(value, on, hidden, status, flag(row, "is_example"), withheld)


def _year_end(value: object) -> date | None:
    year = number(value)
    return None if year is None else year_end(int(year))


def _days(value: object) -> tuple[date, ...]:
    if not is_known(value):
        return ()
    parts: Iterable[object] = value.split(";") if isinstance(value, str) else _listed(value)
    days = (as_date(part.strip() if isinstance(part, str) else part) for part in parts)
    return tuple(day for day in days if day is not None)


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, Iterable) else (value,)
