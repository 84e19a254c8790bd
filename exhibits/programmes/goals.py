"""What one programme measures: its goals, and the criteria of its call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from answers.calls.criteria import CONSIDERATION
from answers.facts.goals import GoalChoiceFact, GoalFact
from answers.facts.releases import CriterionFact
from answers.goals.goals import Goal
from answers.goals.goals import goals as programme_goals
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.filled_columns import filled
from exhibits.exhibit.shown import Column, Context
from words.catalog import Words

COLUMNS = (
    Column("name", "programme-goal", link_key="path"),
    Column("role_text", "programme-goal-role"),
    Column("no", "programme-goal-no", "count"),
    Column("counted", "programme-goal-counted"),
    Column("chosen_text", "programme-goal-chosen"),
)
Role = Literal["goal", "criterion", "consideration"]
ROLES: Mapping[Role, str] = MappingProxyType(
    {
        "goal": "programme-role-goal",
        "criterion": "programme-role-criterion",
        "consideration": "programme-role-consideration",
    }
)


@dataclass(frozen=True, slots=True)
class ChosenGoal:
    """A goal, how many municipalities have chosen it, and of how many that is known."""

    goal: Goal
    fact: GoalFact
    chosen: int
    answered: int


@dataclass(frozen=True, slots=True)
class MeasuredLine:
    """A goal or a criterion in the reader's language."""

    role: Role
    is_counted: bool
    name: str
    path: str | None
    role_text: str
    no: int | None
    counted: str
    chosen_text: str
    is_example: bool
    sources: tuple[Source, ...]


def goals(services: Services, selection: Selection) -> tuple[ChosenGoal | CriterionFact, ...]:
    """Every goal and then every criterion, by number."""
    code = selection.programme_code
    facts = services.facts(GoalFact, selection)
    stored = {each.no: each for each in facts if each.programme_code == code}
    choices = [
        each
        for each in services.facts(GoalChoiceFact, selection)
        if each.programme_code == code and each.is_chosen is not None
    ]
    answers = [(each.goal_no, bool(each.is_chosen)) for each in choices]
    criteria = [
        each for each in services.facts(CriterionFact, selection) if each.programme_code == code
    ]
    return (
        *(
            ChosenGoal(
                goal=goal,
                fact=stored[goal.no],
                chosen=answers.count((goal.no, True)),
                answered=sum(no == goal.no for no, _ in answers),
            )
            for goal in programme_goals(services, selection)
        ),
        *sorted(criteria, key=lambda each: (each.no is None, each.no or 0)),
    )


def columns(rows: tuple[MeasuredLine, ...]) -> tuple[Column, ...]:
    """Without what no row of this programme has: a call's criteria are chosen by nobody."""
    return filled(COLUMNS, rows)


def in_words(
    found: tuple[ChosenGoal | CriterionFact, ...], context: Context
) -> tuple[MeasuredLine, ...]:
    """Names and what is counted in the reader's language."""
    words = context.words
    return tuple(
        _goal(each, words) if isinstance(each, ChosenGoal) else _criterion(each, words)
        for each in found
    )


def _goal(each: ChosenGoal, words: Words) -> MeasuredLine:
    goal = each.goal
    return MeasuredLine(
        role="goal",
        is_counted=goal.indicator_code is not None,
        name=goal.called(words.language),
        path=goal.path,
        role_text=words(ROLES["goal"]),
        no=goal.no,
        counted=goal.counted(words.language) or words("programme-goal-uncounted"),
        chosen_text=_chosen(each, words),
        is_example=goal.is_example,
        sources=(source_of(each.fact),),
    )


def _chosen(each: ChosenGoal, words: Words) -> str:
    if not each.answered:
        return words("programme-goal-unanswered")
    return words("programme-goal-chosen-by", chosen=each.chosen, count=each.answered)


def _criterion(fact: CriterionFact, words: Words) -> MeasuredLine:
    role: Role = "consideration" if fact.type == CONSIDERATION else "criterion"
    is_counted = fact.threshold is not None
    counted = "programme-criterion-number" if is_counted else "programme-criterion-words"
    return MeasuredLine(
        role=role,
        is_counted=is_counted,
        name=(fact.text_en if words.language == "en" else None) or fact.text or "",
        path="/loesladelser" if is_counted else None,
        role_text=words(ROLES[role]),
        no=fact.no,
        counted=words(counted),
        chosen_text="",
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def finding(rows: tuple[MeasuredLine, ...], context: Context) -> str:
    """How many goals have a figure, or that there are none."""
    words = context.words
    goals = [row for row in rows if row.role == "goal"]
    if goals:
        counted = sum(row.is_counted for row in goals)
        return words("programme-goals-finding", count=len(goals), counted=counted)
    criteria = sum(row.role == "criterion" for row in rows)
    return words("programme-goals-criteria" if criteria else "programme-goals-none", count=criteria)


def subtitle(rows: tuple[MeasuredLine, ...], context: Context) -> str:
    """What it means that there is no figure."""
    return context.words("programme-goals-subtitle")


PROGRAMME_GOALS = Exhibit(
    key="programme_goals",
    query=goals,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
