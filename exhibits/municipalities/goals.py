"""Goals and targets of municipalities in every programme, judged on the shown day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date

from answers.facts.goals import GoalFact, IndicatorFact
from answers.facts.places import MunicipalityFact
from answers.facts.widened import widened
from answers.goals.aims import Aim, aims, indicators
from answers.goals.goals import goal_path
from answers.goals.judged import NATIONAL, Judged, judged, known
from answers.municipalities.municipalities import programmes_by_code
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.one_kind import one_kind
from monitoring.progress import Status
from monitoring.several_targets import counted_once
from words import notation
from words.vocabulary import dashed

COLUMNS = (
    Column("goal", "municipality-goal", link_key="goal_path"),
    Column("municipality", "municipality-municipality"),
    Column("programme", "municipality-programme"),
    Column("status", "municipality-status", "status"),
    Column("baseline", "municipality-baseline", "measure", nothing_key="baseline_nothing"),
    Column("baseline_year", "municipality-baseline-year", "year"),
    Column("value", "municipality-value", "measure", nothing_key="value_nothing"),
    Column("value_year", "municipality-value-year", "year"),
    Column("target", "municipality-target", "measure", nothing_key="target_nothing"),
    Column("target_year", "municipality-target-year", "year"),
    Column("required", "municipality-required", "number", digits=1),
    Column("gap", "municipality-gap", "difference", digits=1),
    Column("way_share", "municipality-way", "share"),
    Column("marks", "municipality-marks", "marks"),
    Column("meets", "municipality-meets", "yes_no"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityGoal(Judged):
    """A judged aim with the names of its goal and programme; `goal_path` leads to a stored goal."""

    goal: str
    goal_path: str | None
    programme: str
    is_own_programme: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What goals, indicators and programmes are called, by their codes."""

    goals: dict[tuple[str, int | None], GoalFact]
    indicators: dict[str, IndicatorFact]
    programmes: dict[str, str]
    language: str

    def goal(self, row: Aim) -> str:
        """The goal's name; what is counted where no goal is stored."""
        goal = self.goals.get((row.programme_code, row.goal_no))
        if goal:
            return goal.short(self.language)
        indicator = self.indicators.get(row.indicator_code or "")
        return indicator.called(self.language) if indicator else str(row.goal_no or "")


def goals(services: Services, selection: Selection) -> tuple[MunicipalityGoal, ...]:
    """One judged row per goal or target, the chosen programme's first.

    Targets of other programmes are left out when their baseline lies after the shown day.
    """
    on = services.moment(selection).on
    shown = [each for each in aims(services, selection) if _is_shown(each, selection, on)]
    places = {each.code: each.name for each in services.facts(MunicipalityFact, selection)}
    names = _names(services, selection)
    rows = judged(shown, known(services, selection), places)
    return tuple(sorted((_named(row, names, selection) for row in rows), key=_place))


def _is_shown(aim: Aim, selection: Selection, on: date) -> bool:
    is_national, wanted = aim.municipality_code == NATIONAL, selection.municipality_code
    if is_national if wanted is None else aim.municipality_code != wanted:
        return False
    # A national count under a municipal table is where the contributions start, not a target.
    if is_national and aim.target is None:
        return False
    has_begun = aim.baseline_year is None or aim.baseline_year <= on.year
    return has_begun or aim.programme_code == selection.programme_code


def _names(services: Services, selection: Selection) -> Names:
    language = selection.language
    programmes = programmes_by_code(services, selection)
    return Names(
        {(each.programme_code, each.no): each for each in services.facts(GoalFact, selection)},
        dict(indicators(services, selection)),
        {code: each.called(language) for code, each in programmes.items()},
        language,
    )


def _named(row: Judged, names: Names, selection: Selection) -> MunicipalityGoal:
    code, number = row.programme_code, row.goal_no
    return widened(
        row,
        MunicipalityGoal,
        goal=names.goal(row),
        goal_path=goal_path(code, number)
        if number is not None and (code, number) in names.goals
        else None,
        programme=names.programmes.get(code, code),
        is_own_programme=code == selection.programme_code,
        sources=row.stored_sources,
    )


def _place(row: MunicipalityGoal) -> tuple[str, bool, str, bool, int]:
    number = row.goal_no
    return (
        row.municipality_code,
        not row.is_own_programme,
        row.programme_code,
        number is None,
        number or 0,
    )


def in_words(rows: tuple[MunicipalityGoal, ...], context: Context) -> tuple[MunicipalityGoal, ...]:
    """The country by its name."""
    country = context.words("municipality-national")
    return tuple(
        replace(row, municipality=country) if row.municipality_code == NATIONAL else row
        for row in rows
    )


def columns(rows: tuple[MunicipalityGoal, ...]) -> tuple[Column, ...]:
    """Whether a number is met is a column where a target without baseline is among them."""
    is_told = not rows or any(row.meets is not None for row in rows)
    return COLUMNS if is_told else COLUMNS[:-1]


def finding(rows: tuple[MunicipalityGoal, ...], context: Context) -> str:
    """Every status with the goal it is about, or with how many goals have it.

    A goal with targets for several years is one goal; it may have no number, but has a name.
    """
    once, words = counted_once(rows, context.on, _by_name), context.words
    own = [row for row in once if row.is_own_programme]
    if not own:
        return words("municipality-goals-none", others=len(once))
    counted = Counter(row.status for row in own if row.status)
    said = [_said(status, count, own, context) for status, count in counted.items()]
    return words("municipality-goals-finding", says="; ".join(said))


def own_kind(rows: tuple[MunicipalityGoal, ...]) -> tuple[MunicipalityGoal, ...]:
    """Published goals, or the invented ones of an invented programme."""
    return one_kind(rows, [row for row in rows if row.is_own_programme])


def subtitle(rows: tuple[MunicipalityGoal, ...], context: Context) -> str:
    """On which day the goals are judged."""
    day = notation.day(context.on, context.words.language)
    return context.words("municipality-goals-subtitle", date=day)


def _by_name(row: MunicipalityGoal) -> Hashable:
    return row.municipality_code, row.programme_code, row.goal


def _said(status: Status, count: int, rows: list[MunicipalityGoal], context: Context) -> str:
    words = context.words
    name = words(f"status-{dashed(status)}")
    low = name[:1].lower() + name[1:]
    if count > 1:
        return words("municipality-goals-says-many", count=count, status=low)
    goal = next(row.goal for row in rows if row.status is status)
    return words("municipality-goals-says", goal=goal, status=low)


MUNICIPALITY_GOALS = Exhibit(
    key="municipality-goals",
    query=goals,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    counted=own_kind,
    shape=Listing(28),  # of all municipalities; one has fewer
)
