"""What the pages judge, as tables: progress toward targets and standing against the criterion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from answers.facts.fact import Fact
from answers.goals.judged import Judged, progress
from answers.releases.releases import call_of
from answers.releases.standing import standing
from answers.selection import Selection
from answers.services import Services
from exports.datasets.code_names import Reference, name_lookup
from exports.datasets.dataset import ORIGIN, STORED_AS, DataColumn, Dataset, Rows, Value
from exports.datasets.plain_values import plain
from exports.datasets.question import Question
from exports.datasets.stored import declared_column
from loaders.kinds import KINDS
from loaders.tables.column import YEAR
from loaders.tables.kind import by_name
from monitoring.progress import Mark, Status
from words.catalog import Words
from words.vocabulary import dashed

BETWEEN = "; "
BESIDE = "unit"  # counted in what the column of that name says
VALUE_ORIGIN = tuple(
    replace(each, name=f"value_{each.name}") for each in ORIGIN if each.name != "is_example"
)


def _declared(kind: str, name: str, *, is_key: bool = False) -> DataColumn:
    """A column that is judged as it is stored."""
    return declared_column(by_name(KINDS)[kind], name, is_key=is_key)


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


PROGRESS: tuple[DataColumn, ...] = (
    DataColumn("programme_code", is_key=True),
    DataColumn("programme"),
    DataColumn("municipality_code", is_key=True),
    DataColumn("municipality"),
    _declared("programme_municipality", "group"),
    DataColumn("region"),
    DataColumn("goal_no", "integer", is_key=True),
    DataColumn("goal"),
    DataColumn("indicator_code", is_key=True),
    DataColumn("indicator"),
    _declared("indicator", "unit"),
    _declared("indicator", "direction"),
    _declared("target", "baseline_year"),
    _declared("target", "baseline"),
    _declared("target", "target_year", is_key=True),
    _declared("target", "target"),
    _declared("target", "condition"),
    DataColumn("is_chosen", "boolean"),
    DataColumn("judged_on", "date"),
    DataColumn("value_year", "integer", unit=YEAR),
    _declared("measurement", "value"),
    DataColumn("is_hidden", "boolean"),
    DataColumn("status", codes=_each(Status), code_words="status"),
    DataColumn("status_name"),
    DataColumn("marks", codes=_each(Mark), code_words="mark"),
    DataColumn("elapsed_share", "number", unit="share"),
    DataColumn("required", "number", unit=BESIDE),
    DataColumn("gap", "number", unit=BESIDE),
    DataColumn("way_share", "number", unit="share"),
    DataColumn("ratio", "number", unit="ratio"),
    *ORIGIN,
    *VALUE_ORIGIN,
)
STANDING: tuple[DataColumn, ...] = (
    DataColumn("programme_code", is_key=True),
    DataColumn("programme"),
    DataColumn("municipality_code", is_key=True),
    DataColumn("municipality"),
    DataColumn("judged_on", "date"),
    _declared("release", "year"),
    _declared("release", "part"),
    _declared("release", "value"),
    DataColumn("is_hidden", "boolean"),
    _declared("release", "unit"),
    _declared("release", "release_type"),
    _declared("criterion", "operator"),
    _declared("criterion", "threshold"),
    DataColumn("meets", "boolean"),
    DataColumn("margin", "number", unit=BESIDE),
    DataColumn("years_above", "integer", unit="years"),
    DataColumn("years_known", "integer", unit="years"),
    DataColumn("mean_value", "number", unit=BESIDE),
    DataColumn("mean_last_year", "integer", unit=YEAR),
    DataColumn("is_sensitive", "boolean"),
    DataColumn("is_within_chance", "boolean"),
    DataColumn("interval_low", "integer", unit=BESIDE),
    DataColumn("interval_high", "integer", unit=BESIDE),
    DataColumn("unknown", codes=("none", "other_unit", "other_type", "awaiting", "late")),
    *(each for each in ORIGIN if each.name != "source_sha256"),
)


def judged_datasets() -> tuple[Dataset, ...]:
    """Judged as the pages judge, every programme on its own day unless `dato` names one."""
    return (
        Dataset("progress", PROGRESS, _progress, is_judged=True),
        Dataset("release_standing", STANDING, _standing, is_judged=True),
    )


def _views(services: Services, question: Question) -> Iterator[Selection]:
    if question.programme_code is not None:
        yield question.selection
        return
    for programme in services.programmes(question.selection):
        yield replace(question.selection, programme_code=programme.code)


def _progress(services: Services, question: Question, words: Words) -> Rows:
    made: list[Mapping[str, Value]] = []
    names = _names(services, question, words)
    for view in _views(services, question):
        on = services.moment(view).on
        for row in progress(services, view):
            told = {**_named(row, names), **_told(row, words), "judged_on": on}
            values = {each.name: told.get(each.name, _value(row, each.name)) for each in PROGRESS}
            made.append({each.name: plain(values[each.name], each.type) for each in PROGRESS})
    return made


def _line(
    columns: tuple[DataColumn, ...], row: Mapping[Any, Any], told: Mapping[str, object]
) -> Mapping[str, Value]:
    """What is told goes before what the judged row holds under the same name."""
    return {
        each.name: plain(told.get(each.name, row.get(each.name)), each.type) for each in columns
    }


def _told(row: Judged, words: Words) -> dict[str, object]:
    """What is told otherwise than the judged row has it."""
    status, reading = row.status, row.reading
    return {
        **(_origin(row.stored) if row.stored else {}),
        **(_origin(reading, "value_") if reading else {}),
        "is_example": row.is_example or (reading is not None and reading.is_example),
        "status_name": None if status is None else words(f"status-{dashed(status)}"),
        "marks": BETWEEN.join(row.marks) or None,
    }


def _origin(fact: Fact, prefix: str = "") -> dict[str, object]:
    """Where a stored row is from, under the names of the tables."""
    return {
        f"{prefix}{each.name}": getattr(fact, STORED_AS.get(each.name, each.name))
        for each in ORIGIN
    }


def _value(row: object, name: str) -> object:
    return row.get(name) if isinstance(row, Mapping) else getattr(row, name, None)


def _names(
    services: Services, question: Question, words: Words
) -> Mapping[str, tuple[Reference, Mapping[tuple[str, ...], str]]]:
    wanted = (
        Reference("programme_code", "programme", ("programme_code",)),
        Reference("goal_no", "goal", ("programme_code", "goal_no")),
        Reference("indicator_code", "indicator", ("indicator_code",)),
    )
    return {each.kind: (each, name_lookup(services, question, words, each)) for each in wanted}


def _named(
    row: object,
    names: Mapping[str, tuple[Reference, Mapping[tuple[str, ...], str]]],
) -> dict[str, object]:
    return {
        kind: known.get(tuple(str(_value(row, part)) for part in reference.key))
        for kind, (reference, known) in names.items()
    }


def _standing(services: Services, question: Question, words: Words) -> Rows:
    made: list[Mapping[str, Value]] = []
    names = _names(services, question, words)
    for view in _views(services, question):
        call = call_of(services, view)
        # A programme without a criterion of its own is held against another's only when asked.
        if call is None or (
            question.programme_code is None and call.rule.programme_code != view.programme_code
        ):
            continue
        whole = {
            "programme_code": call.rule.programme_code,
            "judged_on": services.moment(call.clock).on,
        }
        found = standing(services, view)
        imports = _import_ids(services, view)
        for row in found.to_dict("records"):
            told = {**whole, **_source(row, imports)}
            told |= {**_named(whole, names), "municipality": row["municipality"]}
            told |= {"interval_low": row["low"], "interval_high": row["high"]}
            made.append(_line(STANDING, row, told))
    return made


def _source(
    row: Mapping[Any, Any], imports: Mapping[tuple[object, object], int]
) -> dict[str, object]:
    newest = next(iter(row["sources"]), None)
    if newest is None:
        return {"is_example": bool(row["is_example"])}
    return {
        "is_example": bool(row["is_example"]),
        "import_id": imports.get((newest.file_name, pd.Timestamp(newest.registered_at))),
        "source_file": newest.file_name,
        "source_sheet": newest.sheet,
        "source_cell": newest.cell,
        "source_name": newest.source,
        "registered_at": newest.registered_at,
    }


def _import_ids(services: Services, view: Selection) -> Mapping[tuple[object, object], int]:
    return {
        (each.file_name, pd.Timestamp(each.registered_at)): each.id
        for each in services.imports(view)
    }
