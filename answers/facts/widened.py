"""A row that says more than another one."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

Wider = TypeVar("Wider")


def widened(row: Any, of: type[Wider], /, **added: object) -> Wider:
    """The row as a kind of row made from its own; `added` are the fields that it says otherwise.

    Raises TypeError where a field is missing or is not one.
    """
    return of(**{each.name: getattr(row, each.name) for each in fields(row)} | added)
