"""What is said of rows that are not read: one line for a row, and one for rows that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from loaders.formats.problems import Problem
from loaders.meaning.values import shown
from loaders.tables.unread import Unread


def ignored_rows(sheet: str, unread: Iterable[Unread]) -> Iterator[Problem]:
    """A problem at the first cell of each run of rows, and one for a key a whole table lacks.

    In a run those that may hold a fact are told apart from the rest; `unread` are in reading order.
    """
    found = list(unread)
    for run in _runs([it for it in found if it.missing is None]):
        for _, alike in groupby(sorted(run, key=_weight), key=_weight):
            yield _problem(sheet, list(alike))
    by_key = sorted((it for it in found if it.missing is not None), key=_missing)
    for _, lacking in groupby(by_key, key=_missing):
        yield _problem(sheet, list(lacking))


def _runs(unread: list[Unread]) -> Iterator[list[Unread]]:
    run: list[Unread] = []
    for one in unread:
        if run and _row(one) > _row(run[-1]) + 1:
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _row(unread: Unread) -> int:
    return unread.entry.position[0]


def _weight(unread: Unread) -> bool:
    return unread.is_record


def _missing(unread: Unread) -> str:
    return unread.missing or ""


def _problem(sheet: str, alike: list[Unread]) -> Problem:
    first = alike[0]
    read = None if first.entry.value is None else shown(first.entry.value)
    rows = sorted({_row(it) for it in alike})
    details = {"reason": "missing", "column": first.missing} if first.missing else {}
    if len(rows) > 1:
        reason = "missing_rows" if first.missing else "rows"
        details = {**details, "reason": reason, "rows": _ranges(rows)}
    code = "ignored_record" if first.is_record else "ignored_row"
    return Problem(code, sheet, first.entry.cell, read, details)


def _ranges(rows: list[int]) -> str:
    """3, 5-7: the numbers of the rows, those that follow each other as one."""
    breaks = [after for before, after in pairwise(rows) if after > before + 1]
    starts = [rows[0], *breaks]
    ends = [*(rows[rows.index(start) - 1] for start in breaks), rows[-1]]
    return ", ".join(
        f"{start}" if start == end else f"{start}-{end}"
        for start, end in zip(starts, ends, strict=True)
    )
