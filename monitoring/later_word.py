"""Which of two stored rows was said last."""

from __future__ import annotations

from math import inf
from typing import Protocol


class Said(Protocol):
    """A row with its import, 0 for what is not stored yet, and whether it is invented."""

    @property
    def import_id(self) -> int: ...
    @property
    def is_example(self) -> bool: ...


def is_later_word(row: Said, other: Said) -> bool:
    """Whether a row came after another; what is invented never comes after what is not."""
    if row.is_example != other.is_example:
        return other.is_example
    return (row.import_id or inf) > (other.import_id or inf)
