"""The tables, known only inside this room; everyone else names a kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Table

from database.keys import FACT_KINDS, REFERENCE_KINDS
from database.models.accounts import Account, AccountMunicipality, AuditEntry, PasswordLink
from database.models.base import Base
from database.models.facts import (
    CriterionAnswer,
    GoalChoice,
    Measurement,
    Participation,
    Release,
    Target,
)
from database.models.imports import Import, ReceivedFile
from database.models.meetings import Meeting, MeetingCancellation, MeetingSentence
from database.models.protection import HiddenFigure, ProtectionDecision
from database.models.read_tokens import ReadToken
from database.models.reference import (
    Calendar,
    Criterion,
    EffortType,
    Goal,
    Grant,
    Indicator,
    Method,
    Municipality,
    Phase,
    Programme,
    ProgrammeMunicipality,
    ProgrammeNote,
    RoadmapStep,
)
from database.models.submissions import Submission, SubmissionEvent

__all__ = [
    "TABLES",
    "Account",
    "AccountMunicipality",
    "AuditEntry",
    "Base",
    "HiddenFigure",
    "Import",
    "Meeting",
    "MeetingCancellation",
    "MeetingSentence",
    "PasswordLink",
    "ProtectionDecision",
    "ReadToken",
    "ReceivedFile",
    "Submission",
    "SubmissionEvent",
]

_FACTS = (Participation, GoalChoice, Target, Measurement, Release, CriterionAnswer)
_REFERENCE = (
    Municipality,
    Programme,
    ProgrammeMunicipality,
    Method,
    Goal,
    Indicator,
    Criterion,
    Phase,
    Calendar,
    Grant,
    RoadmapStep,
    EffortType,
    ProgrammeNote,
)


def _tables() -> Mapping[str, Table]:
    tables = {
        model.kind: Base.metadata.tables[model.__tablename__] for model in _FACTS + _REFERENCE
    }
    assert tuple(tables) == FACT_KINDS + REFERENCE_KINDS
    return MappingProxyType(tables)


TABLES: Mapping[str, Table] = _tables()
