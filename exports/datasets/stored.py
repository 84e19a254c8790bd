"""A table for every stored kind, made from what the kind declares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import pandas as pd

from answers.services import Services
from database.keys import KEYS
from exports.datasets.code_names import Reference, has_name, name_lookup, own_names, references
from exports.datasets.dataset import ORIGIN, STORED_AS, DataColumn, Dataset, Rows, Value
from exports.datasets.narrowing import narrowed
from exports.datasets.plain_values import plain
from exports.datasets.question import Question
from loaders.kinds import KINDS, indicator
from loaders.tables.column import YEAR, Protection
from loaders.tables.kind import Kind, by_name
from monitoring.rows import flagged
from words.catalog import Words

YEAR_COUNTS = "year_counts"


def stored_datasets(kinds: Iterable[Kind] = KINDS) -> tuple[Dataset, ...]:
    """One for every kind, and one for every table of years that a kind carries in a column."""
    kept = list(KEYS)
    ordered = sorted(kinds, key=lambda kind: kept.index(kind.name))
    return tuple(each for kind in ordered for each in _of_kind(kind))


def _of_kind(kind: Kind) -> Iterator[Dataset]:
    yield Dataset(kind.name, _columns(kind), partial(_rows, kind), kind=kind.name)
    for name, each in kind.stored.items():
        if each.type == YEAR_COUNTS:
            rows = partial(_year_rows, kind, name)
            columns = _year_columns(kind, name)
            yield Dataset(f"{kind.name}_{name}", columns, rows, kind=kind.name)


def outside(kind: Kind, name: str) -> str:
    """What a stored column is called in the tables."""
    return own_names(kind.name).get(name) or kind.stored[name].outside or name


def declared_column(kind: Kind, name: str, *, is_key: bool = False) -> DataColumn:
    """A stored column as the tables describe it."""
    each = kind.stored[name]
    codes = tuple(dict.fromkeys(each.codes.values()))
    return DataColumn(
        outside(kind, name), each.type, is_key, each.unit, codes=codes, code_words=each.code_words
    )


def declared(kind: str, name: str, *, is_key: bool = False) -> DataColumn:
    """A column of another table that is the same as a stored one."""
    return declared_column(by_name(KINDS)[kind], name, is_key=is_key)


def _columns(kind: Kind) -> tuple[DataColumn, ...]:
    named = {each.column: each.kind for each in _references(kind)}
    found: list[DataColumn] = []
    for name, each in kind.stored.items():
        if each.type in (YEAR_COUNTS, "mapping"):
            continue
        found.append(declared_column(kind, name, is_key=name in kind.key))
        if name in named:
            found.append(DataColumn(named[name]))
        if name in _by_indicator(kind) and "unit" not in kind.stored:
            found.append(declared_column(indicator.KIND, "unit"))
    if _by_indicator(kind) and "is_hidden" not in kind.stored:
        found.append(DataColumn("is_hidden", "boolean"))
    return (*found, *ORIGIN)


def _by_indicator(kind: Kind) -> frozenset[str]:
    """Figures of an indicator: they may be protected, and are counted in the indicator's unit."""
    rule = Protection.BY_INDICATOR
    return frozenset(name for name, each in kind.stored.items() if each.protection is rule)


def _references(kind: Kind) -> list[Reference]:
    """The catalogues a kind points into, itself not among them."""
    return [
        each
        for each in references(kind.stored)
        if each.kind != kind.name and has_name(each.kind) and each.kind not in kind.stored
    ]


def _rows(kind: Kind, services: Services, question: Question, words: Words) -> Rows:
    rows = asked(services, question, kind)
    lookups = [(each, name_lookup(services, question, words, each)) for each in _references(kind)]
    columns = _columns(kind)
    made: list[Mapping[str, Value]] = []
    for row in rows.to_dict("records"):
        values = {outside(kind, name): row[name] for name in kind.stored}
        values |= {name: row[name] for name in ("unit", "is_hidden") if name in row}
        values |= {each.kind: names.get(_key(row, each)) for each, names in lookups}
        values |= origin(row)
        made.append({each.name: plain(values[each.name], each.type) for each in columns})
    return made


def asked(services: Services, question: Question, kind: Kind) -> pd.DataFrame:
    """The rows asked for, with the unit of what is counted and whether it is hidden."""
    found = services.frame(kind.name, question.selection)
    rows = narrowed(services, question, kind.name, found)
    if not _by_indicator(kind):
        return rows
    indicators = services.frame("indicator", question.selection)[["code", "unit"]]
    own = indicators.rename(columns={"code": "indicator_code"})
    hidden = [name for name in ("is_hidden", "baseline_is_hidden") if name in rows]
    return rows.assign(is_hidden=flagged(rows, hidden[0])).merge(own, how="left")


def origin(row: Mapping[Any, Any]) -> dict[str, object]:
    """Where a stored row is from, under the names of the tables."""
    return {each.name: row[STORED_AS.get(each.name, each.name)] for each in ORIGIN}


def _key(row: Mapping[Any, Any], reference: Reference) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in reference.key)


def _year_columns(kind: Kind, name: str) -> tuple[DataColumn, ...]:
    keys = [DataColumn(outside(kind, part), is_key=True) for part in kind.key]
    label = [DataColumn(outside(kind, "name"))] if "name" in kind.stored else []
    year = DataColumn("year", "integer", is_key=True, unit=YEAR)
    return (*keys, *label, year, DataColumn(name, "integer", unit=kind.stored[name].unit), *ORIGIN)


def _year_rows(kind: Kind, name: str, services: Services, question: Question, words: Words) -> Rows:
    found = services.frame(kind.name, question.selection)
    rows, columns = narrowed(services, question, kind.name, found), _year_columns(kind, name)
    made: list[Mapping[str, Value]] = []
    for row in rows.to_dict("records"):
        whole = {outside(kind, part): row[part] for part in kind.stored} | origin(row)
        counts = row[name] if isinstance(row[name], Mapping) else {}
        for year, count in sorted(counts.items()):
            values = {**whole, "year": year, name: count}
            made.append({each.name: plain(values[each.name], each.type) for each in columns})
    return made
