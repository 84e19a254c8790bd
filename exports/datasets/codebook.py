"""What every column of every table holds, for whoever has only the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exports.datasets.codes import codes_of
from exports.datasets.dataset import DataColumn, Dataset, Rows
from words.catalog import Catalogs, Words
from words.vocabulary import dashed

KEY = "kodebog"
COLUMNS: tuple[DataColumn, ...] = (
    DataColumn("kind", is_key=True),
    DataColumn("column", is_key=True),
    DataColumn("type"),
    DataColumn("unit"),
    DataColumn("is_key", "boolean"),
    DataColumn("meaning_da"),
    DataColumn("meaning_en"),
    DataColumn("values_da"),
    DataColumn("values_en"),
)


def codebook(words: Catalogs, tables: Iterable[Dataset]) -> Rows:
    """One row per column of these tables, in both languages."""
    return [_row(dataset, column, words) for dataset in tables for column in dataset.columns]


def title(dataset: Dataset, words: Words) -> str:
    """What a table is called; its key where it is too new to have a name."""
    key = f"data-set-{dashed(dataset.key)}"
    return words(key) if words.has(key) else dataset.key


def about(dataset: Dataset, words: Words) -> str:
    """What one row of a table is."""
    key = f"data-set-{dashed(dataset.key)}-row"
    return words(key) if words.has(key) else words("data-set-unexplained")


def meaning(dataset: Dataset, column: DataColumn, words: Words) -> str:
    """What a column holds: said for this table, else for every table that has it."""
    name = dashed(column.name)
    for key in (f"data-column-{dashed(dataset.key)}-{name}", f"data-column-{name}"):
        if words.has(key):
            return words(key)
    if column.name.startswith("value_"):
        bare = words(f"data-column-{dashed(column.name.removeprefix('value_'))}")
        return words("data-column-of-value", what=bare)
    return words("data-column-unexplained")


def unit(column: DataColumn, words: Words) -> str:
    """What a number is counted in."""
    return words(f"data-unit-{column.unit}") if column.unit else ""


def values(column: DataColumn, words: Words) -> str:
    """The codes of a column and what they mean, in one line."""
    known = codes_of(column, words)
    return "; ".join(f"{code} = {said}" for code, said in known.items())


def _row(dataset: Dataset, column: DataColumn, words: Catalogs) -> Mapping[str, str | bool | None]:
    return {
        "kind": dataset.key,
        "column": column.name,
        "type": column.type,
        "unit": unit(column, words["en"]) or None,
        "is_key": column.is_key,
        "meaning_da": meaning(dataset, column, words["da"]),
        "meaning_en": meaning(dataset, column, words["en"]),
        "values_da": values(column, words["da"]) or None,
        "values_en": values(column, words["en"]) or None,
    }
