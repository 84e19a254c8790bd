"""Marks small workbooks and reads what came back."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook as Book

from loaders.checks.check import check_workbook
from loaders.formats.problems import Problem
from loaders.markup.marked_up import MarkedUp, marked_up
from loaders.meaning.reference import Reference
from tests.loaders.building import book, saved
from tests.loaders.formats import hostile
from words.catalog import workbook_words

Row = tuple[str | int, ...]
WORDS = workbook_words()
LIST = "Fejl og rettelser"
ROWS: tuple[Row, ...] = (
    ("Kommune", "Indikator", "År", "Værdi"),
    ("Odense", "Gadesovere", 2011, "otte"),
    ("Odence", "Gadesovere", 2012, 9),
    ("Odense", "Unge 18-24 år", 2011, 33),
    ("Odense", "Unge 18-24 år", 2011, 35),
)
FORMULAS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Kommune</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>År</t></is></c>'
    '<c r="C1" t="inlineStr"><is><t>Løsladelser</t></is></c></row>'
    '<row r="2"><c r="A2" t="str"><f>"Oden"&amp;"ce"</f><v>Odence</v></c>'
    '<c r="B2"><f>2000+11</f><v>2011</v></c><c r="C2"><f>SUM(40,42)</f><v>82</v></c></row>'
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Odense</t></is></c><c r="B3"><v>2012</v></c>'
    '<c r="C3"><f>SUM(1,2)</f></c></row>'
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Odense</t></is></c><c r="B4"><v>2013</v></c>'
    '<c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
)


def opened(content: bytes) -> Book:
    return openpyxl.load_workbook(io.BytesIO(content))


def workbook(rows: Sequence[Row] = ROWS, title: str = "Målinger") -> Book:
    return book({title: rows})


def marked(name: str, content: bytes, reference: Reference) -> MarkedUp:
    return marked_up(name, content, check_workbook(name, content, reference), WORDS)


def problems(name: str, content: bytes, reference: Reference) -> list[Problem]:
    """What the check says, but for the list sheet being passed over."""
    return [
        problem
        for problem in check_workbook(name, content, reference).problems
        if (problem.code, problem.sheet) != ("ignored_sheet", LIST)
    ]


def listed(content: bytes) -> list[tuple[str | None, ...]]:
    """The lines of the list below its headings."""
    rows = [tuple(cell.value for cell in row[:6]) for row in opened(content).worksheets[0]]
    start = next(number for number, row in enumerate(rows) if row[0] == "Slags")
    return [tuple(None if it is None else str(it) for it in row) for row in rows[start + 1 :]]


def changed(content: bytes, sheet: str, **cells: str | int) -> bytes:
    book = opened(content)
    for address, value in cells.items():
        book[sheet][address] = value
    return saved(book)


def given_parts(content: bytes, parts: dict[str, bytes]) -> bytes:
    """The package with more parts, or others in place of those of the same name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = {info.filename: archive.read(info) for info in archive.infolist()}
    return hostile.packed({**found, **parts})


def part_of(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def text_of(comment: Comment | None) -> str | None:
    return None if comment is None else comment.text
