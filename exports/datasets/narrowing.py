"""Which rows of a kind an address asks for."""

from __future__ import annotations

from datetime import date

import pandas as pd

from answers.services import Services
from exports.datasets.code_names import NATIONAL
from exports.datasets.question import Question
from monitoring.spans import span_end


def narrowed(services: Services, question: Question, kind: str, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of the chosen programme, group and region, and those that held on the chosen day.

    A row that names no programme holds for all of them; one that names a municipality only
    follows its municipality.
    """
    code = question.programme_code
    own = "code" if kind == "programme" else "programme_code"
    if code is not None and own in rows:
        rows = rows[rows[own].isna() | rows[own].eq(code)]
    place = "code" if kind == "municipality" else "municipality_code"
    if place in rows:
        rows = _of_places(services, question, rows, place)
    if question.on is not None and "municipality_code" in rows:
        rows = _held_on(rows, question.on)
    return rows.reset_index(drop=True)


def _of_places(
    services: Services, question: Question, rows: pd.DataFrame, place: str
) -> pd.DataFrame:
    selection, code = question.selection, question.programme_code
    members = (
        None if code is None else {each.municipality_code for each in services.members(selection)}
    )
    if code is None and selection.group:
        every = services.frame("programme_municipality", selection)
        members = set(every.loc[every["group"].eq(selection.group), "municipality_code"])
    if members is not None:
        # The country's own figures belong to every programme, but to no group of municipalities.
        extra = set() if selection.group else {NATIONAL}
        rows = rows[rows[place].isin(members | extra)]
    if selection.region:
        known = services.frame("municipality", selection)
        rows = rows[rows[place].isin(known.loc[known["region"].eq(selection.region), "code"])]
    return rows


def _held_on(rows: pd.DataFrame, on: date) -> pd.DataFrame:
    if "year" in rows:
        parts = rows["part"] if "part" in rows else [None] * len(rows)
        ends = [
            span_end(int(year), part if isinstance(part, str) else None)
            for year, part in zip(rows["year"], parts, strict=True)
        ]
        return rows.loc[[end <= on for end in ends]]
    if "from_on" in rows and "to_on" in rows:
        has_begun = [_is_unknown(day) or day <= on for day in rows["from_on"]]
        has_ended = [not _is_unknown(day) and day < on for day in rows["to_on"]]
        return rows.loc[[a and not b for a, b in zip(has_begun, has_ended, strict=True)]]
    return rows


def _is_unknown(day: object) -> bool:
    return not isinstance(day, date)
