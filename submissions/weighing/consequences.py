"""What flips when changes are approved: the pages' own answers, asked before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from answers.calls.calls import calls_of
from answers.facts.places import MemberFact
from answers.goals.goals import goals
from answers.goals.judged import Judged, progress
from answers.methods.goal_links import questions
from answers.methods.use import method_use
from answers.selection import Selection
from answers.services import Services
from monitoring.several_targets import counted_once
from monitoring.status import Status
from submissions.weighing.call_consequences import on_calls, on_releases
from submissions.weighing.consequence import Consequence
from submissions.weighing.overlay import TAKING_EFFECT, with_changes
from submissions.weighing.proposed_changes import ChangeList

MET = frozenset({Status.MET, Status.MET_BY_DEADLINE, Status.KEPT})
ON_GOALS = frozenset({"measurement", "target", "goal_choice"})
OF_CALLS = frozenset({"release", "criterion_answer"})
ON_METHODS = frozenset({"participation", "goal_choice", "target"})
Record = Mapping[Any, Any]
Key = tuple[object, ...]


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


def _concerns(changes: ChangeList, members: tuple[MemberFact, ...]) -> bool:
    """Whether a programme has a municipality of the changes; names and lists concern them all."""
    codes = {each.after.get("municipality_code") for each in changes.of(*TAKING_EFFECT)}
    return None in codes or any(each.municipality_code in codes for each in members)


def _on_goals(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    names = {each.no: each.called(selection.language) for each in goals(after, selection)}
    old, new = (_standings(each, selection) for each in (before, after))
    touched: dict[int, None] = {}
    for key, row in new.items():
        was = old.get(key)
        if row.goal_no is None or (was is not None and _said(was) == _said(row)):
            continue
        touched[row.goal_no] = None
        before_status = None if was is None else was.status
        if before_status != row.status:
            yield _status(row, names.get(row.goal_no, ""), before_status)
    on = after.moment(selection).on
    for number in touched:
        sides = (
            counted_once([row for row in each.values() if row.goal_no == number], on)
            for each in (old, new)
        )
        yield from _sums(names.get(number, ""), *_summed(*sides))


def _standings(services: Services, selection: Selection) -> dict[Key, Judged]:
    return {
        (row.municipality_code, row.goal_no, row.indicator_code, row.target_year): row
        for row in progress(services, selection)
        if row.goal_no is not None
    }


def _said(row: Judged) -> tuple[object, ...]:
    return row.status, row.value, row.baseline, row.target


def _status(row: Judged, subject: str, before: Status | None) -> Consequence:
    return Consequence(
        "status",
        subject,
        before,
        str(row.status),
        municipality=row.municipality,
        value=row.value,
        target=row.target,
    )


def _summed(was: Sequence[Judged], now: Sequence[Judged]) -> tuple[Sequence[Judged], ...]:
    """The published rows of both sides; the invented ones only where no others are."""
    if all(row.is_example for row in now):
        return was, now
    return [row for row in was if not row.is_example], [row for row in now if not row.is_example]


def _sums(name: str, was: Sequence[Judged], now: Sequence[Judged]) -> Iterator[Consequence]:
    """How many have reached a goal, and what they count together; only rows with a known figure."""
    if _met(was) != _met(now):
        of = sum(_has_target(row) for row in now)
        yield Consequence("met", name, _met(was), _met(now), of=of)
    unit = next((row.unit for row in now if row.unit), "")
    if unit == "count" and _values(was) != _values(now):
        of = len(_values(now))
        yield Consequence("total", name, sum(_values(was)), sum(_values(now)), of=of)


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
        row = new.get(key) or old[key]
        goal = row["goal_en"] if selection.language == "en" else row["goal"]
        place = str(row["municipality"])
        yield Consequence("question", str(goal), key in old, key in new, municipality=place)


def _on_use(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    """Who is said to use a method, or not to, on the shown day and was not before."""
    old, new = (_used(method_use(each, selection)) for each in (before, after))
    for key, row in new.items():
        was = old[key]["runs"] if key in old else False
        if was is not row["runs"]:
            name, place = row["method"].called(selection.language), str(row["municipality"])
            yield Consequence("method", name, was, row["runs"], municipality=place)


def _used(rows: pd.DataFrame) -> dict[Key, Record]:
    return {(row["municipality_code"], row["method_code"]): row for row in rows.to_dict("records")}


def _asked(rows: pd.DataFrame) -> dict[Key, Record]:
    return {(row["municipality_code"], row["goal_no"]): row for row in rows.to_dict("records")}
