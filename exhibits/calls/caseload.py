"""Releases per consultant and year: the counts divided by the positions of the programme."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.calls.calls import call_for
from answers.provenance import Source, source_of
from answers.releases.standing import standing
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.releases import length_in, years_in
from exhibits.releases.sentences import narrow_span, period, span
from words import notation

OWN = (
    "municipality",
    "municipality_path",
    "positions",
    "unit",
    "is_example",
    "length",
    "by_place",
    "sources",
)


def caseload(services: Services, selection: Selection) -> pd.DataFrame:
    """A row per municipality with a count, and a column per year with what stands for none."""
    call = call_for(services, selection)
    if call is None or not call.rules or not call.positions:
        return pd.DataFrame(columns=list(OWN), dtype=object)
    table = standing(services, call.selection)
    known = table[table["meets"].notna()]
    origin = source_of(call.programme)
    rows = [_row(row, call.positions, origin) for row in known.to_dict("records")]
    return pd.DataFrame(rows, columns=[*OWN, *_year_columns(rows)], dtype=object)


def _row(row: dict[Any, Any], positions: float, origin: Source) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for year, (value, nothing) in row["by_place"].items():
        cells[f"y{year}"] = None if value is None else float(value) / positions
        cells[f"nothing{year}"] = nothing
    kept = {name: row[name] for name in OWN if name not in {"positions", "sources"}}
    return {**kept, **cells, "positions": positions, "sources": [*row["sources"], origin]}


def _year_columns(rows: list[dict[str, Any]]) -> list[str]:
    return [name for name in rows[0] if name not in OWN] if rows else []


def columns(table: pd.DataFrame) -> tuple[Column, ...]:
    """A column per year or part of one, and the positions the counts are divided by."""
    length = length_in(table)
    shown = [
        Column(
            f"y{place}",
            kind="number",
            digits=1,
            label=narrow_span(place, length),
            nothing_key=f"nothing{place}",
        )
        for place in years_in(table)
    ]
    return (
        Column("municipality", "release-municipality", link_key="municipality_path"),
        *shown,
        Column("positions", "call-positions", "measure"),
    )


def finding(table: pd.DataFrame, context: Context) -> str:
    """Between which numbers the newest year lies."""
    words = context.words
    if table.empty:
        return words("call-caseload-none")
    last = years_in(table)[-1]
    published = table[~table["is_example"].astype(bool)]
    newest = (table if published.empty else published)[f"y{last}"].dropna().astype(float)
    if newest.empty:
        return words("call-caseload-none")
    low, high = (
        notation.number(float(end), words.language, 1) for end in (newest.min(), newest.max())
    )
    parts = {"low": low, "high": high, "year": span(last, length_in(table), words)}
    return words("call-caseload-finding", count=len(newest), **parts)


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """The unit and what it is divided by."""
    if table.empty:
        return context.words("call-caseload-subtitle-none")
    positions = float(table["positions"].iloc[0])
    told = notation.number(positions, context.words.language, notation.decimals(positions))
    unit = context.words(f"release-unit-{table['unit'].iloc[0]}")
    each = period(length_in(table), context.words, "each")
    return context.words("call-caseload-subtitle", unit=unit, positions=told, each=each)


def note(table: pd.DataFrame, context: Context) -> str:
    """That a release is no case yet."""
    return context.words("call-caseload-note") if len(table) else ""


CALL_CASELOAD = TableExhibit(
    key="call_caseload",
    query=caseload,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    note=note,
)
