"""What is read where a cell shows something else than its number, in every format of workbook."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import openpyxl
import pytest
import xlwt

from loaders.checks.check import Checked, check_workbook
from loaders.formats.number_formats import shown_by
from loaders.markup.marked_up import marked_up
from loaders.meaning.reference import Reference
from tests.loaders.building import problems, records, saved
from tests.loaders.formats import hostile
from words.catalog import workbook_words

Cell = tuple[object, str]
Cells = list[list[Cell]]


def in_xlsx(sheet: str, rows: Cells) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    page = made.create_sheet(sheet)
    for row, cells in enumerate(rows, 1):
        for column, (value, code) in enumerate(cells, 1):
            page.cell(row, column, value).number_format = code
    return saved(made)


def in_xls(sheet: str, rows: Cells) -> bytes:
    made = xlwt.Workbook()
    page = made.add_sheet(sheet)
    for row, cells in enumerate(rows):
        for column, (value, code) in enumerate(cells):
            page.write(row, column, value, xlwt.easyxf(num_format_str=code))
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def in_ods(sheet: str, rows: Cells) -> bytes:
    lines = ["".join(_ods(value, code) for value, code in row) for row in rows]
    text = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    named = hostile.ods_content(text).replace('table:name="Ark"', f'table:name="{sheet}"')
    return hostile.packed({"mimetype": hostile.ODS_TYPE, "content.xml": named})


def _ods(value: object, code: str) -> str:
    """A cell as LibreOffice writes it, with what it shows as its paragraph."""
    if isinstance(value, str):
        attributes, shown = 'office:value-type="string"', value
    elif isinstance(value, date):
        shown = {"yyyy": f"{value:%Y}", "mmm-yy": f"{value:%m-%y}"}.get(code, f"{value:%d-%m-%Y}")
        attributes = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        assert isinstance(value, int | float)
        found = shown_by(code, value)
        shown = str(value) if found is None else found.replace("<", "&lt;")
        kind = "percentage" if code.endswith("%") else "float"
        attributes = f'office:value-type="{kind}" office:value="{value}"'
    return f"<table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell>"


FORMATS = pytest.mark.parametrize(
    ("ending", "write"), [("xlsx", in_xlsx), ("xls", in_xls), ("ods", in_ods)]
)
Write = Callable[[str, Cells], bytes]
PLAIN = "General"
SHARE = "Andel tilbage på herberg inden 1 år"


def reading(
    write: Write, ending: str, reference: Reference, *figures: tuple[object, str]
) -> Checked:
    """A measurement of the share that came back, for one municipality after the other."""
    names = ("Odense", "Aarhus", "Esbjerg", "Randers")
    header: list[Cell] = [(text, PLAIN) for text in ("Kommune", "Indikator", "År", "Værdi")]
    rows: Cells = [header]
    for name, figure in zip(names, figures, strict=False):
        rows.append([(name, PLAIN), (SHARE, PLAIN), (2018, "0"), figure])
    return check_workbook(f"fil.{ending}", write("Målinger", rows), reference)


def counts(
    write: Write, ending: str, reference: Reference, *figures: tuple[object, str]
) -> Checked:
    """Releases of one year, for one municipality after the other."""
    names = ("Odense", "Aarhus", "Esbjerg", "Randers")
    header: list[Cell] = [(text, PLAIN) for text in ("Kommune", "År", "Løsladelser")]
    rows: Cells = [header]
    for name, figure in zip(names, figures, strict=False):
        rows.append([(name, PLAIN), (2018, PLAIN), figure])
    return check_workbook(f"fil.{ending}", write("Løsladelser", rows), reference)


@FORMATS
def test_per_cent_is_what_the_cell_shows(ending: str, write: Write, reference: Reference) -> None:
    shares = ((0.39, "0%"), (0.57, "0.0%"), ("41 %", PLAIN), (43, '0"%"'))
    found = reading(write, ending, reference, *shares)
    assert problems(found) == []
    assert records(found, "value") == [(39,), (57,), (41,), (43,)]


@FORMATS
def test_a_share_under_per_cent_is_asked_about(
    ending: str, write: Write, reference: Reference
) -> None:
    found = reading(write, ending, reference, (0.39, PLAIN), (0.005, "0.0%"), ("0,4 %", PLAIN))
    assert problems(found) == [("below_one_percent", "D2")]
    assert found.is_accepted
    assert records(found, "value") == [(0.39,), (0.5,), (0.4,)]


@FORMATS
def test_per_cent_is_no_count_and_no_rate(ending: str, write: Write, reference: Reference) -> None:
    found = counts(write, ending, reference, (0.39, "0%"), (12, PLAIN))
    assert problems(found) == [("not_a_number", "C2")]
    assert found.problems[0].details == {"reason": "percent"}
    header: list[Cell] = [(text, PLAIN) for text in ("Kommune", "Indikator", "År", "Værdi")]
    rate: list[Cell] = [
        ("Odense", PLAIN),
        ("homeless_per_1000", PLAIN),
        (2018, PLAIN),
        (0.0012, "0.00%"),
    ]
    content = write("Målinger", [header, rate])
    assert problems(check_workbook(f"fil.{ending}", content, reference)) == [("not_a_number", "D2")]


@FORMATS
def test_a_small_count_that_a_format_hides_stays_hidden(
    ending: str, write: Write, reference: Reference
) -> None:
    code = '[<5]"<5";0'
    found = counts(write, ending, reference, (3, code), (17, code), (1, '[<3]"< 5";0'))
    assert problems(found) == [("shown_hidden", "C2")]
    assert found.problems[0].details == {"cells": "C2, C4"}
    assert found.problems[0].read == "<5"
    assert records(found, "value", "hidden") == [(None, True), (17, False), (None, True)]


@FORMATS
@pytest.mark.parametrize("code", ['"*"', '"fortroligt"', "#,##0,", "h:mm", '"ca. "0'])
def test_a_cell_that_shows_another_thing_is_an_error(
    ending: str, write: Write, reference: Reference, code: str
) -> None:
    number = 0.5 if code == "h:mm" else 12345
    found = counts(write, ending, reference, (number, code), (17, PLAIN))
    assert [it.cell for it in found.problems] == ["C2"]
    assert not found.is_accepted
    assert records(found, "value") == [(17,)]
    assert "12345" not in str(found.problems[0].details)


@pytest.mark.parametrize(("ending", "write"), [("xlsx", in_xlsx), ("xls", in_xls)])
def test_a_number_that_is_not_shown_is_an_error(
    ending: str, write: Write, reference: Reference
) -> None:
    found = counts(write, ending, reference, (12345, ";;;"), (17, PLAIN))
    assert problems(found) == [("shown_otherwise", "C2")]


@FORMATS
def test_nought_that_is_shown_as_a_dash_is_told(
    ending: str, write: Write, reference: Reference
) -> None:
    code = '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'
    found = counts(write, ending, reference, (0, code), (12, code))
    assert problems(found) == [("shown_as_nothing", "C2")]
    assert found.is_accepted
    assert records(found, "value") == [(0,), (12,)]


@FORMATS
def test_decimals_that_are_not_shown_are_read_and_told(
    ending: str, write: Write, reference: Reference
) -> None:
    found = reading(write, ending, reference, (12.3456, "0.0"), (12.5, "0.0"), (7, "0.00"))
    assert problems(found) == [("shown_rounded", "D2")]
    assert records(found, "value") == [(12.3456,), (12.5,), (7,)]
    shown = counts(write, ending, reference, (12.4, "0"))
    assert problems(shown) == [("not_whole_number", "C2"), ("shown_rounded", "C2")]


@FORMATS
def test_a_word_in_the_format_is_read_with_the_number(
    ending: str, write: Write, reference: Reference
) -> None:
    found = counts(write, ending, reference, (12, '0" personer"'), (14, '0"*"'), (1234, "#,##0"))
    assert problems(found) == []
    assert records(found, "value") == [(12,), (14,), (1234,)]


@FORMATS
def test_a_date_is_the_year_or_the_month_it_shows(
    ending: str, write: Write, reference: Reference
) -> None:
    header: list[Cell] = [
        ("Kommune", PLAIN),
        (date(2017, 1, 1), "yyyy"),
        (date(2018, 3, 1), "mmm-yy"),
    ]
    rows: Cells = [header, [("Odense", PLAIN), (12, PLAIN), (3, PLAIN)]]
    found = check_workbook(f"fil.{ending}", write("Løsladelser", rows), reference)
    assert problems(found) == [("part_of_year", "C1")]
    assert found.problems[0].read == "mar 2018"
    assert records(found, "year", "value") == [(2017, 12)]


def test_a_marked_copy_gives_away_no_hidden_count(reference: Reference) -> None:
    found = counts(in_xls, "xls", reference, (3, '[<5]"<5";0'), (0.39, "0%"))
    rows: Cells = [
        [("Kommune", PLAIN), ("År", PLAIN), ("Løsladelser", PLAIN)],
        [("Odense", PLAIN), (2018, PLAIN), (3, '[<5]"<5";0')],
        [("Aarhus", PLAIN), (2018, PLAIN), (0.39, "0%")],
    ]
    content = in_xls("Løsladelser", rows)
    marked = marked_up("fil.xls", content, found, workbook_words("da")).content
    page = openpyxl.load_workbook(io.BytesIO(marked))["Løsladelser"]
    assert [page["C2"].value, page["C3"].value] == ["<5", "39%"]
