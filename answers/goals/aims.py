"""What each municipality works toward: targets, and the goals chosen without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from answers.facts.goals import GoalChoiceFact, GoalFact, IndicatorFact, TargetFact
from answers.selection import Selection
from answers.services import Services
from monitoring.choices import chosen, is_asked
from monitoring.nothings import Nothing, hidden_as

Key = tuple[str, str, int | None]  # municipality, programme, goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A target of a municipality, or a goal it chose, or refused, without a number.

    `stored` is the target or the choice, None where nothing is known. `is_chosen` is the newest
    word on the goal, None where nobody tells. `is_asked` is False for what none of the programme's
    goals is counted by: figures of it are never late.
    """

    stored: TargetFact | GoalChoiceFact | None
    municipality_code: str
    programme_code: str
    goal_no: int | None
    indicator_code: str | None
    unit: str | None
    direction: str | None
    is_chosen: bool | None
    is_example: bool
    is_asked: bool = True
    baseline_year: int | None = None
    baseline: float | None = None
    target_year: int | None = None
    target: float | None = None
    condition: str | None = None
    baseline_is_hidden: bool = False
    baseline_is_withheld: bool = False

    @property
    def asks(self) -> bool | None:
        """Whether its municipality is asked for figures; None where its choice is not known.

        A number says that the goal is chosen where nothing else does.
        """
        if not self.is_asked or self.is_chosen is False:
            return False
        return True if self.is_chosen or self.target is not None else None

    @property
    def is_higher_better(self) -> bool:
        """Whether more is better, by the indicator or by the target's own wording."""
        return self.direction == "higher" or self.condition == "at_least"

    @property
    def target_nothing(self) -> Nothing | None:
        """What stands for a target that is not there."""
        if self.target is not None:
            return None
        return Nothing.NO_TARGET if self.is_chosen is False else Nothing.NOT_KNOWN

    @property
    def baseline_nothing(self) -> Nothing | None:
        """What stands for a baseline that is not there; nobody is asked for one by a day."""
        if self.baseline is not None:
            return None
        unknown = Nothing.NOT_EXPECTED if self.is_chosen is False else Nothing.NOT_KNOWN
        return self.hidden_baseline or unknown

    @property
    def hidden_baseline(self) -> Nothing | None:
        """What stands for a baseline that is kept back."""
        return hidden_as(is_hidden=self.baseline_is_hidden, is_withheld=self.baseline_is_withheld)


@dataclass(frozen=True, slots=True)
class Catalog:
    """Goals and what is counted toward them."""

    goals: Sequence[GoalFact]
    indicators: Mapping[str, IndicatorFact]

    def counted_by(self, programme_code: str, goal_no: int) -> str | None:
        """The indicator of a goal."""
        key = (programme_code, goal_no)
        return next((g.indicator_code for g in self.goals if (g.programme_code, g.no) == key), None)

    def is_asked(self, programme_code: str, indicator_code: str | None) -> bool:
        """Whether figures of an indicator can be late in a programme."""
        own = (each for each in self.goals if each.programme_code == programme_code)
        return is_asked(indicator_code, {g.indicator_code for g in own if g.indicator_code})


def indicators(services: Services, selection: Selection) -> Mapping[str, IndicatorFact]:
    """What can be counted, by code."""
    return {each.code: each for each in services.facts(IndicatorFact, selection)}


def aims(services: Services, selection: Selection) -> tuple[Aim, ...]:
    """Every target and every goal chosen without one, of all programmes and municipalities."""
    question = ("aims", selection.registered, selection.examples)
    return services.remembered(
        question,
        Selection(),
        lambda: aims_of(
            services.facts(TargetFact, selection),
            services.facts(GoalChoiceFact, selection),
            Catalog(services.facts(GoalFact, selection), indicators(services, selection)),
        ),
    )


def aims_of(
    targets: Sequence[TargetFact], choices: Sequence[GoalChoiceFact], catalog: Catalog
) -> tuple[Aim, ...]:
    """Every target, then every choice of a goal that has no target."""
    having = {_key(each) for each in targets}
    alone = [each for each in choices if _key(each) not in having]
    return (*_targets(targets, choices, catalog), *(_choice(each, catalog) for each in alone))


def _targets(
    targets: Sequence[TargetFact], choices: Sequence[GoalChoiceFact], catalog: Catalog
) -> Iterator[Aim]:
    told = {_key(each): each for each in choices}
    for each in targets:
        indicator = catalog.indicators.get(each.indicator_code)
        yield Aim(
            stored=each,
            municipality_code=each.municipality_code,
            programme_code=each.programme_code,
            goal_no=each.goal_no,
            indicator_code=each.indicator_code,
            unit=indicator.unit if indicator else None,
            direction=indicator.direction if indicator else None,
            is_chosen=chosen(each, told.get(_key(each))),
            is_example=each.is_example,
            is_asked=catalog.is_asked(each.programme_code, each.indicator_code),
            baseline_year=each.baseline_year,
            baseline=each.baseline,
            target_year=each.target_year,
            target=each.target,
            condition=each.condition,
            baseline_is_hidden=each.baseline_is_hidden,
            baseline_is_withheld=each.baseline_is_withheld,
        )


def _choice(each: GoalChoiceFact, catalog: Catalog) -> Aim:
    code = catalog.counted_by(each.programme_code, each.goal_no)
    indicator = catalog.indicators.get(code or "")
    return Aim(
        stored=each,
        municipality_code=each.municipality_code,
        programme_code=each.programme_code,
        goal_no=each.goal_no,
        indicator_code=code,
        unit=indicator.unit if indicator else None,
        direction=indicator.direction if indicator else None,
        is_chosen=each.is_chosen,
        is_example=each.is_example,
        is_asked=catalog.is_asked(each.programme_code, code),
    )


def _key(each: TargetFact | GoalChoiceFact) -> Key:
    return each.municipality_code, each.programme_code, each.goal_no
