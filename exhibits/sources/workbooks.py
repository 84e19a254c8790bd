"""The workbooks behind the figures: which files, what is in them, when they came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from words.clock import COPENHAGEN
from words.vocabulary import dashed

COLUMNS = (
    Column("file_name", "workbooks-file"),
    Column("source_text", "workbooks-source", "long"),
    Column("kinds_text", "workbooks-kinds"),
    Column("row_count", "workbooks-rows", "count"),
    Column("registered_on", "workbooks-registered", "date"),
    Column("sha256_short", "workbooks-sha"),
)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file that was read in; it is a source itself, and no figure stands behind its row."""

    file_name: str
    kinds: tuple[str, ...]
    row_count: int
    sha256_short: str
    registered_on: date
    source_text: str
    is_example: bool
    kinds_text: str = ""
    sources: tuple[Source, ...] = ()


def workbooks(services: Services, selection: Selection) -> tuple[Workbook, ...]:
    """One row per import in the view, newest first."""
    named = services.sources(selection)
    return tuple(
        Workbook(
            file_name=each.file_name,
            kinds=each.kinds,
            row_count=each.row_count,
            sha256_short=each.sha256[:12],
            registered_on=each.registered_at.astimezone(COPENHAGEN).date(),
            source_text=", ".join(named.get(each.id, [])),
            is_example=each.is_example,
        )
        for each in services.imports(selection)
    )


def with_kinds(rows: tuple[Workbook, ...], context: Context) -> tuple[Workbook, ...]:
    """The kinds of sheet by their names in the reader's language."""
    return tuple(
        replace(row, kinds_text=", ".join(context.words(f"kind-{dashed(k)}") for k in row.kinds))
        for row in rows
    )


def as_told(rows: tuple[Workbook, ...]) -> tuple[Workbook, ...]:
    """All of them: the finding says how many are examples."""
    return rows


def finding(rows: tuple[Workbook, ...], context: Context) -> str:
    """How many workbooks, and how many of them are invented."""
    examples = sum(row.is_example for row in rows)
    return context.words("workbooks-finding", count=len(rows), examples=examples)


def subtitle(rows: tuple[Workbook, ...], context: Context) -> str:
    """What a row is."""
    return context.words("workbooks-subtitle")


WORKBOOKS = Exhibit(
    key="workbooks",
    query=workbooks,
    columns=COLUMNS,
    finding=finding,
    counted=as_told,
    subtitle=subtitle,
    judge=with_kinds,
    shape=Listing(12),
)
