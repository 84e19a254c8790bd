"""Imports undone since a meeting: one line each, with what they held, who undid them and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from answers.meetings.since_view import Line, Views, sources_of
from answers.selection import Selection
from answers.services import Services
from database.keys import FACT_KINDS
from database.queries import ImportInfo
from monitoring.changes import Change, Undoing
from monitoring.rows import rows_of


def undoing(services: Services, earlier: Selection, later: Selection) -> Undoing:
    """What the earlier view knew, and which of its imports the later one does not."""
    at = earlier.registered
    assert at is not None  # a meeting always has its moment
    return Undoing(frozenset(each.id for each in _withdrawn(services, earlier, later)), at)


def undone_lines(views: Views) -> Sequence[Line]:
    """One line per import that was withdrawn and that this view showed anything of."""
    found = list(_withdrawn(views.services, views.earlier, views.later))
    if not found:
        return []
    rows = _rows(views, {each.id for each in found})
    return [_line(each, rows, views) for each in found if _is_shown(each, rows, views)]


def _withdrawn(services: Services, earlier: Selection, later: Selection) -> Iterable[ImportInfo]:
    before, after = earlier.registered, later.registered
    for each in services.every_import():
        gone = each.withdrawn_at
        was_seen = before is not None and each.registered_at <= before and gone and gone > before
        is_gone = gone is not None and (after is None or gone <= after)
        if was_seen and is_gone and (earlier.examples or not each.is_example):
            yield each


def _rows(views: Views, numbers: set[int]) -> pd.DataFrame:
    """The rows of these imports that counted in the earlier view, whatever they are about."""
    found = []
    for kind in FACT_KINDS:
        rows = views.services.frame(kind, views.earlier)
        rows = rows[rows["import_id"].isin(numbers)]
        found.append(rows.assign(is_own=_is_own(rows, views)))
    return pd.concat(found, ignore_index=True)


def _is_own(rows: pd.DataFrame, views: Views) -> pd.Series[bool]:
    own = rows["municipality_code"].isin(views.kept(rows)["municipality_code"])
    if "programme_code" in rows:
        own &= rows["programme_code"].eq(views.earlier.programme_code)
    return own


def _is_shown(each: ImportInfo, rows: pd.DataFrame, views: Views) -> bool:
    """Facts of others are no concern here; what holds no counting fact concerns everybody."""
    held = rows[rows["import_id"].eq(each.id)]
    return bool(held["is_own"].any()) if len(held) else views.is_whole


def _line(each: ImportInfo, rows: pd.DataFrame, views: Views) -> Line:
    held = rows[rows["import_id"].eq(each.id) & rows["is_own"].eq(True)]
    codes = sorted({str(code) for code in held["municipality_code"]})
    code = codes[0] if len(codes) == 1 and codes[0] in views.codes else ""
    return Line(
        change=Change.UNDONE,
        municipality_code=code,
        municipality=views.names.municipality(code) if code else "",
        subject={"type": "import", "file": each.file_name, "count": each.row_count},
        before={"type": "registered", "at": each.registered_at, "who": each.registered_by},
        after={
            "type": "undone",
            "at": each.withdrawn_at,
            "who": each.withdrawn_by or "",
            "why": each.withdrawn_reason or "",
            "is_why_withheld": each.withdrawn_reason is None,
        },
        is_example=each.is_example,
        sources=sources_of(rows_of(held), []),
        order=(each.file_name, str(each.id)),
    )
