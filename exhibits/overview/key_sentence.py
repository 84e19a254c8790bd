"""The sentence over the key figures: the two that the front page does not already open with."""

from __future__ import annotations

from collections.abc import Sequence

from babel.lists import format_list

from exhibits.exhibit.shown import Context
from exhibits.overview.key_goals import Achieved, Agreed, NationalCount, small
from exhibits.overview.key_number import KeyNumber
from exhibits.overview.key_release import Above
from exhibits.overview.key_running import Running
from words.catalog import Words

ORDER: tuple[type[KeyNumber], ...] = (NationalCount, Running, Above, Achieved, Agreed)


def key_sentence(rows: tuple[KeyNumber, ...], context: Context) -> str:
    """The national count and the methods first; targets met only where nothing else is known.

    The lede above names those that met their target, and a heading should not say it again.
    """
    words = context.words
    known = [row for row in rows if row.value is not None]
    told = [each for kind in ORDER if (each := _told(kind, known, words))]
    said = told[:2]
    if not said:
        return words("key-figures-none")
    if len(said) == 1:
        return said[0]
    return words("key-figures-both", first=said[0], second=small(said[1]))


def _told(kind: type[KeyNumber], rows: Sequence[KeyNumber], words: Words) -> str:
    """What the rows of a kind say; of several goals each by its name."""
    own = [row for row in rows if type(row) is kind]
    parts = [row.part(words) for row in own if isinstance(row, Achieved)]
    if len(parts) > 1:
        return words("key-figures-achieved-goals", parts=format_list(parts, locale=words.language))
    return own[0].said(words) if own else ""
