"""What the pages judge, as tables: progress toward targets and standing against the criterion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from answers.goals.progress import progress
from answers.services import Services
from exports.datasets.code_names import Reference, name_lookup
from exports.datasets.dataset import ORIGIN, DataColumn, Dataset, Rows, Value
from exports.datasets.plain_values import plain
from exports.datasets.question import Question, views
from exports.datasets.release_standing import BESIDE, RELEASE_STANDING
from exports.datasets.stored import declared, origin
from loaders.tables.column import YEAR
from monitoring.exact import is_empty
from monitoring.progress import Mark, Status
from monitoring.rows import flag
from words.catalog import Words
from words.vocabulary import dashed

BETWEEN = "; "
VALUE_ORIGIN = tuple(
    replace(each, name=f"value_{each.name}") for each in ORIGIN if each.name != "is_example"
)


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


PROGRESS: tuple[DataColumn, ...] = (
    DataColumn("programme_code", is_key=True),
    DataColumn("programme"),
    DataColumn("municipality_code", is_key=True),
    DataColumn("municipality"),
    declared("programme_municipality", "group"),
    DataColumn("region"),
    DataColumn("goal_no", "integer", is_key=True),
    DataColumn("goal"),
    DataColumn("indicator_code", is_key=True),
    DataColumn("indicator"),
    declared("indicator", "unit"),
    declared("indicator", "direction"),
    declared("target", "baseline_year"),
    declared("target", "baseline"),
    declared("target", "target_year", is_key=True),
    declared("target", "target"),
    declared("target", "condition"),
    DataColumn("is_chosen", "boolean"),
    DataColumn("judged_on", "date"),
    DataColumn("value_year", "integer", unit=YEAR),
    declared("measurement", "value"),
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


def judged_datasets() -> tuple[Dataset, ...]:
    """Judged as the pages judge, every programme on its own day unless `dato` names one."""
    return (
        Dataset("progress", PROGRESS, _progress, is_judged=True),
        RELEASE_STANDING,
    )


def _progress(services: Services, question: Question, words: Words) -> Rows:
    made: list[Mapping[str, Value]] = []
    names = _names(services, question, words)
    for view in views(services, question):
        judged = progress(services, view)
        on = services.moment(view).on
        for row in judged.to_dict("records"):
            told = {**_named(row, names), **_told(row, words), "judged_on": on}
            made.append(_line(PROGRESS, row, told))
    return made


def _line(
    columns: tuple[DataColumn, ...], row: Mapping[Any, Any], told: Mapping[str, object]
) -> Mapping[str, Value]:
    """What is told goes before what the judged row holds under the same name."""
    return {
        each.name: plain(told.get(each.name, row.get(each.name)), each.type) for each in columns
    }


def _told(row: Mapping[Any, Any], words: Words) -> dict[str, object]:
    status, read_as = row["status"], _prefixed(row, "reading_")
    has_value = not is_empty(row["value_year"])
    return {
        **origin(row),
        "is_example": bool(row["is_example"]) or read_as.get("is_example") is True,
        "is_hidden": flag(row, "baseline_is_hidden") or flag(row, "value_is_hidden"),
        "status": None if status is None else str(status),
        "status_name": None if status is None else words(f"status-{dashed(str(status))}"),
        "marks": BETWEEN.join(str(mark) for mark in row["marks"] or ()) or None,
        **({f"value_{key}": value for key, value in origin(read_as).items()} if has_value else {}),
    }


def _prefixed(row: Mapping[Any, Any], prefix: str) -> dict[str, Any]:
    names = [str(name) for name in row if str(name).startswith(prefix)]
    return {name.removeprefix(prefix): row[name] for name in names}


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
    row: Mapping[Any, Any],
    names: Mapping[str, tuple[Reference, Mapping[tuple[str, ...], str]]],
) -> dict[str, object]:
    return {
        kind: known.get(tuple(str(row.get(part)) for part in reference.key))
        for kind, (reference, known) in names.items()
    }
