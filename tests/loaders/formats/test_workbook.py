"""Whatever is sent, opening it gives a workbook or one problem, in bounded memory."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats.problems import Problem
from loaders.formats.workbook import UnreadableWorkbook, open_workbook, sha256_of
from tests.loaders.formats import hostile

ROOT = Path(__file__).parents[3]
IN_LITTLE_MEMORY = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
from pathlib import Path
from loaders.formats.workbook import UnreadableWorkbook, open_workbook
path = Path(sys.argv[1])
try:
    print(len(open_workbook(path.name, path.read_bytes()).sheets))
except UnreadableWorkbook as error:
    print(error.problem.code)
"""


def refused(name: str, content: bytes) -> Problem:
    with pytest.raises(UnreadableWorkbook) as caught:
        open_workbook(name, content)
    return caught.value.problem


def code(name: str, content: bytes) -> str:
    """The problem's code, or "opened"."""
    try:
        open_workbook(name, content)
    except UnreadableWorkbook as error:
        return error.problem.code
    return "opened"


def sound_xls() -> bytes:
    book = xlwt.Workbook()
    book.add_sheet("Ark").write(0, 0, "Odense")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def sound_xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Ark", 0)
    sheet["A1"] = "Odense"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


XLSX, XLS = sound_xlsx(), sound_xls()
ODS = hostile.ods(f"<table:table-row>{hostile.ods_cell(1)}</table:table-row>")
ROW_OF_FAR = '<table:table-row table:number-rows-repeated="{}">{}</table:table-row>'


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.xlsb", ".xlsx", "a.xlsx.exe"])
def test_other_extensions(name: str) -> None:
    assert refused(name, XLSX).code == "unsupported_format"


@pytest.mark.parametrize(
    ("name", "content"), [("A.XLSX", XLSX), ("a.Xlsm", XLSX), ("a.XLS", XLS), ("a.ODS", ODS)]
)
def test_extensions_in_any_case(name: str, content: bytes) -> None:
    assert code(name, content) == "opened"


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.xlsx", b"%PDF-1.7 ...", "pdf"),
        ("a.xlsx", b"\xff\xd8\xff\xe0 JFIF", "jpeg"),
        ("a.csv", b"\xff\xd8\xff\xe0 JFIF", "jpeg"),
        ("a.xls", XLSX, "xlsx"),
        ("a.xls", b"<html><table>", "html"),
        ("a.xlsx", XLS, "xls"),
        ("a.xlsx", ODS, "ods"),
        ("a.ods", XLSX, "xlsx"),
        ("a.csv", XLSX, "xlsx"),
        ("a.xlsx", hostile.packed({"word/document.xml": "<a/>"}), "zip"),
        ("a.csv", b"a;b\0;c", "binary"),
    ],
)
def test_content_must_agree_with_the_extension(name: str, content: bytes, found: str) -> None:
    problem = refused(name, content)
    assert (problem.code, problem.details["content"]) == ("unreadable_file", found)


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.ods", "a.csv"])
def test_zero_bytes(name: str) -> None:
    assert refused(name, b"").details["reason"] == "zero_bytes"


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls"])
def test_an_encrypted_package(name: str) -> None:
    assert refused(name, hostile.encrypted_package()).code == "password_protected"


def test_an_encrypted_ods() -> None:
    manifest = '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>'
    content = hostile.packed({"META-INF/manifest.xml": manifest, "content.xml": "?"})
    assert refused("a.ods", content).code == "password_protected"


def test_an_encrypted_xls() -> None:
    start = XLS.index(b"\x09\x08\x10\x00") + 20
    content = XLS[:start] + b"\x2f\x00" + XLS[start + 2 :]
    assert refused("a.xls", content).code == "password_protected"


