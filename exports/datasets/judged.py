"""What the pages judge, as tables: progress toward targets and standing against the criterion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from answers.facts.fact import Fact
from answers.goals.judged import Judged, national_progress, progress
from answers.services import Services
from exports.datasets.code_names import Reference, name_lookup
from exports.datasets.dataset import ORIGIN, STORED_AS, DataColumn, Dataset, Rows, Value
from exports.datasets.plain_values import plain
from exports.datasets.question import Question, views
from exports.datasets.release_standing import BESIDE, RELEASE_STANDING, nothing_of
from exports.datasets.stored import declared
from loaders.tables.column import YEAR
from monitoring.progress import Mark, Status
from words.catalog import Words
from words.vocabulary import dashed

BETWEEN = "; "
Names = Mapping[str, tuple[Reference, Mapping[tuple[str, ...], str]]]
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
    nothing_of("baseline"),
    declared("target", "target_year", is_key=True),
    declared("target", "target"),
    nothing_of("target"),
    declared("target", "condition"),
    DataColumn("is_chosen", "boolean"),
    DataColumn("judged_on", "date"),
    DataColumn("value_year", "integer", unit=YEAR),
    declared("measurement", "value"),
    nothing_of("value"),
    DataColumn("is_hidden", "boolean"),
    DataColumn("status", codes=_each(Status), code_words="status"),
    DataColumn("status_name"),
    DataColumn("meets_target", "boolean"),
    DataColumn("marks", codes=_each(Mark), code_words="mark"),
    DataColumn("elapsed_share", "number", unit="share"),
    DataColumn("required", "number", unit=BESIDE),
    DataColumn("gap", "number", unit=BESIDE),
    DataColumn("way_share", "number", unit="share"),
    DataColumn("ratio", "number", unit="ratio"),
    DataColumn("required_on_day", "number", unit=BESIDE),
    DataColumn("gap_on_day", "number", unit=BESIDE),
    declared("target", "caveat"),
    declared("target", "caveat_en"),
    replace(
        declared("measurement", "status"), name="value_finality", code_words="data-code-status"
    ),
    *(
        replace(declared("measurement", name), name=f"value_{name}")
        for name in ("caveat", "caveat_en")
    ),
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
        on = services.moment(view).on
        for row in (*progress(services, view), *national_progress(services, view)):
            told = {**_named(row, names), **_told(row, words), "judged_on": on}
            made.append(
                {
                    each.name: plain(told.get(each.name, getattr(row, each.name, None)), each.type)
                    for each in PROGRESS
                }
            )
    return made


def _told(row: Judged, words: Words) -> dict[str, object]:
    """What is told otherwise than the judged row has it."""
    status, reading = row.status, row.reading
    return {
        **(_origin(row.stored) if row.stored else {}),
        **(_origin(reading, "value_") if reading else {}),
        "municipality": row.municipality or words("municipality-national"),
        "is_example": row.is_example or (reading is not None and reading.is_example),
        "status_name": None if status is None else words(f"status-{dashed(status)}"),
        "meets_target": row.meets,
        "marks": BETWEEN.join(row.marks) or None,
        "caveat": getattr(row.stored, "caveat", None),
        "caveat_en": getattr(row.stored, "caveat_en", None),
        "value_finality": reading.status if reading else None,
        "value_caveat": reading.caveat if reading else None,
        "value_caveat_en": reading.caveat_en if reading else None,
    }


def _origin(fact: Fact, prefix: str = "") -> dict[str, object]:
    """Where a stored row is from, under the names of the tables."""
    return {
        f"{prefix}{each.name}": getattr(fact, STORED_AS.get(each.name, each.name))
        for each in ORIGIN
    }


def _names(services: Services, question: Question, words: Words) -> Names:
    wanted = (
        Reference("programme_code", "programme", ("programme_code",)),
        Reference("goal_no", "goal", ("programme_code", "goal_no")),
        Reference("indicator_code", "indicator", ("indicator_code",)),
    )
    return {each.kind: (each, name_lookup(services, question, words, each)) for each in wanted}


def _named(row: Judged, names: Names) -> dict[str, object]:
    return {
        kind: known.get(tuple(str(getattr(row, part)) for part in reference.key))
        for kind, (reference, known) in names.items()
    }
