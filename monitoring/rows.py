"""Reading frames row by row and making them again, without losing columns or kinds."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from math import inf

import pandas as pd

from monitoring.exact import is_known

Row = Mapping[Hashable, object]


def rows_of(frame: pd.DataFrame) -> Sequence[Row]:
    """Give each row as a mapping of column to cell."""
    return frame.to_dict(orient="records")


def flag(row: Row, name: str) -> bool:
    """Read a yes or no; absent and unknown are no."""
    value = row.get(name)
    return is_known(value) and bool(value)


def number(value: object) -> float | None:
    """Read a figure, or None where the cell is empty."""
    return float(str(value)) if is_known(value) else None


def text(value: object, fallback: str) -> str:
    """Read a key, or the fallback where the cell is empty."""
    return str(value) if is_known(value) and value != "" else fallback


def is_later_word(row: Row, other: Row) -> bool:
    """Whether a row came after another; what is invented never comes after what is not.

    Rows carry import_id, which is 0 for what is not stored yet, and is_example, as stored ones do.
    """
    invented = [flag(each, "is_example") for each in (row, other)]
    if invented[0] != invented[1]:
        return invented[1]
    said, before = (number(each.get("import_id")) for each in (row, other))
    if said is None or before is None:
        return False
    return (said or inf) > (before or inf)


def example_rows(frame: pd.DataFrame) -> pd.Series[bool]:
    """Mark the invented rows; a frame without the column has none."""
    return flagged(frame, "is_example")


def flagged(frame: pd.DataFrame, name: str) -> pd.Series[bool]:
    """Mark rows where a column is true; false, unknown and an absent column are not."""
    if name not in frame:
        return pd.Series(False, index=frame.index, dtype="bool")
    return frame[name].eq(True).fillna(False).astype("bool")


def typed_frame(found: Sequence[Mapping[str, object]], types: Mapping[str, str]) -> pd.DataFrame:
    """Make a frame with these columns and dtypes, also when there is no row at all.

    Left to itself an empty frame forgets its dtypes and pandas turns statuses into plain text
    with NaN where there is none.
    """
    columns = {name: [one.get(name) for one in found] for name in types}
    return pd.DataFrame(
        {name: pd.Series(columns[name], dtype=kind) for name, kind in types.items()}
    )
