"""Spelling: the forms under which a name or a header is the same as another."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

# Digits and letters set above or below the line, and the brackets that may stand around them.
SUPERSCRIPTS = re.compile(
    "[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e1-\u02e3\u1d43-\u1d5b\u1d9c\u1da0\u1dbb"
    "\u2070-\u208e]+"
)
# As "12¹)", where nothing else opened the bracket.
RAISED_MARKS = re.compile(SUPERSCRIPTS.pattern + r"\)?")
# One mark at the very end of a text: *, [1], or 1) and a) after a space.
LAST_MARK = re.compile(
    r"(?:[*\u2020\u2021]\)?|\[\d{1,2}\]|(?<=\s)\d{1,2}\)|(?<=\s)[a-z]\))\Z", re.IGNORECASE
)
LONGEST_MARK = 4
LONGEST_WORD = 80
LONGEST_COMPARED = 60
SLIP_LENGTHS = range(3, 6)
# A file that brings thousands of names is no place to guess which of them was meant.
MOST_COMPARED = 2_000
BRACKETS = re.compile(r"[\[\](){}<>]")
OPENING = re.compile(r"[\[(]")
CLOSING: Mapping[str, str] = MappingProxyType({"[": "]", "(": ")"})
PERCENT_SIGN = re.compile(r"[%‰]|\bpct\b\.?", re.IGNORECASE)
WEEK = re.compile(r"\b(?:uge|week)\s*\d{1,2}\b", re.IGNORECASE)
WORD = re.compile(r"[0-9a-z]+")
FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
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
    return _word_without_notes(text) if len(text) <= LONGEST_WORD else _without_notes(text)


@lru_cache(maxsize=8192)
def _word_without_notes(text: str) -> str:
    """As for any text; the same words stand in cell after cell."""
    return _without_notes(text)


def _without_notes(text: str) -> str:
    plain = (SUPERSCRIPTS if "(" in text else RAISED_MARKS).sub("", text).rstrip()
    plain = plain.rstrip("*\u2020\u2021 ").rstrip()  # a line of stars at once, and not one by one
    end = len(plain)
    while mark := LAST_MARK.search(plain, max(0, end - LONGEST_MARK), end):
        end = mark.start()
        while end and plain[end - 1].isspace():
            end -= 1
    return plain[:end].strip()


def words_of(text: str) -> list[str]:
    """Lower-case words with æ ø å written out, so that Århus and Aarhus meet."""
    joined = SUPERSCRIPTS.sub("", text).replace("\u00ad", "").replace("-\n", "")
    plain = unicodedata.normalize("NFKC", joined).casefold()
    spelled = plain.translate(DANISH_LETTERS)
    bare = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return WORD.findall(bare)


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
    for base in (BRACKETS.sub(" ", flat), without_brackets(flat)):
        words = words_of(without_notes(base))
        forms |= {"".join(words), "".join(word for word in words if word != "antal")}
    return frozenset(forms - {""})


def fullest_first(forms: Iterable[str]) -> list[str]:
    """Header forms with those that leave least out in front."""
    return sorted(forms, key=lambda form: (-len(form), form))


def without_year(text: str, year: int, little: frozenset[str] = LITTLE_WORDS) -> frozenset[str]:
    """The forms of a header once the year in it and the little words around it are gone."""
    plain = PERCENT_SIGN.sub(" procent ", without_brackets(text))
    rest = WEEK.sub(" ", FOUR_DIGITS.sub(lambda it: " " if it[0] == str(year) else it[0], plain))
    words = [word for word in words_of(rest) if word not in little]
    return frozenset({"".join(words), "".join(word for word in words if word != "antal")})


def spellings(text: str) -> Iterator[str]:
    """A name as written, without what stands in brackets, and what stands in them."""
    yield text
    if "(" in text or "[" in text:
        yield without_brackets(text)
        yield from in_brackets(text)


def in_brackets(text: str) -> Iterator[str]:
    """What stands in each pair of brackets."""
    yield from (text[start + 1 : end - 1] for start, end in _bracketed(text))


def without_brackets(text: str) -> str:
    """The text with a space for every pair of brackets and what stands in it."""
    ends = [0, *(place for pair in _bracketed(text) for place in pair), len(text)]
    return " ".join(text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Where each bracket opens and ends; found by hand, for a pattern looks again from each."""
    if "(" not in text and "[" not in text:
        return
    last = {opening: text.rfind(closing) for opening, closing in CLOSING.items()}
    done = 0
    for found in OPENING.finditer(text, 0, max(*last.values(), 0)):
        opening, start = found[0], found.start()
        if done <= start < last[opening]:
            done = text.index(CLOSING[opening], start) + 1
            yield start, done


@lru_cache(maxsize=4096)
def closest(text: str, names: tuple[str, ...]) -> str | None:
    """The known name that looks most like the text, or None when none is near."""
    if len(names) > MOST_COMPARED:
        return None
    by_form = {fold_municipality(name): name for name in names}
    found = difflib.get_close_matches(fold_municipality(text)[:LONGEST_COMPARED], by_form, 1, 0.7)
    return by_form[found[0]] if found else None


def slip(text: str, names: tuple[str, ...]) -> str | None:
    """The only short name that the text is with one letter wrong or two changed about: CIT, CTl."""
    typed = fold(text)
    if len(typed) not in SLIP_LENGTHS:
        return None
    found = [name for name in names if _is_slip(typed, fold(name))]
    return found[0] if len(found) == 1 else None


def _is_slip(typed: str, name: str) -> bool:
    if len(typed) != len(name):
        return False
    is_one_wrong = sum(a != b for a, b in zip(typed, name, strict=True)) == 1
    return is_one_wrong or sorted(typed) == sorted(name)
