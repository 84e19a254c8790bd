"""The tables, known only inside this room; everyone else names a kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Table

from database.keys import FACT_KINDS, REFERENCE_KINDS
from database.models import facts, reference
from database.models.accounts import Account, AccountMunicipality, AuditEntry, PasswordLink
from database.models.base import Base, Provenance
from database.models.imports import Import, ReceivedFile
from database.models.meetings import Meeting, MeetingCancellation, MeetingSentence
from database.models.protection import HiddenFigure, ProtectionDecision
from database.models.read_tokens import ReadToken
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


def _tables() -> Mapping[str, Table]:
    """The table of every kind, as its model declares it, in the order of the kinds."""
    tables = {
        model.kind: Base.metadata.tables[model.__tablename__]
        for module in (facts, reference)
        for model in vars(module).values()
        if isinstance(model, type) and issubclass(model, Base) and issubclass(model, Provenance)
    }
    kinds = FACT_KINDS + REFERENCE_KINDS
    assert set(tables) == set(kinds)
    return MappingProxyType({kind: tables[kind] for kind in kinds})


TABLES: Mapping[str, Table] = _tables()
