"""Words beside a name that change what is counted: planned, per cent, women, of which, half a year.

Only words known to be harmless are passed over; any other one says something that would be lost.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from loaders.meaning.qualifier_words import (
    HARMLESS,
    LETTERS,
    OF_NAMES,
    PEOPLE,
    UNITS,
    WHOLE,
    WORDS,
    Meaning,
)
from loaders.meaning.spellings import (
    PERCENT_SIGN,
    fold,
    in_brackets,
    without_brackets,
    words_of,
)

# Signs that are neither of a name, of a note nor between words.
SIGNS = re.compile(
    "[+<>=~^$\u00a3\u20ac\u2200-\u22ff\u2640\u2642\u0370-\u04ff\u2190-\u21ff\u25a0-\u25ff]"
)
LITTLE_FOOTNOTE = 2
TENS = frozenset(["100", "1000", "10000", "100000", "1000000"])
GROUPS = re.compile(r"(?<=\d)[. \u00a0](?=\d{3}(?!\d))")
AGES = re.compile(r"(?<![\d-])\d{1,2}\s?[-\u2013]\s?\d{2}(?!\d|-\d)|(?<!\d)\d{2}\s?\+")
BOUND = frozenset({"under", "over", "mindst", "fra", "below", "above", "aged"})


@lru_cache(maxsize=8192)
def meaning_of(text: str) -> Meaning | None:
    """What the text says that is more than a plain count of the whole, if it says so.

    Women and men together are the whole again.
    """
    plain = PERCENT_SIGN.sub(" procent ", GROUPS.sub("", text))
    words = words_of(plain)
    found = [meaning for meaning in WORDS if not WORDS[meaning].isdisjoint(words)]
    if Meaning.SEX in found and _are_both_sexes(words):
        found.remove(Meaning.SEX)
    if _is_rate(words):
        return Meaning.RATE
    if not {"1000", "1000000"}.isdisjoint(words):
        return Meaning.THOUSANDS
    if not found and (AGES.search(plain) or _has_age(words)):
        return Meaning.AGE
    return found[0] if found else Meaning.UNSURE if "?" in text else None


def meaning_beside_names(text: str) -> Meaning | None:
    """As `meaning_of`, where words such as plan and mål may belong to a name itself."""
    return meaning_of(" ".join(word for word in words_of(text) if word not in OF_NAMES))


def is_unit(text: str) -> bool:
    """Whether a text is but what is counted: (personer), antal løsladelser."""
    words = words_of(text)
    return bool(words) and UNITS.issuperset(words)


def counts_people(text: str) -> bool:
    """Whether a text says that people are counted where marks are expected: antal borgere."""
    words = words_of(text)
    return "antal" in words and not PEOPLE.isdisjoint(words)


def _are_both_sexes(words: Iterable[str]) -> bool:
    firsts = {word[:4] for word in words}
    return bool({"begg", "both"} & firsts) or (
        not {"kvin", "wome", "fema", "pige"}.isdisjoint(firsts)
        and not {"maen", "mand", "men", "male", "dren"}.isdisjoint(firsts)
    )


def _is_rate(words: list[str]) -> bool:
    pairs = list(itertools.pairwise(words))
    return any(
        first in {"pr", "per"} and (second in TENS or second.startswith(("indbyg", "capita")))
        for first, second in pairs
    )


def _has_age(words: list[str]) -> bool:
    pairs = itertools.pairwise(words)
    return any(
        first in BOUND and second.isdigit() and len(second) <= LITTLE_FOOTNOTE
        for first, second in pairs
    )


def beside(text: str) -> Meaning | None:
    """What a text beside a name says; None where every word of it is known to be harmless."""
    words = words_of(text)
    if words and HARMLESS.issuperset(words):
        return None
    found = meaning_of(text)
    if found is not None:
        return found
    return None if all(map(_is_harmless, words)) else Meaning.OTHER


def _is_harmless(word: str) -> bool:
    if word.isdigit():
        return len(word) <= LITTLE_FOOTNOTE or len(word) == len("2012")
    return word in HARMLESS or len(word) == 1


def says_by_sign(text: str) -> bool:
    """Whether a sign or a foreign letter beside a name says something: ♀, Δ, +, €."""
    return SIGNS.search(text) is not None


def beside_name(text: str) -> Meaning | None:
    """What the brackets of a text say; None where all of them are harmless.

    A capital alone is no mark of a note: (K) and (M) are women and men.
    """
    found = (LETTERS.get(part.strip()) or beside(part) for part in in_brackets(text))
    return next((each for each in found if each is not None), None)


def meaning_beside(text: str, name: str) -> Meaning | None:
    """What a text says more than the name it is nearest to: Gadesovere i pct. and Gadesovere."""
    said = meaning_of(text) if name else None
    return said if said is not meaning_of(name) else None


def beside_known(text: str, find: Callable[[str], object | None]) -> Meaning | None:
    """What a cell says besides the name that `find` knows: Odense (ikke længere), Aarhus?

    A name that stands in brackets as a whole is no plain name either.
    """
    if "?" in text:
        return Meaning.UNSURE
    if "(" not in text and "[" not in text:
        return None
    inside = list(in_brackets(text))
    if inside and not words_of(without_brackets(text)):
        return Meaning.OTHER
    if not inside or find(fold(text)) is not None:
        return None
    code = find(text)
    said = (_beside_code(text, part, code, find) for part in inside)
    return next((each for each in said if each is not None), None)


def _beside_code(
    text: str, part: str, code: object | None, find: Callable[[str], object | None]
) -> Meaning | None:
    if find(part) == code:
        return _outside(text, find)
    is_count = part.strip().isdigit() and len(part.strip()) > 1
    return Meaning.OTHER if is_count else beside(part)


def _outside(text: str, find: Callable[[str], object | None]) -> Meaning | None:
    """What a name in brackets is said to be: Planlagt (CTI), 2011 (CTI); None for its long name."""
    outside = without_brackets(text)
    words = words_of(outside)
    if find(outside) is not None or not words:
        return None
    if all(word.isdigit() for word in words):
        return Meaning.SPAN
    return meaning_beside_names(outside)


def is_whole(text: str) -> bool:
    """Whether a text says that its figures are of all: I alt, Alle, Antal."""
    words = words_of(text)
    return bool(words) and (WHOLE.issuperset(words) or _is_both(words))


def _is_both(words: list[str]) -> bool:
    return words[:1] == ["begge"] or (_are_both_sexes(words) and "heraf" not in words)
