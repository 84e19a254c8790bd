"""What a kind declares is what its table keeps, what its reading gives, and what has words."""

from __future__ import annotations

import pytest
from sqlalchemy import inspect

from database.columns import column_types
from database.engine import Database
from database.keys import KEYS
from database.models import TABLES
from database.models.base import PROVENANCE
from loaders.formats.problems import Problem
from loaders.kinds import FACT_KINDS, KINDS
from loaders.tables.kind import Kind
from tests.samples.stored_rows import stored_rows
from words.catalog import read_words, workbook_words

EVERY = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@EVERY
def test_the_declaration_is_what_the_table_keeps(kind: Kind) -> None:
    assert {name: each.type for name, each in kind.stored.items()} == column_types(kind.name)
    table = TABLES[kind.name]
    for name, each in kind.stored.items():
        default = getattr(table.c[name].default, "arg", None)
        assert default in (None, each.default), f"{kind.name}.{name} has two defaults"


def test_every_kind_is_declared_and_known_by_declared_columns() -> None:
    assert {kind.name for kind in KINDS} == set(KEYS) == set(TABLES)
    for kind in KINDS:
        assert set(kind.key) <= set(kind.stored)


def test_both_databases_have_exactly_the_declared_columns(database: Database) -> None:
    inspector = inspect(database.engine)
    for kind in KINDS:
        found = [column["name"] for column in inspector.get_columns(TABLES[kind.name].name)]
        assert {*kind.stored, *PROVENANCE} == set(found), kind.name


@EVERY
def test_a_stored_column_is_filled_from_one_column_of_the_sheet(kind: Kind) -> None:
    names = [each.name for column in kind.columns for each in column.stored]
    assert len(set(names)) == len(names)


@EVERY
def test_what_is_stored_beside_the_first_is_read_by_the_kind(kind: Kind) -> None:
    """By its type only the first of a column can be read."""
    beside = {each.name for column in kind.columns for each in column.stored[1:]}
    rows = [row for row in stored_rows() if row.kind == kind.name]
    assert rows
    for row in rows:
        assert set(row.values) == set(kind.stored), row.cell
        assert beside <= set(row.values)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_column_to_be_filled_in_is_explained_where_it_stands(language: str) -> None:
    words = workbook_words(language)
    for kind in FACT_KINDS:
        for column in kind.columns:
            keys = [f"template-note-{kind.name}-{column.field}", f"template-note-{column.field}"]
            known = any(words.has(key.replace("_", "-")) for key in keys)
            assert known or column.is_lead_only, f"{keys[0]} in texts/workbooks/{language}"
            if column.has_choices:
                assert words.has(f"template-choices-{column.field}".replace("_", "-"))


@EVERY
def test_a_code_and_an_unknown_word_have_words(kind: Kind) -> None:
    words = read_words()["da"]
    for each in kind.stored.values():
        if each.codes:
            assert Problem(each.unknown).code
            assert words.has(f"problem-{each.unknown}".replace("_", "-"))
