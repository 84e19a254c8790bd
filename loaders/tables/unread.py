"""Rows that are not read: what each is taken for, and whether it may hold a fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.meaning.values import is_absent, shown
from loaders.tables.figures_in_text import holds_figure
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN, Entry, Line
from loaders.tables.tables import Table

# What a line is about: without it, and with nothing said, the line cannot be read.
NAMING = ("method", "goal", "indicator", "criterion", "year")
# What a template has filled in already on the lines it leaves open.
GIVEN = frozenset({NAME_COLUMN, CODE_COLUMN, "programme", "unit", "part"})


@dataclass(frozen=True, slots=True)
class Unread:
    """The first cell of a row that is not read; `missing` is the header of an empty key column."""

    entry: Entry
    is_record: bool = False
    missing: str | None = None


def outside_records(entries: list[Entry], *, is_record: bool = False) -> Unread:
    """A row that is no record; a figure in it makes it look like one."""
    return Unread(entries[0], is_record or any(holds_figure(it.value) for it in entries))


def without_key(table: Table, line: Line) -> Unread | None:
    """A line that says nothing since a key column is empty; an open line of a template is none."""
    missing = next(_empty_keys(table, line), None)
    if missing is None:
        return None
    filled = {name: entry for name, entry in line.entries.items() if not is_absent(entry.value)}
    own = [entry for entry in filled.values() if entry.position[0] == line.row]
    if not own or (filled.keys() <= GIVEN and _is_template(table)):
        return None
    first = min(own, key=lambda entry: entry.position)
    return Unread(first, missing=shown(table.headers[missing.position[1]]))


def _is_template(table: Table) -> bool:
    """Whether a table has every column of ours, as only templates have."""
    columns = table.kind.columns
    return all(column.field in table.columns for column in columns if not column.is_lead_only)


def _empty_keys(table: Table, line: Line) -> Iterator[Entry]:
    places = [line.entries[name] for name in (NAME_COLUMN, CODE_COLUMN) if line.knows(name)]
    if all(is_absent(entry.value) for entry in places):
        yield from places
    is_titled = bool(table.titled_indicator) or line.has("goal", "indicator")
    for name in NAMING:
        entry = line.entry(name)
        if entry is None or not is_absent(entry.value):
            continue
        if name not in {"goal", "indicator"} or not is_titled:
            yield entry
