"""The frames as they would be after approving, without anything being stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from answers.memory import Memory
from answers.services import Services
from database.keys import KEYS
from submissions.weighing.change import Change, ChangeList, ChangeState

TAKING_EFFECT = (ChangeState.NEW, ChangeState.CHANGED, ChangeState.WITHDRAWN)
Key = tuple[object, ...]


def with_changes(services: Services, changes: ChangeList, file_name: str) -> Services:
    """Services that answer as if the changes were stored; only for looking, never for writing."""
    effective = changes.of(*TAKING_EFFECT)

    def laid_over(kind: str, rows: pd.DataFrame) -> pd.DataFrame:
        own = [each for each in effective if each.kind == kind]
        return _laid_over(kind, rows, own, file_name) if own else rows

    return replace(services, memory=Memory(), overlay=laid_over)


def _laid_over(
    kind: str, rows: pd.DataFrame, changes: Sequence[Change], file_name: str
) -> pd.DataFrame:
    replaced = {_key(kind, each.after) for each in changes}
    keys = [_key(kind, row) for row in rows.to_dict("records")]
    kept = rows.loc[[key not in replaced for key in keys]]
    added = [_row(each, file_name) for each in changes]
    new = pd.DataFrame(added, columns=rows.columns).astype(rows.dtypes.to_dict())
    return new if kept.empty else pd.concat([kept, new], ignore_index=True)


def _row(change: Change, file_name: str) -> dict[str, object]:
    row = change.row
    return {
        **change.after,
        "id": 0,
        "import_id": 0,
        "sheet": row.sheet,
        "cell": row.cell,
        "cells": dict(row.cells),
        "source": row.source,
        "is_example": row.is_example,
        "file_name": file_name,
        "sha256": "",
        "registered_at": pd.Timestamp.now("UTC").as_unit("us"),
        "registered_by": "",
    }


def _key(kind: str, values: Mapping[Any, Any]) -> Key:
    return tuple(_part(values.get(name)) for name in KEYS[kind])


def _part(value: object) -> object:
    return None if value is None or value is pd.NA or value is pd.NaT else value
