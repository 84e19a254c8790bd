"""What a child does with a received file; each gives its answer in pieces that are quick to read.

A large answer in one piece would keep every thread of the server waiting while it is unpacked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from database.rows import Row
from loaders.checks.check import Checked, open_received
from loaders.formats.problems import Problem
from loaders.limited.examining import Examined, Question, examine
from loaders.markup.marked_up import MarkedUp, marked_up
from words.catalog import workbook_words

ROWS_IN_PIECE = 2_000


def examined_parts(
    name: str, content: bytes, question: Question, with_rows: bool
) -> Iterator[Examined | tuple[str, tuple[Row, ...]]]:
    """What a file says: first without its rows, then, where they are wanted, (which, rows)."""
    found = examine(name, content, question)
    yield replace(found, checked=replace(found.checked, rows=()), blanks=())
    if with_rows:
        for which, rows in (("rows", found.checked.rows), ("blanks", found.blanks)):
            left = iter(rows)
            while piece := tuple(islice(left, ROWS_IN_PIECE)):
                yield which, piece


def marked_file(
    name: str, content: bytes, problems: Sequence[Problem], language: str
) -> Iterator[MarkedUp]:
    """The file with these problems marked; nothing where it cannot be opened."""
    opened = open_received(name, content)
    if opened.workbook is not None:
        checked = Checked(opened.file_name, opened.sha256, problems=tuple(problems))
        yield marked_up(name, content, checked, workbook_words(language))
