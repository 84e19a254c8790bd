"""The lines that already stand in a template: the keys of a figure, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.templates.request import LastFigure, Named, TemplateRequest


@dataclass(frozen=True, slots=True)
class Prefilled:
    """One line: what stands in its key columns, by field, and the last known figure, if any."""

    keys: Mapping[str, object]
    last: LastFigure | None = None


def prefilled(kind: str, request: TemplateRequest) -> list[Prefilled]:
    """The lines of one kind, own municipalities only, in the order the names were given."""
    return list(LINES[kind](request))


def wanted_kinds(request: TemplateRequest) -> tuple[str, ...]:
    """The kinds asked for, or those that the given names make sense of."""
    if request.kinds is not None:
        return tuple(kind for kind in LINES if kind in request.kinds)
    sensible = {
        "participation": bool(request.methods),
        "goal_choice": bool(request.goals),
        "target": bool(request.goals),
        "measurement": bool(request.indicators),
        "release": True,
        "criterion_answer": bool(request.criteria),
    }
    return tuple(kind for kind in LINES if sensible[kind])


def _participation(request: TemplateRequest) -> Iterator[Prefilled]:
    # The method stays open: a line that names one says that it runs.
    for municipality in request.municipalities:
        yield from _open(request, "participation", municipality, request.methods)


def _target(request: TemplateRequest) -> Iterator[Prefilled]:
    # The goal stays open: a line that names one without figures is a target that is not known.
    for municipality in request.municipalities:
        yield from _open(request, "target", municipality, request.goals)


def _goal_choice(request: TemplateRequest) -> Iterator[Prefilled]:
    for municipality in request.municipalities:
        for goal in request.goals:
            keys = {**_own(municipality), **_programme(request), "goal": goal.name}
            yield Prefilled(keys, _last(request, "goal_choice", municipality, goal))


def _criterion_answer(request: TemplateRequest) -> Iterator[Prefilled]:
    for municipality in request.municipalities:
        for criterion in request.criteria:
            keys = {**_own(municipality), **_programme(request), "criterion": criterion.name}
            yield Prefilled(keys, _last(request, "criterion_answer", municipality, criterion))


def _measurement(request: TemplateRequest) -> Iterator[Prefilled]:
    for municipality in request.municipalities:
        for indicator in request.indicators:
            last = _last(request, "measurement", municipality, indicator)
            for year in _open_years(request, "measurement", municipality, indicator):
                keys = {**_own(municipality), "indicator": indicator.name, "year": year}
                yield Prefilled(keys, last)


def _release(request: TemplateRequest) -> Iterator[Prefilled]:
    for municipality in request.municipalities:
        last = _last(request, "release", municipality, None)
        known = {(it.year, it.part) for it in _known(request, "release", municipality, None)}
        unit = {"unit": request.release_unit} if request.release_unit else {}
        for year in request.years or (None,):
            for part in request.release_parts or (None,):
                if year is None or (year, part) not in known:
                    keys = {**_own(municipality), "year": year, "part": _part_word(part), **unit}
                    yield Prefilled(keys, last)


def _part_word(part: str | None) -> str | None:
    """1. halvår for h1, 3. kvartal for q3: the word the sheet is filled in with."""
    if part is None:
        return None
    return f"{part[1:]}. {'halvår' if part.startswith('h') else 'kvartal'}"


LINES: Mapping[str, Callable[[TemplateRequest], Iterator[Prefilled]]] = MappingProxyType(
    {
        "participation": _participation,
        "goal_choice": _goal_choice,
        "target": _target,
        "measurement": _measurement,
        "release": _release,
        "criterion_answer": _criterion_answer,
    }
)


def _own(municipality: Named) -> dict[str, object]:
    return {NAME_COLUMN: municipality.name, CODE_COLUMN: municipality.code}


def _programme(request: TemplateRequest) -> dict[str, object]:
    return {"programme": request.programme.name}


def _open(
    request: TemplateRequest, kind: str, municipality: Named, subjects: tuple[Named, ...]
) -> Iterator[Prefilled]:
    """As many lines as there are subjects, what is known of them first, none of them named."""
    keys = {**_own(municipality), **_programme(request)}
    known = [_last(request, kind, municipality, subject) for subject in subjects]
    for last in sorted(known, key=lambda last: last is None):
        yield Prefilled(keys, last)


def _open_years(
    request: TemplateRequest, kind: str, municipality: Named, subject: Named | None
) -> tuple[int | None, ...]:
    """The years without a figure: a line left blank where there is one would take it away."""
    known = {last.year for last in _known(request, kind, municipality, subject)}
    return tuple(year for year in request.years or (None,) if year is None or year not in known)


def _last(
    request: TemplateRequest, kind: str, municipality: Named, subject: Named | None
) -> LastFigure | None:
    """The newest figure known; one without a year counts as the oldest."""
    found = _known(request, kind, municipality, subject)
    return max(found, key=lambda last: (last.year or 0, last.part or ""), default=None)


def _known(
    request: TemplateRequest, kind: str, municipality: Named, subject: Named | None
) -> list[LastFigure]:
    key = kind, municipality.code, subject.code if subject else None
    return [last for last in request.last if (last.kind, last.municipality, last.subject) == key]
