"""What leads decided about who may see which counts: rules by subject, and figures hidden."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.models import HiddenFigure as HiddenRow
from database.models import ProtectionDecision as DecisionRow
from database.moments import as_utc

Found = TypeVar("Found")
RELEASES = "release"  # the subject of every count of releases; the others are indicators


@dataclass(frozen=True, slots=True)
class Signature:
    """Why something was decided, when, and by whom."""

    reason: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class ProtectionDecision:
    """Whether small counts of an indicator, or of releases, are hidden; None undoes a decision."""

    subject: str
    is_protected: bool | None
    signed: Signature


@dataclass(frozen=True, slots=True)
class Figure:
    """All that is counted of one subject in a municipality and year: every type and part of it."""

    subject: str
    municipality_code: str
    year: int


@dataclass(frozen=True, slots=True)
class HidingDecision:
    """That a figure is hidden at every moment, or is not any longer."""

    figure: Figure
    is_hidden: bool
    signed: Signature


@dataclass(frozen=True, slots=True)
class Decided:
    """What counts of all decisions: the subjects opened and closed, and the figures hidden."""

    opened: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    hidden: frozenset[Figure] = frozenset()


def add_protection_decision(session: Session, new: ProtectionDecision) -> None:
    """Keep a decision; from now on it counts for its subject."""
    signed = new.signed
    session.add(
        DecisionRow(
            subject=new.subject,
            is_protected=new.is_protected,
            reason=signed.reason,
            at=as_utc(signed.at),
            who=signed.who,
        )
    )
    session.flush()


def add_hiding_decision(session: Session, new: HidingDecision) -> None:
    """Keep that a figure is hidden or shown again; the newest counts for its figure."""
    figure, signed = new.figure, new.signed
    session.add(
        HiddenRow(
            subject=figure.subject,
            municipality_code=figure.municipality_code,
            year=figure.year,
            is_hidden=new.is_hidden,
            reason=signed.reason,
            at=as_utc(signed.at),
            who=signed.who,
        )
    )
    session.flush()


def protection_decisions(session: Session) -> list[ProtectionDecision]:
    """The decision that counts for each subject that has one, the newest first."""
    rows = session.scalars(select(DecisionRow).order_by(DecisionRow.id.desc()))
    newest = _first_of_each((row.subject, row) for row in rows)
    return [
        ProtectionDecision(row.subject, row.is_protected, Signature(row.reason, row.at, row.who))
        for row in newest
        if row.is_protected is not None
    ]


def hidden_figures(session: Session) -> list[HidingDecision]:
    """The figures that are hidden at every moment, the newest decision first."""
    rows = session.scalars(select(HiddenRow).order_by(HiddenRow.id.desc()))
    newest = _first_of_each(
        (Figure(row.subject, row.municipality_code, row.year), row) for row in rows
    )
    return [
        HidingDecision(
            Figure(row.subject, row.municipality_code, row.year),
            True,
            Signature(row.reason, row.at, row.who),
        )
        for row in newest
        if row.is_hidden
    ]


def decided(session: Session) -> Decided:
    """What of all this counts now, and so at every earlier moment too."""
    rules = protection_decisions(session)
    return Decided(
        frozenset(each.subject for each in rules if not each.is_protected),
        frozenset(each.subject for each in rules if each.is_protected),
        frozenset(each.figure for each in hidden_figures(session)),
    )


def _first_of_each(found: Iterable[tuple[Hashable, Found]]) -> list[Found]:
    kept: dict[Hashable, Found] = {}
    for about, each in found:
        kept.setdefault(about, each)
    return list(kept.values())
