"""What is said of rows that are not read: one line for a row, and one for rows that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loaders.formats.problems import Problem
from loaders.meaning.values import shown
from loaders.tables.line import Entry


def ignored_rows(sheet: str, unread: Iterable[Entry]) -> Iterator[Problem]:
    """A problem at the first cell of each run of rows; `unread` are in reading order."""
    run: list[Entry] = []
    for entry in unread:
        if run and entry.position[0] > run[-1].position[0] + 1:
            yield _problem(sheet, run)
            run = []
        run.append(entry)
    if run:
        yield _problem(sheet, run)


def _problem(sheet: str, run: list[Entry]) -> Problem:
    first, last = run[0], run[-1].position[0]
    read = None if first.value is None else shown(first.value)
    rows = f"{first.position[0]}-{last}"
    details = {"reason": "rows", "rows": rows} if last > first.position[0] else {}
    return Problem("ignored_row", sheet, first.cell, read, details)
