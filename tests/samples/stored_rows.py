"""Every row of the project's own workbooks, as it is stored."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from database.rows import Row
from loaders.checks.check import open_received
from loaders.checks.names_in_use import with_references
from loaders.importing import Received, check_files, received_files
from loaders.meaning.reference import Reference

DATA = Path(__file__).parents[2] / "data"


@lru_cache(maxsize=1)
def stored_rows() -> tuple[Row, ...]:
    """The sound rows of data/, examples too, in the order of their files."""
    checked = check_files(_files(), names())
    return tuple(row for each in checked for row in each.rows)


@lru_cache(maxsize=1)
def names() -> Reference:
    """The names in the project's workbooks and in the examples."""
    return with_references([open_received(it.name, it.content) for it in _files()], Reference())


def _files() -> list[Received]:
    return list(received_files([DATA / "workbooks", DATA / "example"]))
