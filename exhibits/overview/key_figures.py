"""The few numbers that open the front page, each with what it is compared to."""

from __future__ import annotations

from dataclasses import replace

from answers.facts.goals import GoalFact
from answers.goals.judged import Judged, progress
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.overview.key_goals import Achieved, achieved, agreed, national_count
from exhibits.overview.key_number import KeyNumber
from exhibits.overview.key_release import above
from exhibits.overview.key_running import running
from exhibits.overview.key_sentence import key_sentence
from exhibits.overview.timeline import indicator_of
from monitoring.status import Status

COLUMNS = (
    Column("label", "key-figures-label"),
    Column("value", "key-figures-value", "count", nothing_key="value_nothing", stored=()),
    Column("whole", "key-figures-whole", "count"),
    Column("comparison", "key-figures-comparison"),
)


def key_figures(services: Services, selection: Selection) -> tuple[KeyNumber, ...]:
    """One row per key figure that can be told, and of each goal how many have reached it.

    A sum of the targets of one goal is told only where no other goal has any.
    """
    on = services.moment(selection).on
    by_goal = _by_goal(services, selection)
    reached = [achieved(rows, name, on) for name, rows in by_goal]
    summed = [agreed(rows, name, services, selection) for name, rows in by_goal]
    rows = (
        national_count(services, selection, indicator_of(services, selection)),
        *reached,
        *(summed if sum(each is not None for each in reached) == 1 else ()),
        running(services, selection),
        above(services, selection),
    )
    return tuple(row for row in rows if row)


def _by_goal(services: Services, selection: Selection) -> list[tuple[str, list[Judged]]]:
    """The chosen targets of each goal, with its name where the programme has several."""
    names = {
        each.no: each.short(selection.language)
        for each in services.facts(GoalFact, selection)
        if each.programme_code == selection.programme_code
    }
    judged = [row for row in progress(services, selection) if row.status is not Status.NO_TARGET]
    return [
        (names[no] if len(names) > 1 else "", [row for row in judged if row.goal_no == no])
        for no in sorted(names)
    ]


def note(rows: tuple[KeyNumber, ...], context: Context) -> str:
    """How many have reached it is told goal by goal, and never added up."""
    goals = [row.goal for row in rows if isinstance(row, Achieved) and row.goal]
    return context.words("key-figures-goals") if len(goals) > 1 else ""


def worded(rows: tuple[KeyNumber, ...], context: Context) -> tuple[KeyNumber, ...]:
    """The label and the comparison of each figure in the reader's language."""
    words = context.words
    return tuple(
        replace(row, label=row.called(words), comparison=row.compared(words)) for row in rows
    )


def subtitle(rows: tuple[KeyNumber, ...], context: Context) -> str:
    """What the numbers are compared to."""
    return context.words("key-figures-subtitle")


KEY_FIGURES = Exhibit(
    key="key_figures",
    query=key_figures,
    columns=COLUMNS,
    finding=key_sentence,
    subtitle=subtitle,
    judge=worded,
    note=note,
)
