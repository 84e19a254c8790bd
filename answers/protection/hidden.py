"""Figures hidden at every moment: the value stays stored, for leads alone."""

from __future__ import annotations

from answers.facts.goals import MeasurementFact, TargetFact
from answers.facts.releases import ReleaseFact
from answers.person import Person, Right
from answers.selection import Selection
from answers.services import Services
from database.audit import Action, AuditEntry, record
from database.errors import UnknownFigureError
from database.protection import (
    RELEASES,
    Figure,
    HidingDecision,
    Signature,
    add_hiding_decision,
    hidden_figures,
)
from monitoring.disclosure import Viewer

__all__ = [
    "RELEASES",
    "Figure",
    "HidingDecision",
    "hidden",
    "hide",
    "is_stored",
    "show_again",
]


def hidden(services: Services, person: Person) -> tuple[HidingDecision, ...]:
    """The figures that are hidden, the newest decision first; ForbiddenError without the right."""
    person.require(Right.DECIDE_PROTECTION)
    with services.database.session() as session:
        return tuple(hidden_figures(session))


def hide(services: Services, person: Person, figure: Figure, reason: str) -> None:
    """Hide all that is stored of a figure; UnknownFigureError where nothing of it is."""
    person.require(Right.DECIDE_PROTECTION)
    if not is_stored(services, figure):
        raise UnknownFigureError(f"nothing is stored of {figure}")
    _keep(services, person, figure, reason, is_hidden=True)


def show_again(services: Services, person: Person, figure: Figure, reason: str) -> None:
    """Take the hiding of a figure back; UnknownFigureError where it is not hidden."""
    if figure not in {each.figure for each in hidden(services, person)}:
        raise UnknownFigureError(f"{figure} is not hidden")
    _keep(services, person, figure, reason, is_hidden=False)


def is_stored(services: Services, figure: Figure) -> bool:
    """Whether there is a count, or a baseline, of the figure now."""
    every, wanted = services.seen_by(Viewer(sees_all=True)), (figure.municipality_code, figure.year)
    if figure.subject == RELEASES:
        counts = every.facts(ReleaseFact, Selection())
        return any((each.municipality_code, each.year) == wanted for each in counts)
    readings = every.facts(MeasurementFact, Selection())
    targets = every.facts(TargetFact, Selection())
    stored = [
        *((each.indicator_code, each.municipality_code, each.year) for each in readings),
        *((each.indicator_code, each.municipality_code, each.baseline_year) for each in targets),
    ]
    return (figure.subject, *wanted) in stored


def _keep(
    services: Services, person: Person, figure: Figure, reason: str, *, is_hidden: bool
) -> None:
    at = services.now()
    new = HidingDecision(figure, is_hidden, Signature(reason, at, person.name))
    about = f"{figure.subject} {figure.municipality_code} {figure.year}"
    action: Action = "figure_hidden" if is_hidden else "figure_shown"
    with services.database.session(writing=True) as session:
        add_hiding_decision(session, new)
        record(session, AuditEntry(at, action, person.name, about, {"reason": reason}))
