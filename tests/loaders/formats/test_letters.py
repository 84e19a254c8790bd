"""Letters that nobody sees, letters in two pieces, and letters above the line, in every format."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable

import pytest
import xlwt

from loaders.checks.check import check_workbook
from loaders.formats.workbook import open_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import csv_text, ods, problems, records, xls, xlsx
from tests.loaders.formats import hostile

UNSEEN = ("\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u202a", "\ufe0f", "\u061c")
ENDINGS = ("xlsx", "xls", "ods", "csv")


def content_of(ending: str, rows: list[list[object]]) -> bytes:
    if ending == "csv":
        return csv_text(rows).encode()
    return {"xlsx": xlsx, "xls": xls, "ods": ods}[ending]({"Tal": rows})


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("unseen", UNSEEN)
def test_unseen_letters_change_nothing(reference: Reference, ending: str, unseen: str) -> None:
    rows: list[list[object]] = [
        [f"{unseen}Kommune", f"Å{unseen}r", "Løsladelser", "Enhed"],
        [f"Ode{unseen}nse", f"2014{unseen}", f"{unseen}82", f"per{unseen}soner"],
        ["Esbjerg", f"{unseen}2015", f"<{unseen}5", "personer"],
    ]
    found = check_workbook(f"fil.{ending}", content_of(ending, rows), reference)
    assert problems(found) == []
    assert records(found, "municipality", "year", "value", "hidden", "unit") == [
        ("0461", 2014, 82, False, "people"),
        ("0561", 2015, None, True, "people"),
    ]


@pytest.mark.parametrize("ending", ENDINGS)
def test_unseen_letters_in_marks(reference: Reference, ending: str) -> None:
    rows: list[list[object]] = [
        ["Kommune", "CTI\u200b", "ACT", "ICM"],
        ["Odense", "x\u200b", "✔\ufe0f", "\u200b"],
    ]
    found = check_workbook(f"fil.{ending}", content_of(ending, rows), reference)
    assert problems(found) == []
    assert records(found, "method", "runs") == [("cti", True), ("act", True), ("icm", False)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_letters_in_two_pieces_are_one(reference: Reference, ending: str) -> None:
    apart = unicodedata.normalize("NFD", "Århus")
    assert apart != "Århus"
    rows: list[list[object]] = [["Kommune", "År", "Løsladelser"], [apart, 2014, 82]]
    content = content_of(ending, rows)
    sheet = open_workbook(f"fil.{ending}", content).sheets[0]
    assert sheet.cells[2, 1] == "Århus"
    assert problems(check_workbook(f"fil.{ending}", content, reference)) == []


def raised_xlsx(plain: str, note: str) -> bytes:
    runs = f'<r><t>{plain}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>{note}</t></r>'
    parts = hostile.xlsx_parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{hostile.MAIN}"><si>{runs}</si></sst>'
    return hostile.packed(parts)


def raised_inline(plain: str, note: str) -> bytes:
    runs = f'<r><t>{plain}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>{note}</t></r>'
    return hostile.xlsx(f'<row r="1"><c r="A1" t="inlineStr"><is>{runs}</is></c></row>')


def raised_xls(plain: str, note: str) -> bytes:
    book = xlwt.Workbook()
    above = xlwt.easyfont("escapement superscript")
    book.add_sheet("Tal").write_rich_text(0, 0, [plain, (note, above)])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def raised_ods(plain: str, note: str) -> bytes:
    looks = '<style:text-properties style:text-position="super 58%"/>'
    styles = f'<style:style style:name="T1" style:family="text">{looks}</style:style>'
    text = f'<text:p>{plain}<text:span text:style-name="T1">{note}</text:span></text:p>'
    cell = f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
    return hostile.ods(f"<table:table-row>{cell}</table:table-row>", styles)


@pytest.mark.parametrize(
    ("ending", "write"),
    [("xlsx", raised_xlsx), ("xlsx", raised_inline), ("xls", raised_xls), ("ods", raised_ods)],
)
@pytest.mark.parametrize(
    ("plain", "note", "expected"),
    [
        ("12", "1", "12¹"),
        ("2019", "a)", "2019ᵃ⁾"),
        ("Odense", "1,2", "Odense¹ ²"),
        ("39", "*", "39*"),
    ],
)
def test_a_run_above_the_line_stays_above(
    ending: str, write: Callable[[str, str], bytes], plain: str, note: str, expected: str
) -> None:
    sheet = open_workbook(f"fil.{ending}", write(plain, note)).sheets[0]
    assert str(sheet.cells[1, 1]).strip() == expected


@pytest.mark.parametrize("value", ["12¹", "12 ¹ ²", "12¹)", "12*)", "12ᵃ⁾", "12₁", "12⁽¹⁾"])
@pytest.mark.parametrize("year", ["2014²", "2014ᵇ", "Løsladelser 2014¹"])
def test_what_stands_above_the_line_is_no_part_of_figure_or_year(
    reference: Reference, value: str, year: str
) -> None:
    rows: list[list[object]] = [["Kommune", year], ["Odenseᵃ", value]]
    found = check_workbook("fil.xlsx", xlsx({"Løsladelser": rows}), reference)
    assert records(found, "municipality", "year", "value") == [("0461", 2014, 12)]
    assert found.is_accepted
