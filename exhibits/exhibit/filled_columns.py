"""Columns of a table in which something stands."""

from __future__ import annotations

from collections.abc import Sequence

from exhibits.exhibit.shown import Column, value_in


def filled(columns: Sequence[Column], rows: Sequence[object]) -> tuple[Column, ...]:
    """The columns in which some row has something; all of them where there is no row."""
    return tuple(
        each
        for each in columns
        if not rows or any(value_in(row, each.key) not in (None, "") for row in rows)
    )
