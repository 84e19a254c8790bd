"""The workbooks in data/, opened without the loaders: sources, names, figures, labels."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

DATA = Path(__file__).parents[2] / "data"
PUBLISHED = sorted((DATA / "workbooks").glob("*.xlsx"))
EXAMPLES = sorted((DATA / "example").glob("*.xlsx"))
EVERY = [*PUBLISHED, *EXAMPLES]
TEN_DIGITS = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})[- ]?\d{4}(?!\d)")
COUNTS: Mapping[str, int] = {
    "ACT": 2,
    "CM": 15,
    "CTI": 13,
    "God løsladelse": 6,
    "Opsøgende og kontaktskabende arbejde": 4,
    "Udredning og plan": 7,
}
STATUSES = {
    "Intet mål valgt",
    "Måltal kendes ikke",
    "Mål uden udgangspunkt",
    "Kan ikke sammenlignes",
    "Afventer tal",
    "Tal mangler",
    "Skjult",
    "Fastholdt",
    "Overskredet",
    "Nået ved fristen",
    "Ikke nået ved fristen",
    "Mål nået",
    "Forværret",
    "På sporet",
    "Lidt bagud",
    "Bagud",
}


def name_of(path: Path) -> str:
    return path.stem


def texts(sheet: Worksheet) -> Iterator[str]:
    rows = sheet.iter_rows(values_only=True)
    return (str(cell) for row in rows for cell in row if cell is not None)


def rows_under(sheet: Worksheet, first_header: str) -> list[tuple[object, ...]]:
    """The rows from below the header that begins with `first_header` to the next blank row."""
    rows = [tuple(row) for row in sheet.iter_rows(values_only=True)]
    top = next(number for number, row in enumerate(rows) if first_header in row)
    left = rows[top].index(first_header)
    found: list[tuple[object, ...]] = []
    for row in rows[top + 1 :]:
        if all(value is None for value in row):
            break
        found.append(row[left:])
    return found


def published(stem: str, sheet: str) -> Worksheet:
    book = load_workbook(DATA / "workbooks" / f"{stem}.xlsx")
    found = book[sheet]
    assert isinstance(found, Worksheet)
    return found


def test_readme_lists_exactly_the_files() -> None:
    readme = (DATA / "README.md").read_text("utf-8")
    listed = re.findall(r"^\| `([^`]+\.xlsx)` \|", readme, re.MULTILINE)
    assert sorted(listed) == sorted(path.name for path in EVERY)


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_every_sheet_names_its_source(path: Path) -> None:
    for sheet in load_workbook(path):
        named = [text for text in texts(sheet) if text.startswith("Kilde: ")]
        assert len(named) == 1, f"{sheet.title}: {named}"


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_nothing_points_outside_and_no_formula_is_left(path: Path) -> None:
    with zipfile.ZipFile(path) as parts:
        relations = [parts.read(name) for name in parts.namelist() if name.endswith(".rels")]
    assert not any(b'TargetMode="External"' in relation for relation in relations)
    assert not any(text.startswith("=") for sheet in load_workbook(path) for text in texts(sheet))


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_nothing_looks_like_a_personal_number(path: Path) -> None:
    for sheet in load_workbook(path):
        for text in texts(sheet):
            assert not [found for found in TEN_DIGITS.finditer(text) if is_a_birthday(found)]


def is_a_birthday(found: re.Match[str]) -> bool:
    day, month, year = (int(part) for part in found.groups())
    try:
        return bool(date(2000 + year, month, day - 60 if day > 60 else day))
    except ValueError:
        return False


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_invented_figures_say_so_in_the_first_cell_of_every_sheet(path: Path) -> None:
    for sheet in load_workbook(path):
        assert str(sheet["A1"].value).startswith("EKSEMPELTAL"), sheet.title


@pytest.mark.parametrize("path", PUBLISHED, ids=name_of)
def test_published_figures_are_not_marked_as_examples(path: Path) -> None:
    for sheet in load_workbook(path):
        assert not any("eksempeltal" in text.lower() for text in texts(sheet)), sheet.title


def test_the_goal_one_table_stands_as_published() -> None:
    assert goal_one_rows() == [
        ("Albertslund", 5, 2, 3, 60),
        ("Esbjerg", "-", "-", "-", "-"),
        ("Frederiksberg", 28, 10, 18, 64),
        ("Høje-Taastrup", "-", "-", "-", "-"),
        ("København", 174, 70, 104, 60),
        ("Odense", 34, 17, 17, 50),
        ("Randers", "-", "-", "-", "-"),
        ("Århus", 66, 10, 56, 85),
        ("I alt", 307, 109, 198, 64),
        ("Landsplan", 506, None, None, "39*"),
    ]


def test_the_goal_one_total_is_the_sum_of_its_rows() -> None:
    *municipalities, total, _ = goal_one_rows()
    for column in (1, 2, 3):
        parts = [row[column] for row in municipalities if row[column] != "-"]
        assert sum(part for part in parts if isinstance(part, int)) == total[column]


def goal_one_rows() -> list[tuple[object, ...]]:
    return rows_under(published("metodeseminar-2009", "Mål for gadesovere"), "Kommune")


def test_the_method_overview_holds_47_names_under_six_methods() -> None:
    lists: dict[str, list[object]] = {}
    current: dict[int, str] = {}
    sheet = published("metodeoversigt-ramboll-2010", "Metoder")
    for row in sheet.iter_rows(min_row=4, values_only=True):
        for column, value in enumerate(row):
            if value is None:
                continue
            heading = " ".join(str(value).split())
            if heading in COUNTS:
                current[column] = heading
            else:
                lists.setdefault(current[column], []).append(value)
    assert {method: len(names) for method, names in lists.items()} == dict(COUNTS)
    assert len({name for names in lists.values() for name in names}) == 16


def test_99_municipalities_have_a_code_of_their_own_as_text() -> None:
    codes = [row[0] for row in rows_under(published("kommuner", "Kommuner"), "Kommunekode")]
    assert len(codes) == len(set(codes)) == 99
    assert all(isinstance(code, str) and re.fullmatch(r"\d{4}", code) for code in codes)


def test_no_published_workbook_counts_releases_of_a_municipality() -> None:
    counted = {
        row[0]
        for path in PUBLISHED
        for sheet in load_workbook(path)
        if sheet.title == "Løsladelser"
        for row in rows_under(sheet, "Kommune")
    }
    assert counted == {"Landsplan"}


def test_the_example_releases_touch_the_limit_from_both_sides() -> None:
    sheet = load_workbook(DATA / "example" / "eksempel-loesladelser.xlsx")["Løsladelser"]
    rows = rows_under(sheet, "Kommune")
    values = [value for row in rows for value in row[1:]]
    assert {79, 80, 81} <= {row[4] for row in rows}
    assert values.count("<5") == 1
    assert [row[0] for row in rows if not any(row[1:])] == ["Svendborg"]


def test_the_example_programme_names_every_status() -> None:
    sheet = load_workbook(DATA / "example" / "eksempel-program.xlsx")["Måltal"]
    remarks = " ".join(text for text in texts(sheet) if text.startswith("Ventet status"))
    found = set(re.findall(r"31-12-2014: ([^,(]+?)(?:,| \()", remarks))
    assert found == STATUSES
    marks = set(re.findall(r"mærket ([a-zæøå ]+) \(", remarks))
    assert marks == {"følsom", "foreløbig", "skøn", "gammelt tal"}
