"""What the coded columns may hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from answers.selection import GROUPS
from loaders.meaning.finality import STATUSES
from loaders.meaning.stage_words import STAGES
from monitoring.progress import Condition, Direction, Mark, Status, Unit
from monitoring.spans import STORED_PARTS
from monitoring.threshold import OPERATORS
from words.catalog import Words
from words.vocabulary import dashed


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(value) for value in values))


# By "table.column", else by the column's name alone.
CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "group": _each(GROUPS),
        "stage": _each(STAGES.values()),
        "condition": _each(Condition),
        "direction": _each(Direction),
        "marks": _each(Mark),
        "operator": OPERATORS,
        "progress.status": _each(Status),
        "measurement.status": _each(STATUSES.values()),
        "measurement.unit": _each(Unit),
        "target.unit": _each(Unit),
        "progress.unit": _each(Unit),
        "indicator.unit": _each(Unit),
        "release.part": STORED_PARTS,
        "release_standing.part": STORED_PARTS,
        "release.unit": ("releases", "people"),
        "release_standing.unit": ("releases", "people"),
        "release_standing.unknown": ("none", "other_unit", "other_type", "awaiting", "late"),
        "calendar.type": ("event", "period"),
        "grant.precision": ("about", "up_to"),
    }
)
# Codes that already have a word on the pages; the others have one of their own here.
PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "group": "group",
        "stage": "stage",
        "progress.status": "status",
        "marks": "mark",
        "release.unit": "release-unit",
        "release_standing.unit": "release-unit",
    }
)
OPERATOR_KEYS: Mapping[str, str] = MappingProxyType(
    {">": "above", ">=": "at-least", "<": "below", "<=": "at-most", "=": "equal"}
)


def codes_of(dataset: str, column: str, words: Words) -> Mapping[str, str]:
    """The codes of a column with what each means; empty for a column without codes."""
    own = f"{dataset}.{column}"
    place = own if own in CODES else column
    return {code: _meaning(place, code, words) for code in CODES.get(place, ())}


def _meaning(place: str, code: str, words: Words) -> str:
    said = OPERATOR_KEYS.get(code, dashed(code))
    if place in PREFIXES:
        return words(f"{PREFIXES[place]}-{said}")
    return words(f"data-code-{place.rpartition('.')[2]}-{said}")
