"""The sentence over the key figures: the two that the front page does not already open with."""

from __future__ import annotations

from exhibits.exhibit.shown import Context
from exhibits.overview.key_goals import Achieved, Agreed, NationalCount, small
from exhibits.overview.key_number import KeyNumber
from exhibits.overview.key_release import Above
from exhibits.overview.key_running import Running

ORDER: tuple[type[KeyNumber], ...] = (NationalCount, Running, Above, Achieved, Agreed)


def key_sentence(rows: tuple[KeyNumber, ...], context: Context) -> str:
    """The national count and the methods first; targets met only where nothing else is known.

    The lede above names those that met their target, and a heading should not say it again.
    """
    words = context.words
    known = {type(row): row for row in rows if row.value is not None}
    said = [known[kind].said(words) for kind in ORDER if kind in known][:2]
    if not said:
        return words("key-figures-none")
    if len(said) == 1:
        return said[0]
    return words("key-figures-both", first=said[0], second=small(said[1]))
