"""Figures that are new or otherwise since a meeting, each in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

import pandas as pd

from answers.calls.calls import call_of
from answers.goals.progress import readings
from answers.meetings.since_view import NATIONAL, Line, Views, is_invented, sources_of
from answers.releases.releases import held
from answers.selection import Selection
from database.keys import KEYS
from monitoring.changes import Change, Difference, figure_change, paired
from monitoring.exact import is_known
from monitoring.periods import year_end
from monitoring.rows import Row, flag, rows_of

TOLD = ("value", "is_hidden", "status", "is_example")


def figure_lines(views: Views) -> Sequence[Line]:
    """Readings of indicators and counts of releases, as the two views show them."""
    return [*_lines("measurement", _readings, views), *_lines("release", _releases, views)]


def _lines(kind: str, shown: Any, views: Views) -> Iterator[Line]:
    before, after = (shown(views, side) for side in views.sides)
    for difference in paired(before, after, KEYS[kind]).values():
        change = figure_change(difference)
        if change is not None and not views.is_told(difference):
            yield _line(kind, change, difference, views)


def _readings(views: Views, side: Selection) -> Sequence[Row]:
    """What is counted for the programme up to the shown day, hidden values hidden."""
    rows = readings(views.services, side)
    on = views.services.moment(side).on
    others = _others(views, side)
    rows = rows[~rows["indicator_code"].isin(others)]
    is_past = [is_known(year) and year_end(int(year)) <= on for year in rows["year"]]
    return rows_of(views.kept(rows.loc[is_past]))


def _others(views: Views, side: Selection) -> set[str]:
    """The indicators that only goals and targets of other programmes ask for."""
    asked = pd.concat(
        [
            views.services.frame(kind, side)[["programme_code", "indicator_code"]]
            for kind in ("goal", "target")
        ]
    ).dropna()
    is_own = asked["programme_code"].eq(side.programme_code)
    return set(asked.loc[~is_own, "indicator_code"]) - set(asked.loc[is_own, "indicator_code"])


def _releases(views: Views, side: Selection) -> Sequence[Row]:
    """The counts the criterion of a call is held against."""
    call = call_of(views.services, side)
    counts = held(views.services, call.selection, call.rule) if call else ()
    own = [each for each in counts if each.municipality_code in views.codes]
    return [{each.name: getattr(row, each.name) for each in fields(row)} for row in own]


def _line(kind: str, change: Change, difference: Difference, views: Views) -> Line:
    before, after = difference.before, difference.after
    row: Row = after or before or {}
    code = str(row["municipality_code"])
    name = views.names.subject(kind, {str(key): value for key, value in row.items()})
    unit = row.get("unit") if kind == "measurement" else "count"
    part = row.get("part")
    return Line(
        change=change,
        municipality_code=code,
        municipality="" if code == NATIONAL else views.names.municipality(code),
        subject={
            "type": kind,
            "name": name,
            "year": str(int(str(row["year"]))),
            "part": str(part) if is_known(part) else "",
            "is_national": code == NATIONAL,
        },
        before=_told(before, str(unit)),
        after=_told(after, str(unit)),
        is_example=is_invented(difference),
        sources=sources_of([before] if before else [], [after] if after else []),
        order=(kind, name, str(row["year"])),
    )


def _told(row: Row | None, unit: str) -> dict[str, Any]:
    """What may be said of a figure; a hidden one says that it is hidden and nothing else."""
    if row is None:
        return {}
    value = row.get("value")
    is_hidden = flag(row, "is_hidden")
    if not is_hidden and not is_known(value):
        return {}
    status = row.get("status")
    return {
        "type": "figure",
        "value": None if is_hidden else float(str(value)),
        "is_hidden": is_hidden,
        "is_withheld": flag(row, "is_withheld"),
        "unit": unit,
        "status": str(status) if is_known(status) else "published",
        "is_example": flag(row, "is_example"),
    }
