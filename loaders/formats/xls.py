"""Reads .xls through xlrd, after a look at the records that xlrd would follow blindly."""

from __future__ import annotations

import io
from collections.abc import Iterator
from struct import unpack_from
from types import MappingProxyType
from typing import Any

import xlrd
from xlrd.compdoc import CompDoc

from loaders.formats.cells import ErrorValue, PlacedText, Sheet, Value
from loaders.formats.conditional_formats import apply_rules
from loaders.formats.letters import raised
from loaders.formats.limits import (
    MOST_SHEETS,
    Allowance,
    SheetDraft,
    password_protected,
    unreadable,
)
from loaders.formats.number_formats import as_shown, day_as_shown
from loaders.formats.ooxml_rows import MOST_WHOLE
from loaders.formats.ooxml_styles import day_or_moment
from loaders.formats.readable_runs import readable_runs
from loaders.formats.xls_looks import XlsRules, hidden_styles, of_sheet

Contents = tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]
RUNS = MappingProxyType({1: "super", 2: "sub"})
STREAMS = ("Workbook", "Book")
FILEPASS, BOUNDSHEET, CONTINUE = 0x2F, 0x85, 0x3C
WORKSHEET = b"\x00"
# Records whose texts are read as cells or sheet names, or that hold nothing but numbers.
CELL_RECORDS = frozenset(
    {0xFC, 0xFD, 0x04, 0x204, 0x07, 0x207, 0xD6, BOUNDSHEET, 0xFF, 0x27E, 0xBD}
)
PLACES = MappingProxyType(
    {
        0x06: "formula",
        0x14: "header",
        0x15: "header",
        0x18: "defined_name",
        0x218: "defined_name",
        0x1B6: "text_box",
        0x1BE: "data_validation",
        0x1B8: "hyperlink",
        0x5C: "property",
    }
)


def read(content: bytes, is_compound: bool) -> Contents:
    """The sheets in the order of their tabs, and the readable words of everything else."""
    main, others = _streams(content) if is_compound else (content, [])
    texts, starts = _record_texts(main)
    texts += [PlacedText("property", run) for other in others for run in readable_runs(other)]
    book = _opened(content)
    allowance = Allowance()
    drafts = [_draft(book, it, number, allowance) for number, it in enumerate(book.sheets(), 1)]
    if book.formatting_info:
        rules = XlsRules(
            book.colour_map, {key: it.format_str for key, it in book.format_map.items()}
        )
        for draft, start in zip(drafts, starts, strict=False):
            apply_rules(draft, rules.of(of_sheet(main, start)))
    return tuple(draft.finished() for draft in drafts), tuple(texts)


def _streams(content: bytes) -> tuple[bytes, list[bytes]]:
    document = CompDoc(content, logfile=io.StringIO())
    main = next(filter(None, map(document.get_named_stream, STREAMS)), None)
    if main is None:
        raise unreadable("other_content", content="ole")
    names = [entry.name for entry in document.dirlist if entry.etype == 2]
    found = [document.get_named_stream(name) for name in names if name not in STREAMS]
    return main, [stream for stream in found if stream]


def _record_texts(stream: bytes) -> tuple[list[PlacedText], list[int]]:
    """The texts outside the cells, and where the records of each worksheet begin."""
    texts: list[PlacedText] = []
    offsets: list[bytes] = []
    starts: list[int] = []
    earlier = 0
    for kind, data in _records(stream):
        if kind == FILEPASS:
            raise password_protected()
        if kind == BOUNDSHEET:
            offsets.append(data[:4])
            if data[5:6] == WORKSHEET:
                starts.append(unpack_from("<I", data)[0])
        earlier = earlier if kind == CONTINUE else kind
        if earlier not in CELL_RECORDS:
            place = PLACES.get(earlier, "other")
            texts += [PlacedText(place, run) for run in readable_runs(data)]
    # Many sheets at one place in the stream would be read again and again.
    if len(offsets) > MOST_SHEETS or len(set(offsets)) != len(offsets):
        raise unreadable("damaged")
    return texts, starts


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, offset)
        yield kind, stream[offset + 4 : offset + 4 + length]
        offset += 4 + length


def _opened(content: bytes) -> Any:
    try:
        return _book(content, with_formats=True)
    except xlrd.XLRDError:
        raise
    except Exception:  # noqa: BLE001 - xlrd fails in ways that cannot be listed
        # Broken formatting is common in files from other programs; the values may be sound.
        return _book(content, with_formats=False)


def _book(content: bytes, with_formats: bool) -> Any:
    return xlrd.open_workbook(
        file_contents=content,
        formatting_info=with_formats,
        ragged_rows=True,
        logfile=io.StringIO(),
    )


def _draft(book: Any, sheet: Any, number: int, allowance: Allowance) -> SheetDraft:
    draft = SheetDraft(sheet.name, number, allowance, bool(sheet.visibility))
    codes, hidden = _formats(book), hidden_styles(book) if book.formatting_info else frozenset()
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row), 1):
            value = _value(cell, book.datemode, codes.get(cell.xf_index, ""))
            if isinstance(value, str) and (
                runs := sheet.rich_text_runlist_map.get((row, column - 1))
            ):
                value = _with_raised(value, runs, book.font_list)
            if value is not None:
                draft.put((row + 1, column), value)
                if cell.xf_index in hidden:
                    draft.maybe_hidden.add((row + 1, column))
    draft.hidden_rows.update(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden)
    for column, info in sheet.colinfo_map.items():
        if info.hidden:
            draft.hide_columns(column + 1, column + 1)
    draft.ranges += [
        (top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells
    ]
    for (row, column), note in sheet.cell_note_map.items():
        draft.comments[(row + 1, column + 1)] = "\n".join(filter(None, (note.author, note.text)))
    return draft


def _formats(book: Any) -> dict[int | None, str]:
    """The format of each style; nothing where a broken file was read without them."""
    formats = {key: it.format_str for key, it in book.format_map.items()}
    return {index: formats.get(it.format_key, "") for index, it in enumerate(book.xf_list)}


def _value(cell: Any, datemode: int, code: str) -> Value | None:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(cell.value)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return ErrorValue(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype == xlrd.XL_CELL_DATE and cell.value >= 1:
        return _date(cell.value, datemode, code)
    if cell.ctype in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return _number(cell.value, code)
    return None


def _with_raised(text: str, runs: list[tuple[int, int]], fonts: list[Any]) -> str:
    """The text with the runs that stand above or below the line in letters that do."""
    ends = [*(start for start, _ in runs[1:]), len(text)]
    pieces = [text[: runs[0][0]]]
    for (start, font), end in zip(runs, ends, strict=True):
        way = RUNS.get(fonts[font].escapement, "") if font < len(fonts) else ""
        pieces.append(raised(text[start:end], way) if way else text[start:end])
    return "".join(pieces)


def _date(value: float, datemode: int, code: str) -> Value:
    try:
        return day_as_shown(day_or_moment(xlrd.xldate_as_datetime(value, datemode)), code)
    except (OverflowError, ValueError, xlrd.XLDateError):
        return _number(value, code)


def _number(value: float, code: str) -> Value:
    if value != value or value in (float("inf"), float("-inf")):
        return ErrorValue("#NUM!")
    plain = int(value) if value.is_integer() and abs(value) < MOST_WHOLE else value
    return as_shown(plain, code) if code else plain
