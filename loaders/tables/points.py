"""What a point before three digits means, told by the other texts of its column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from loaders.formats.cells import Value
from loaders.meaning.spellings import without_notes
from loaders.meaning.written_numbers import (
    EitherWay,
    Points,
    is_either_way,
    points_of,
    without_unit,
)

Rows = dict[int, Mapping[int, Value]]
# Longer texts are no numbers.
LONGEST = 40


def mark_points(rows: Rows, columns: Iterable[Set[int]]) -> None:
    """Puts what is known of its column beside every text that can be read in two ways.

    The columns of one set hold figures of one kind and are looked at together.
    """
    for together in columns:
        places: list[tuple[int, int]] = []
        texts: list[str] = []
        for row, column, text in _texts(rows, together):
            texts.append(text)
            if is_either_way(text):
                places.append((row, column))
        if not places:
            continue
        points = points_of(texts, has_decimals_beside=_has_decimals(rows, together))
        for row, column in places:
            value = str(rows[row][column])
            if "," not in value or points in (Points.DECIMALS, Points.BOTH):
                meant = Points.BOTH if "," in value else points
                rows[row] = {**rows[row], column: EitherWay(value, meant)}


def _has_decimals(rows: Rows, columns: Set[int]) -> bool:
    found = (cells.get(column) for cells in rows.values() for column in columns)
    return any(isinstance(value, float) and not value.is_integer() for value in found)


def _texts(rows: Rows, columns: Set[int]) -> Iterator[tuple[int, int, str]]:
    for row, cells in rows.items():
        for column in columns:
            value = cells.get(column)
            if isinstance(value, str) and len(value) <= LONGEST:
                yield row, column, without_unit(without_notes(value).strip())
