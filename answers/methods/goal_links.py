"""Goals a municipality has chosen where no method that serves them can be seen behind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.facts.goals import GoalChoiceFact, GoalFact, TargetFact
from answers.facts.places import MemberPlace
from answers.methods.methods import Method, catalog
from answers.methods.use import is_underway, method_use, places
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.later_word import is_later_word

Choice = GoalChoiceFact | TargetFact


@dataclass(frozen=True, slots=True)
class Link:
    """A goal of a programme and the methods the catalog says serve it."""

    no: int
    name: str
    name_en: str
    methods: tuple[Method, ...]

    def called(self, language: str) -> str:
        """Its name in the language."""
        return self.name_en if language == "en" else self.name


@dataclass(frozen=True, slots=True)
class Question:
    """A goal a municipality has chosen though none of the goal's methods is known to run there."""

    place: MemberPlace
    link: Link
    choice: Choice

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the choice stands, and each method's link to the goal."""
        readings = (source for each in self.link.methods for source in each.sources)
        return (source_of(self.choice), *readings)


def goal_links(services: Services, selection: Selection) -> tuple[Link, ...]:
    """Every goal of the chosen programme, by number."""
    return _links_of(services, selection, selection.programme_code)


def goals_of(services: Services, selection: Selection, method: Method) -> tuple[Link, ...]:
    """The goals of its own programme that a method serves."""
    links = _links_of(services, selection, method.programme_code)
    return tuple(each for each in links if each.no in method.goal_nos)


def questions(services: Services, selection: Selection) -> tuple[Question, ...]:
    """One per municipality and chosen goal none of whose methods is known to run, by goal.

    An unknown choice, a method nobody can answer for and a programme that does not run on the
    shown day give none.
    """
    if not is_underway(services, selection):
        return ()
    chosen = known_choices(services, selection)
    every = replace(selection, method_code=None)
    running = {
        (use.municipality_code, use.method_code)
        for use in method_use(services, every)
        if use.runs is not False
    }
    asked = [
        (place, link, chosen.get((place.code, link.no)))
        for link in goal_links(services, selection)
        for place in places(services, selection)
        if link.methods and not any((place.code, each.code) in running for each in link.methods)
    ]
    return tuple(
        Question(place, link, choice)
        for place, link, choice in asked
        if choice is not None and choice.is_chosen
    )


def undecided(services: Services, selection: Selection) -> list[str]:
    """The municipalities of which not every choice of goal is known."""
    known = set(known_choices(services, selection))
    links = goal_links(services, selection)
    return [
        place.name
        for place in places(services, selection)
        if any((place.code, link.no) not in known for link in links)
    ]


def _links_of(services: Services, selection: Selection, code: str) -> tuple[Link, ...]:
    goals = [each for each in services.facts(GoalFact, selection) if each.programme_code == code]
    methods = [each for each in catalog(services, selection) if each.programme_code == code]
    return tuple(
        Link(
            goal.no,
            goal.name,
            goal.name_en or goal.name,
            tuple(each for each in methods if goal.no in each.goal_nos),
        )
        for goal in sorted(goals, key=lambda each: each.no)
    )


def known_choices(services: Services, selection: Selection) -> dict[tuple[str, int], Choice]:
    """What was last said of each choice, by a choice or by a target, by municipality and goal."""
    found: dict[tuple[str, int], Choice] = {}
    said: tuple[Choice, ...] = (
        *services.facts(GoalChoiceFact, selection),
        *services.facts(TargetFact, selection),
    )
    own = (each for each in said if each.programme_code == selection.programme_code)
    for row in own:
        if row.is_chosen is not None and row.goal_no is not None:
            key = (row.municipality_code, row.goal_no)
            if key not in found or is_later_word(row, found[key]):
                found[key] = row
    return found
