"""From a frame to the stored figures behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

SOURCE_COLUMNS = (
    "label",
    "file_name",
    "sheet",
    "cell",
    "source",
    "registered_at",
    "registered_by",
    "is_example",
)


def source_of(row: Mapping[Any, Any], label: str = "") -> dict[str, object]:
    """The provenance of one stored row; `label` says which part of the figure it is."""
    found = {key: row.get(key) for key in SOURCE_COLUMNS}
    return {**found, "label": label or found["label"] or "", "is_example": bool(row["is_example"])}


def sources_frame(rows: Iterable[Mapping[str, object]]) -> pd.DataFrame:
    """One row per stored figure, each cell once, in reading order of file and sheet."""
    frame = pd.DataFrame(list(rows), columns=list(SOURCE_COLUMNS))
    unique = frame.drop_duplicates(["label", "file_name", "sheet", "cell"])
    return unique.sort_values(
        ["is_example", "file_name", "sheet"], kind="stable", ignore_index=True
    )


def trace(frame: pd.DataFrame) -> pd.DataFrame:
    """The sources of a table.

    A row built of several stored figures carries them as a list of `source_of` values in the
    column `sources`; a row that is one stored figure carries its provenance columns.
    """
    if "sources" in frame:
        return sources_frame(source for sources in frame["sources"] for source in sources)
    if "file_name" in frame:
        return sources_frame(source_of(row) for row in frame.to_dict("records"))
    return sources_frame(())


def row_sources(row: Mapping[Any, Any]) -> list[Mapping[str, Any]]:
    """The stored figures behind one row of a table."""
    if "sources" in row:
        return list(row["sources"])
    return [source_of(row)] if "file_name" in row else []
