"""The sheets of our own template that hold nothing to read: what it is for, and its lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.formats.cells import Sheet
from loaders.meaning.spellings import fold
from words.catalog import workbook_words

VERSION_TEXT = re.compile(r"\b(?:skabelon|template), version (\d{1,4})\b", re.IGNORECASE)
LANGUAGES = ("da", "en")


def named_read_me(sheet: Sheet) -> bool:
    """Whether a sheet has the name of the first sheet of a template, in any language."""
    return fold(sheet.name) in _names("template-sheet-read-me")


def of_template(sheets: Sequence[Sheet]) -> frozenset[str]:
    """The names of the sheets that a template brings and nobody fills in."""
    read_me = [sheet.name for sheet in sheets if named_read_me(sheet) and _says_version(sheet)]
    if not read_me:
        return frozenset()
    lists = _names("template-sheet-lists")
    hidden = (sheet.name for sheet in sheets if sheet.is_hidden and fold(sheet.name) in lists)
    return frozenset({*read_me, *hidden})


def _names(key: str) -> frozenset[str]:
    return frozenset(fold(workbook_words(language)(key)) for language in LANGUAGES)


def _says_version(sheet: Sheet) -> bool:
    return any(VERSION_TEXT.search(text) for text in sheet.texts)
