"""What the rows of a workbook say together: doubles, conflicts, units, and unusual jumps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from openpyxl.utils.cell import coordinate_to_tuple

from database.keys import KEYS
from database.rows import Row
from loaders.checks.alike import MOST_ALONE, with_others
from loaders.formats.problems import Problem
from loaders.meaning.reference import Reference
from loaders.tables.column import HIDDEN_COUNT
from loaders.tables.kind import Kind

FINALITY: Mapping[str, int] = {"published": 2, "derived": 2, "estimate": 1, "provisional": 0}
JUMP_COUNT, JUMP_FACTOR = 20, 2
COUNTED = "value"  # the figure of what is counted year by year
Key = tuple[str, ...]


def key_of(row: Row) -> Key:
    """What the row is about; two rows with one key speak of the same thing."""
    return row.kind, *map(str, map(row.values.get, KEYS[row.kind]))


def without_doubles(
    rows: Sequence[Row], kinds: Mapping[str, Kind]
) -> tuple[list[Row], list[Problem]]:
    """One row per key, and what to say of the others; final beats provisional in silence.

    `kinds` are the kinds of the rows by name.
    """
    kept: dict[Key, Row] = {}
    problems: list[Problem] = []
    for row in rows:
        key = key_of(row)
        first = kept.get(key)
        if first is None or _finality(row) > _finality(first):
            kept[key] = row
        elif _finality(row) == _finality(first):
            problems.append(_double(first, row, kinds[row.kind]))
    return list(kept.values()), problems


def _finality(row: Row) -> int:
    return FINALITY.get(str(row.values.get("status")), 2) if row.kind == "measurement" else 2


def _double(first: Row, later: Row, kind: Kind) -> Problem:
    same = _said(first, kind) == _said(later, kind)
    figure = kind.figure or "code"
    told, read = (_value_text(row, figure, is_mark=kind.is_mark) for row in (first, later))
    details = {"first_sheet": first.sheet, "first_cell": first.cell, "first": told}
    return Problem(
        "duplicate_row" if same else "conflicting_rows",
        later.sheet,
        later.cell,
        read,
        details,
    )


def _said(row: Row, kind: Kind) -> dict[str, object]:
    left_out = {*kind.beside, *kind.key}
    return {name: value for name, value in row.values.items() if name not in left_out}


def _value_text(row: Row, figure: str, *, is_mark: bool = False) -> str:
    """The deciding value as a person would have written it."""
    if row.values.get("is_hidden"):
        return HIDDEN_COUNT
    value = row.values.get("stage") or row.values.get(figure)
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if value is None:
        return "?" if is_mark else ""
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def unit_problems(rows: Iterable[Row]) -> Iterator[Problem]:
    """A municipality whose releases stand in two units: they can be neither compared nor added."""
    first: dict[object, Row] = {}
    told: set[object] = set()
    for row in (row for row in rows if row.kind == "release"):
        municipality = row.values["municipality_code"]
        seen = first.setdefault(municipality, row)
        if seen.values["unit"] != row.values["unit"] and municipality not in told:
            told.add(municipality)
            details = {"first_cell": seen.cell, "first_sheet": seen.sheet}
            yield Problem("unit_mismatch", row.sheet, row.cell, _value_text(row, COUNTED), details)


def jump_problems(rows: Iterable[Row], reference: Reference) -> Iterator[Problem]:
    """Readings that at least double or halve from one to the next, by twenty or more."""
    series: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        if row.values.get("value") is not None and _is_count(row, reference):
            series.setdefault(_series(row), []).append(row)
    by_sheet: dict[str, list[tuple[Row, Row]]] = {}
    for found in series.values():
        for before, after in pairwise(sorted(found, key=_year)):
            if is_jump(before.values["value"], after.values["value"]):
                by_sheet.setdefault(after.sheet, []).append((before, after))
    for jumps in by_sheet.values():
        if len(jumps) <= MOST_ALONE:
            yield from (_jump(before, after) for before, after in jumps)
        else:
            jumps.sort(key=lambda pair: coordinate_to_tuple(pair[1].cell))
            others = (after.cell for _, after in jumps[1:])
            yield with_others(_jump(*jumps[0]), others, len(jumps) - 1)


def _jump(before: Row, after: Row) -> Problem:
    details = {"before": _value_text(before, COUNTED), "before_year": str(before.values["year"])}
    return Problem("large_change", after.sheet, after.cell, _value_text(after, COUNTED), details)


def is_jump(before: object, after: object) -> bool:
    """Whether the step between two counts is unusual enough to ask about."""
    if not isinstance(before, int | float) or not isinstance(after, int | float):
        return False
    low, high = sorted((before, after))
    return high - low >= JUMP_COUNT and high >= JUMP_FACTOR * low


def _is_count(row: Row, reference: Reference) -> bool:
    if row.kind == "release":
        return True
    return (
        row.kind == "measurement"
        and reference.indicator_units.get(str(row.values["indicator_code"])) == "count"
    )


def _series(row: Row) -> tuple[object, ...]:
    return row.kind, *(row.values.get(name) for name in KEYS[row.kind] if name != "year")


def _year(row: Row) -> int:
    year = row.values["year"]
    return year if isinstance(year, int) else 0
