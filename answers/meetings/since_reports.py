"""Reports that should have come and still have not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from answers.meetings.since_values import OfReport, Report
from answers.meetings.since_view import Line, Views, missing_key
from answers.reporting.reporting import Cell, status_rows
from answers.selection import Selection
from monitoring.changes import Change
from monitoring.completeness import State

Key = tuple[str, int, date]


def report_lines(views: Views) -> Sequence[Line]:
    """One line per municipality and due date that is passed without every figure having come."""
    before = {key: cell for key, _, cell in _cells(views, views.earlier)}
    return [
        _line(key, name, cell, before)
        for key, name, cell in _cells(views, views.later)
        if cell.state is State.MISSING and cell.items
    ]


def _cells(views: Views, side: Selection) -> Iterator[tuple[Key, str, Cell]]:
    one = side.municipality_code
    for row in status_rows(views.services, side):
        code = row.municipality_code
        if one in {None, code}:
            for cell in row.cells:
                yield (code, cell.year, cell.due_on), row.municipality, cell


def _line(key: Key, name: str, cell: Cell, before: Mapping[Key, Cell]) -> Line:
    code, year, due_on = key
    was = before.get(key)
    return Line(
        change=Change.MISSING,
        municipality_code=code,
        municipality=name,
        subject=OfReport(year, cell.part, due_on),
        before=_told(was) if was else None,
        after=_told(cell),
        is_example=any(item.is_example for item in cell.items),
        sources=tuple(
            replace(each, label="after") for item in cell.missing for each in item.asked.sources
        ),
        order=(str(due_on), str(year)),
        keys=tuple(missing_key(code, item.asked.subject) for item in cell.missing),
    )


def _told(cell: Cell) -> Report:
    have = len(cell.items) - len(cell.missing)
    return Report(cell.state, have, len(cell.items))
