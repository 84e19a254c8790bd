"""A typed row says what its table says: no field that is not stored, none less often empty."""

from __future__ import annotations

from dataclasses import fields
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from answers.facts.fact import Fact, facts_of
from answers.facts.registry import FACTS
from answers.selection import Selection
from answers.services import Services
from database.keys import KEYS
from database.models import TABLES
from tests.front_door.site import Site

# What comes with a row from its import, or from the gate.
BESIDE = {"file_name", "sha256", "registered_at", "registered_by"}
OF_THE_GATE = {
    "is_withheld",
    "is_text_withheld",
    "baseline_is_hidden",
    "baseline_is_withheld",
    "may_open",
}
# What the gate keeps back from some, though it is stored of every row.
KEPT_BACK = {"source"}


def test_there_is_one_for_every_kind() -> None:
    assert [each.kind for each in FACTS] == list(KEYS)


@pytest.mark.parametrize("of", FACTS, ids=lambda each: each.kind)
def test_its_fields_are_columns_of_its_table(of: type[Fact]) -> None:
    columns = TABLES[of.kind].columns
    hints = get_type_hints(of)
    for each in fields(of):
        if each.name in BESIDE | OF_THE_GATE:
            continue
        column = columns[each.name]
        assert is_optional(hints[each.name]) or not column.nullable, each.name
        if each.name not in KEPT_BACK:
            assert not is_optional(hints[each.name]) or column.nullable, each.name


def is_optional(hint: Any) -> bool:
    return get_origin(hint) is UnionType and NoneType in get_args(hint)


@pytest.mark.parametrize("of", FACTS, ids=lambda each: each.kind)
def test_every_value_is_what_its_field_says(loaded_site: Site, of: type[Fact]) -> None:
    hints = get_type_hints(of)
    rows = loaded_site.services.facts(of, Selection())
    assert rows
    for row in rows:
        for each in fields(of):
            value = getattr(row, each.name)
            assert type(value) in _types(hints[each.name]), (each.name, value)


def _types(hint: Any) -> set[type]:
    parts = get_args(hint) if get_origin(hint) is UnionType else (hint,)
    return {dict if get_origin(part) else part for part in parts}


def test_a_missing_column_is_no_missing_value(loaded_site: Site) -> None:
    services: Services = loaded_site.services
    of = FACTS[0]
    rows = services.frame(of.kind, Selection()).drop(columns=["is_example"])
    with pytest.raises(KeyError, match="is_example"):
        facts_of(rows, of)
