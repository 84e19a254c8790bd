"""What stands where a municipality should: averages, and figures that belong to none."""

from __future__ import annotations

from loaders.meaning.qualifier_words import WORDS, Meaning, word_set
from loaders.meaning.spellings import words_of

REST = word_set(
    "uoplyst uoplyste ukendt ukendte oevrige oevrig andre andet anden resten rest udlandet "
    "unknown other others rest abroad"
)
AVERAGE = WORDS[Meaning.AVERAGE] | word_set("gennemsnittet middel middelvaerdi mean")


def instead_of_municipality(text: str) -> str | None:
    """Average or rest, where a text is plainly the label of such a row; None where it is not."""
    words = words_of(text)
    if not words:
        return None
    if words[0] in AVERAGE or any(word.endswith("gennemsnit") for word in words):
        return "average"
    return "rest" if words[0] in REST else None
