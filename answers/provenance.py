"""From a row to the stored figures behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from answers.facts.fact import PLAIN, Beside, Fact


@dataclass(frozen=True, slots=True)
class Source:
    """Where one stored figure stands; `label` says which part of a row it is.

    `stored` is the row it is told of.
    """

    label: str
    file_name: str | None
    sheet: str | None
    cell: str | None
    source: str | None
    registered_at: datetime | None
    registered_by: str | None
    is_example: bool
    stored: Fact | None = field(default=None, compare=False, repr=False)

    @property
    def beside(self) -> Beside:
        """What goes along with the figure wherever it is shown."""
        return self.stored.beside if self.stored else PLAIN


class Made(Protocol):
    """A row of a table: invented or not, and the stored figures it was made of."""

    @property
    def is_example(self) -> bool:
        """Whether the row is called made up."""
        ...

    @property
    def sources(self) -> Sequence[Source]:
        """The stored figures."""
        ...


def source_of(row: Fact, label: str = "", cell: str | None = None) -> Source:
    """The provenance of one stored row; `cell` is that of a part of it."""
    return Source(
        label=label,
        file_name=row.file_name,
        sheet=row.sheet,
        cell=cell or row.cell,
        source=row.source,
        registered_at=row.registered_at,
        registered_by=row.registered_by,
        is_example=row.is_example,
        stored=row,
    )


def in_order(found: Iterable[Source]) -> tuple[Source, ...]:
    """Each cell once, published before invented, then by file and sheet."""
    once = {(each.label, each.file_name, each.sheet, each.cell): each for each in found}
    return tuple(
        sorted(
            once.values(),
            key=lambda each: (each.is_example, each.file_name or "", each.sheet or ""),
        )
    )


def trace(rows: Iterable[Made]) -> tuple[Source, ...]:
    """The sources of the rows of a table, in order."""
    return in_order(source for row in rows for source in row.sources)
