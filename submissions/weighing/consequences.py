"""What flips when changes are approved: the pages' own answers, asked before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from answers.goals.goals import goals
from answers.goals.progress import progress
from answers.methods.goal_links import questions
from answers.methods.use import method_use
from answers.releases.releases import calls_of
from answers.releases.standing import standing
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.several_targets import counted_once
from submissions.weighing.call_consequences import on_calls
from submissions.weighing.consequence import Consequence
from submissions.weighing.overlay import TAKING_EFFECT, with_changes
from submissions.weighing.proposed_changes import ChangeList

MET = frozenset({"met", "met_by_deadline", "kept"})
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
            found += _on_releases(services, after, call.clock)
    if kinds & OF_CALLS:
        found += on_calls(services, after, changes, language)
    return tuple(found)


def _concerns(changes: ChangeList, members: pd.DataFrame) -> bool:
    """Whether a programme has a municipality of the changes; names and lists concern them all."""
    codes = {each.after.get("municipality_code") for each in changes.of(*TAKING_EFFECT)}
    return None in codes or bool(codes & set(members["municipality_code"]))


def _on_goals(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    names = {each.no: each.called(selection.language) for each in goals(after, selection)}
    old, new = (_standings(each, selection) for each in (before, after))
    touched: list[int] = []
    for key, row in new.items():
        was = old.get(key)
        if was is not None and _said(was) == _said(row):
            continue
        if key[1] not in touched:
            touched.append(int(str(key[1])))
        before_status = None if was is None else was["status"]
        if before_status != row["status"]:
            yield _status(row, names, before_status)
    on = after.moment(selection).on
    for number in touched:
        sides = [_once(each, number, on) for each in (old, new)]
        yield from _sums(names.get(number, ""), *_summed(*sides))


def _standings(services: Services, selection: Selection) -> dict[Key, Record]:
    rows = progress(services, selection).to_dict("records")
    return {
        (row["municipality_code"], int(row["goal_no"]), row["indicator_code"], _year(row)): row
        for row in rows
        if is_known(row["goal_no"])
    }


def _year(row: Record) -> int | None:
    return int(row["target_year"]) if is_known(row["target_year"]) else None


def _said(row: Record) -> tuple[object, ...]:
    parts = ("status", "value", "baseline", "target")
    return tuple(row[part] if is_known(row[part]) else None for part in parts)


def _status(row: Record, names: Mapping[int, str], before: object) -> Consequence:
    parts = {
        "municipality": str(row["municipality"]),
        "value": float(row["value"]) if is_known(row["value"]) else None,
        "target": float(row["target"]) if is_known(row["target"]) else None,
        "is_example": bool(row["is_example"]),
    }
    subject = names.get(int(row["goal_no"]), "")
    return Consequence("status", subject, before, str(row["status"]), parts)


def _once(standings: Mapping[Key, Record], number: int, on: date) -> list[Record]:
    """A goal's rows, one per municipality, whatever the number of years it has targets for."""
    rows = pd.DataFrame([row for key, row in standings.items() if key[1] == number])
    return [] if rows.empty else [*counted_once(rows, on).to_dict("records")]


def _summed(was: list[Record], now: list[Record]) -> tuple[list[Record], list[Record]]:
    """The published rows of both sides; the invented ones only where no others are."""
    if all(row["is_example"] for row in now):
        return was, now
    before, after = ([row for row in side if not row["is_example"]] for side in (was, now))
    return before, after


def _sums(name: str, was: list[Record], now: list[Record]) -> Iterator[Consequence]:
    """How many have reached a goal, and what they count together; only rows with a known figure."""
    with_target = [row for row in now if _has_target(row)]
    parts = {"of": len(with_target)}
    if _met(was) != _met(now):
        yield Consequence("met", name, _met(was), _met(now), parts)
    unit = next((str(row["unit"]) for row in now if is_known(row["unit"])), "")
    if unit == "count" and _values(was) != _values(now):
        counted = {"before_of": len(_values(was)), "of": len(_values(now))}
        yield Consequence("total", name, sum(_values(was)), sum(_values(now)), counted)


