"""The template a municipality fills in, with its own names and its last known figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from answers.calls.calls import call_of
from answers.calls.criteria import DEFAULT_UNIT
from answers.facts.goals import (
    GoalChoiceFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    TargetFact,
)
from answers.facts.methods import ParticipationFact
from answers.facts.programmes import CalendarFact
from answers.facts.releases import CriterionAnswerFact, ReleaseFact
from answers.methods.methods import catalog
from answers.municipalities.municipalities import names_of
from answers.person import ForbiddenError, Person, viewer_of
from answers.selection import Selection
from answers.services import Services
from loaders.templates.template import LastFigure, Named, TemplateRequest, template
from monitoring.spans import parts_of
from submissions.sending.application import asked
from words.catalog import workbook_words

ADDRESS = "/indberetning"
AnyMunicipal = TypeVar(
    "AnyMunicipal",
    TargetFact,
    MeasurementFact,
    ReleaseFact,
    GoalChoiceFact,
    ParticipationFact,
    CriterionAnswerFact,
)


def template_file(
    services: Services,
    person: Person,
    selection: Selection,
    municipality_code: str,
    site_address: str,
) -> tuple[str, bytes]:
    """Name and content; ForbiddenError for a municipality that is not one's own to report for.

    `site_address` is where the filled-in file is sent. LookupError for a municipality nobody knows.
    """
    if not person.may_see_submissions_of(municipality_code):
        raise ForbiddenError(municipality_code)
    name = municipality_name(services, municipality_code)
    place, own_view = Named(municipality_code, name), services.seen_by(viewer_of(person))
    request = _request(own_view, selection, place, site_address + ADDRESS)
    period = "-".join(str(year) for year in request.years)
    stem = "-".join(part for part in ("skabelon", name.lower(), period) if part)
    return f"{stem}.xlsx", template(request, workbook_words("da"))


def municipality_name(services: Services, code: str) -> str:
    """The official name; LookupError for an unknown code."""
    name = names_of(services, Selection()).get(code)
    if name is None:
        raise LookupError(code)
    return name


def due(services: Services, selection: Selection) -> tuple[tuple[int, ...], date | None]:
    """The years to be filled in next, and until when; without a coming date the newest period."""
    known = [
        (each.due_on, int(each.period))
        for each in services.facts(CalendarFact, selection)
        if each.programme_code in {None, selection.programme_code}
        if each.due_on and each.period and each.period.isdigit()
    ]
    coming = sorted(pair for pair in known if pair[0] >= services.today())
    if coming:
        first = coming[0][0]
        return tuple(sorted({year for day, year in coming if day == first})), first
    newest = max((year for _, year in known), default=services.today().year - 1)
    return (newest,), None


def _request(
    services: Services, selection: Selection, place: Named, address: str
) -> TemplateRequest:
    years, due_on = due(services, selection)
    programme = services.programme(selection)
    code = selection.programme_code
    parts, unit = _counted(services, selection)
    return TemplateRequest(
        municipalities=(place,),
        programme=Named(code, programme.name if programme else code),
        made_on=services.today(),
        years=years,
        period=", ".join(str(year) for year in years),
        due_on=due_on,
        address=address,
        methods=tuple(
            Named(each.code, each.name)
            for each in catalog(services, selection)
            if each.programme_code == code
        ),
        goals=tuple(Named(str(each.no), each.name) for each in _goals(services, selection)),
        indicators=tuple(_indicators(services, selection, place.code)),
        criteria=tuple(_asked(services, code)),
        last=tuple(_last(services, selection, place.code)),
        release_parts=parts,
        release_unit=unit,
    )


def _counted(services: Services, selection: Selection) -> tuple[tuple[str, ...], str]:
    """The parts of a year the programme's own call counts by, and the word for what it counts.

    Both are empty for releases a year.
    """
    call = call_of(services, selection)
    if call is None or call.rule.programme_code != selection.programme_code:
        return (), ""
    unit = "" if call.rule.unit == DEFAULT_UNIT else call.number.fact.unit or ""
    return parts_of(call.rule.length), unit


def _asked(services: Services, programme_code: str) -> Iterator[Named]:
    """What an applicant answers; the figures answer the number, and nobody a consideration."""
    for each in asked(services, programme_code):
        number = "" if each.no is None else f"{each.no}. "
        yield Named(each.code, f"{number}{each.text}")


def _goals(services: Services, selection: Selection) -> list[GoalFact]:
    rows = services.facts(GoalFact, selection)
    return [each for each in rows if each.programme_code == selection.programme_code]


def _indicators(services: Services, selection: Selection, code: str) -> Iterator[Named]:
    """Those that the programme's goals and the municipality's targets in it are counted by."""
    targets = [
        each.indicator_code
        for each in _own(services, selection, TargetFact, code)
        if each.programme_code == selection.programme_code
    ]
    wanted = [*(each.indicator_code for each in _goals(services, selection)), *targets]
    known = {each.code: each.name for each in services.facts(IndicatorFact, selection)}
    yield from (Named(each, known[each]) for each in dict.fromkeys(wanted) if each in known)


def _last(services: Services, selection: Selection, code: str) -> Iterator[LastFigure]:
    for reading in _own(services, selection, MeasurementFact, code):
        if reading.value is not None:
            subject = reading.indicator_code
            yield LastFigure("measurement", code, subject, reading.value, reading.year)
    for count in _own(services, selection, ReleaseFact, code):
        if count.value is not None:
            value = float(count.value)
            yield LastFigure("release", code, None, value, count.year, count.part)
    yield from _last_words(services, selection, code)


def _last_words(services: Services, selection: Selection, code: str) -> Iterator[LastFigure]:
    """What was answered with yes or no."""
    programme = selection.programme_code
    for choice in _own(services, selection, GoalChoiceFact, code):
        if choice.is_chosen is not None and choice.programme_code == programme:
            yield _said("goal_choice", code, str(choice.goal_no), choice.is_chosen)
    for use in _own(services, selection, ParticipationFact, code):
        if use.runs is not None and use.programme_code == programme:
            yield _said("participation", code, use.method_code, use.runs)
    for given in _own(services, selection, CriterionAnswerFact, code):
        if given.answer is not None and given.programme_code == programme:
            yield _said("criterion_answer", code, given.criterion_code, given.answer)


def _said(kind: str, code: str, subject: str, answer: bool) -> LastFigure:
    return LastFigure(kind, code, subject, "ja" if answer else "nej")


def _own(
    services: Services, selection: Selection, of: type[AnyMunicipal], code: str
) -> list[AnyMunicipal]:
    """The published rows of a municipality."""
    rows = services.facts(of, selection)
    return [each for each in rows if each.municipality_code == code and not each.is_example]
