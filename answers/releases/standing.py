"""Where each municipality stands against the number criterion: one row each, unknown ones too."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.municipalities.municipalities import municipality_path
from answers.provenance import source_of
from answers.releases.releases import Call, awaited_places, call_of, counts, held, places
from answers.selection import Selection
from answers.services import Services
from monitoring.nothings import nothing_where_hidden
from monitoring.spans import at_place
from monitoring.threshold import is_within_chance, ledger, meets, poisson_interval
from words.danish_order import danish_key

COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "year",
    "part",
    "place",
    "length",
    "value",
    "value_nothing",
    "is_hidden",
    "is_withheld",
    "is_example",
    "meets",
    "margin",
    "years_above",
    "years_known",
    "mean_value",
    "mean_last_year",
    "unit",
    "release_type",
    "source",
    "has_other_unit",
    "unknown",
    "is_sensitive",
    "is_within_chance",
    "low",
    "high",
    "operator",
    "threshold",
    "last_place",
    "by_place",
    "sources",
)


def standing(services: Services, selection: Selection) -> pd.DataFrame:
    """COLUMNS for every municipality the page covers, the largest newest count first.

    The newest count is the one of the rule's unit and type. `value_nothing` says why there is no
    number; `unknown` is none, other_unit, other_type, awaiting or late (no count for `last_place`).
    `by_place` holds (value, nothing) for every year, half-year or quarter shown. Empty without a
    rule.
    """
    call = call_of(services, selection)
    rows = _rows(services, selection, call) if call else []
    rows.sort(key=lambda row: (row["value"] is None, -(row["value"] or 0), row["order"]))
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)


def _rows(services: Services, selection: Selection, call: Call) -> list[dict[str, Any]]:
    rule = call.rule
    covered = places(services, selection, rule)
    every = counts(services, call.clock)
    fitting = held(every, rule)
    span = _span(fitting)
    awaited = awaited_places(services, call.clock, rule.length)
    codes = covered["municipality_code"]
    own = every[every["municipality_code"].isin(codes)]
    judged = ledger(own, rule, list(codes), span[-1] if span else None).to_dict("records")
    names = dict(zip(codes, covered["municipality"], strict=True))
    return [
        {
            **_plain(row),
            **_named(str(names[row["municipality_code"]])),
            **_told(row, span, awaited),
            **_chance(row, call),
            **_by_place(fitting, str(row["municipality_code"]), span, awaited),
            "length": rule.length,
            "operator": rule.operator,
            "threshold": rule.threshold,
        }
        for row in judged
    ]


def _span(fitting: pd.DataFrame) -> range:
    """From the first to the newest time counted; invented counts never stretch published ones."""
    published = fitting[~fitting["is_example"].astype(bool)]
    used = fitting if published.empty else published
    known = [int(place) for place in used["place"]]
    return range(min(known), max(known) + 1) if known else range(0)


def _plain(row: dict[Any, Any]) -> dict[str, Any]:
    """Python's own values: every kind of missing value is None."""
    kept = {str(key): value for key, value in row.items() if key in COLUMNS}
    return {key: None if _is_missing(value) else value for key, value in kept.items()}


def _is_missing(value: Any) -> bool:
    return bool(pd.api.types.is_scalar(value) and pd.isna(value))


def _named(name: str) -> dict[str, Any]:
    return {
        "municipality": name,
        "municipality_path": municipality_path(name),
        "order": danish_key(name),
    }


def _told(row: dict[Any, Any], span: range, awaited: frozenset[int]) -> dict[str, Any]:
    is_known = not _is_missing(row["year"])
    last = span[-1] if span else None
    unknown = None
    if not is_known:
        unknown = "other_unit" if row["has_other_unit"] else None
        unknown = unknown or ("other_type" if row["has_other_type"] else "none")
    elif int(row["place"]) < (last or 0):
        unknown = "awaiting" if last in awaited else "late"
    nothing = nothing_where_hidden(row) if is_known else None
    return {
        "unknown": unknown,
        "last_place": last,
        "value_nothing": nothing if is_known else "not_reported",
    }


def _chance(row: dict[Any, Any], call: Call) -> dict[str, Any]:
    """How far chance alone reaches, and whether one release more or less changes the answer."""
    value = row["value"]
    if _is_missing(value):
        return {"is_sensitive": None, "is_within_chance": None, "low": None, "high": None}
    count = int(value)
    low, high = poisson_interval(count)
    near = {meets(each, call.rule) for each in (max(count - 1, 0), count, count + 1)}
    return {
        "is_sensitive": len(near) > 1,
        "is_within_chance": is_within_chance(count, call.rule),
        "low": low,
        "high": high,
    }


def _by_place(
    fitting: pd.DataFrame, code: str, span: range, awaited: frozenset[int]
) -> dict[str, Any]:
    rows = fitting[fitting["municipality_code"] == code].to_dict("records")
    known = {int(row["place"]): row for row in rows}
    newest_first = sorted(known, reverse=True)
    return {
        "by_place": {each: _cell(known.get(each), each in awaited) for each in span},
        "sources": [source_of(known[each], _label(known[each])) for each in newest_first],
    }


def _label(row: dict[Any, Any]) -> str:
    """2014, and 2014 H2 for a part of it: the same in every language."""
    year, part = at_place(int(row["place"]), str(row["length"]))
    return f"{year} {part.upper()}" if part else str(year)


def _cell(row: dict[Any, Any] | None, is_awaited: bool) -> tuple[int | None, str | None]:
    if row is None:
        return None, "awaiting" if is_awaited else "not_reported"
    hidden = nothing_where_hidden(row)
    return (None, hidden) if hidden else (int(row["value"]), None)


def counted(table: pd.DataFrame) -> pd.DataFrame:
    """The rows a sentence may count: published ones alone when there are any, else the examples."""
    known = table[table["meets"].notna()]
    published = known[~known["is_example"].astype(bool)]
    return known if published.empty else published
