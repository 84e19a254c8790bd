"""How many municipalities have each status, goal by goal; statuses are never averaged."""

from __future__ import annotations

from dataclasses import dataclass

from answers.goals.goals import goals
from answers.goals.standings import Standing, standings
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import WITHOUT_NUMBER
from monitoring.several_targets import counted_once
from monitoring.status import Status
from words.vocabulary import STATUSES

COLUMNS = (
    Column("goal_no", "goal-number", "year"),
    Column("goal_name", "goal-goal"),
    Column("status", "goal-status", "status"),
    Column("count", "goal-count", "count"),
)


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many have a status on a goal."""

    goal_no: int
    goal_name: str
    status: Status
    is_example: bool
    count: int
    sources: tuple[Source, ...]

    @property
    def has_number(self) -> bool:
        """Whether those it counts have a number to reach."""
        return self.status not in WITHOUT_NUMBER


def statuses(services: Services, selection: Selection) -> tuple[StatusCount, ...]:
    """One row per goal and status that someone has; examples apart from published figures.

    A municipality with targets for several years has the status of the one it is working toward.
    """
    names = {each.no: each.called(selection.language) for each in goals(services, selection)}
    groups: dict[tuple[int, Status, bool], list[Standing]] = {}
    for row in counted_once(standings(services, selection), services.moment(selection).on):
        if row.status:
            groups.setdefault((row.goal_no, row.status, row.is_example), []).append(row)
    return tuple(
        StatusCount(
            goal_no=no,
            goal_name=names[no],
            status=status,
            is_example=is_example,
            count=len(groups[no, status, is_example]),
            sources=tuple(each for row in groups[no, status, is_example] for each in row.sources),
        )
        for no, status, is_example in sorted(groups, key=_order)
    )


def _order(key: tuple[int, Status, bool]) -> tuple[int, int, bool]:
    no, status, is_example = key
    return no, STATUSES.index(status), is_example


def finding(rows: tuple[StatusCount, ...], context: Context) -> str:
    """How many goals there are, and for how many of them a target is known."""
    known = {row.goal_no for row in rows if row.has_number}
    return context.words(
        "goals-finding", count=len({row.goal_no for row in rows}), known=len(known)
    )


def subtitle(rows: tuple[StatusCount, ...], context: Context) -> str:
    """What is counted."""
    return context.words("goals-measure")


GOAL_STATUSES = Exhibit(
    key="goal_statuses",
    query=statuses,
    finding=finding,
    subtitle=subtitle,
    columns=COLUMNS,
)
