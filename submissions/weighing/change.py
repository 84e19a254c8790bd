"""A figure of a file beside the one that stands, and a fingerprint of all of a file's."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from database.keys import KEYS
from database.rows import Row
from submissions.weighing.jumps import Jump

Values = Mapping[str, object]
Key = tuple[str, ...]


class ChangeState(StrEnum):
    """What becomes of one figure; an outranked one is kept but a better one stands before it.

    A blank cell says nothing: the figure that stands is only withdrawn where a person says so.
    """

    NEW = "new"
    CHANGED = "changed"
    BLANK = "blank"
    WITHDRAWN = "withdrawn"
    OUTRANKED = "outranked"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Detail:
    """A column beside the figure in which a row is otherwise, with its cells as people write them.

    `header` is what the column is called on the sheet; an empty cell is empty text. `stored` is the
    column it is kept in, which tells whose codes its cells hold.
    """

    header: str
    before: str
    after: str
    stored: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One figure of a file beside the one that stands now; `before` is None where none does.

    Of one that is changed, `details` are all columns that differ but that of the figure itself;
    `carried` are the headers the file lacks whose cells stay as they are. `is_before_withheld`
    says that whoever looks may not see what stood before.
    """

    state: ChangeState
    row: Row
    after: Values
    before: Values | None
    jump: Jump | None = None
    details: tuple[Detail, ...] = ()
    carried: tuple[str, ...] = ()
    has_other_remarks: bool = False
    is_restated: bool = False
    is_before_withheld: bool = False

    @property
    def kind(self) -> str:
        """The kind of figure."""
        return self.row.kind

    @property
    def key(self) -> Key:
        """What the figure is about, as text."""
        return key_text(self.row.kind, self.after)

    @property
    def is_news(self) -> bool:
        """Whether it says anything; an empty remark over a written one does not."""
        if self.state is ChangeState.BLANK:
            return False
        return self.state is not ChangeState.UNCHANGED or self.has_other_remarks

    @property
    def identity(self) -> str:
        """A short name for the figure that a form field can carry."""
        return hashlib.sha256("|".join(self.key).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class ChangeList:
    """Every figure of a file, and the rows that approving would store."""

    changes: tuple[Change, ...]

    @property
    def fingerprint(self) -> str:
        """The same for the same changes, another when anything would come out otherwise.

        It stands on the page, and nobody shall try it against what they may not see.
        """
        told = [
            (
                each.state.value,
                each.key,
                _sorted(None if each.is_before_withheld else each.before),
                _sorted(each.after),
            )
            for each in self.changes
        ]
        return hashlib.sha256(repr(sorted(told, key=repr)).encode()).hexdigest()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is stored, where anything is; also what restates a figure that may be undone.

        So it stands as long as one of the files that say it does.
        """
        return tuple(each.row for each in self.changes if each.is_news or each.is_restated)

    @property
    def has_news(self) -> bool:
        """Whether any figure or remark would be otherwise."""
        return any(each.is_news for each in self.changes)

    def withdrawing(self, identities: Collection[str]) -> ChangeList:
        """The same where these figures, left blank in the file, are taken away."""
        return ChangeList(
            tuple(
                replace(each, state=ChangeState.WITHDRAWN)
                if each.state is ChangeState.BLANK and each.identity in identities
                else each
                for each in self.changes
            )
        )

    @property
    def counts(self) -> Mapping[str, int]:
        """How many figures have each state."""
        return Counter(each.state.value for each in self.changes)

    def of(self, *states: ChangeState) -> tuple[Change, ...]:
        """The figures with one of these states, in the order of the file."""
        return tuple(each for each in self.changes if each.state in states)

    @property
    def needing_reason(self) -> tuple[Change, ...]:
        """The figures that jump and must be explained."""
        return tuple(
            each for each in self.of(ChangeState.NEW, ChangeState.CHANGED) if each.jump is not None
        )


def key_text(kind: str, values: Values) -> Key:
    """A key as text; what a file and the database know the same thing by."""
    return (kind, *(str(plain(values.get(name))) for name in KEYS[kind]))


def plain(value: object) -> object:
    """A whole number is the same whether it is stored as a float or not."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


_PROVENANCE = frozenset(
    [
        "id",
        "import_id",
        "sheet",
        "cell",
        "cells",
        "source",
        "is_example",
        "file_name",
        "sha256",
        "registered_at",
        "registered_by",
    ]
)


def _sorted(values: Values | None) -> Sequence[tuple[str, str]]:
    if values is None:
        return ()
    told = {name: str(plain(value)) for name, value in values.items() if name not in _PROVENANCE}
    return sorted(told.items())
