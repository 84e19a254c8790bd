"""Where each municipality of the chosen programme stands on its goals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from answers.facts.places import MemberPlace
from answers.facts.widened import widened
from answers.goals.goals import Goal, goals
from answers.goals.judged import Judged, progress
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.marks import Mark
from monitoring.status import Status
from words.danish_order import danish_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Judged):
    """A judged aim of a goal; one that nothing is known of is not `stored`.

    `name` is the municipality's, with the target's year where it has several for the goal.
    `is_example` is told of a row with an invented reading too.
    """

    goal_no: int
    name: str

    @property
    def municipality_path(self) -> str:
        """The address of the municipality's page."""
        return municipality_path(self.municipality)

    @property
    def target_sources(self) -> tuple[Source, ...]:
        """Where baseline and target stand; where neither is known, the word on the goal."""
        if self.stored is None:
            return ()
        cells = self.stored.cells
        parts = (("baseline", self.baseline), ("target", self.target))
        found = [
            source_of(self.stored, cell=cells.get(name))
            for name, value in parts
            if value is not None
        ]
        return tuple(found) or (source_of(self.stored),)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The target and the reading that decides."""
        return (*self.target_sources, *([source_of(self.reading)] if self.reading else []))


def standings(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """One row per municipality and goal, narrowed to the selection's goal if it names one.

    Municipalities nothing is known about have a row too: whether they chose the goal is unknown.
    In Danish order of names within each goal.
    """
    wanted = [each for each in goals(services, selection) if selection.goal_no in (None, each.no)]
    numbers = {each.no for each in wanted}
    known = [row for row in progress(services, selection) if row.goal_no in numbers]
    found = [*known, *_unheard(services.municipalities(selection), wanted, known)]
    times = Counter((row.municipality_code, row.goal_no) for row in found)
    rows = [_named(row, times[row.municipality_code, row.goal_no] > 1) for row in found]
    return tuple(sorted(rows, key=lambda row: (row.goal_no, danish_key(row.name))))


def _unheard(
    places: Sequence[MemberPlace], wanted: Sequence[Goal], known: Sequence[Judged]
) -> Iterator[Judged]:
    heard = {(row.municipality_code, row.goal_no) for row in known}
    for goal in wanted:
        for place in places:
            if (place.code, goal.no) not in heard:
                yield Judged(
                    stored=None,
                    municipality_code=place.code,
                    programme_code=goal.programme_code,
                    goal_no=goal.no,
                    indicator_code=goal.indicator_code,
                    unit=goal.unit,
                    direction=goal.direction,
                    is_chosen=None,
                    is_example=False,
                    municipality=place.name,
                    group=place.group,
                    region=place.region,
                    status=Status.TARGET_UNKNOWN,
                )


def _named(row: Judged, has_several: bool) -> Standing:
    is_dated = has_several and row.target_year is not None
    return widened(
        row,
        Standing,
        name=f"{row.municipality} {row.target_year}" if is_dated else row.municipality,
        is_example=row.is_example or Mark.EXAMPLE in row.marks,
    )