@pytest.mark.parametrize(
    "content",
    [
        hostile.with_entities(),
        hostile.with_external_entity(),
        hostile.lying(1),
        hostile.xlsx('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
        hostile.xlsx('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
        hostile.xlsx('<row r="-5"><c><v>1</v></c></row>'),
        hostile.xlsx('<row r="1"><c r="A0"><v>1</v></c></row>'),
        hostile.xlsx('<row r="1"><c r="A1"><v>' + "9" * 400 + "x</v></c></row>"),
        hostile.xlsx("<a>" * 5000 + "</a>" * 5000),
    ],
)
def test_harm_in_the_package(content: bytes) -> None:
    assert refused("a.xlsx", content).code == "unreadable_file"


def test_a_packing_without_bounds() -> None:
    content = hostile.packed(hostile.xlsx_parts(hostile.cell("A1", 1)), zipfile.ZIP_BZIP2)
    assert refused("a.xlsx", content).code == "unreadable_file"


def test_too_many_bytes_and_too_many_parts() -> None:
    assert refused("a.csv", b"a" * (10 * 1024 * 1024 + 1)).code == "file_too_large"
    many = hostile.packed({str(number): b"" for number in range(2001)})
    assert refused("a.xlsx", many).code == "file_too_large"


def test_a_cell_too_far_out_is_named() -> None:
    problem = refused("a.xlsx", hostile.xlsx(hostile.cell("XFD1048576", 7)))
    assert (problem.code, problem.sheet, problem.cell, problem.read) == (
        "file_too_large",
        "Ark",
        "XFD1048576",
        "7",
    )


def test_a_personal_number_too_far_out_is_not_repeated() -> None:
    problem = refused("a.xlsx", hostile.xlsx(hostile.cell("XFD1048576", 101801234)))
    assert (problem.code, problem.cell, problem.read) == ("personal_number", "XFD1048576", None)


def test_formatted_empty_cells_far_out_do_not_count() -> None:
    rows = hostile.cell("A1", 1) + '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert code("a.xlsx", hostile.xlsx(rows)) == "opened"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [("A200000", "opened"), ("A200001", "file_too_large"), ("BXX1", "opened")],
)
def test_the_edge_of_what_is_read(reference: str, expected: str) -> None:
    assert code("a.xlsx", hostile.xlsx(hostile.cell(reference, 1))) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (ROW_OF_FAR.format(1048576, hostile.ods_cell(1)), "file_too_large"),
        (ROW_OF_FAR.format(1, hostile.ods_cell(1, 'table:number-columns-repeated="16384"')),
         "file_too_large"),
        (ROW_OF_FAR.format(1, hostile.ods_cell(1))
         + ROW_OF_FAR.format(10**12, "<table:table-cell/>"),
         "opened"),
        (ROW_OF_FAR.format(10**12, "") + ROW_OF_FAR.format(1, hostile.ods_cell(1)),
         "file_too_large"),
        (ROW_OF_FAR.format(200000, hostile.ods_cell(1, 'table:number-columns-repeated="2000"')),
         "file_too_large"),
        (ROW_OF_FAR.format(0, hostile.ods_cell(1)), "unreadable_file"),
    ],
)  # fmt: skip
def test_repetition_in_ods(rows: str, expected: str) -> None:
    assert code("a.ods", hostile.ods(rows)) == expected


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", hostile.xlsx('<row r="1"><c r="A1" s="1"/></row>')),
        ("a.xlsx", hostile.xlsx('<row r="1"><c r="A1" t="str"><v>  \u00a0</v></c></row>')),
        ("a.ods", hostile.ods("")),
        ("a.csv", b";;\n \n"),
    ],
)
def test_no_filled_cell(name: str, content: bytes) -> None:
    assert refused(name, content).code == "empty_workbook"


def test_absurd_ranges_are_passed_over() -> None:
    around = (
        '<cols><col min="1" max="999999999"/></cols>'
        '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="nowhere"/></mergeCells>'
        '<dataValidations><dataValidation sqref="A1:XFD1048576"><formula1>"a,b"</formula1>'
        "</dataValidation></dataValidations>"
    )
    names = (
        "<definedNames><definedName name='alt'>Ark!$A$1:$XFD$1048576</definedName></definedNames>"
    )
    rows = hostile.cell("A1", 1) + hostile.cell("BXX200000", 1)
    workbook = open_workbook("a.xlsx", hostile.xlsx(rows, around, names))
    assert workbook.sheets[0].merged == {}
    assert {"defined_name", "data_validation"} <= {text.place for text in workbook.other_texts}


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("padding.xlsx", hostile.padded(300), "file_too_large"),
        ("lying.xlsx", hostile.lying(50), "unreadable_file"),
        ("nested.xlsx", hostile.nested(4), "unreadable_file"),
        ("comment.xlsx", hostile.xlsx(hostile.cell("A1", 1), f"<!--{'x' * 40_000_000}-->"), "1"),
        ("cells.xlsx", hostile.xlsx("<row>" + "<c><v>1</v></c>" * 1_500_000 + "</row>"),
         "file_too_large"),
        ("empty.xlsx", hostile.xlsx(hostile.cell("A1", 1) + "<row/>" * 2_000_000), "1"),
        ("tags.xlsx", hostile.xlsx("<a/>" * 8_000_000), "file_too_large"),
        ("line.csv", b"a" * 5_000_000, "unreadable_file"),
        ("cells.csv", b"1;1\n" * 2_000_000, "file_too_large"),
        ("far.ods", hostile.ods(ROW_OF_FAR.format(1048576, hostile.ods_cell(1))),
         "file_too_large"),
    ],
)  # fmt: skip
def test_little_memory_is_enough(name: str, content: bytes, expected: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    command = [sys.executable, "-W", "error", "-c", IN_LITTLE_MEMORY, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, expected, "")


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", XLSX), ("a.ods", ODS), ("a.xls", XLS)],
    ids=["xlsx", "ods", "xls"],
)
def test_cut_off_anywhere(name: str, content: bytes) -> None:
    lengths = {*range(1, 64), *range(64, len(content), max(1, len(content) // 150))}
    allowed = {"unreadable_file"} if name != "a.xls" else {"unreadable_file", "opened"}
    assert {code(name, content[:length]) for length in lengths} <= allowed


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["xlsx", "xls", "ods"]), st.integers(0, 10**6), st.integers(1, 255))
def test_a_changed_byte_gives_a_workbook_or_a_problem(kind: str, place: int, change: int) -> None:
    content = bytearray({"xlsx": XLSX, "xls": XLS, "ods": ODS}[kind])
    content[place % len(content)] ^= change
    assert code(f"a.{kind}", bytes(content))


def test_the_fingerprint_is_sha256() -> None:
    assert sha256_of(b"").startswith("e3b0c44298fc1c14")
