"""A fact sheet as a Word document with real headings, header rows, title and language."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from exports.charts.colours import FONT
from exports.fact_sheet.contents import FactSheet
from exports.fact_sheet.table import Table, cell
from exports.tables.safe_cells import UNWRITABLE
from words.catalog import Words

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LANGUAGES: Mapping[str, str] = MappingProxyType({"da": "da-DK", "en": "en-GB"})
INK: Final = RGBColor(0x1A, 0x1A, 0x1A)
MARGIN: Final = Cm(2)
WIDTH: Final = Cm(25.7)  # between the margins
LETTER: Final = 0.42  # of the weight of a column, for each letter of its longest word
HEADINGS: Final = (("Title", 22), ("Heading 1", 14))


def document(sheet: FactSheet, words: Words) -> bytes:
    """The title, what is known of the municipality, each table, and whose the decision is."""
    made = Document()
    _set_up(made, sheet)
    made.add_paragraph(_plain(sheet.title), style="Title")
    if sheet.has_examples:
        made.add_paragraph().add_run(words("fact-examples")).bold = True
    made.add_paragraph(_plain(sheet.closing))
    _table(made, _pairs(words("fact-about"), sheet.facts, words), words)
    for each in sheet.tables:
        _table(made, each, words)
    _table(made, _pairs(words("fact-moments"), sheet.moments, words), words)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _pairs(title: str, pairs: tuple[tuple[str, str], ...], words: Words) -> Table:
    rows = tuple((cell(name), cell(said)) for name, said in pairs)
    heads = (words("fact-what"), words("fact-said"))
    return Table(title, heads, rows, tuple(False for _ in rows), "")


def _set_up(made: Any, sheet: FactSheet) -> None:
    properties = made.core_properties
    properties.title, properties.author = sheet.title, "Kommunemonitor"
    properties.language = LANGUAGES[sheet.language]
    properties.comments = ""
    page = made.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Cm(29.7), Cm(21)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10.5)
    _speak(normal.element, LANGUAGES[sheet.language])
    for name, size in HEADINGS:
        style = made.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
        _own_font(style.element)
    _bare(made.styles["Title"].element)


def _speak(style: Any, language: str) -> None:
    """The language of the text, so that it is read aloud and spelled as what it is."""
    known = style.get_or_add_rPr()
    for old in known.findall(qn("w:lang")):
        known.remove(old)
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), language)
    known.append(mark)


def _own_font(style: Any) -> None:
    """Drop the theme's font, which would win over the one named."""
    fonts = style.get_or_add_rPr().find(qn("w:rFonts"))
    for name in list(fonts.attrib) if fonts is not None else []:
        if "heme" in name:
            del fonts.attrib[name]


def _bare(style: Any) -> None:
    """Take away the line the template draws below a title."""
    borders = style.pPr.find(qn("w:pBdr"))
    if borders is not None:
        style.pPr.remove(borders)


def _table(made: Any, table: Table, words: Words) -> None:
    made.add_heading(_plain(table.title), level=1)
    if not table.rows:
        made.add_paragraph(_plain(table.empty))
        return
    with_marks = any(table.examples)
    heads = [*table.headings, *([words("csv-example")] if with_marks else [])]
    grid = made.add_table(rows=1, cols=len(heads))
    grid.style = "Table Grid"
    grid.autofit = False
    _soften(grid)
    for place, head in enumerate(heads):
        _write(grid.rows[0].cells[place], head, is_bold=True)
    _repeat(grid.rows[0])
    for row, is_example in zip(table.rows, table.examples, strict=True):
        line = [each.text for each in row]
        line += [words("yes") if is_example else ""] if with_marks else []
        cells = grid.add_row().cells
        for place, said in enumerate(line):
            _write(cells[place], said, is_bold=False)
    _set_widths(grid)
    if table.note:
        made.add_paragraph(_plain(table.note)).paragraph_format.space_before = Pt(6)


def _soften(grid: Any) -> None:
    """Grey lines, and rows that stay whole at the end of a page."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", "B8C4CE")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    grid._tbl.tblPr.append(borders)


def _set_widths(grid: Any) -> None:
    """Columns as wide as what they hold asks for: long texts more, but not in proportion."""
    texts = [[each.text for each in column.cells] for column in grid.columns]
    weights = [max(_weight(each) for each in column) for column in texts]
    for column, weight in zip(grid.columns, weights, strict=True):
        width = int(WIDTH * weight / sum(weights))
        column.width = width
        for each in column.cells:
            each.width = width


def _weight(text: str) -> float:
    """The root of its length, but no less than its longest word needs to stay whole."""
    words = (len(word) for word in text.replace("-", " ").split())
    return max(math.sqrt(len(text)), LETTER * max(words, default=0))


def _write(box: Any, said: str, *, is_bold: bool) -> None:
    run = box.paragraphs[0].add_run(_plain(said))
    run.bold = is_bold
    run.font.size = Pt(9.5)
    box.paragraphs[0].paragraph_format.space_after = Pt(2)


def _repeat(row: Any) -> None:
    """Mark a row as the header, on every page it goes over to and for who hears it."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _plain(text: str) -> str:
    """What no document can hold is left out."""
    return UNWRITABLE.sub("", text)
