"""The goals of the chosen programme."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.goals import GoalFact, IndicatorFact
from answers.goals.aims import indicators
from answers.selection import Selection
from answers.services import Services
from words.vocabulary import dashed


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as the reader meets it; without an indicator nothing is counted toward it."""

    programme_code: str
    no: int
    name: str
    name_en: str
    indicator_code: str | None
    indicator_name: str
    indicator_name_en: str
    unit: str
    direction: str
    is_example: bool

    @property
    def path(self) -> str:
        """The address of its page."""
        return goal_path(self.programme_code, self.no)

    @property
    def is_higher_better(self) -> bool:
        """Whether a larger number is progress."""
        return self.direction == "higher"

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name

    def counted(self, language: str) -> str:
        """What is counted, as it stands inside a sentence; empty without an indicator."""
        english = language == "en" and self.indicator_name_en
        name = self.indicator_name_en if english else self.indicator_name
        return name[:1].lower() + name[1:]


def goal_path(programme_code: str, number: int) -> str:
    """The address of a goal's page."""
    return f"/maal/{dashed(programme_code)}/{number}"


def goals(services: Services, selection: Selection) -> tuple[Goal, ...]:
    """The chosen programme's goals by number."""
    rows = services.facts(GoalFact, selection)
    own = (each for each in rows if each.programme_code == selection.programme_code)
    counted = indicators(services, selection)
    found = [_goal(each, counted.get(each.indicator_code or "")) for each in own]
    return tuple(sorted(found, key=lambda each: each.no))


def goal_of(services: Services, selection: Selection) -> Goal | None:
    """The goal the selection names, or the first; None in a programme without goals."""
    found = goals(services, selection)
    named = (each for each in found if each.no == selection.goal_no)
    return next(named, found[0] if found and selection.goal_no is None else None)


def _goal(goal: GoalFact, indicator: IndicatorFact | None) -> Goal:
    return Goal(
        programme_code=goal.programme_code,
        no=goal.no,
        name=goal.name,
        name_en=goal.name_en or "",
        indicator_code=goal.indicator_code,
        indicator_name=indicator.name if indicator else "",
        indicator_name_en=(indicator.name_en if indicator else None) or "",
        unit=(indicator.unit if indicator else None) or "count",
        direction=(indicator.direction if indicator else None) or "none",
        is_example=goal.is_example,
    )
