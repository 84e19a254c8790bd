"""Two views side by side, and a line that tells what is otherwise between them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property

from answers.facts.fact import Fact
from answers.facts.goals import MeasurementFact
from answers.facts.releases import ReleaseFact
from answers.figure_names import Names, names
from answers.meetings.since_values import Subject, Told
from answers.municipalities.municipalities import NATIONAL, municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.changes import Change, Undoing


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One change; `before` and `after` are None where a view has nothing.

    The municipality is empty for a line about several, or about the country. `order` ranks the
    lines of one kind and place. `keys` are the figures or the target it is of, and `rests_on` those
    that another line may tell of as its cause: then it is one of what that line `means`.
    """

    change: Change
    municipality_code: str
    municipality: str
    subject: Subject
    before: Told | None = None
    after: Told | None = None
    is_time_alone: bool = False
    is_example: bool = False
    sources: tuple[Source, ...] = ()
    order: tuple[str, ...] = ()
    keys: tuple[Hashable, ...] = ()
    rests_on: tuple[Hashable, ...] = ()
    means: tuple[Line, ...] = ()

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

    def shows(self, municipality_code: str) -> bool:
        """Whether it is one of the municipalities shown, or the country where nothing narrows."""
        if municipality_code == NATIONAL:
            return self.is_whole
        return municipality_code in self.codes


def reading_key(row: MeasurementFact) -> Hashable:
    """Which figure a reading is."""
    return row.municipality_code, row.indicator_code, row.year


def release_key(row: ReleaseFact) -> Hashable:
    """Which figure a count of releases is."""
    return row.municipality_code, row.year, row.part, row.release_type, row.unit


def missing_key(municipality_code: str, indicator_code: str | None) -> Hashable:
    """That figures of an indicator are missing."""
    return "missing", municipality_code, indicator_code


def sources_of(before: Iterable[Fact | None], after: Iterable[Fact | None]) -> tuple[Source, ...]:
    """Where both sides stand, a cell that holds on both sides once."""
    found = [source_of(fact, "before") for fact in before if fact]
    known = {(each.file_name, each.sheet, each.cell) for each in found}
    later = [source_of(fact, "after") for fact in after if fact]
    new = [each for each in later if (each.file_name, each.sheet, each.cell) not in known]
    return (*found, *new)
