"""Numbers that white letters or a rule of looks hide: read as they are seen, or told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.worksheet.worksheet import Worksheet

from loaders.checks.check import Checked, check_workbook
from loaders.formats.conditional_formats import asked_by
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, book, problems, records, saved

ROWS: Rows = [["Kommune", "2018", "2019"], ["Odense", 70, 3], ["Aarhus", 90, 91]]
WHITE = Font(color="FFFFFFFF")
Kind = Literal["cellIs", "expression"]
Operator = Literal["lessThan", "between", "greaterThan"] | None
Change = Callable[[Worksheet], object]


def ruling(
    kind: Kind,
    *formulas: str,
    operator: Operator = None,
    font: Font = WHITE,
    fill: PatternFill | None = None,
) -> Rule:
    look = DifferentialStyle(font=font, fill=fill)
    return Rule(type=kind, operator=operator, formula=list(formulas), dxf=look)


def shown_as(code: str, kind: Kind, formula: str, operator: Operator = None) -> Rule:
    look = DifferentialStyle(numFmt=NumberFormat(numFmtId=170, formatCode=code))
    return Rule(type=kind, operator=operator, formula=[formula], dxf=look)


def changed(reference: Reference, change: Change) -> Checked:
    made = book({"Løsladelser": ROWS})
    change(made["Løsladelser"])
    return check_workbook("fil.xlsx", saved(made), reference)


def ruled(reference: Reference, rule: Rule, cells: str = "B2:C3") -> Checked:
    return changed(reference, lambda sheet: sheet.conditional_formatting.add(cells, rule))


@pytest.mark.parametrize(
    "rule",
    [
        ruling("cellIs", "5", operator="lessThan", font=WHITE),
        ruling("cellIs", "1", "4", operator="between", font=WHITE),
        ruling("expression", "AND(B2>0,B2<5)"),
        ruling("expression", "B2<5"),
        shown_as(";;;", "cellIs", "5", "lessThan"),
    ],
)
def test_a_number_that_a_rule_hides_is_an_error(reference: Reference, rule: Rule) -> None:
    found = ruled(reference, rule)
    assert ("shown_otherwise", "C2") in problems(found)
    assert not found.is_accepted
    assert (2019, 3) not in records(found, "year", "value")


def test_a_rule_that_shows_below_five_hides_the_count(reference: Reference) -> None:
    found = ruled(reference, shown_as('"<5"', "cellIs", "5", "lessThan"))
    assert problems(found) == [("shown_hidden", "C2")]
    assert ("0461", 2019, None, True) in records(found, "municipality", "year", "value", "hidden")


@pytest.mark.parametrize(
    "rule",
    [
        ruling("expression", "$E$1=1"),
        ruling("expression", "ISODD(B2)"),
        Rule(type="top10", rank=1, dxf=DifferentialStyle(font=WHITE)),
    ],
)
def test_a_rule_nobody_can_tell_is_told(reference: Reference, rule: Rule) -> None:
    found = ruled(reference, rule)
    told = [it for it in found.problems if it.code == "hidden_by_format"]
    assert [it.cell for it in told] == ["B2"]
    assert told[0].details["cells"] == "B2, C2, B3, C3"
    assert found.is_accepted


@pytest.mark.parametrize(
    "rule",
    [
        ruling("cellIs", "5", operator="lessThan", font=Font(color="FFFF0000")),
        ruling(
            "cellIs", "5", operator="lessThan", font=WHITE, fill=PatternFill(bgColor="FFC00000")
        ),
        ruling("cellIs", "1000", operator="greaterThan", font=WHITE),
        shown_as("0.0", "cellIs", "5", "lessThan"),
        Rule(type="containsText", operator="containsText", text="x", formula=["B2"]),
    ],
)
def test_a_look_that_hides_nothing_is_no_matter(reference: Reference, rule: Rule) -> None:
    found = ruled(reference, rule)
    assert {code for code, _ in problems(found)} <= {"large_change"}
    assert (2019, 3) in records(found, "year", "value")


def test_white_letters_are_told(reference: Reference) -> None:
    def whiten(sheet: Worksheet) -> None:
        sheet["C2"].font = WHITE
        sheet["C3"].font, sheet["C3"].fill = WHITE, PatternFill("solid", fgColor="FF12436D")
        sheet["C1"].font = WHITE

    told = [it for it in changed(reference, whiten).problems if it.code == "hidden_by_format"]
    assert [it.details["cells"] for it in told] == ["C2"]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("B2<5", (("<", 5.0),)),
        ("=AND(B2>0; B2<=4)", ((">", 0.0), ("<=", 4.0))),
        ("$B2<5", None),
        ("B$2<5", None),
        ("C2<5", None),
        ("OR(B2<5,B2>9)", None),
        ("", None),
    ],
)
def test_the_asked_by_a_formula(formula: str, expected: object) -> None:
    assert asked_by(formula, ((2, 2, 3, 3),)) == expected
