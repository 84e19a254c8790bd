"""The methods of municipalities in every programme, and whether they run on the shown day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.municipalities.municipalities import (
    named,
    narrowed,
    period_of,
    programmes_by_code,
    state_on,
)
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.participation import without_contradicted
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("method", "municipality-method", link_key="method_path"),
    Column("municipality", "municipality-municipality"),
    Column("stage", "municipality-stage", "stage"),
    Column("since", "municipality-since"),
    Column("programme", "municipality-programme"),
    Column("state_text", "municipality-state"),
)
COUNTED = ("running", "unknown")  # without any date a participation holds the whole period
ADDED = ("method", "method_path", "programme", "is_own_programme", "state", "from_year", "order")


def methods(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per participation, the chosen programme's first, in the order of the catalogue."""
    rows = without_contradicted(services.frame("participation", selection))
    rows = narrowed(rows[rows["runs"].fillna(True).astype(bool)], selection)
    catalogue = services.frame("method", selection)
    order = dict(zip(catalogue["code"], catalogue["id"], strict=True))  # as it lists them
    known = catalogue.set_index("code").to_dict("index")
    programmes = programmes_by_code(services, selection)
    on = services.moment(selection).on
    added = [
        {
            **_method(row, known, selection.language),
            "programme": _called(programmes.get(row["programme_code"]), row, selection.language),
            "is_own_programme": row["programme_code"] == selection.programme_code,
            "state": state_on(row, programmes.get(row["programme_code"]), on),
            "from_year": _year(row, programmes),
            "order": order.get(row["method_code"], 0),
        }
        for row in rows.to_dict("records")
    ]
    more = pd.DataFrame(added, columns=list(ADDED), index=rows.index)
    whole = pd.concat([rows, more], axis=1)
    return _sorted(named(whole, services, selection))


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Since when and whether it runs, in the reader's language."""
    words = context.words
    rows = frame.to_dict("records")
    return frame.assign(
        since=[_since(row, words) for row in rows],
        state_text=[words(f"municipality-state-{dashed(row['state'])}") for row in rows],
        stage=[row["stage"] if isinstance(row["stage"], str) else "unknown" for row in rows],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many methods run in the chosen programme, and how many elsewhere."""
    running = frame["state"].isin(COUNTED)
    own = int((running & frame["is_own_programme"].astype(bool)).sum())
    others = len(frame) - int(frame["is_own_programme"].astype(bool).sum())
    if own:
        return context.words("municipality-methods-finding", count=own, others=others)
    if len(frame) == others and others:
        return context.words("municipality-methods-elsewhere", count=others)
    return context.words("municipality-methods-none", known=len(frame))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a row is."""
    return context.words("municipality-methods-subtitle")


def _sorted(rows: pd.DataFrame) -> pd.DataFrame:
    keys = ["municipality_code", "is_own_programme", "from_year", "order"]
    ascending = [True, False, True, True]
    return rows.sort_values(keys, ascending=ascending, kind="stable", ignore_index=True)


def _method(
    row: Mapping[Any, Any], known: Mapping[Any, Mapping[Any, Any]], language: str
) -> dict[str, object]:
    found = known.get(row["method_code"], {})
    name = found.get("name_en" if language == "en" else "name") or found.get("name")
    return {
        "method": name or row["method_code"],
        "method_path": f"/metoder/{row['method_code']}" if found else None,
    }


def _called(programme: Any, row: Mapping[Any, Any], language: str) -> str:
    return str(programme.called(language)) if programme else str(row["programme_code"])


def _year(row: Mapping[Any, Any], programmes: Mapping[str, Any]) -> int | None:
    first = period_of(row, programmes.get(row["programme_code"])).from_on
    return first.year if first else None


def _since(row: Mapping[Any, Any], words: Words) -> str:
    if not pd.isna(row["from_on"]):
        return str(pd.Timestamp(row["from_on"]).year)
    return words("municipality-since-unknown")


MUNICIPALITY_METHODS = TableExhibit(
    key="municipality-methods",
    query=methods,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(28),  # of all municipalities; one has fewer
)
