"""Who has no target for a goal, and why: refused, chosen without a number, or not known."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.facts.places import MunicipalityFact
from answers.facts.widened import widened
from answers.goals.goals import goals
from answers.goals.standings import Standing, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import WITHOUT_NUMBER, clauses, sentence
from monitoring.several_targets import by_goal
from monitoring.status import Status

COLUMNS = (
    Column("name", "goals-municipality", link_key="municipality_path"),
    Column("status", "goal-status", "status"),
    Column("reason_text", "goal-without-known"),
)
REASONS = ("refused", "chosen", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutTarget(Standing):
    """The standing of a municipality without a number to reach.

    `of` is how many municipalities there are, `choices` how many goals they have together, and
    `others` how many of the country are not in the programme.
    """

    goal: str
    of: int
    choices: int
    others: int
    reason_text: str = ""

    @property
    def reason(self) -> str:
        """Why there is none: one of REASONS."""
        if self.status is Status.NO_TARGET:
            return "refused"
        return "chosen" if self.is_chosen else "unknown"

    @property
    def is_one_of_several(self) -> bool:
        """Whether a municipality stands here once for each of its goals, so those are counted."""
        return self.choices > self.of


def without(services: Services, selection: Selection) -> tuple[WithoutTarget, ...]:
    """The standings of the municipalities without a number to reach, by their reason."""
    rows = standings(services, selection)
    called = {each.no: each.called(selection.language) for each in goals(services, selection)}
    others = _others(services, selection)
    # A number for any year is one it has.
    numbered = {by_goal(row) for row in rows if row.status not in WITHOUT_NUMBER}
    found = [
        widened(
            row,
            WithoutTarget,
            goal=called[row.goal_no],
            of=len({each.municipality_code for each in rows}),
            choices=len({by_goal(each) for each in rows}),
            others=others,
        )
        for row in rows
        if by_goal(row) not in numbered
    ]
    return tuple(sorted(found, key=lambda row: REASONS.index(row.reason)))


def _others(services: Services, selection: Selection) -> int:
    """The municipalities of the programme's country that are not in it, as far as that is known."""
    programme = services.programme(selection)
    if programme is None or not programme.has_all_participants:
        return 0
    members = {each.municipality_code for each in services.members(replace(selection, group=None))}
    places = services.facts(MunicipalityFact, selection)
    countries = {each.country for each in places if each.code in members}
    return sum(each.country in countries and each.code not in members for each in places)


def in_words(rows: tuple[WithoutTarget, ...], context: Context) -> tuple[WithoutTarget, ...]:
    """What is known, as a sentence."""
    told = {reason: context.words(f"goal-without-{reason}") for reason in REASONS}
    return tuple(replace(row, reason_text=told[row.reason]) for row in rows)


def finding(rows: tuple[WithoutTarget, ...], context: Context) -> str:
    """How many have no known target, and how that splits."""
    words = context.words
    if not rows:
        return words("goal-without-none")
    once = {by_goal(row): row for row in reversed(rows)}  # the first of several for one goal
    reasons = [row.reason for row in once.values()]
    parts = [
        words(f"goal-without-{reason}-count", count=reasons.count(reason))
        for reason in REASONS
        if reason in reasons
    ]
    is_several = rows[0].is_one_of_several
    key = "goal-without-choices" if is_several else "goal-without-finding"
    of = rows[0].choices if is_several else rows[0].of
    return sentence(words(key, count=len(once), of=of, parts=clauses(parts, words)))


def columns(rows: tuple[WithoutTarget, ...]) -> tuple[Column, ...]:
    """The goal beside the municipality where there are several."""
    place, *rest = COLUMNS
    is_several = any(row.is_one_of_several for row in rows)
    return (place, *([Column("goal", "goal-without-goal")] if is_several else []), *rest)


def subtitle(rows: tuple[WithoutTarget, ...], context: Context) -> str:
    """That no target is not the same as not knowing it."""
    return context.words("goal-without-measure")


def note(rows: tuple[WithoutTarget, ...], context: Context) -> str:
    """That the rest of the country is outside the programme, which is no nothing."""
    others = rows[0].others if rows else 0
    return context.words("goal-without-others", count=others) if others else ""


GOAL_WITHOUT = Exhibit(
    key="goal_without",
    query=without,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)