def _has_target(row: Record) -> bool:
    """A number to reach, of a goal that is not said to be left out since."""
    return is_known(row["target"]) and row["status"] != "no_target"


def _met(rows: list[Record]) -> int:
    return sum(str(row["status"]) in MET for row in rows)


def _values(rows: list[Record]) -> list[float]:
    return [float(row["value"]) for row in rows if is_known(row["value"]) and _has_target(row)]


def _on_methods(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    yield from _on_use(before, after, selection)
    old, new = (_asked(questions(each, selection)) for each in (before, after))
    for key in [*(key for key in new if key not in old), *(key for key in old if key not in new)]:
        row = new.get(key) or old[key]
        goal = row["goal_en"] if selection.language == "en" else row["goal"]
        parts = {"municipality": str(row["municipality"])}
        yield Consequence("question", str(goal), key in old, key in new, parts)


def _on_use(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    """Who is said to use a method, or not to, on the shown day and was not before."""
    old, new = (_used(method_use(each, selection)) for each in (before, after))
    for key, row in new.items():
        was = old[key]["runs"] if key in old else False
        if was is not row["runs"]:
            parts = {"municipality": str(row["municipality"])}
            name = row["method"].called(selection.language)
            yield Consequence("method", name, was, row["runs"], parts)


def _used(rows: pd.DataFrame) -> dict[Key, Record]:
    return {(row["municipality_code"], row["method_code"]): row for row in rows.to_dict("records")}


def _asked(rows: pd.DataFrame) -> dict[Key, Record]:
    return {(row["municipality_code"], row["goal_no"]): row for row in rows.to_dict("records")}


def _on_releases(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    clear = replace(selection, group=None, region=None)
    old, new = (_ledger(standing(each, clear)) for each in (before, after))
    for code, row in new.items():
        was = old.get(code, {})
        if was.get("meets") != row["meets"]:
            parts = {
                "municipality": str(row["municipality"]),
                "value": row["value"],
                "threshold": row["threshold"],
                **_about(was, row),
            }
            yield Consequence("criterion", "", was.get("meets"), row["meets"], parts)
    known_rows = [[row for row in side.values() if row["meets"] is not None] for side in (old, new)]
    was_known, now_known = _summed(*known_rows)
    counts = [sum(row["meets"] is True for row in rows) for rows in (was_known, now_known)]
    known = len(now_known)
    if counts[0] != counts[1]:
        moved = [
            (old.get(code, {}), row)
            for code, row in new.items()
            if _meets(old, code) != row["meets"]
        ]
        places = ", ".join(str(row["municipality"]) for _, row in moved)
        about = _about(*moved[0]) if len(moved) == 1 else {"year": None, "is_stepping_back": False}
        told = {"of": known, "places": places, **about}
        yield Consequence("criterion_count", "", counts[0], counts[1], told)


def _meets(side: Mapping[str, Record], code: str) -> object:
    return side[code]["meets"] if code in side else None


def _about(was: Record, row: Record) -> dict[str, object]:
    """The year that is judged, and whether an invented figure of it gives way to published ones."""
    gave_way = bool(was.get("is_example")) and row["meets"] is None
    year = row["year"] if row["year"] is not None else was.get("year")
    return {"year": year, "is_stepping_back": gave_way}


def _ledger(rows: pd.DataFrame) -> dict[str, Record]:
    return {
        str(row["municipality_code"]): {
            "municipality": row["municipality"],
            "meets": bool(row["meets"]) if is_known(row["meets"]) else None,
            "value": row["value"] if is_known(row["value"]) else None,
            "year": int(row["year"]) if is_known(row["year"]) else None,
            "threshold": row["threshold"],
            "is_example": bool(row["is_example"]),
        }
        for row in rows.to_dict("records")
    }
