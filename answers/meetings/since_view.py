"""Two views side by side, and a line that tells what is otherwise between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pandas as pd

from answers.facts.fact import Fact
from answers.figure_names import Names, names
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.changes import Change, Difference, Undoing
from monitoring.rows import Row, flag

NATIONAL = "national"
Value = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One change.

    `subject` is what it is about, by the names of its parts; `before` and `after` hold the values
    that are put into words, and are empty where a view has nothing. `order` ranks the lines of
    one kind and place.
    """

    change: Change
    municipality_code: str
    municipality: str
    subject: Value
    before: Value = field(default_factory=dict)
    after: Value = field(default_factory=dict)
    is_time_alone: bool = False
    is_example: bool = False
    sources: Sequence[Source] = ()
    order: tuple[str, ...] = ()

    @property
    def municipality_path(self) -> str | None:
        """The address of its page; a line about several has none."""
        return municipality_path(self.municipality) if self.municipality else None


@dataclass(frozen=True)
class Views:
    """The earlier and the later view of one selection, and what was undone between them."""

    services: Services
    earlier: Selection
    later: Selection
    undoing: Undoing

    @property
    def sides(self) -> tuple[Selection, Selection]:
        """Both views, the earlier first."""
        return self.earlier, self.later

    @cached_property
    def names(self) -> Names:
        """What figures are called."""
        return names(self.services, self.later.language)

    @cached_property
    def codes(self) -> frozenset[str]:
        """The municipalities of either view; an address may narrow them to one."""
        codes = frozenset(
            each.code for side in self.sides for each in self.services.municipalities(side)
        )
        one = self.later.municipality_code
        return codes & {one} if one else codes

    @property
    def is_whole(self) -> bool:
        """Whether nothing narrows the view, so that figures of the whole country belong to it."""
        later = self.later
        return not (later.group or later.region or later.municipality_code)

    def kept(self, rows: pd.DataFrame) -> pd.DataFrame:
        """The rows of the municipalities shown, and of the country where nothing narrows."""
        shown = self.codes | ({NATIONAL} if self.is_whole else set())
        return rows[rows["municipality_code"].isin(shown)]

    def is_told(self, difference: Difference) -> bool:
        """Whether the line of a withdrawn import tells this already."""
        before, after = difference.before, difference.after
        return self.undoing.explains([before] if before else [], [after] if after else [])


def sources_of(before: Sequence[Row | Fact], after: Sequence[Row | Fact]) -> list[Source]:
    """Where both sides stand, a cell that holds on both sides once."""
    found = [source_of(row, "before") for row in before if _stands(row)]
    known = {(each.file_name, each.sheet, each.cell) for each in found}
    later = [source_of(row, "after") for row in after if _stands(row)]
    return found + [each for each in later if (each.file_name, each.sheet, each.cell) not in known]


def _stands(row: Row | Fact) -> bool:
    return isinstance(row, Fact) or bool(row.get("file_name"))


def is_invented(difference: Difference) -> bool:
    """Whether either side is an example."""
    return any(flag(row, "is_example") for row in (difference.before, difference.after) if row)
