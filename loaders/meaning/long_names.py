"""Long names in other words: a call's criterion is often quoted, shortened or put more freely."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from loaders.meaning.spellings import words_of

FEWEST_WORDS, FEWEST_COMMON = 5, 2
SHORTEST_WORD, STEM = 4, 6
LEAST_SHARE, LEAST_LEAD = 0.33, 0.15


def same_sense(text: str, known: Mapping[str, tuple[str, ...]]) -> str | None:
    """The key of the sentence that shares by far the most words with the text, if any does."""
    if len(words_of(text)) < FEWEST_WORDS:
        return None
    asked = _stems(text)
    shares = {key: max(_share(asked, _stems(each)) for each in known[key]) for key in known}
    ranked = sorted(shares, key=lambda key: -shares[key])
    if not ranked or shares[ranked[0]] < LEAST_SHARE:
        return None
    second = shares[ranked[1]] if len(ranked) > 1 else 0.0
    return ranked[0] if shares[ranked[0]] - second >= LEAST_LEAD else None


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words_of(text) if len(word) >= SHORTEST_WORD)


def _share(asked: frozenset[str], known: frozenset[str]) -> float:
    common = len(asked & known)
    return common / min(len(asked), len(known)) if common >= FEWEST_COMMON else 0.0
