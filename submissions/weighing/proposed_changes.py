"""What a file would change, figure by figure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.carried import with_carried
from database.checking import checked_values
from database.current import current, precedence
from database.queries.protection import reported_imports
from database.rows import Row
from loaders.kinds import KINDS
from loaders.limited.examining import Examined
from loaders.tables.by_type import cell_text
from loaders.tables.kind import Kind, by_name
from submissions.weighing.change import (
    Change,
    ChangeList,
    ChangeState,
    Detail,
    Key,
    Values,
    key_text,
    plain,
)
from submissions.weighing.hidden_figures import Hidden, is_hidden
from submissions.weighing.jumps import jumps
from submissions.weighing.restated import restated


def change_list(
    session: Session,
    examined: Examined,
    kinds: tuple[Kind, ...] = KINDS,
    hidden: Hidden = frozenset(),
) -> ChangeList:
    """Each sound row beside what stands now, and each blank over a stored figure.

    Over a hidden figure it does not matter what that is: it is never the same, and nothing is far
    from it, or one file after another would guess it.
    """
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
    seen = {
        kind: {key: row for key, row in rows.items() if not is_hidden(kind, row, hidden)}
        for kind, rows in stored.items()
    }
    explained = jumps([(each.row.kind, each.after) for each in found], seen, counted)
    found = [replace(each, jump=explained.get(each.key)) for each in found]
    return ChangeList(tuple(_without_hidden(each, hidden) for each in found))


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


def _without_hidden(change: Change, hidden: Hidden) -> Change:
    if change.before is None or not is_hidden(change.kind, change.before, hidden):
        return change
    is_same = change.state is ChangeState.UNCHANGED
    state = ChangeState.CHANGED if is_same else change.state
    return replace(change, state=state, details=(), is_before_withheld=True)


def unexplained(changes: Iterable[Change], reasons: Mapping[str, str]) -> tuple[Change, ...]:
    """The jumps nobody has given a reason for."""
    return tuple(each for each in changes if not reasons.get(each.identity, "").strip())
