"""The confidentiality rule: which counts are small, and who may see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from monitoring.rows import flagged
from monitoring.status import HIDDEN_VALUES
from monitoring.suppression import Count, Key, Sum, withheld


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: the municipalities whose small counts they may see, or all of them."""

    municipality_codes: frozenset[str] = frozenset()
    sees_all: bool = False


def disclose(frame: pd.DataFrame, column: str, viewer: Viewer) -> pd.DataFrame:
    """Hide counts of 1 to 4 in protected rows from a viewer who may not see them.

    frame needs municipality_code and is_protected (unknown counts as protected). A hidden cell
    becomes null and is_hidden true; 0 is never hidden, and what was hidden stays so. Raises
    KeyError when frame does not say which rows are protected.
    """
    small = _guarded(frame, viewer) & is_small(frame[column])
    hidden = small | flagged(frame, "is_hidden")
    return frame.assign(**{column: frame[column].mask(hidden), "is_hidden": hidden})


@dataclass(frozen=True, slots=True)
class Guarding:
    """How counts of one kind are guarded against being worked out: their keys and their sums.

    `key` names the columns that tell rows apart, the municipality first; `sums` says which counts
    are, or may be, sums of others.
    """

    key: tuple[str, ...]
    sums: Callable[[Mapping[Key, Count]], Iterable[Sum]]

    def giving_away(
        self, frame: pd.DataFrame, viewer: Viewer, already: frozenset[Key] = frozenset()
    ) -> frozenset[Key]:
        """The keys of counts that would give a hidden one back, besides those withheld already.

        frame has been through `disclose` and has value.
        """
        if viewer.sees_all:
            return frozenset()
        told = frame[frame["value"].notna() | frame["is_hidden"]]
        counts = dict(zip(self.keys(told), _counts(told, viewer), strict=True))
        gone = frozenset(key for key in already if key in counts and counts[key].may_go)
        return withheld(counts, self.sums(counts), gone)

    def withhold(self, frame: pd.DataFrame, gone: frozenset[Key], viewer: Viewer) -> pd.DataFrame:
        """Take these counts away and mark them is_withheld.

        Zeros stay, and the viewer's own. A withheld count is hidden too, but nothing says that it
        is small.
        """
        own = frame["municipality_code"].isin(viewer.municipality_codes)
        named = pd.Series([key in gone for key in self.keys(frame)], frame.index, dtype="bool")
        marks = named & ~own & (frame["value"].ne(0).fillna(True) | frame["is_hidden"])
        return frame.assign(
            value=frame["value"].mask(marks),
            is_hidden=frame["is_hidden"] | marks,
            is_withheld=marks,
        )

    def keys(self, frame: pd.DataFrame) -> list[Key]:
        """The key of every row."""
        return [_key(row) for row in frame[list(self.key)].itertuples(index=False)]


def is_small(column: pd.Series[float]) -> pd.Series[bool]:
    """Which figures are counts that a rule hides; a part of a person is hidden with the person."""
    numbers = pd.to_numeric(column, errors="coerce")
    return ((numbers > 0) & (numbers <= HIDDEN_VALUES[-1])).fillna(False).astype("bool")


def _guarded(frame: pd.DataFrame, viewer: Viewer) -> pd.Series[bool]:
    if viewer.sees_all:
        return pd.Series(False, index=frame.index, dtype="bool")
    protected = ~frame["is_protected"].eq(False).fillna(False).astype("bool")
    return protected & ~frame["municipality_code"].isin(viewer.municipality_codes)


def _key(parts: Iterable[object]) -> Key:
    return tuple("" if pd.isna(part) else str(part) for part in parts)  # type: ignore[call-overload]


def _counts(frame: pd.DataFrame, viewer: Viewer) -> list[Count]:
    own = frame["municipality_code"].isin(viewer.municipality_codes)
    values = [None if pd.isna(value) else float(value) for value in frame["value"]]
    return [Count(value, bool(is_own)) for value, is_own in zip(values, own, strict=True)]
