"""When the database first and last learned something."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from database.current import is_visible
from database.models import TABLES, HiddenFigure, Import, ProtectionDecision


def first_registered_at(session: Session) -> datetime | None:
    """The moment (UTC) of the first import, withdrawn ones too; before it every view is empty."""
    return session.scalar(select(func.min(Import.registered_at)))


def last_registered_at(session: Session, registered: datetime | None = None) -> datetime | None:
    """The moment (UTC) of the newest import visible now, or visible at `registered`."""
    return session.scalar(select(func.max(Import.registered_at)).where(is_visible(registered)))


def first_figures_at(session: Session, programme_code: str) -> datetime | None:
    """The moment (UTC) of the first import that stands and holds figures of a programme.

    Figures are what its municipalities do, chose, aim at and answer, counts of the indicators that
    its goals and targets ask for, and releases where it is a call with a number; None without any.
    """
    held = [
        select(TABLES[kind].c.import_id).where(TABLES[kind].c.programme_code == programme_code)
        for kind in ("participation", "goal_choice", "target", "criterion_answer")
    ]
    asked = union(
        *(
            select(TABLES[kind].c.indicator_code).where(
                TABLES[kind].c.programme_code == programme_code
            )
            for kind in ("goal", "target")
        )
    )
    rule, counts = TABLES["criterion"].c, TABLES["measurement"].c
    is_call = select(rule.id).where(
        rule.programme_code == programme_code, rule.threshold.is_not(None)
    )
    held.append(select(TABLES["release"].c.import_id).where(is_call.exists()))
    held.append(select(counts.import_id).where(counts.indicator_code.in_(asked)))
    stands = Import.withdrawn_at.is_(None), Import.id.in_(union(*held))
    return session.scalar(select(func.min(Import.registered_at)).where(*stands))


def last_changed_at(session: Session) -> datetime | None:
    """The moment (UTC) of the newest import, withdrawal or decision; None before the first."""
    every = (Import.registered_at, Import.withdrawn_at, ProtectionDecision.at, HiddenFigure.at)
    newest = [session.scalar(select(func.max(column))) for column in every]
    return max((at for at in newest if at is not None), default=None)
