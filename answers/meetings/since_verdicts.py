"""Who came over the number of a call since a meeting, and who uses which method otherwise."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from answers.calls.calls import call_for
from answers.calls.standing import Standing, standing
from answers.meetings.since_values import Held, OfMethod, OfThreshold, Use
from answers.meetings.since_view import Line, Views, release_key, sources_of
from answers.methods.use import MethodUse, method_use
from answers.selection import Selection
from monitoring.changes import Change, Difference, is_crossed, method_change, paired


def threshold_lines(views: Views) -> Sequence[Line]:
    """Municipalities that came over the number of a call, or fell back to it."""
    call = call_for(views.services, views.later)
    if call is None or not call.rules:
        return []
    sides = (replace(side, programme_code=call.programme_code) for side in views.sides)
    before, after = (_standing(views, side) for side in sides)
    return [
        _of_criterion(each, call.rule.threshold)
        for each in paired(before, after, lambda row: row.municipality_code)
        if is_crossed(each.before, each.after)
    ]


def _standing(views: Views, side: Selection) -> list[Standing]:
    one = side.municipality_code
    rows = standing(views.services, side)
    return [row for row in rows if one in {None, row.municipality_code}]


def _of_criterion(each: Difference[Standing], threshold: float) -> Line:
    row = each.sides[0]
    # The newest count stands first among the sources.
    sources = [
        replace(source, label=label)
        for label, side in (("before", each.before), ("after", each.after))
        for source in (side.sources if side else ())[:1]
    ]
    return Line(
        change=Change.THRESHOLD,
        municipality_code=row.municipality_code,
        municipality=row.municipality,
        subject=OfThreshold(threshold),
        before=_held(each.before),
        after=_held(each.after),
        is_example=any(side.is_example for side in each.sides),
        sources=tuple(sources),
        rests_on=tuple(release_key(side.newest) for side in each.sides if side.newest),
    )


def _held(row: Standing | None) -> Held | None:
    if row is None or row.newest is None or row.meets is None:
        return None
    return Held(row.value, row.newest.year, row.meets)


def method_lines(views: Views) -> Sequence[Line]:
    """Methods that were started, ended or brought to another stage."""
    before, after = (_used(views, side) for side in views.sides)
    found = (_of_method(each, views) for each in paired(before, after, _use_key))
    return [line for line in found if line is not None]


def _used(views: Views, side: Selection) -> list[MethodUse]:
    rows = method_use(views.services, side)
    return [row for row in rows if row.municipality_code in views.codes]


def _use_key(row: MethodUse) -> Hashable:
    return row.municipality_code, row.method_code


def _use_before(each: Difference[MethodUse], views: Views) -> Use:
    """What was known earlier, and that it did not run before the day it is now said to begin."""
    begun = each.after.since if each.after else None
    if begun is not None and begun > views.services.moment(views.earlier).on:
        return Use(False, None)
    return Use(each.before.runs, each.before.stage) if each.before else Use(None, None)


def _of_method(each: Difference[MethodUse], views: Views) -> Line | None:
    old = _use_before(each, views)
    change = method_change(old, each.after)
    before, after = (row.history if row else () for row in (each.before, each.after))
    if change is None or each.after is None or views.undoing.explains(before, after):
        return None
    code = each.after.method_code
    return Line(
        change=change,
        municipality_code=each.after.municipality_code,
        municipality=each.after.municipality,
        subject=OfMethod(views.names.method(code)),
        before=old,
        after=Use(each.after.runs, each.after.stage),
        is_example=any(side.is_example for side in each.sides),
        sources=sources_of(before[-1:], after[-1:]),
        order=(code,),
    )
