"""The courses of a method that have been counted: begun, ended, or whatever the catalog names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from answers.goals.progress import NATIONAL, readings
from answers.methods.methods import Method, catalog
from answers.municipalities.municipalities import municipality_path, named
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.periods import year_end
from monitoring.rows import flag
from words.danish_order import danish_key

COURSE_COLUMNS = (
    "method_code",
    "method",
    "municipality_code",
    "municipality",
    "municipality_path",
    "year",
    "count_method",
    "is_text_withheld",
    "counted",
    "told_by",
    "is_example",
    "sources",
)
Stored = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Counted:
    """One figure of a row: what it counts and how many; None where it is not known or hidden."""

    code: str
    name: str
    name_en: str
    value: float | None


def courses(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per method, municipality, year and count, newest first within a municipality.

    The catalog names the indicators a method's courses are counted in; `counted` is a tuple of
    them in the catalog's order. What was counted after the shown day is left out.
    """
    rows = named(_known(services, selection), services, selection)
    found = [
        row
        for method in catalog(services, selection)
        if selection.method_code in (None, method.code)
        for row in _of_method(method, rows[rows["indicator_code"].isin(method.course_indicators)])
    ]
    return pd.DataFrame(found, columns=list(COURSE_COLUMNS), dtype="object")


def _known(services: Services, selection: Selection) -> pd.DataFrame:
    on = services.moment(selection).on
    rows = readings(services, selection)
    rows = rows[rows["municipality_code"].ne(NATIONAL)]
    rows = rows[[year_end(int(year)) <= on for year in rows["year"]]] if len(rows) else rows
    if selection.group or selection.region:
        rows = rows[
            rows["municipality_code"].isin(
                [each.code for each in services.municipalities(selection)]
            )
        ]
    return rows


def _of_method(method: Method, rows: pd.DataFrame) -> list[dict[str, object]]:
    together: dict[tuple[str, int, str], list[Stored]] = {}
    for row in rows.to_dict("records"):
        text = str(row["count_method"]) if is_known(row["count_method"]) else ""
        key = (str(row["municipality_code"]), int(row["year"]), text)
        together.setdefault(key, []).append(row)
    found = [_row(method, key, own) for key, own in together.items()]
    found.sort(key=lambda row: (danish_key(str(row["municipality"])), -int(str(row["year"]))))
    return found


def _row(method: Method, key: tuple[str, int, str], own: list[Stored]) -> dict[str, object]:
    code, year, count_method = key
    by_code = {str(row["indicator_code"]): row for row in own}
    held = [by_code[each] for each in method.course_indicators if each in by_code]
    first = held[0]
    return {
        "method_code": method.code,
        "method": method,
        "municipality_code": code,
        "municipality": first["municipality"],
        "municipality_path": municipality_path(str(first["municipality"])),
        "year": year,
        "count_method": count_method,
        "is_text_withheld": any(flag(row, "is_text_withheld") for row in held),
        "counted": tuple(_counted(row) for row in held),
        "told_by": "; ".join(dict.fromkeys(str(row["source"] or "") for row in held)),
        "is_example": any(bool(row["is_example"]) for row in held),
        "sources": [source_of(row, str(row["indicator_name"] or "")) for row in held],
    }


def _counted(row: Stored) -> Counted:
    name = str(row["indicator_name"])
    english = row["indicator_name_en"]
    return Counted(
        code=str(row["indicator_code"]),
        name=name,
        name_en=str(english) if is_known(english) else name,
        value=float(row["value"]) if is_known(row["value"]) else None,
    )
