"""Rows that are no facts: totals, footnotes, sources, and headings of groups of rows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from loaders.formats.cells import Value
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import LONGEST_WORD, closest, fold, words_of
from loaders.meaning.values import shown

TOTAL = re.compile(
    r"^(?:i\s*alt|sum|hovedtotal|totalsum|totaltal|hovedsum|alt\s+i\s+alt"
    r"|summer?et|totalt?|grand total|subtotal|delsum|mellemsum|tilsammen|samlet"
    r"|kommuner(?:ne)?\s+i\s+alt|alle\s+kommuner(?:ne)?)\b|\bi\s+alt\b[\s:.*]*$|\btotal[\s:.*]*$"
    r"|^\d+\s+kommuner?\b",
    re.IGNORECASE,
)
OF_ONE = re.compile(r"\s(?:i\s*alt|total|sum|samlet)[\s:.*]*\Z", re.IGNORECASE)
NUMBERED_NOTE = re.compile(r"^\(?\d{1,2}\)")
MARK_ALONE = re.compile(r"^[^\w?]*$|^\(?\d{1,2}\)$")
NOTE_SIGNS = ("*", "(", "¹", "²", "³", "•", "†")
# Whole words: Noterup and Ingenby are names.
NOTE_WORDS = frozenset(
    [
        *("kilde", "kilder", "note", "noter", "anm", "anmaerkning", "bemaerk", "bemaerkning"),
        *("source", "opgjort", "udtraek", "udfyldt", "obs", "region", "gruppe", "ingen"),
    ]
)
SIGNS_OF_NOTES = ("*", "¹", "²", "³", "•", "†")
WORDS_OF_NOTES = frozenset(
    [
        "kilde",
        "kilder",
        "note",
        "noter",
        "anm",
        "anmaerkning",
        "bemaerk",
        "source",
        "udfyldt",
        "obs",
    ]
)
# A title may be numbered as a note is: "1) Målsætning 1".
SUBJECTS = frozenset(["maalsaetning", "maal", "goal", "program", "programme", "metode", "tabel"])
LONGEST_NAME_WORDS = 4
COLUMN_BRACKETS = ("(", "[")
COLUMN_NUMBER = re.compile(r"[(\[](\d{1,2})[)\]]")


def is_total_label(text: str) -> bool:
    """Whether a row with this name is a sum: I alt, Sum, Aftalekommuner i alt, I alt (17)."""
    return _word_is_total(text) if len(text) <= LONGEST_WORD else _is_total(text)


@lru_cache(maxsize=8192)
def _word_is_total(text: str) -> bool:
    """As for any text; the same names stand in row after row."""
    return _is_total(text)


def _is_total(text: str) -> bool:
    return bool(TOTAL.search(text.strip().replace("\u00a0", " ")))


def total_of(cells: Mapping[int, Value], reference: Reference) -> str | None:
    """The municipality that a total is of: "Odense i alt", "Odense Total"."""
    label = shown(cells[min(cells)]) if cells else ""
    name = OF_ONE.sub("", label)
    return reference.municipality(name) if name and name != label else None


def is_remark(text: str, reference: Reference) -> bool:
    """Whether a text where a municipality should stand is plainly none."""
    if reference.municipality(text) is not None or is_total_label(text):
        return False
    if is_footnote(text) or MARK_ALONE.match(text.strip()):
        return True
    return len(words_of(text)) > LONGEST_NAME_WORDS and not _is_near(text, reference)


def numbers_columns(cells: Mapping[int, Value]) -> bool:
    """Whether a row only numbers the columns above it: (1) (2) (3), as ministries print."""
    first = next(iter(cells.values()), "")
    if not isinstance(first, str) or first[:1] not in COLUMN_BRACKETS:
        return False
    found = [COLUMN_NUMBER.fullmatch(shown(value).strip()) for _, value in sorted(cells.items())]
    numbers = [int(it[1]) for it in found if it]
    first = numbers[0] if numbers else 0
    return len(found) > 1 and numbers == list(range(first, first + len(found))) and first < 3


def is_footnote(text: str) -> bool:
    """Whether a text begins or ends as notes, sources and headings of groups do."""
    plain = text.strip()
    if plain.startswith(NOTE_SIGNS) or NUMBERED_NOTE.match(plain) or plain.endswith(":"):
        return True
    is_named = not NOTE_WORDS.isdisjoint(words_of(text)[:1])
    return is_named or fold(text).endswith(("kommuner", "kommunerne"))


def is_note_below(text: str) -> bool:
    """Whether a text between two tables is plainly a note to the first, no title of the second."""
    plain = text.strip()
    if plain.startswith(SIGNS_OF_NOTES) or not WORDS_OF_NOTES.isdisjoint(words_of(text)[:1]):
        return True
    return bool(NUMBERED_NOTE.match(plain)) and SUBJECTS.isdisjoint(words_of(text))


def is_unread(value: Value, reference: Reference) -> bool:
    """Whether a text alone in its row names no municipality, nor looks like one misspelled."""
    if not isinstance(value, str) or reference.municipality(value) is not None:
        return False
    return is_remark(value, reference) or not _is_near(value, reference)


def _is_near(text: str, reference: Reference) -> bool:
    return closest(text, reference.labels.get("municipality", ())) is not None
