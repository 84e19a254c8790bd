"""What stands over the lines of a table, for whoever reads them one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from loaders.formats.cells import Value


@dataclass(frozen=True, slots=True)
class Heading:
    """The sheet and kind of a table by name, its layout, its headers by column and its titles.

    `titled_indicator` is the code of the indicator that a title names.
    """

    sheet: str
    kind: str
    layout: str
    headers: Mapping[int, Value]
    titles: tuple[str, ...]
    titled_indicator: str | None = None
