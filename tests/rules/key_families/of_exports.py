"""The keys that files, packs and tables for programs build."""

from __future__ import annotations

from collections.abc import Iterator

from exports.datasets import codes
from exports.datasets.registry import datasets
from exports.pack.contents import SECTION_KEYS
from exports.tables import csv_file
from exports.workbooks import excel
from monitoring.status import Status
from tests.rules.key_families.exhibit_names import NAMES
from tests.rules.key_families.family import Family, dashes, family, within
from words.vocabulary import NOTHINGS

PACK, DATASETS = "exports/pack", "exports/datasets"


def families() -> Iterator[Family]:
    """Every family of the exports."""
    yield family("export-measure-{}", NAMES, at=("exports/about.py",), is_optional=True)
    yield family("csv-{}", csv_file.ORIGIN, at=("exports/tables/csv_file.py",))
    yield family("nothing-{}", dashes(NOTHINGS), at=("exports/tables/csv_file.py",))
    yield family("export-{}-sheet", excel.SHEETS, at=("exports/workbooks/excel.py",))
    yield family("export-sheet-{}", excel.SHEETS, at=("exports/workbooks/excel.py",))
    yield from _of_packs()
    yield from _of_codes()
    yield from _of_columns()


def _of_packs() -> Iterator[Family]:
    at = (*within(PACK, "contents.py"), "dashboard/pages/meetings/pack.py")
    yield family("pack-section-{}", SECTION_KEYS, at=at)
    yield family(
        "{}-name", NAMES, at=within(PACK, "contents.py", "excel_file.py", "presentation.py")
    )
    at = within(PACK, "explanations.py")
    yield family("nothing-{}", dashes(NOTHINGS), at=at)
    yield family("status-{}", dashes(Status), at=(*at, f"{DATASETS}/judged.py"))
    for kind, members in (("nothing", NOTHINGS), ("status", Status)):
        yield family("{}-meaning", [f"{kind}-{each}" for each in dashes(members)], at=at)


def _of_codes() -> Iterator[Family]:
    at = within(DATASETS, "codes.py")
    for column in (column for each in datasets() for column in each.columns if column.codes):
        said = [codes.OPERATOR_KEYS.get(code, *dashes([code])) for code in column.codes]
        yield family("{}-{}", [column.code_words or f"data-code-{column.name}"], said, at=at)


def _of_columns() -> Iterator[Family]:
    at = within(DATASETS, "codebook.py")
    keys = dashes(each.key for each in datasets())
    yield family("data-set-{}", keys, at=at, is_optional=True)
    yield family("data-set-{}-row", keys, at=at, is_optional=True)
    names: set[str] = set()
    units = {column.unit for each in datasets() for column in each.columns if column.unit}
    for each in datasets():
        own = dashes(column.name.removeprefix("value_") for column in each.columns)
        own += dashes(column.name for column in each.columns)
        yield family("data-column-{}-{}", dashes([each.key]), own, at=at, is_optional=True)
        names |= set(own)
    yield family("data-column-{}", names, at=at, is_optional=True)
    yield family("data-unit-{}", units, at=at)
