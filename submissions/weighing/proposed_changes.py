"""What a file would change, figure by figure, and a fingerprint of exactly that."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.carried import with_carried
from database.checking import checked_values
from database.current import current, precedence
from database.keys import KEYS
from database.queries.protection import reported_imports
from database.rows import Row
from loaders.kinds import KINDS
from loaders.limited.examining import Examined
from loaders.tables.by_type import cell_text
from loaders.tables.kind import Kind, by_name
from submissions.weighing.jumps import Jump, jumps
from submissions.weighing.restated import restated

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
        """The same for the same changes, another when anything would come out otherwise."""
        told = [
            (each.state.value, each.key, _sorted(each.before), _sorted(each.after))
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


def change_list(
    session: Session, examined: Examined, kinds: tuple[Kind, ...] = KINDS
) -> ChangeList:
    """Each sound row beside what stands now, and each blank over a stored figure."""
    named = by_name(kinds)
    found_kinds = {row.kind for row in (*examined.checked.rows, *examined.blanks)}
    stored = {kind: _stored(session, kind) for kind in found_kinds}
    sent_in = reported_imports(session)
    filled = [
        _change(row, stored[row.kind], named[row.kind], sent_in) for row in examined.checked.rows
    ]
    blank = [_withdrawal(row, stored[row.kind]) for row in examined.blanks]
    found = [*filled, *(each for each in blank if each is not None)]
    counted = _counted(session)
    explained = jumps([(each.row.kind, each.after) for each in found], stored, counted)
    return ChangeList(tuple(_with_jump(each, explained.get(each.key)) for each in found))


def key_text(kind: str, values: Values) -> Key:
    """A key as text; what a file and the database know the same thing by."""
    return (kind, *(str(plain(values.get(name))) for name in KEYS[kind]))


def plain(value: object) -> object:
    """A whole number is the same whether it is stored as a float or not."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _stored(session: Session, kind: str) -> dict[Key, Values]:
    rows = session.execute(select(current(kind).subquery())).mappings()
    found = [{str(name): value for name, value in row.items()} for row in rows]
    return {key_text(kind, row): row for row in found}


def _counted(session: Session) -> frozenset[str]:
    rows = session.execute(select(current("indicator").subquery())).mappings()
    return frozenset(str(row["code"]) for row in rows if row["unit"] == "count")


def _change(row: Row, stored: Mapping[Key, Values], kind: Kind, sent_in: Collection[int]) -> Change:
    after = checked_values(row)
    before = stored.get(key_text(row.kind, after))
    is_example = bool(row.is_example)
    if before is not None and bool(before["is_example"]) and not is_example:
        before = None  # an invented figure was never reported by anyone
    if before is None:
        return Change(ChangeState.NEW, row, after, None)
    if precedence(after, is_example) > precedence(before, bool(before["is_example"])):
        return Change(ChangeState.OUTRANKED, row, after, before)
    row, names = with_carried(row, before)
    after = checked_values(row)
    said = frozenset(kind.stored) - {*kind.key, *kind.beside}
    if _said(before, said) == _said(after, said):
        told = any(after.get(name) not in {None, before.get(name)} for name in kind.beside)
        return Change(
            ChangeState.UNCHANGED,
            restated(row, before, kind.beside),
            after,
            before,
            has_other_remarks=told,
            is_restated=before["import_id"] in sent_in,
        )
    details = _details(kind, before, after)
    carried = tuple(
        column.header for column in kind.columns if names & {each.name for each in column.stored}
    )
    return Change(ChangeState.CHANGED, row, after, before, details=details, carried=carried)


def _withdrawal(row: Row, stored: Mapping[Key, Values]) -> Change | None:
    after = checked_values(row)
    before = stored.get(key_text(row.kind, after))
    if before is None or bool(before["is_example"]):
        return None
    if before["value"] is None and not before["is_hidden"]:
        return None
    if precedence(after, row.is_example) > precedence(before, False):
        return None
    return Change(ChangeState.BLANK, row, after, before)


def _details(kind: Kind, before: Values, after: Values) -> tuple[Detail, ...]:
    """Where two rows are otherwise, but for the figure, what they are about and remarks."""
    left_out = {*kind.figure_names, *kind.key, *kind.beside}
    return tuple(
        Detail(column.header, cell_text(column, before), cell_text(column, after), min(names))
        for column in kind.columns
        if (names := frozenset(each.name for each in column.stored) - left_out)
        and _said(before, names) != _said(after, names)
    )


def _said(values: Values, names: frozenset[str]) -> dict[str, object]:
    return {name: plain(values.get(name)) for name in names}


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


def _with_jump(change: Change, jump: Jump | None) -> Change:
    return replace(change, jump=jump)


def unexplained(changes: Iterable[Change], reasons: Mapping[str, str]) -> tuple[Change, ...]:
    """The jumps nobody has given a reason for."""
    return tuple(each for each in changes if not reasons.get(each.identity, "").strip())
