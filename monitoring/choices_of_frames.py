"""Targets together with the goals that were chosen without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from monitoring.exact import is_known
from monitoring.rows import Row, is_later_word, rows_of

GOAL_KEY = ("municipality_code", "programme_code", "goal_no")
INDICATOR_COLUMNS = ("unit", "direction", "series_breaks")
Key = tuple[str, ...]


def targets_to_judge(
    targets: pd.DataFrame, choices: pd.DataFrame, goals: pd.DataFrame, indicators: pd.DataFrame
) -> pd.DataFrame:
    """Make the rows judge_frame takes out of the four stored frames.

    Every target is kept. A goal choice without a target of its own becomes a row with the goal's
    indicator and no number, keeping the choice's provenance; where a target does not tell whether
    its goal is chosen, or the choice came later, the choice does. INDICATOR_COLUMNS come from the
    indicator. `is_asked` is false for an indicator that none of its programme's goals is counted
    by: figures of it are never late. A programme without such goals asks for what its targets are
    counted by.
    """
    chosen = {_key(row, GOAL_KEY): row for row in rows_of(choices)}
    codes = {_key(row, ("programme_code", "no")): row["indicator_code"] for row in rows_of(goals)}
    told = [{**row, "is_chosen": _choice(row, chosen)} for row in rows_of(targets)]
    having = {_key(row, GOAL_KEY) for row in told}
    alone = [
        {**row, "indicator_code": codes.get(_key(row, GOAL_KEY[1:]))}
        for row in rows_of(choices)
        if _key(row, GOAL_KEY) not in having
    ]
    added = (*INDICATOR_COLUMNS, "is_asked")
    columns = [*targets.columns, *(name for name in added if name not in targets)]
    rows = _with_indicators([*told, *alone], indicators)
    rows = [{**row, "is_asked": _is_asked(row, goals)} for row in rows]
    return pd.DataFrame(
        {name: [_of(row, name) for row in rows] for name in columns}, dtype="object"
    )


def _is_asked(row: Row, goals: pd.DataFrame) -> bool:
    own = goals[goals["programme_code"].eq(str(row["programme_code"]))]["indicator_code"].dropna()
    return own.empty or bool(own.eq(str(row["indicator_code"])).any())


def _choice(row: Row, chosen: Mapping[Key, Row]) -> object:
    own, choice = row["is_chosen"], chosen.get(_key(row, GOAL_KEY))
    if choice is None or not is_known(choice["is_chosen"]):
        return own
    return choice["is_chosen"] if not is_known(own) or is_later_word(choice, row) else own


def _with_indicators(rows: Sequence[Row], indicators: pd.DataFrame) -> list[Row]:
    known = {str(row["code"]): row for row in rows_of(indicators)}
    empty: Row = {}
    return [
        {
            **row,
            **{
                name: _of(known.get(str(row["indicator_code"]), empty), name)
                for name in INDICATOR_COLUMNS
            },
        }
        for row in rows
    ]


def _of(row: Row, name: str) -> object:
    value = row.get(name)
    return value if is_known(value) else None


def _key(row: Row, names: Sequence[str]) -> Key:
    """Compare numbers as numbers: a goal number beside an empty one arrives as 1.0."""
    return tuple(_part(row[name]) for name in names)


def _part(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and is_known(value) else str(value)
