"""Whether a text that is no record holds a number that may be a figure all the same."""

from __future__ import annotations

import re

from loaders.formats.cells import Value
from loaders.meaning.spellings import SUPERSCRIPTS, fold
from loaders.meaning.values import FIRST_YEAR, LAST_YEAR, MONTHS

LONGEST = 2_000
FOOTNOTE = re.compile(r"^\W{0,4}\d{1,2}\)|(?<=\s)\d{1,2}\)(?=\s|$)")
DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./ -]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)")
PERIOD = re.compile(r"(?<!\d)((?:19|20)\d\d)[/–-]\d\d(?!\d)")
ORDINAL = re.compile(
    rf"(?<!\d)\d{{1,2}}\.\s?(?:{'|'.join(MONTHS)}|halvår|kvartal|halvdel|udgave|version)",
    re.IGNORECASE,
)
WORD = re.compile(r"§|[^\W\d_]+|\d[\d.,:]*")
# A number after one of these is a name of something, not a count.
LABELS = frozenset(
    [
        *("uge", "week", "side", "page", "nr", "no", "nummer", "number", "blok", "block"),
        *("bilag", "tabel", "table", "figur", "figure", "note", "fase", "phase", "gruppe", "group"),
        *("del", "part", "afsnit", "kapitel", "chapter", "kl", "tlf", "telefon", "phone", "ark"),
        *("trin", "step", "version", "kvartal", "halvaar", "maalsaetning", "maal", "goal"),
        *("kriterium", "criterion", "metode", "method", "sheet", "region", "lov"),
    ]
)
BETWEEN = frozenset({"af", "of", "og", "and", "til", "to"})


def holds_figure(value: Value | None) -> bool:
    """Whether a cell holds a number that is no year, date, footnote mark, or label of something."""
    if isinstance(value, bool) or value is None:
        return False
    if isinstance(value, int | float):
        return not FIRST_YEAR <= value <= LAST_YEAR
    return isinstance(value, str) and _holds_figure(value[:LONGEST])


def _holds_figure(text: str) -> bool:
    for pattern in (SUPERSCRIPTS, FOOTNOTE, DATE, PERIOD, ORDINAL):
        text = pattern.sub(" ", text)
    is_label = is_labelled = False
    for word in WORD.findall(text):
        if not word[0].isdigit():
            is_labelled = is_labelled and fold(word) in BETWEEN
            is_label = word == "§" or fold(word) in LABELS or is_labelled
        elif is_label:
            is_label, is_labelled = False, True
        elif not _is_year(word.rstrip(".,:")):
            return True
    return False


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR
