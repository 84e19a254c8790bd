"""What a table says of its figures that no field keeps: how final they are, and remarks on them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from loaders.checks.part_columns import FIGURES, LONGEST_CHOICE, OF_NO_MARK, is_figure
from loaders.formats.cells import Position, Value, address
from loaders.formats.problems import Problem
from loaders.meaning.finality import STATUSES, status_word
from loaders.meaning.qualifier_words import Meaning, word_set
from loaders.meaning.qualifiers import meaning_beside_names, meaning_of
from loaders.meaning.spellings import words_of
from loaders.meaning.values import shown
from loaders.tables.column import REMARK
from loaders.tables.tables import Table

OPEN = frozenset({"provisional", "estimate"})
LONGEST_TITLE, LONGEST_REMARK = 80, 120
# In a longer column of remarks nobody says of one line alone that it is half a year.
MOST_LOOKED_AT = 20_000
MOST_NAMED = 10
FEW, LONGEST_LIMIT = 3, 60
LIMITING = word_set("kun heraf deraf ekskl eksklusiv undtagen only excl")
OF_FIGURES = frozenset(
    {Meaning.PLAN, Meaning.SPAN, Meaning.SEX, Meaning.AGE, Meaning.EXCEPT, Meaning.PART}
    | {Meaning.SHARE, Meaning.RATE, Meaning.THOUSANDS}
)


def unkept(table: Table) -> Iterator[Problem]:
    """A warning for each text of a table of facts that is read and kept nowhere."""
    if table.kind.is_reference:
        return
    if table.kind.name in FIGURES and not _keeps_status(table):
        yield from _statuses(table)
    for name, column in table.columns.items():
        is_kept = bool(table.kind.column(name).stored)
        if name == REMARK and not is_kept:
            yield from remarks(table, column)


def _keeps_status(table: Table) -> bool:
    return any(column.field == "status" for column in table.kind.columns)


def _is_plain(text: str) -> bool:
    """Whether a remark says one thing, as "Budget" and "kun 1. halvår" do, and tells no story."""
    words = words_of(text)
    if is_figure(text):
        return False
    return len(words) <= FEW or (len(text) <= LONGEST_LIMIT and not LIMITING.isdisjoint(words))


def _statuses(table: Table) -> Iterator[Problem]:
    """Words such as foreløbig in a header, a title or a year, where figures have no status."""
    read = {*table.columns.values(), *table.spread}
    for column in sorted(read & table.headers.keys()):
        if _is_open(table.headers[column]):
            place = address((table.header_row, column))
            yield _status(table, place, table.headers[column])
    for title in table.titles:
        if len(title) <= LONGEST_TITLE and "*" not in title and _is_open(title):
            yield _status(table, None, title)
    for year in {table.columns[name] for name in ("year",) if name in table.columns}:
        said = (row for row, it in table.rows.items() if year in it and _is_open(it[year]))
        for row in islice(said, 1):
            yield _status(table, address((row, year)), table.rows[row][year])


def _is_open(value: Value) -> bool:
    word = status_word(value) if isinstance(value, str) else None
    return word is not None and STATUSES[word] in OPEN


def _status(table: Table, cell: str | None, value: Value) -> Problem:
    return Problem("unkept_status", table.sheet.name, cell, shown(value))


def remarks(table: Table, column: int) -> Iterator[Problem]:
    """One warning for remarks that say that a figure or a mark is something else."""
    found: list[tuple[Position, Meaning]] = []
    for number, (row, cells) in enumerate(table.rows.items()):
        if number >= MOST_LOOKED_AT:
            break
        said = _said(table, cells.get(column))
        if said is not None:
            found.append(((row, column), said))
    if found:
        place, said = found[0]
        named = ", ".join(address(at) for at, _ in found[:MOST_NAMED])
        details = {
            "meaning": said.value,
            "column": shown(table.headers.get(column, "")),
            "cells": f"{named} …" if len(found) > MOST_NAMED else named,
        }
        read = shown(table.rows[place[0]][column])
        yield Problem("unkept_remark", table.sheet.name, address(place), read, details)


def _said(table: Table, value: Value | None) -> Meaning | None:
    if not isinstance(value, str) or len(value) > LONGEST_REMARK:
        return None
    if table.kind.name in FIGURES:
        said = meaning_of(value)
        return said if said in OF_FIGURES and _is_plain(value) else None
    said = meaning_beside_names(value) if len(value) > LONGEST_CHOICE else None
    return said if said in OF_NO_MARK else None
