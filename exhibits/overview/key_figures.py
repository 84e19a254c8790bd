"""The few numbers that open the front page, each with what it is compared to."""

from __future__ import annotations

from dataclasses import replace

from answers.goals.judged import progress
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.overview.key_goals import achieved, agreed, national_count
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
    """One row per key figure that can be told."""
    code = indicator_of(services, selection)
    goal = [
        row
        for row in progress(services, selection)
        if code and row.indicator_code == code and row.status is not Status.NO_TARGET
    ]
    rows = (
        national_count(services, selection, code),
        achieved(goal, services, selection),
        agreed(goal, services, selection),
        running(services, selection),
        above(services, selection),
    )
    return tuple(row for row in rows if row)


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
)
