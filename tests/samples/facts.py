"""Stored rows as typed values, made of what a test is about."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from answers.facts.fact import AnyFact

BESIDE: dict[str, object] = {
    "id": 1,
    "import_id": 1,
    "file_name": "filen.xlsx",
    "sheet": "Ark1",
    "cell": "A1",
    "cells": {},
    "registered_at": datetime(2013, 1, 1, tzinfo=UTC),
    "registered_by": "L",
}


def fact(of: type[AnyFact], **values: object) -> AnyFact:
    """A row of a kind; what is not said is unknown, and a flag is off."""
    hints = get_type_hints(of)
    names = [each.name for each in fields(of)]
    assert not values.keys() - names
    told: dict[str, Any] = {
        name: BESIDE[name] if name in BESIDE else _empty(hints[name]) for name in names
    }
    return of(**(told | values))


def _empty(hint: Any) -> object:
    if get_origin(hint) is UnionType and NoneType in get_args(hint):
        return None
    return hint()
