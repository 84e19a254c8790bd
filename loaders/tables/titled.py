"""What the titles over a table name for all its lines: a programme, or a goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold

PARTS = re.compile(r"[:,;–]|\s-\s")
GOAL_NUMBER = re.compile(r"(?:målsætning|maalsaetning|goal|mål)\s*\d+", re.IGNORECASE)


def titled_programme(titles: Sequence[str], reference: Reference) -> str | None:
    """The code of the programme that a title names: "Program: Håndholdt Inklusion"."""
    for title in titles:
        label, _, name = title.partition(":")
        if fold(label) in {"program", "programme"}:
            return reference.programmes.get(fold(name))
    return None


def titled_goal(
    titles: Sequence[str], programme: str | None, reference: Reference
) -> tuple[str, int] | None:
    """Programme and number of the goal that the nearest title names."""
    for title in reversed(titles):
        named = GOAL_NUMBER.search(title)
        texts = [named[0]] if named else [title, *PARTS.split(title)]
        found = [reference.goal(programme, text) for text in texts if text.strip()]
        if any(found):
            return next(goal for goal in found if goal)
    return None
