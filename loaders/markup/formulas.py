"""Saves a workbook and gives its formulas the values back that they had in the received file."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime
from xml.sax.saxutils import escape

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.datetime import to_excel

from loaders.formats.cells import ErrorValue, Position, UnsavedFormula, Value
from loaders.markup.source import Source, written

# A cell as openpyxl writes it when it holds a formula: without any value.
FORMULA = re.compile(
    r'<c r="([A-Z]+[0-9]+)"([^<>]*)>(<f(?:[^<>]*/>|[^<>]*>[^<]*</f>))<v ?(?:/>|></v>)</c>'
)
TYPE = re.compile(r' t="[^"]*"')


def saved_with_values(source: Source) -> bytes:
    """The workbook as .xlsx bytes; a formula that was never calculated stays without a value."""
    content = written(source.book)
    parts = {
        f"xl/worksheets/sheet{number}.xml": source.saved[sheet.title].cells
        for number, sheet in enumerate(source.book.worksheets, 1)
        if sheet.title in source.saved and source.saved[sheet.title].formulas
    }
    return _rewritten(content, parts, source.book.epoch) if parts else content


def _rewritten(
    content: bytes, parts: Mapping[str, Mapping[Position, Value]], epoch: datetime
) -> bytes:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            part = old.read(info)
            if info.filename in parts:
                fill = _filler(parts[info.filename], epoch)
                part = FORMULA.sub(fill, part.decode("utf-8")).encode("utf-8")
            new.writestr(info, part)
    return target.getvalue()


def _filler(cells: Mapping[Position, Value], epoch: datetime) -> Callable[[re.Match[str]], str]:
    def fill(match: re.Match[str]) -> str:
        row, column = coordinate_to_tuple(match[1])
        value = cells.get((row, column))
        if value is None or isinstance(value, UnsavedFormula):
            return match[0]
        kind, text = _written(value, epoch)
        attributes = TYPE.sub("", match[2]) + (f' t="{kind}"' if kind else "")
        return f'<c r="{match[1]}"{attributes}>{match[3]}<v>{text}</v></c>'

    return fill


def _written(value: Value, epoch: datetime) -> tuple[str, str]:
    """The type and the text of a saved value as they stand in a sheet part."""
    if isinstance(value, bool):
        return "b", str(int(value))
    if isinstance(value, date):
        return "", repr(to_excel(value, epoch))  # type: ignore[no-untyped-call]
    if isinstance(value, int | float):
        return "", repr(value)
    if isinstance(value, ErrorValue):
        return "e", escape(value.text)
    return "str", escape(ILLEGAL_CHARACTERS_RE.sub("", str(value)))
