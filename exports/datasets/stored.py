"""A table for every stored kind, made from what the database says the kind is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.services import Services
from database.columns import column_types
from database.keys import KEYS
from exports.datasets.code_names import Reference, has_name, name_lookup, own_names, references
from exports.datasets.dataset import ORIGIN, STORED_AS, DataColumn, Dataset, Rows, Value
from exports.datasets.narrowing import narrowed
from exports.datasets.plain_values import plain
from exports.datasets.question import Question
from monitoring.rows import flagged
from words.catalog import Words

# Figures of an indicator may be protected, and are counted in the indicator's unit.
COUNTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"measurement": ("value",), "target": ("baseline",)}
)
WITH_UNIT: Mapping[str, str] = MappingProxyType(
    {"latitude": "latitude_degrees", "longitude": "longitude_degrees"}
)


def stored_datasets() -> tuple[Dataset, ...]:
    """One for every kind, and one for every table of years that a kind carries in a column."""
    return tuple(each for kind in KEYS for each in _of_kind(kind))


def _of_kind(kind: str) -> Iterator[Dataset]:
    yield Dataset(kind, _columns(kind), partial(_rows, kind), kind=kind)
    for name, type_ in column_types(kind).items():
        if type_ == "year_counts":
            rows = partial(_year_rows, kind, name)
            yield Dataset(f"{kind}_{name}", _year_columns(kind, name), rows, kind=kind)


def outside(kind: str, name: str) -> str:
    """What a stored column is called in the tables."""
    return own_names(kind).get(name) or WITH_UNIT.get(name, name)


def _columns(kind: str) -> tuple[DataColumn, ...]:
    types = column_types(kind)
    named = {each.column: each.kind for each in _references(kind)}
    found: list[DataColumn] = []
    for name, type_ in types.items():
        if type_ in ("year_counts", "mapping"):
            continue
        found.append(DataColumn(outside(kind, name), type_, name in KEYS[kind]))
        if name in named:
            found.append(DataColumn(named[name]))
        if name in COUNTED.get(kind, ()) and "unit" not in types:
            found.append(DataColumn("unit"))
    if kind in COUNTED and "is_hidden" not in types:
        found.append(DataColumn("is_hidden", "boolean"))
    return (*found, *ORIGIN)


def _references(kind: str) -> list[Reference]:
    """The catalogues a kind points into, itself not among them."""
    return [
        each
        for each in references(column_types(kind))
        if each.kind != kind and has_name(each.kind) and each.kind not in column_types(kind)
    ]


def _rows(kind: str, services: Services, question: Question, words: Words) -> Rows:
    rows = asked(services, question, kind)
    lookups = [(each, name_lookup(services, question, words, each)) for each in _references(kind)]
    columns, types = _columns(kind), column_types(kind)
    made: list[Mapping[str, Value]] = []
    for row in rows.to_dict("records"):
        values = {outside(kind, name): row[name] for name in types}
        values |= {name: row[name] for name in ("unit", "is_hidden") if name in row}
        values |= {each.kind: names.get(_key(row, each)) for each, names in lookups}
        values |= origin(row)
        made.append({each.name: plain(values[each.name], each.type) for each in columns})
    return made


def asked(services: Services, question: Question, kind: str) -> pd.DataFrame:
    """The rows asked for, with the unit of what is counted and whether it is hidden."""
    rows = narrowed(services, question, kind, services.frame(kind, question.selection))
    if kind not in COUNTED:
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


def _year_columns(kind: str, name: str) -> tuple[DataColumn, ...]:
    keys = [DataColumn(outside(kind, part), is_key=True) for part in KEYS[kind]]
    label = [DataColumn(outside(kind, "name"))] if "name" in column_types(kind) else []
    year = DataColumn("year", "integer", is_key=True)
    return (*keys, *label, year, DataColumn(name, "integer"), *ORIGIN)


def _year_rows(kind: str, name: str, services: Services, question: Question, words: Words) -> Rows:
    rows = narrowed(services, question, kind, services.frame(kind, question.selection))
    columns, types = _year_columns(kind, name), column_types(kind)
    made: list[Mapping[str, Value]] = []
    for row in rows.to_dict("records"):
        whole = {outside(kind, part): row[part] for part in types} | origin(row)
        counts = row[name] if isinstance(row[name], Mapping) else {}
        for year, count in sorted(counts.items()):
            values = {**whole, "year": year, name: count}
            made.append({each.name: plain(values[each.name], each.type) for each in columns})
    return made
