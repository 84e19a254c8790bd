"""How a long table is set out where it has to be short: on slides and on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matrix:
    """A long table set out with one row per place and one column per thing."""

    row: str
    column: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A long list: a slide has its first rows and says how many more the workbook has."""

    most: int


Shape = Matrix | Listing
