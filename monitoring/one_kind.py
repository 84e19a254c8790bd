"""Invented and published figures are never counted together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Invented(Protocol):
    """A row that says whether it is made up."""

    @property
    def is_example(self) -> bool: ...


AnyInvented = TypeVar("AnyInvented", bound=Invented)


def one_kind(
    rows: Iterable[AnyInvented], deciding: Iterable[AnyInvented] = ()
) -> tuple[AnyInvented, ...]:
    """The published rows, or the invented ones where there are no others.

    Where there are `deciding` rows, it is their kind: those a sentence is about first of all.
    """
    found = tuple(rows)
    kinds = {row.is_example for row in tuple(deciding) or found}
    return tuple(row for row in found if row.is_example == (kinds == {True}))
