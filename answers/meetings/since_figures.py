"""Figures that are new or otherwise since a meeting, each in one line."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date

from answers.calls.calls import call_for
from answers.facts.goals import GoalFact, IndicatorFact, MeasurementFact, TargetFact
from answers.facts.releases import ReleaseFact
from answers.meetings.since_values import Earlier, OfFigure
from answers.meetings.since_view import Line, Views, reading_key, release_key, sources_of
from answers.municipalities.municipalities import NATIONAL
from answers.releases.releases import held
from answers.selection import Selection
from monitoring.changes import Change, Difference, Figure, figure_change, paired, told
from monitoring.periods import year_end

Counted = MeasurementFact | ReleaseFact


def figure_lines(views: Views) -> Sequence[Line]:
    """Readings of indicators and counts of releases, as the two views show them."""
    units = {
        each.code: each.unit
        for side in views.sides
        for each in views.services.facts(IndicatorFact, side)
    }
    breaks = {each.code: each.breaks for each in views.services.facts(IndicatorFact, views.later)}
    found: list[Line] = []
    for shown in (_readings, _releases):
        before, after = (tuple(shown(views, side)) for side in views.sides)
        series: dict[Hashable, list[Counted]] = {}
        for row in before:
            series.setdefault(_series(row), []).append(row)
        for each in paired(before, after, _key):
            old, new = _figure(each.before, units), _figure(each.after, units)
            change = figure_change(old, new)
            if change is None or _is_undone(each, views):
                continue
            was: Figure | Earlier | None = old
            if change is Change.NEW and each.after is not None:
                was = _earlier(each.after, series.get(_series(each.after), ()), units, breaks)
            found.append(_line(change, each, (was, new), views))
    return found


def _key(row: Counted) -> Hashable:
    return reading_key(row) if isinstance(row, MeasurementFact) else release_key(row)


def _series(row: Counted) -> Hashable:
    """What is counted again and again; invented and published figures are never compared."""
    if isinstance(row, MeasurementFact):
        return row.municipality_code, row.indicator_code, row.is_example
    return row.municipality_code, row.length, row.release_type, row.unit, row.is_example


def _time(row: Counted) -> int:
    return row.year if isinstance(row, MeasurementFact) else row.place


def _earlier(
    row: Counted,
    known: Sequence[Counted],
    units: Mapping[str, str | None],
    breaks: Mapping[str, Sequence[date]],
) -> Earlier | None:
    """The newest figure that was known before a new one; of an older year it is no news of it.

    Nor is one that cannot be compared with it.
    """
    newest = max(known, key=_time, default=None)
    figure = _figure(newest, units)
    if newest is None or figure is None or _time(newest) >= _time(row):
        return None
    if isinstance(row, MeasurementFact):
        span = year_end(newest.year), year_end(row.year)
        if any(span[0] < each <= span[1] for each in breaks.get(row.indicator_code, ())):
            return None
    return Earlier(
        figure, newest.year, None if isinstance(newest, MeasurementFact) else newest.part
    )


def _readings(views: Views, side: Selection) -> Iterator[Counted]:
    """What is counted for the programme up to the shown day, hidden values hidden."""
    on, others = views.services.moment(side).on, _others(views, side)
    for each in views.services.facts(MeasurementFact, side):
        is_own = each.indicator_code not in others and views.shows(each.municipality_code)
        if is_own and year_end(each.year) <= on:
            yield each


def _others(views: Views, side: Selection) -> set[str | None]:
    """The indicators that only goals and targets of other programmes ask for."""
    goals = views.services.facts(GoalFact, side)
    targets = views.services.facts(TargetFact, side)
    asked = {
        *((each.programme_code, each.indicator_code) for each in goals),
        *((each.programme_code, each.indicator_code) for each in targets),
    }
    own = {code for programme, code in asked if programme == side.programme_code}
    return {code for _, code in asked} - own


def _releases(views: Views, side: Selection) -> Iterator[Counted]:
    """The counts the criterion of the programme's own call is held against."""
    call = call_for(views.services, side)
    for each in held(views.services, call.selection, call.rule) if call and call.rules else ():
        if views.shows(each.municipality_code):
            yield each


def _figure(row: Counted | None, units: Mapping[str, str | None]) -> Figure | None:
    """What may be said of a figure; a hidden one says that it is hidden and nothing else."""
    if row is None:
        return None
    reading = row if isinstance(row, MeasurementFact) else None
    return told(
        Figure(
            value=None if row.is_hidden or row.value is None else float(row.value),
            is_hidden=row.is_hidden,
            status=reading.status if reading else "published",
            is_example=row.is_example,
            is_withheld=row.is_withheld,
            unit=row.unit if isinstance(row, ReleaseFact) else units.get(row.indicator_code),
        )
    )


def _is_undone(each: Difference[Counted], views: Views) -> bool:
    """Whether the line of a withdrawn import tells this already."""
    before, after = ([row] if row else [] for row in (each.before, each.after))
    return views.undoing.explains(before, after)


def _line(
    change: Change,
    each: Difference[Counted],
    figures: tuple[Figure | Earlier | None, Figure | None],
    views: Views,
) -> Line:
    row = each.sides[0]
    code, subject = row.municipality_code, _subject(row, views)
    return Line(
        change=change,
        municipality_code=code,
        municipality="" if code == NATIONAL else views.names.municipality(code),
        subject=subject,
        before=figures[0],
        after=figures[1],
        is_example=any(side.is_example for side in each.sides),
        sources=sources_of([each.before], [each.after]),
        order=(subject.kind, subject.name, str(row.year)),
        keys=(_key(row),),
    )


def _subject(row: Counted, views: Views) -> OfFigure:
    is_national = row.municipality_code == NATIONAL
    if isinstance(row, MeasurementFact):
        name = views.names.indicators.get(row.indicator_code, "")
        return OfFigure("measurement", name, row.year, None, is_national)
    return OfFigure("release", "", row.year, row.part, is_national)
