"""Spelling: the forms under which a name or a header is the same as another."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

SUPERSCRIPTS = re.compile("[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")
FOOTNOTE = re.compile(
    r"(?:\s*\*+|\s*[\u2020\u2021]|\s*\[\d{1,2}\]|\s+\d{1,2}\)|\s+[a-z]\))+\s*$", re.IGNORECASE
)
LONGEST_COMPARED = 60
BRACKETS = re.compile(r"[\[\](){}<>]")
BRACKETED = re.compile(r"\[[^\]]*\]|\([^)]*\)")
PERCENT_SIGN = re.compile(r"%|\bpct\b\.?", re.IGNORECASE)
WEEK = re.compile(r"\b(?:uge|week)\s*\d{1,2}\b", re.IGNORECASE)
LITTLE_WORDS = frozenset(
    [
        "for",
        "i",
        "aar",
        "aaret",
        "pr",
        "ultimo",
        "primo",
        "in",
        "the",
        "year",
        "of",
        "tal",
        "optaelling",
        "taelling",
        "count",
    ]
)
DANISH_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae"})


def without_notes(text: str) -> str:
    """The text without footnote marks; superscripts go before they could turn into digits."""
    return FOOTNOTE.sub("", SUPERSCRIPTS.sub("", text)).strip()


def words_of(text: str) -> list[str]:
    """Lower-case words with æ ø å written out, so that Århus and Aarhus meet."""
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("-\n", "")).casefold()
    spelled = plain.translate(DANISH_LETTERS)
    bare = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return re.findall(r"[0-9a-z]+", bare)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Letters and digits only: the form in which two spellings of a name are compared."""
    return "".join(words_of(without_notes(text)))


@lru_cache(maxsize=8192)
def fold_municipality(text: str) -> str:
    """As `fold`, and the word Kommune after the name does not count."""
    words = words_of(without_notes(text))
    return "".join(
        words[:-1] if len(words) > 1 and words[-1] in {"kommune", "municipality"} else words
    )


@lru_cache(maxsize=8192)
def header_forms(text: str) -> frozenset[str]:
    """Every form a header may match in: brackets with or without content, with or without Antal."""
    flat = PERCENT_SIGN.sub(" procent ", SUPERSCRIPTS.sub("", text))
    forms = set()
    for base in (BRACKETS.sub(" ", flat), BRACKETED.sub(" ", flat)):
        words = words_of(without_notes(base))
        forms |= {"".join(words), "".join(word for word in words if word != "antal")}
    return frozenset(forms - {""})


def fullest_first(forms: Iterable[str]) -> list[str]:
    """Header forms with those that leave least out in front."""
    return sorted(forms, key=lambda form: (-len(form), form))


def without_year(text: str, year: int, little: frozenset[str] = LITTLE_WORDS) -> frozenset[str]:
    """The forms of a header once the year in it and the little words around it are gone."""
    rest = WEEK.sub(" ", re.sub(rf"(?<!\d){year}(?!\d)", " ", BRACKETED.sub(" ", text)))
    words = [word for word in words_of(rest) if word not in little]
    return frozenset({"".join(words), "".join(word for word in words if word != "antal")})


def spellings(text: str) -> Iterator[str]:
    """A name as written, without what stands in brackets, and what stands in them."""
    yield text
    if "(" in text or "[" in text:
        yield BRACKETED.sub(" ", text)
        yield from (found[1:-1] for found in BRACKETED.findall(text))


@lru_cache(maxsize=4096)
def closest(text: str, names: tuple[str, ...]) -> str | None:
    """The known name that looks most like the text, or None when none is near."""
    by_form = {fold_municipality(name): name for name in names}
    found = difflib.get_close_matches(fold_municipality(text)[:LONGEST_COMPARED], by_form, 1, 0.7)
    return by_form[found[0]] if found else None
