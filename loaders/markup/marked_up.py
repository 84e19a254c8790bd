"""Gives a received workbook back with its problems coloured, commented and listed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath

from loaders.checks.check import Checked
from loaders.formats.personal_numbers import CODE as PERSONAL_NUMBER
from loaders.formats.problems import Problem, Severity
from loaders.formats.workbook import sha256_of
from loaders.markup.formulas import saved_with_values
from loaders.markup.marked_cells import clear_marks, mark_cells
from loaders.markup.problem_list import Listing, add_list, take_list
from loaders.markup.source import Source, sources
from words.catalog import Words

KEPT = frozenset({".xlsx", ".xlsm"})
# More marks than a person can work through would only make the file slow to open.
MOST_MARKED = 1_000
ORDER = tuple(Severity)


class PersonalNumberError(Exception):
    """The file holds a personal number, so nothing of it is given back."""


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """The file to hand back; `lost` says in words what of the received file it does not hold."""

    name: str
    content: bytes
    lost: tuple[str, ...] = ()


def marked_up(name: str, content: bytes, checked: Checked, words: Words) -> MarkedUp:
    """The received file with a first sheet that lists its problems, and each marked where it is.

    Marks of an earlier round are replaced. Raises PersonalNumberError where the file holds one, and
    ValueError where `checked` is not about this content.
    """
    if any(problem.code == PERSONAL_NUMBER for problem in checked.problems):
        raise PersonalNumberError
    if checked.sha256 != sha256_of(content):
        raise ValueError("the check is about another file")
    return next(
        MarkedUp(_new_name(name), marked, lost)
        for source in sources(name, content)
        for lost in [tuple(words(f"markup-lost-{key.replace('_', '-')}") for key in source.lost)]
        if (marked := _marked_if_it_can_be(source, checked, lost, words)) is not None
    )


def _marked_if_it_can_be(
    source: Source, checked: Checked, lost: tuple[str, ...], words: Words
) -> bytes | None:
    """None where a workbook that could be opened cannot be marked or written."""
    try:
        return _marked(source, checked, lost, words)
    except Exception:
        if not source.titles:
            raise  # the list alone: nothing of the received file can be the reason
        return None


def _marked(source: Source, checked: Checked, lost: tuple[str, ...], words: Words) -> bytes:
    clear_marks(source.book, take_list(source.book))
    problems = sorted(checked.problems, key=_weight)
    lines = mark_cells(source, problems[:MOST_MARKED], words)
    counts = Counter(problem.severity for problem in problems)
    add_list(source.book, Listing(checked.file_name, lines, counts, lost), words)
    return saved_with_values(source)


def _weight(problem: Problem) -> int:
    return ORDER.index(problem.severity)


def _new_name(name: str) -> str:
    path = PurePath(name)
    return path.name if path.suffix.lower() in KEPT else f"{path.stem or path.name}.xlsx"
