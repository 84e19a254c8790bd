"""Which goals each municipality has chosen: yes, no, or not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from answers.goals.goals import Goal, goals
from answers.goals.standings import Standing, standings
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.status import Status
from words.catalog import Words

ANSWERS = ("yes", "no", "unknown")


@dataclass(frozen=True, slots=True)
class Choices:
    """The goals a municipality has chosen: `answers` has one of ANSWERS by a goal's number.

    `more` has the answers in words by the columns' keys, and `headings` what those are called.
    """

    municipality: str
    municipality_path: str
    goals: tuple[Goal, ...]
    answers: Mapping[int, str]
    is_example: bool
    sources: tuple[Source, ...]
    more: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)


def choices(services: Services, selection: Selection) -> tuple[Choices, ...]:
    """One row per municipality."""
    known = goals(services, selection)
    together: dict[str, list[Standing]] = {}
    for row in standings(services, selection):
        together.setdefault(row.municipality_code, []).append(row)
    return tuple(_choices(rows, known) for rows in together.values())


def _choices(rows: list[Standing], known: tuple[Goal, ...]) -> Choices:
    return Choices(
        municipality=rows[0].municipality,
        municipality_path=rows[0].municipality_path,
        goals=known,
        answers={
            goal.no: answer(row.is_chosen for row in rows if row.goal_no == goal.no)
            for goal in known
        },
        is_example=any(
            row.is_example
            for row in rows
            if row.is_chosen is not None or row.status is Status.TARGET_UNKNOWN
        ),
        sources=tuple(source for row in rows for source in row.sources),
    )


def answer(chosen: Iterable[bool | None]) -> str:
    """yes where one target of a goal is chosen, no where it is refused, else unknown."""
    told = set(chosen)
    if True in told:
        return "yes"
    return "no" if False in told else "unknown"


def in_words(rows: tuple[Choices, ...], context: Context) -> tuple[Choices, ...]:
    """The answers as a file and a table write them, and a goal's number and name above."""
    words = context.words
    told = {key: words(f"goals-chosen-{key}") for key in ANSWERS}
    return tuple(
        replace(
            row,
            more={f"goal_{no}_text": told[answer] for no, answer in row.answers.items()},
            headings={f"goal_{goal.no}_text": _heading(goal, words) for goal in row.goals},
        )
        for row in rows
    )


def _heading(goal: Goal, words: Words) -> str:
    return words("goal-title", no=str(goal.no), name=goal.called(words.language))


def columns(rows: tuple[Choices, ...]) -> tuple[Column, ...]:
    """A column per goal."""
    headings = rows[0].headings if rows else {}
    return (
        Column("municipality", "goals-municipality", link_key="municipality_path"),
        *(Column(key, label=heading) for key, heading in headings.items()),
    )


def finding(rows: tuple[Choices, ...], context: Context) -> str:
    """How many have chosen every goal, and how much is not known."""
    words = context.words
    answers = [set(row.answers.values()) for row in rows if row.answers]
    if not answers:
        return words("goals-choices-none")
    all_chosen = sum(each == {"yes"} for each in answers)
    unknown = sum("unknown" in each for each in answers)
    return words("goals-choices-finding", all=all_chosen, unknown=unknown, count=len(rows))


def subtitle(rows: tuple[Choices, ...], context: Context) -> str:
    """What the marks mean."""
    return context.words("goals-choices-measure")


def note(rows: tuple[Choices, ...], context: Context) -> str:
    """That a question mark is no no."""
    return context.words("goals-choices-note")


GOAL_CHOICES = Exhibit(
    key="goal_choices",
    query=choices,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)
