"""White letters and rules of looks that hide numbers, in files of LibreOffice and old Excel."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from struct import pack

import pytest
import xlwt

from loaders.checks.check import Checked, check_workbook
from loaders.formats.conditional_formats import INVISIBLE, Rule
from loaders.formats.xls_looks import RANGES, RULE, XlsRules
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, book, problems, records, saved
from tests.loaders.formats.test_hidden_by_look import ROWS, WHITE, ruling, shown_as
from tests.loaders.office import converted

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = ("office", "table", "style", "text")
SPACES = " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in NAMES)
SPACES += f' xmlns:fo="{OASIS}:xsl-fo-compatible:1.0" xmlns:number="{OASIS}:datastyle:1.0"'
SPACES += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
LETTERS = '<style:text-properties fo:color="{}"/>'
GROUND = '<style:table-cell-properties fo:background-color="{}"/>'
STYLE = '<style:style style:name="{}" style:family="table-cell"{}>{}</style:style>'
STYLES = (
    '<number:number-style style:name="N9"><number:text>&lt;5</number:text></number:number-style>',
    STYLE.format("Skjult_5f_1", ' style:display-name="Skjult_1"', LETTERS.format("#FFFFFF")),
    STYLE.format("under", ' style:data-style-name="N9"', ""),
    STYLE.format("red", "", LETTERS.format("#ff0000")),
)
TEXT = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
NUMBER = (
    '<table:table-cell office:value-type="float" office:value="{0}"{1}>'
    "<text:p>{0}</text:p></table:table-cell>"
)
OWN = ' table:style-name="own"'


def ods_of(own: str = "", rules: str = "", cell: str = "", column: str = "") -> bytes:
    """Two municipalities by two years; `own` is the style of Odense in 2019 where `cell` is OWN."""
    lines = (
        "".join(map(TEXT.format, ("Kommune", "2018", "2019"))),
        TEXT.format("Odense") + NUMBER.format(70, "") + NUMBER.format(3, cell),
        TEXT.format("Aarhus") + NUMBER.format(90, "") + NUMBER.format(91, ""),
    )
    rows = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>"
        f"{STYLE.format('own', '', own)}</office:automatic-styles>"
        f'<office:body><office:spreadsheet><table:table table:name="Løsladelser">{column}{rows}'
        f"<calcext:conditional-formats>{rules}</calcext:conditional-formats>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    styles = f"<office:document-styles {SPACES}>{''.join(STYLES)}</office:document-styles>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", styles)
    return stream.getvalue()


def rule_of(condition: str, style: str = "Skjult_1") -> str:
    ranges = "Løsladelser.B2:Løsladelser.C3"
    escaped = condition.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return (
        f'<calcext:conditional-format calcext:target-range-address="{ranges}"><calcext:condition '
        f'calcext:apply-style-name="{style}" calcext:value="{escaped}"/>'
        "</calcext:conditional-format>"
    )


def checked_ods(reference: Reference, content: bytes) -> Checked:
    return check_workbook("fil.ods", content, reference)


@pytest.mark.parametrize(
    "condition", ["<5", "between(1,4)", "formula-is(AND([.B2]>0;[.B2]<5))", "!=70", "=3", "<=3"]
)
def test_a_rule_of_libreoffice_hides(reference: Reference, condition: str) -> None:
    found = checked_ods(reference, ods_of(rules=rule_of(condition)))
    assert ("shown_otherwise", "C2") in problems(found)
    assert not found.is_accepted


def test_a_rule_that_shows_below_five_hides_the_count(reference: Reference) -> None:
    found = checked_ods(reference, ods_of(rules=rule_of("<5", "under")))
    assert problems(found) == [("shown_hidden", "C2")]
    assert (2019, None, True) in records(found, "year", "value", "hidden")


@pytest.mark.parametrize("condition", ["formula-is([.$E$1]=1)", "top-elements(1)", "duplicate"])
def test_a_rule_nobody_can_tell_is_told(reference: Reference, condition: str) -> None:
    found = checked_ods(reference, ods_of(rules=rule_of(condition)))
    told = [it for it in found.problems if it.code == "hidden_by_format"]
    assert [it.details["cells"] for it in told] == ["B2, C2, B3, C3"]


@pytest.mark.parametrize(
    "rules", [rule_of("<5", "red"), rule_of(">1000"), rule_of('contains-text("x")')]
)
def test_a_look_that_hides_nothing_is_no_matter(reference: Reference, rules: str) -> None:
    found = checked_ods(reference, ods_of(rules=rules))
    assert {code for code, _ in problems(found)} <= {"large_change"}
    assert (2019, 3) in records(found, "year", "value")


@pytest.mark.parametrize(
    ("own", "is_told"),
    [
        (LETTERS.format("#ffffff"), True),
        (GROUND.format("#12436d") + LETTERS.format("#12436D"), True),
        (GROUND.format("#12436d") + LETTERS.format("#ffffff"), False),
        (LETTERS.format("#ff0000"), False),
        ("", False),
    ],
)
def test_letters_in_the_colour_of_the_ground(reference: Reference, own: str, is_told: bool) -> None:
    found = checked_ods(reference, ods_of(own, cell=OWN))
    assert ("hidden_by_format" in {code for code, _ in problems(found)}) is is_told


def test_the_style_of_a_column(reference: Reference) -> None:
    style = 'table:default-cell-style-name="Skjult_5f_1"'
    column = f'<table:table-column table:number-columns-repeated="3" {style}/>'
    found = checked_ods(reference, ods_of(column=column))
    told = [it for it in found.problems if it.code == "hidden_by_format"]
    assert [it.details["cells"] for it in told] == ["B2, C2, B3, C3"]


def test_a_rule_in_the_style_of_a_cell(reference: Reference) -> None:
    names = 'style:apply-style-name="under" style:base-cell-address="Ark1.C2"'
    mapped = f'<style:map style:condition="cell-content()&lt;5" {names}/>'
    assert problems(checked_ods(reference, ods_of(mapped, cell=OWN))) == [("shown_hidden", "C2")]


def test_white_letters_in_an_old_file(reference: Reference) -> None:
    made = xlwt.Workbook()
    sheet = made.add_sheet("Løsladelser")
    white = xlwt.easyxf("font: color white")
    on_blue = xlwt.easyxf("font: color white; pattern: pattern solid, fore_colour dark_blue")
    for row, cells in enumerate(ROWS):
        for column, value in enumerate(cells):
            look = {(1, 2): white, (2, 2): on_blue}.get((row, column))
            sheet.write(row, column, value, *([look] if look else []))
    stream = io.BytesIO()
    made.save(stream)
    found = check_workbook("fil.xls", stream.getvalue(), reference)
    told = [it for it in found.problems if it.code == "hidden_by_format"]
    assert [it.details["cells"] for it in told] == ["C2"]


COLOURS = {1: (255, 255, 255), 2: (255, 0, 0), 9: (255, 255, 255)}
WHITE_FONT, ALL = 9, ((2, 2, 3, 3),)


def rule_records(
    font: int, operator: int, *numbers: int, kind: int = 1, code: str = ""
) -> list[tuple[int, bytes]]:
    """A rule over B2:C3 as an old file holds it; a font has its colour after 80 bytes."""
    flags = 1 << 26 | (1 << 25 if code else 0)
    written = pack("<HHB", 5 + len(code), len(code), 0) + code.encode() if code else b""
    letters = bytes(80) + pack("<i", font) + bytes(34)
    formulas = [pack("<BH", 0x1E, number) for number in numbers]
    first, second = [*formulas, b"", b""][:2]
    head = pack("<BBHH", kind, operator, len(first), len(second))
    look = pack("<IH", flags, 1 if code else 0) + written + letters
    place = pack("<HHHHHH", 1, 0, 1, 2, 1, 2) + pack("<HHHHH", 1, 1, 2, 1, 2)
    return [(RANGES, place), (RULE, head + look + first + second)]


@pytest.mark.parametrize(
    ("found", "rules"),
    [
        (rule_records(WHITE_FONT, 6, 5), [Rule(ALL, INVISIBLE, (("<", 5.0),))]),
        (rule_records(WHITE_FONT, 1, 1, 4), [Rule(ALL, INVISIBLE, ((">=", 1.0), ("<=", 4.0)))]),
        (rule_records(2, 6, 5), []),
        (rule_records(-1, 6, 5), []),
        (rule_records(WHITE_FONT, 6, 5, kind=2), [Rule(ALL, INVISIBLE)]),
        (rule_records(-1, 6, 5, code='"<5"'), [Rule(ALL, '"<5"', (("<", 5.0),))]),
        ([(RANGES, b"\x01"), (RULE, b"\x01")], []),
        ([rule_records(1, 6, 5)[0], (RULE, rule_records(1, 6, 5)[1][1][:40])], []),
    ],
)
def test_rules_of_an_old_file(found: list[tuple[int, bytes]], rules: list[Rule]) -> None:
    assert list(XlsRules(COLOURS, {}).of(found)) == rules


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_saved_by_libreoffice(
    reference: Reference, soffice: str, tmp_path: Path, ending: str
) -> None:
    rows: Rows = [*ROWS, ["Esbjerg", 4, 60]]
    made = book({"Løsladelser": rows})
    sheet = made["Løsladelser"]
    sheet.conditional_formatting.add("B2:C3", ruling("cellIs", "5", operator="lessThan"))
    sheet.conditional_formatting.add("B4", shown_as('"<5"', "cellIs", "5", "lessThan"))
    sheet["C4"].font = WHITE
    content = converted(soffice, saved(made), tmp_path, ending)
    codes = dict(problems(check_workbook(f"fil.{ending}", content, reference)))
    assert codes["shown_otherwise"] == "C2"
    assert codes["hidden_by_format"] == "C4"
