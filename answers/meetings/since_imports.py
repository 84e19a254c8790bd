"""Imports undone since a meeting: one line each, with what they held, who undid them and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from answers.facts.goals import GoalChoiceFact, MeasurementFact, TargetFact
from answers.facts.methods import ParticipationFact
from answers.facts.releases import CriterionAnswerFact, ReleaseFact
from answers.meetings.since_values import OfImport, Registered, Undone
from answers.meetings.since_view import Line, Views, sources_of
from answers.selection import Selection
from answers.services import Services
from database.queries import ImportInfo
from monitoring.changes import Change, Undoing

MunicipalFact = (
    ParticipationFact
    | GoalChoiceFact
    | TargetFact
    | MeasurementFact
    | ReleaseFact
    | CriterionAnswerFact
)


def undoing(services: Services, earlier: Selection, later: Selection) -> Undoing:
    """What the earlier view knew, and which of its imports the later one does not."""
    at = earlier.registered
    assert at is not None  # a meeting always has its moment
    return Undoing(frozenset(each.id for each in _withdrawn(services, earlier, later)), at)


def undone_lines(views: Views) -> Sequence[Line]:
    """One line per import that was withdrawn and that this view showed anything of."""
    found = list(_withdrawn(views.services, views.earlier, views.later))
    if not found:
        return []
    held: dict[int, list[MunicipalFact]] = {each.id: [] for each in found}
    for row in _rows(views):
        if row.import_id in held:
            held[row.import_id].append(row)
    own = {number: [row for row in rows if _is_own(row, views)] for number, rows in held.items()}
    # Facts of others are no concern here; what holds no counting fact concerns everybody.
    return [
        _line(each, own[each.id], views)
        for each in found
        if own[each.id] or (not held[each.id] and views.is_whole)
    ]


def _withdrawn(services: Services, earlier: Selection, later: Selection) -> Iterable[ImportInfo]:
    before, after = earlier.registered, later.registered
    for each in services.every_import():
        gone = each.withdrawn_at
        was_seen = before is not None and each.registered_at <= before and gone and gone > before
        is_gone = gone is not None and (after is None or gone <= after)
        if was_seen and is_gone and (earlier.examples or not each.is_example):
            yield each


def _rows(views: Views) -> Iterable[MunicipalFact]:
    """What counted in the earlier view, whatever it is about."""
    facts, side = views.services.facts, views.earlier
    return (
        *facts(ParticipationFact, side),
        *facts(GoalChoiceFact, side),
        *facts(TargetFact, side),
        *facts(MeasurementFact, side),
        *facts(ReleaseFact, side),
        *facts(CriterionAnswerFact, side),
    )


def _is_own(row: MunicipalFact, views: Views) -> bool:
    if isinstance(row, MeasurementFact | ReleaseFact):
        return views.shows(row.municipality_code)
    is_of_programme = row.programme_code == views.earlier.programme_code
    return is_of_programme and views.shows(row.municipality_code)


def _line(each: ImportInfo, own: Sequence[MunicipalFact], views: Views) -> Line:
    codes = {row.municipality_code for row in own}
    code = next(iter(codes)) if len(codes) == 1 and codes <= views.codes else ""
    assert each.withdrawn_at is not None  # only what was withdrawn gets here
    return Line(
        change=Change.UNDONE,
        municipality_code=code,
        municipality=views.names.municipality(code) if code else "",
        subject=OfImport(each.file_name, each.row_count),
        before=Registered(each.registered_at, each.registered_by),
        after=Undone(each.withdrawn_at, each.withdrawn_by or "", each.withdrawn_reason),
        is_example=each.is_example,
        sources=sources_of(own, []),
        order=(each.file_name, str(each.id)),
    )
