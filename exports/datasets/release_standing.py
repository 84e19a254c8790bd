"""Where municipalities stand against the number criterion of a call, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from answers.calls.calls import Call, own_call
from answers.calls.standing import Standing, Unknown, standing
from answers.services import Services
from exports.datasets.dataset import ORIGIN, STORED_AS, DataColumn, Dataset, Rows, Value
from exports.datasets.plain_values import plain
from exports.datasets.question import Question, views
from exports.datasets.stored import declared
from loaders.tables.column import YEAR
from monitoring.nothings import Nothing
from words.catalog import Words

BESIDE: Final = "unit"  # counted in what the column of that name says


def nothing_of(name: str) -> DataColumn:
    """The column that says which nothing an empty figure of another column is."""
    kinds = tuple(str(each) for each in Nothing if each is not Nothing.ZERO)
    return DataColumn(f"{name}_nothing", codes=kinds, code_words="nothing")


COLUMNS: tuple[DataColumn, ...] = (
    DataColumn("programme_code", is_key=True),
    DataColumn("programme"),
    DataColumn("municipality_code", is_key=True),
    DataColumn("municipality"),
    DataColumn("judged_on", "date"),
    declared("release", "year"),
    declared("release", "part"),
    declared("release", "value"),
    nothing_of("value"),
    DataColumn("is_hidden", "boolean"),
    declared("release", "unit"),
    declared("release", "release_type"),
    declared("criterion", "operator"),
    declared("criterion", "threshold"),
    DataColumn("meets", "boolean"),
    DataColumn("margin", "number", unit=BESIDE),
    DataColumn("years_above", "integer", unit="years"),
    DataColumn("years_known", "integer", unit="years"),
    DataColumn("mean_value", "number", unit=BESIDE),
    DataColumn("mean_last_year", "integer", unit=YEAR),
    DataColumn("is_sensitive", "boolean"),
    DataColumn("is_within_chance", "boolean"),
    DataColumn("interval_low", "number", unit=BESIDE),
    DataColumn("interval_high", "number", unit=BESIDE),
    declared("release", "caveat"),
    declared("release", "caveat_en"),
    DataColumn("unknown", codes=get_args(Unknown)),
    *(each for each in ORIGIN if each.name != "source_sha256"),
)
OF_NEWEST: Final = (
    *("year", "part", "unit", "release_type", "caveat", "caveat_en"),
    *("import_id", "registered_at"),
    *("source_file", "source_sheet", "source_cell", "source_name"),
)


def rows(services: Services, question: Question, words: Words) -> Rows:
    """A row per programme and municipality, each on the call's own day unless `dato` names one."""
    made: list[Mapping[str, Value]] = []
    for view in views(services, question):
        call = own_call(services, view)
        if call is None:
            continue
        whole = _of_call(services, call, words)
        for row in standing(services, view):
            told = whole | _of_row(row) | _of_newest(row)
            made.append({each.name: plain(told[each.name], each.type) for each in COLUMNS})
    return made


def _of_call(services: Services, call: Call, words: Words) -> dict[str, object]:
    programme = services.programme(call.selection)
    return {
        "programme_code": call.programme_code,
        "programme": programme.called(words.language) if programme else None,
        "judged_on": services.moment(call.selection).on,
        "operator": call.rule.operator,
        "threshold": call.rule.threshold,
    }


def _of_row(row: Standing) -> dict[str, object]:
    chance = row.chance
    return {
        "municipality_code": row.municipality_code,
        "municipality": row.municipality,
        "value": row.value,
        "value_nothing": None if row.value is not None else row.nothing,
        "meets": row.meets,
        "margin": row.margin,
        "years_above": row.years_above,
        "years_known": row.years_known,
        "mean_value": row.mean_value,
        "mean_last_year": row.last_place,
        "is_sensitive": chance.is_sensitive if chance else None,
        "is_within_chance": chance.is_within if chance else None,
        "interval_low": chance.low if chance else None,
        "interval_high": chance.high if chance else None,
        "unknown": row.unknown,
        "is_example": row.is_example,
    }


def _of_newest(row: Standing) -> dict[str, object]:
    """The newest count and where it stands."""
    newest = row.newest
    if newest is None:
        return {**dict.fromkeys(OF_NEWEST), "is_hidden": False}
    told = {name: getattr(newest, STORED_AS.get(name, name)) for name in OF_NEWEST}
    return {**told, "is_hidden": newest.is_hidden}


RELEASE_STANDING = Dataset("release_standing", COLUMNS, rows, is_judged=True)
