"""Reads .csv: one sheet named by the file, values kept as texts; error words are errors."""

from __future__ import annotations

import csv
import io
import re
from pathlib import PurePath

from loaders.formats.cells import ErrorValue, PlacedText, Sheet
from loaders.formats.encodings import decoded
from loaders.formats.limits import Allowance, SheetDraft, unreadable

Contents = tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]
SEPARATORS = ("\t", ";", ",")
QUOTED = re.compile(r'"[^"]*"')
# Letters that no text file holds; they give other content away.
UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
LOOKED_AT = 64 * 1024
# What Excel in Danish and English and LibreOffice write where a cell shows an error.
ERROR = re.compile(
    r"#(REF|REFERENCE|DIV/0|DIVISION/0|VALUE|VÆRDI|NUM|NUL|NULL|SPILL|OVERLØB)!"
    r"|#(NAME|NAVN)\?|#N/A|#I/T|#CALC!|(Err|Fejl):\d{3}",
    re.IGNORECASE,
)
DECLARED = re.compile(r"\ufeff?sep=(.)(?:\r\n?|\n)", re.IGNORECASE)


def read(name: str, content: bytes) -> Contents:
    """The only sheet, called by the file's stem."""
    text = decoded(content)
    if UNWRITABLE.search(text):
        raise unreadable("other_content", content="binary")
    declared = DECLARED.match(text)
    text = text[declared.end() :] if declared else text
    draft = SheetDraft(PurePath(name).stem, 1, Allowance())
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, declared))
    for row, values in enumerate(lines, 2 if declared else 1):
        for column, value in enumerate(values, 1):
            draft.put((row, column), _value(value))
    return (draft.finished(),), ()


def _value(text: str) -> str | ErrorValue:
    word = text.strip()
    return ErrorValue(word) if ERROR.fullmatch(word) else text


def _separator(text: str, declared: re.Match[str] | None) -> str:
    if declared:
        return declared[1]
    lines = [line for line in QUOTED.sub("", text[:LOOKED_AT]).splitlines() if line.strip()]
    counts = {mark: sum(mark in line for line in lines) for mark in SEPARATORS}
    # A comma may be a decimal comma in every line, so the other two go first.
    often = [mark for mark in SEPARATORS if counts[mark] * 2 >= len(lines) and counts[mark]]
    return often[0] if often else max(SEPARATORS, key=lambda mark: counts[mark])
