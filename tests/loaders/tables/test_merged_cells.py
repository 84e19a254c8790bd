"""Merged cells below a header: they stand for each cell they cover, unless they hold a figure."""

from __future__ import annotations

import io
import time

import pytest
import xlwt

from loaders.checks.check import Checked, check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, book, problems, records, saved
from tests.loaders.formats import hostile

MOST_SECONDS = 20.0  # of the processor, for as many merged cells as a file may have


def merged_xlsx(sheet: str, rows: Rows, *blocks: str) -> bytes:
    made = book({sheet: rows})
    for block in blocks:
        made.worksheets[0].merge_cells(block)
    return saved(made)


def check(reference: Reference, sheet: str, rows: Rows, *blocks: str) -> Checked:
    return check_workbook("fil.xlsx", merged_xlsx(sheet, rows, *blocks), reference)


MARKS: Rows = [
    ["Kommune", "CTI", "ICM", "ACT", "Bemærkning"],
    ["Randers", "ja", None, None, "samme hold"],
    ["Horsens", None, None, "-", None],
    ["Vejle", "x", None, "?", None],
]


def test_a_merged_mark_is_one_for_each_cell(reference: Reference) -> None:
    found = check(reference, "Metoder", MARKS, "B2:C3", "B4:C4", "E2:E4")
    assert problems(found) == []
    assert records(found, "municipality", "method", "runs") == [
        ("0730", "cti", True),
        ("0730", "icm", True),
        ("0730", "act", False),
        ("0615", "cti", True),
        ("0615", "icm", True),
        ("0615", "act", False),
        ("0630", "cti", True),
        ("0630", "icm", True),
        ("0630", "act", None),
    ]


def test_a_merged_choice_of_goals(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Målsætning 1", "Målsætning 2"], ["Odense", "x", None]]
    found = check(reference, "Målsætninger", rows, "B2:C2")
    assert records(found, "goal", "chosen") == [(1, True), (2, True)]


def test_a_merged_name_in_lists_stands_below_each_heading(reference: Reference) -> None:
    rows: Rows = [["CTI", "ACT"], ["Odense", None], ["Aarhus", "Esbjerg"]]
    found = check(reference, "Metoder", rows, "A2:B2")
    assert sorted(records(found, "municipality", "method")) == [
        ("0461", "act"),
        ("0461", "cti"),
        ("0561", "act"),
        ("0751", "cti"),
    ]


def test_merged_years_periods_and_methods(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode", "Fra", "Stadie"],
        ["Odense", "CTI", "2010", "udvikling"],
        ["Aarhus", None, None, None],
    ]
    found = check(reference, "Metoder", rows, "B2:B3", "C2:C3", "D2:D3")
    assert problems(found) == []
    assert records(found, "municipality", "method", "stage", "from") == [
        ("0461", "cti", "udvikling", "2010-01-01"),
        ("0751", "cti", "udvikling", "2010-01-01"),
    ]


FIGURES: Rows = [
    ["Kommune", 2017, 2018, 2019],
    ["Nyborg", 12, None, 14],
    ["Assens", "9", 8, 7],
    ["Kerteminde", None, 6, 5],
]


@pytest.mark.parametrize(
    ("block", "cell", "covered"), [("B2:C2", "B2", "B2:C2"), ("B3:B4", "B3", "B3:B4")]
)
def test_a_merged_figure_is_an_error_at_its_range(
    reference: Reference, block: str, cell: str, covered: str
) -> None:
    found = check(reference, "Løsladelser", FIGURES, block)
    assert problems(found) == [("merged_figure", cell)]
    assert found.problems[0].details["range"] == covered
    assert cell not in {row.cell for row in found.rows}


def test_a_hidden_figure_that_is_merged_is_one_too(reference: Reference) -> None:
    rows: Rows = [["Kommune", 2018, 2019], ["Nyborg", "<5", None]]
    assert problems(check(reference, "Løsladelser", rows, "B2:C2")) == [("merged_figure", "B2")]


def test_a_line_two_rows_high_is_one_line(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser", "Bemærkning"], ["Odense", 2014, 82, "a"]]
    rows = [*rows, [None, None, None, "b"]]
    found = check(reference, "Løsladelser", rows, "A2:A3", "B2:B3", "C2:C3")
    assert [it.code for it in found.problems if it.code == "merged_figure"] == []
    assert records(found, "municipality", "year", "value") == [("0461", 2014, 82)]


def test_a_merged_total_is_compared_with_nothing(reference: Reference) -> None:
    rows: Rows = [["Kommune", 2018, 2019], ["Nyborg", 5, 6], ["I alt", 11, None]]
    # The label is all that is left of the row.
    assert problems(check(reference, "Løsladelser", rows, "B3:C3")) == [("ignored_row", "A3")]


def ods_text(text: str) -> str:
    cell = f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>'
    return f"{cell}</table:table-cell>"


def test_nobody_sees_what_stands_under_a_merged_cell(reference: Reference) -> None:
    header = "".join(map(ods_text, ("Kommune", "CTI", "ICM")))
    mark = (
        '<table:table-cell table:number-columns-spanned="2" office:value-type="string">'
        "<text:p>x</text:p></table:table-cell>"
        '<table:covered-table-cell office:value-type="string"><text:p>-</text:p>'
        "</table:covered-table-cell>"
    )
    rows = f"<table:table-row>{header}</table:table-row>"
    rows += f"<table:table-row>{ods_text('Odense')}{mark}</table:table-row>"
    found = check_workbook("fil.ods", hostile.ods(rows), reference)
    assert records(found, "method", "runs") == [("cti", True), ("icm", True)]


def test_merged_cells_of_an_old_workbook(reference: Reference) -> None:
    made = xlwt.Workbook()
    marks, figures = made.add_sheet("Metoder"), made.add_sheet("Løsladelser")
    for column, header in enumerate(("Kommune", "CTI", "ICM")):
        marks.write(0, column, header)
    marks.write(1, 0, "Odense")
    marks.write_merge(1, 1, 1, 2, "x")
    for column, value in enumerate(("Kommune", 2018, 2019)):
        figures.write(0, column, value)
    figures.write(1, 0, "Odense")
    figures.write_merge(1, 1, 1, 2, 88)
    stream = io.BytesIO()
    made.save(stream)
    found = check_workbook("fil.xls", stream.getvalue(), reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("merged_figure", "Løsladelser", "B2")
    ]
    assert records(found, "method", "runs") == [("cti", True), ("icm", True)]


def test_as_many_merged_cells_as_a_file_may_have(reference: Reference) -> None:
    years = [2000 + number for number in range(90)]
    rows: Rows = [["Kommune", *years]]
    for _ in range(2000):
        rows = [*rows, ["Odense", *([7, None] * 45)]] if len(rows) < 40 else rows
    made = book({"Løsladelser": rows})
    sheet = made.worksheets[0]
    for row in range(2, len(rows) + 1):
        for column in range(2, 91, 2):
            sheet.merge_cells(
                start_row=row, end_row=row, start_column=column, end_column=column + 1
            )
    content, start = saved(made), time.process_time()
    found = check_workbook("fil.xlsx", content, reference)
    assert time.process_time() - start < MOST_SECONDS
    assert sum(it.code == "merged_figure" for it in found.problems) == 39 * 45
