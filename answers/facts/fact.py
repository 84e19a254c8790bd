"""What every stored row carries, and how rows that passed the gate become typed values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import ClassVar, TypeVar

import pandas as pd


@dataclass(frozen=True, slots=True)
class Beside:
    """What should be known before leaning on a figure.

    `finality` is derived, provisional or estimate, empty where it is published as it is. `caveat`
    is in the words of whoever entered it, `caveat_en` the same in English.
    """

    finality: str = ""
    caveat: str | None = None
    caveat_en: str | None = None

    def caveat_in(self, language: str) -> str:
        """The words; Danish where there are no English ones."""
        english = self.caveat_en if language == "en" else None
        return english or self.caveat or ""


PLAIN = Beside()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One stored row; its cell is told with it.

    `registered_at` is in UTC. `source` is None where the sender's own words are kept back, and
    `sha256` where the file holds what the asker may not see. `may_open` says whether the asker may
    open the file itself.
    """

    kind: ClassVar[str]

    id: int
    import_id: int
    file_name: str
    sheet: str
    cell: str
    cells: Mapping[str, str]
    source: str | None
    registered_at: datetime
    registered_by: str
    sha256: str | None
    is_example: bool
    may_open: bool

    def figures(self) -> Iterator[tuple[str, float, str]]:
        """Field, number and cell of each number of the row that the asker may see."""
        for each in fields(self):
            value = getattr(self, each.name)
            parts = value.items() if isinstance(value, Mapping) else (("", value),)
            for part, number in parts:
                if isinstance(number, int | float) and not isinstance(number, bool):
                    name = f"{each.name}:{part}" if part else each.name
                    yield each.name, number, self.cells.get(name, self.cell)

    @property
    def beside(self) -> Beside:
        """What goes along with it wherever it goes; most rows have nothing of the kind."""
        return PLAIN


AnyFact = TypeVar("AnyFact", bound=Fact)


def facts_of(rows: pd.DataFrame, of: type[AnyFact]) -> tuple[AnyFact, ...]:
    """The rows of a frame as values; whatever a frame says for a missing value is None.

    Raises KeyError where the frame lacks a field.
    """
    names = [each.name for each in fields(of)]
    columns = [plain_values(rows[name]) for name in names]
    return tuple(of(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True))


def plain_values(column: pd.Series) -> list[object]:
    """The values of a column as Python's own, None for what is missing."""
    known = column.notna()
    told = column.astype(object).where(known, None)
    if pd.api.types.is_datetime64_any_dtype(column.dtype):
        return [None if each is None else each.to_pydatetime() for each in told]
    return list(told)
