"""The sentence over the key figures: the two that the front page does not already open with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import pandas as pd

from exhibits.exhibit.shown import Context
from exhibits.releases.sentences import asked_for
from monitoring.exact import is_empty
from words.catalog import Words

Found = Mapping[Any, Any]
MOST_SAID: Final = 2
# The roles that are told as so many of so many.
WHOLES: Mapping[str, str] = {
    "running": "key-figures-running",
    "achieved": "key-figures-achieved",
}


def key_sentence(frame: pd.DataFrame, context: Context) -> str:
    """The national count and the methods first; targets met only where nothing else is known.

    The lede above names those that met their target, and a heading should not say it again.
    """
    words = context.words
    known = {row["role"]: row for row in frame.to_dict("records") if not is_empty(row["value"])}
    said = [say(known[role], words) for role, say in SAID.items() if role in known]
    if not said:
        return words("key-figures-none")
    if len(said) == 1:
        return said[0]
    first, second = said[:MOST_SAID]
    return words("key-figures-both", first=first, second=_small(second))


def _national(row: Found, words: Words) -> str:
    parts = row["parts"]
    change = parts["change"]
    key = "key-figures-national-same"
    if parts["year"] == parts["first_year"]:
        key = "key-figures-national-first"
    elif change:
        key = "key-figures-national-fewer" if change < 0 else "key-figures-national-more"
    return words(
        key,
        count=int(row["value"]),
        name=_small(str(parts["name"])),
        year=parts["year"],
        first_year=parts["first_year"],
        change=abs(change),
    )


def _of_whole(row: Found, words: Words) -> str:
    count, whole = int(row["value"]), int(row["whole"])
    return words(WHOLES[row["role"]], count=count, whole=whole)


def _above(row: Found, words: Words) -> str:
    asked = asked_for(row["parts"].rule, words)
    return words("key-figures-above", count=int(row["value"]), whole=int(row["whole"]), asked=asked)


def _agreed(row: Found, words: Words) -> str:
    parts = row["parts"]
    return words(
        "key-figures-agreed",
        count=int(row["value"]),
        year=parts["year"],
        target_year=parts["target_year"],
    )


def _small(text: str) -> str:
    """Inside a sentence, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


SAID: Mapping[str, Callable[[Found, Words], str]] = {
    "national": _national,
    "running": _of_whole,
    "above": _above,
    "achieved": _of_whole,
    "agreed": _agreed,
}
