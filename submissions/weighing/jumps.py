"""Unusual steps from one count to the next in a municipality's own history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from database.keys import KEYS
from loaders.checks.duplicates import is_jump

Values = Mapping[str, object]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Jump:
    """The count a figure is far from, and its year."""

    value: float
    year: int


def jumps(
    rows: Sequence[tuple[str, Values]],
    stored: Mapping[str, Mapping[Key, Values]],
    counted: frozenset[str],
) -> dict[Key, Jump]:
    """The rows that at least double or halve from the year before, or from what stood there.

    `rows` are (kind, values) that would be stored; `counted` are the indicators that count people.
    Invented figures are no history.
    """
    told = [(kind, values) for kind, values in rows if _is_count(kind, values, counted)]
    history = _history(told, stored)
    found: dict[Key, Jump] = {}
    for kind, values in told:
        jump = _jump(kind, values, history, stored.get(kind, {}))
        if jump is not None:
            found[_key(kind, values)] = jump
    return found


def _is_count(kind: str, values: Values, counted: frozenset[str]) -> bool:
    if values.get("value") is None:
        return False
    return kind == "release" or (kind == "measurement" and values["indicator_code"] in counted)


def _history(
    told: Sequence[tuple[str, Values]], stored: Mapping[str, Mapping[Key, Values]]
) -> dict[Key, dict[int, float]]:
    history: dict[Key, dict[int, float]] = {}
    for kind in {kind for kind, _ in told}:
        for row in stored.get(kind, {}).values():
            if row["value"] is not None and not row["is_example"]:
                _put(history, kind, row)
    for kind, row in told:
        _put(history, kind, row)
    return history


def _put(history: dict[Key, dict[int, float]], kind: str, row: Values) -> None:
    history.setdefault(_series(kind, row), {})[int(str(row["year"]))] = float(str(row["value"]))


def _jump(
    kind: str,
    values: Values,
    history: Mapping[Key, Mapping[int, float]],
    stored: Mapping[Key, Values],
) -> Jump | None:
    year, value = int(str(values["year"])), values["value"]
    series = history[_series(kind, values)]
    earlier = max((each for each in series if each < year), default=None)
    before = stored.get(_key(kind, values))
    near = [] if earlier is None else [Jump(series[earlier], earlier)]
    if before is not None and before["value"] is not None and not before["is_example"]:
        near.append(Jump(float(str(before["value"])), year))
    return next((each for each in near if is_jump(each.value, value)), None)


def _series(kind: str, values: Values) -> Key:
    return (kind, *(str(values[name]) for name in KEYS[kind] if name != "year"))


def _key(kind: str, values: Values) -> Key:
    return (kind, *(str(values.get(name)) for name in KEYS[kind]))
