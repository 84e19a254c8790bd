"""Templates to fill in, and what is read of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from loaders.checks.check import Checked, check_workbook
from loaders.formats.problems import Severity
from loaders.kinds import FACT_KINDS
from loaders.meaning.reference import Reference
from loaders.templates.template import LastFigure, Named, TemplateRequest
from tests.loaders.building import saved

ODENSE, AARHUS = Named("0461", "Odense"), Named("0751", "Aarhus")
REQUEST = TemplateRequest(
    municipalities=(ODENSE,),
    programme=Named("hjemloesestrategien", "Hjemløsestrategien"),
    made_on=date(2011, 1, 10),
    years=(2011, 2012),
    due_on=date(2012, 3, 1),
    address="https://monitor.example/indberetning",
    methods=(Named("cti", "CTI"), Named("icm", "ICM")),
    goals=(Named("1", "Gadesovere"), Named("2", "Unge")),
    indicators=(Named("street_sleepers", "Gadesovere"),),
    last=(
        LastFigure("measurement", "0461", "street_sleepers", 40, 2007),
        LastFigure("measurement", "0461", "street_sleepers", 34, 2009),
        LastFigure("participation", "0461", "cti", "udvikling", 2010),
        LastFigure("goal_choice", "0461", "1", "ja"),
        LastFigure("target", "0461", "1", "34 (2009) til 17 (2012)"),
        LastFigure("release", "0461", None, 82, 2010),
    ),
)
CALL = replace(
    REQUEST,
    programme=Named("haandholdt_inklusion", "Håndholdt Inklusion"),
    kinds=("criterion_answer",),
    criteria=(Named("volumen", "volumen"), Named("interesse", "interesse")),
)
CELLS: Mapping[str, Mapping[str, str | int | date]] = {
    "participation": {"method": "CTI", "stage": "afprøvning", "from_on": date(2010, 9, 1)},
    "goal_choice": {"is_chosen": "ja"},
    "target": {
        "goal": "Gadesovere",
        "baseline": 34,
        "baseline_year": 2009,
        "target": 17,
        "target_year": 2012,
        "condition": "højst",
    },
    "measurement": {"value": 8, "status": "foreløbig", "count_method": "optælling i uge 6"},
    "release": {"value": 90, "unit": "personer"},
    "criterion_answer": {"answer": "ja", "evidence": "Se bilag 2"},
}
READ: Mapping[str, Mapping[str, object]] = {
    "participation": {"method_code": "cti", "stage": "afproevning", "from_on": date(2010, 9, 1)},
    "goal_choice": {"goal_no": 1, "is_chosen": True},
    "target": {"indicator_code": "street_sleepers", "target": 17, "condition": "at_most"},
    "measurement": {"value": 8, "status": "provisional", "year": 2011},
    "release": {"value": 90, "unit": "people", "year": 2011},
    "criterion_answer": {"criterion_code": "volumen", "answer": True, "evidence": "Se bilag 2"},
}
Saving = Callable[[bytes], bytes]


def kept(content: bytes) -> bytes:
    return content


def saved_by_openpyxl(content: bytes) -> bytes:
    return saved(openpyxl.load_workbook(io.BytesIO(content)))


def columns_of(sheet: Worksheet) -> dict[str, int]:
    return {str(cell.value): number for number, cell in enumerate(sheet[1], 1)}


def filled(content: bytes, kind: str) -> bytes:
    """The template with the first line of one kind filled in, found by its headers."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    declared = next(it for it in FACT_KINDS if it.name == kind)
    sheet = book[declared.titles[0]]
    columns = columns_of(sheet)
    for name, value in CELLS[kind].items():
        sheet.cell(2, columns[declared.column(name).header]).value = value
    return saved(book)


def checked(content: bytes, reference: Reference) -> Checked:
    return check_workbook("odense.xlsx", content, reference, frozenset({"0461"}))


def is_silent(found: Checked) -> bool:
    return not found.rows and {it.severity for it in found.problems} <= {Severity.INFO}
