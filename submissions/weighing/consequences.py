"""What flips when changes are approved: the pages' own answers, asked before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from answers.calls.calls import calls_of
from answers.facts.places import MemberFact
from answers.goals.goals import goals
from answers.goals.judged import Judged, progress
from answers.methods.goal_links import Question, questions
from answers.methods.use import MethodUse, method_use
from answers.selection import Selection
from answers.services import Services
from monitoring.several_targets import counted_once
from monitoring.status import Status
from submissions.weighing.call_consequences import on_calls, on_releases
from submissions.weighing.change import ChangeList
from submissions.weighing.consequence import Consequence
from submissions.weighing.overlay import TAKING_EFFECT, with_changes

MET = frozenset({Status.MET, Status.MET_BY_DEADLINE, Status.KEPT})
ON_GOALS = frozenset({"measurement", "target", "goal_choice"})
OF_CALLS = frozenset({"release", "criterion_answer"})
ON_METHODS = frozenset({"participation", "goal_choice", "target"})
Key = tuple[str, int, str | None, int | None]  # municipality, goal, indicator, target year


def consequences(
    services: Services, changes: ChangeList, file_name: str, language: str = "da"
) -> tuple[Consequence, ...]:
    """Everything on the pages that the changes would flip, programme by programme."""
    question = ("consequences", changes.fingerprint, language)
    return services.remembered(
        question, Selection(), lambda: _flipped(services, changes, file_name, language)
    )


def _flipped(
    services: Services, changes: ChangeList, file_name: str, language: str
) -> tuple[Consequence, ...]:
    kinds = {each.kind for each in changes.of(*TAKING_EFFECT)}
    after = with_changes(services, changes, file_name)
    found: list[Consequence] = []
    for programme in after.programmes(Selection()):
        selection = Selection(programme_code=programme.code, language=language)
        if not _concerns(changes, after.members(selection)):
            continue
        if kinds & ON_GOALS or kinds - ON_METHODS - OF_CALLS:
            found += _on_goals(services, after, selection)
        if kinds & ON_METHODS:
            found += _on_methods(services, after, selection)
    if "release" in kinds:
        for call in calls_of(after, Selection(language=language)):
            found += on_releases(services, after, call.selection)
    if kinds & OF_CALLS:
        found += on_calls(services, after, changes, language)
    return tuple(found)


def _concerns(changes: ChangeList, members: Iterable[MemberFact]) -> bool:
    """Whether a programme has a municipality of the changes; names and lists concern them all."""
    codes = {each.after.get("municipality_code") for each in changes.of(*TAKING_EFFECT)}
    return None in codes or any(each.municipality_code in codes for each in members)


def _on_goals(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    names = {each.no: each.called(selection.language) for each in goals(after, selection)}
    old, new = (_judged(each, selection) for each in (before, after))
    touched: list[int] = []
    for key, row in new.items():
        was, number = old.get(key), key[1]
        if was is not None and _said(was) == _said(row):
            continue
        if number not in touched:
            touched.append(number)
        before_status = was.status if was else None
        if before_status != row.status:
            yield _status(row, names.get(number, ""), before_status)
    on = after.moment(selection).on
    for number in touched:
        sides = [
            # One per municipality, whatever the number of years it has targets for.
            counted_once([row for key, row in side.items() if key[1] == number], on)
            for side in (old, new)
        ]
        yield from _sums(names.get(number, ""), *_summed(*sides))


def _judged(services: Services, selection: Selection) -> dict[Key, Judged]:
    return {
        (row.municipality_code, row.goal_no, row.indicator_code, row.target_year): row
        for row in progress(services, selection)
        if row.goal_no is not None
    }


def _said(row: Judged) -> tuple[object, ...]:
    return row.status, row.value, row.baseline, row.target


def _status(row: Judged, goal: str, before: Status | None) -> Consequence:
    return Consequence(
        "status",
        goal,
        before,
        row.status,
        municipality=row.municipality,
        value=row.value,
        target=row.target,
    )


def _summed(
    was: Sequence[Judged], now: Sequence[Judged]
) -> tuple[Sequence[Judged], Sequence[Judged]]:
    """The published rows of both sides; the invented ones only where no others are."""
    if all(row.is_example for row in now):
        return was, now
    before, after = ([row for row in side if not row.is_example] for side in (was, now))
    return before, after


def _sums(name: str, was: Sequence[Judged], now: Sequence[Judged]) -> Iterator[Consequence]:
    """How many have reached a goal, and what they count together; only rows with a known figure."""
    if _met(was) != _met(now):
        of = sum(_has_target(row) for row in now)
        yield Consequence("met", name, _met(was), _met(now), of=of)
    unit = next((row.unit for row in now if row.unit), "")
    before, after = _values(was), _values(now)
    if unit == "count" and before != after:
        yield Consequence("total", name, sum(before), sum(after), of=len(after))


def _has_target(row: Judged) -> bool:
    """A number to reach, of a goal that is not said to be left out since."""
    return row.target is not None and row.status is not Status.NO_TARGET


def _met(rows: Sequence[Judged]) -> int:
    return sum(row.status in MET for row in rows)


def _values(rows: Sequence[Judged]) -> list[float]:
    return [row.value for row in rows if row.value is not None and _has_target(row)]


def _on_methods(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    yield from _on_use(before, after, selection)
    old, new = (_asked(questions(each, selection)) for each in (before, after))
    for key in [*(key for key in new if key not in old), *(key for key in old if key not in new)]:
        each = new.get(key) or old[key]
        name = each.link.called(selection.language)
        yield Consequence("question", name, key in old, key in new, municipality=each.place.name)


def _on_use(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    """Who is said to use a method, or not to, on the shown day and was not before."""
    old, new = (_used(method_use(each, selection)) for each in (before, after))
    for key, use in new.items():
        was = old[key].runs if key in old else None
        if was is not use.runs:
            name = use.method.called(selection.language)
            yield Consequence("method", name, was, use.runs, municipality=use.municipality)


def _used(uses: Iterable[MethodUse]) -> Mapping[tuple[str, str], MethodUse]:
    return {(use.municipality_code, use.method_code): use for use in uses}


def _asked(asked: Iterable[Question]) -> Mapping[tuple[str, int], Question]:
    return {(each.place.code, each.link.no): each for each in asked}
