"""One checked row on its way into the database, with the cells it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """A row of one kind: `values` by stored column name; an absent column takes its default.

    `cell` is the cell that decides the row ("B9"); `cells` has the cell of every column read.
    `absent` are the stored columns its sheet has no column for and says nothing of otherwise, and
    `told_of` those among them that tell of a figure, with the stored column of the figure.
    """

    kind: str
    values: Mapping[str, object]
    sheet: str
    cell: str
    cells: Mapping[str, str]
    source: str | None = None
    is_example: bool = False
    absent: frozenset[str] = frozenset()
    told_of: Mapping[str, str] = field(default_factory=dict)
