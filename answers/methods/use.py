"""Who uses which method on the shown day, as rows of municipality and method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from answers.facts.places import MemberPlace, MunicipalityFact
from answers.methods.methods import Method, catalog, method_of, programme_methods
from answers.municipalities.municipalities import municipality_path
from answers.provenance import source_of
from answers.selection import GROUPS, Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.participation import Situation, situation_on, without_contradicted
from monitoring.periods import Period, contains
from monitoring.rows import flag
from words.danish_order import danish_key

USE_COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "group",
    "programme_code",
    "method_code",
    "method",
    "runs",
    "stage",
    "since",
    "until",
    "is_date_unknown",
    "history",
    "is_example",
    "sources",
)
Stored = Mapping[Any, Any]


def period_of(services: Services, selection: Selection, code: str) -> Period:
    """From and to of a programme; unknown for one that is not known."""
    found = (each for each in services.programmes(selection) if each.code == code)
    programme = next(found, None)
    return Period(programme.from_on, programme.to_on) if programme else Period()


def is_underway(services: Services, selection: Selection) -> bool:
    """Whether the chosen programme runs on the shown day."""
    period = period_of(services, selection, selection.programme_code)
    return contains(period, services.moment(selection).on)


def method_use(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality and method of the chosen programme, also where it is a no.

    Narrowed by group, region and method; groups in their fixed order, names in Danish order,
    methods as `programme_methods` has them. `runs` is True, False or None; `history` is a tuple
    of stored rows.
    """
    methods = _methods(services, selection)
    rows = without_contradicted(services.frame("participation", selection))
    own = rows[rows["programme_code"] == selection.programme_code]
    by_pair = _by_pair(own)
    on = services.moment(selection).on
    period = period_of(services, selection, selection.programme_code)
    found = [
        _use(place, method, situation_on(by_pair.get((place.code, method.code), []), on, period))
        for place in places(services, selection)
        for method in methods
    ]
    return _frame(found, selection.programme_code)


def use_elsewhere(services: Services, selection: Selection) -> pd.DataFrame:
    """The participations in other programmes, whatever the day, as rows like `method_use`.

    What ran in another programme at another time is history, so the day cuts nothing off.
    """
    rows = without_contradicted(services.frame("participation", selection))
    is_other = rows["programme_code"] != selection.programme_code
    if selection.method_code is not None:
        is_other &= rows["method_code"] == selection.method_code
    other = rows[is_other & rows["runs"].fillna(False).astype(bool)]
    names = {each.code: each.name for each in services.facts(MunicipalityFact, selection)}
    programmes = {each.code: each for each in services.programmes(selection)}
    methods = {each.code: each for each in catalog(services, selection)}
    found = [
        {
            **_row(names.get(str(row["municipality_code"]), str(row["municipality_code"])), row),
            "method": methods.get(row["method_code"], _bare(row)),
            "programme": programmes.get(row["programme_code"]),
        }
        for row in _records(other)
    ]
    found.sort(key=_elsewhere_key)
    return pd.DataFrame(
        found, columns=[*USE_COLUMNS, "note", "is_text_withheld", "programme"], dtype="object"
    )


def _methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    if selection.method_code is None:
        return programme_methods(services, selection)
    named = method_of(services, selection, selection.method_code)
    return (named,) if named else ()


def places(services: Services, selection: Selection) -> list[MemberPlace]:
    """The municipalities shown, by group and then in Danish order."""
    rows = services.municipalities(selection)
    return sorted(rows, key=lambda each: (_group_order(each.group), danish_key(each.name)))


def _group_order(group: object) -> int:
    return GROUPS.index(group) if group in GROUPS else len(GROUPS)


def _elsewhere_key(row: Mapping[str, object]) -> tuple[str, tuple[str, str]]:
    return str(row["programme_code"]), danish_key(str(row["municipality"]))


def _by_pair(rows: pd.DataFrame) -> dict[tuple[str, str], list[Stored]]:
    found: dict[tuple[str, str], list[Stored]] = {}
    for row in _records(rows):
        pair = (str(row["municipality_code"]), str(row["method_code"]))
        found.setdefault(pair, []).append(row)
    return found


def _records(rows: pd.DataFrame) -> Iterator[Stored]:
    yield from rows.to_dict("records")


def _use(place: MemberPlace, method: Method, situation: Situation) -> dict[str, object]:
    sources = [source_of(row) for row in situation.history]
    return {
        "municipality_code": place.code,
        "municipality": place.name,
        "municipality_path": municipality_path(place.name),
        "group": place.group if place.group in GROUPS else None,
        "method_code": method.code,
        "method": method,
        "runs": situation.runs,
        "stage": situation.stage,
        "since": situation.since,
        "until": situation.until,
        "is_date_unknown": situation.is_date_unknown,
        "history": situation.history,
        "is_example": any(source.is_example for source in sources),
        "sources": sources,
    }


def _row(name: str, row: Stored) -> dict[str, object]:
    return {
        "municipality_code": row["municipality_code"],
        "municipality": name,
        "municipality_path": municipality_path(name),
        "group": None,
        "programme_code": row["programme_code"],
        "method_code": row["method_code"],
        "runs": bool(row["runs"]) if is_known(row["runs"]) else None,
        "stage": row["stage"] if is_known(row["stage"]) else None,
        "since": row["from_on"],
        "until": row["to_on"],
        "is_date_unknown": not is_known(row["from_on"]),
        "history": (row,),
        "is_example": bool(row["is_example"]),
        "note": row["note"] if is_known(row["note"]) else "",
        "is_text_withheld": flag(row, "is_text_withheld"),
        "sources": [source_of(row)],
    }


def _bare(row: Stored) -> Method:
    return Method(code=str(row["method_code"]), name=str(row["method_code"]))


def _frame(found: list[dict[str, object]], programme_code: str) -> pd.DataFrame:
    rows = [{**row, "programme_code": programme_code} for row in found]
    return pd.DataFrame(rows, columns=list(USE_COLUMNS), dtype="object")
