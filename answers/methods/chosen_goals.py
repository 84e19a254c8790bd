"""A method beside the goals it serves: who runs the one and has chosen the other."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.goal_links import Choice, Link, goal_links, known_choices
from answers.methods.use import MethodUse, is_underway, method_use
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services


@dataclass(frozen=True, slots=True)
class MethodGoal:
    """One municipality's use of a method beside its choice of a goal the method serves."""

    use: MethodUse
    link: Link
    choice: Choice | None

    @property
    def is_chosen(self) -> bool | None:
        """Whether the goal is chosen; None where nobody knows."""
        return None if self.choice is None else bool(self.choice.is_chosen)

    @property
    def is_example(self) -> bool:
        """Whether anything behind it is invented."""
        return any(each.is_example for each in self.sources)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the use, the choice and the method's link to the goal stand."""
        chosen = () if self.choice is None else (source_of(self.choice),)
        return (*self.use.sources, *chosen, *self.use.method.sources)


@dataclass(frozen=True, slots=True)
class MethodQuestion:
    """A method that runs in a municipality though none of the goals it serves is chosen there."""

    use: MethodUse
    pairs: tuple[MethodGoal, ...]

    @property
    def is_example(self) -> bool:
        """Whether anything behind it is invented."""
        return any(each.is_example for each in self.pairs)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where use, choices and links stand."""
        return tuple(source for each in self.pairs for source in each.sources)


def method_goals(services: Services, selection: Selection) -> tuple[MethodGoal, ...]:
    """One row per municipality, method and goal it serves, where one of the two is there.

    Nothing outside the programme's own time.
    """
    if not is_underway(services, selection):
        return ()
    choices = known_choices(services, selection)
    links = goal_links(services, selection)
    found = (
        MethodGoal(use, link, choices.get((use.municipality_code, link.no)))
        for use in method_use(services, selection)
        for link in links
        if use.method in link.methods
    )
    return tuple(each for each in found if each.use.runs is not False or each.is_chosen)


def method_questions(services: Services, selection: Selection) -> tuple[MethodQuestion, ...]:
    """One row per municipality and method that runs though none of its goals is chosen.

    A choice nobody knows gives no row, and neither does a method without goals.
    """
    together: dict[tuple[str, str], list[MethodGoal]] = {}
    for pair in method_goals(services, selection):
        key = (pair.use.municipality_code, pair.use.method_code)
        together.setdefault(key, []).append(pair)
    return tuple(
        MethodQuestion(own[0].use, tuple(own))
        for own in together.values()
        if all(each.use.runs and each.is_chosen is False for each in own)
    )


def undecided_users(services: Services, selection: Selection) -> list[str]:
    """The municipalities that run a method without it being known whether its goal is chosen."""
    open_ones = (
        each.use.municipality
        for each in method_goals(services, selection)
        if each.use.runs and each.is_chosen is None
    )
    return list(dict.fromkeys(open_ones))
