"""Submissions only grow, and know what stands on top of them."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from database.engine import Database
from database.errors import FileRefusedError, UnknownSubmissionError
from database.store import withdraw_import
from database.submissions import (
    Event,
    NewSubmission,
    add_event,
    add_submission,
    kept_content,
    newer_imports,
    submission,
    submission_of_import,
    submissions,
)
from tests.database.samples import ESBJERG, measured, on_day, store

CONTENT = b"workbook"
HASH = hashlib.sha256(CONTENT).hexdigest()


def sent(content: bytes | None = CONTENT, sha256: str | None = HASH) -> NewSubmission:
    """A file of Odense's contact."""
    return NewSubmission(
        7, "Kontakt", "contact", ("0461",), "a.xlsx", 8, on_day(1), {}, content, sha256
    )


def test_a_submission_is_kept_with_its_file_and_steps(database: Database) -> None:
    with database.session(writing=True) as session:
        number = add_submission(session, sent(), Event(on_day(1), "Kontakt", "checked"))
        import_id = store(session, 2, [measured(8)])
        add_event(session, number, Event(on_day(2), "Kontakt", "approved", "", import_id))
    with database.session() as session:
        found = submission(session, number)
        assert (found.number, found.state) == (f"2024-{number:06d}", "approved")
        assert found.import_id == import_id
        assert kept_content(session, HASH) == CONTENT
        assert submissions(session) == [found]
        assert submission_of_import(session, import_id) == found
        with pytest.raises(UnknownSubmissionError):
            submission(session, number + 1)


def test_without_content_nothing_is_kept(database: Database) -> None:
    with database.session(writing=True) as session:
        number = add_submission(session, sent(None, None), Event(on_day(1), "x", "refused"))
        assert submission(session, number).sha256 is None
        with pytest.raises(LookupError):
            kept_content(session, HASH)
        with pytest.raises(FileRefusedError):
            add_submission(session, sent(b"other"), Event(on_day(1), "x", "checked"))


@pytest.mark.parametrize("table", ["submission", "submission_event"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET who = 'x'"])
def test_the_database_refuses_changes(database: Database, table: str, change: str) -> None:
    with database.session(writing=True) as session:
        add_submission(session, sent(), Event(on_day(1), "Kontakt", "checked"))
    with pytest.raises(DBAPIError, match="is kept"), database.session() as session:
        session.execute(text(change.format(table)))


def test_newer_imports_share_a_key_and_stand(database: Database) -> None:
    with database.session(writing=True) as session:
        first = store(session, 1, [measured(8)])
        store(session, 2, [measured(9, code=ESBJERG)], content=b"2")
        third = store(session, 3, [measured(10)], content=b"3")
        assert newer_imports(session, first, {}) == [third]
        assert newer_imports(session, third, {}) == []
        withdraw_import(session, third, "x", on_day(4), "wrong")
        assert newer_imports(session, first, {}) == []


def test_what_only_restates_a_figure_stands_in_no_way(database: Database) -> None:
    remarks = {"measurement": ("count_method",)}
    with database.session(writing=True) as session:
        own = measured(8)
        noted = replace(own, values={**own.values, "count_method": "Nat"})
        first = store(session, 1, [noted])
        second = store(session, 2, [measured(8)], content=b"2")
        assert newer_imports(session, first, remarks) == []
        assert newer_imports(session, first, {}) == [second]
        third = store(session, 3, [measured(9)], content=b"3")
        assert newer_imports(session, first, remarks) == [third]
        assert newer_imports(session, second, remarks) == []
        fourth = store(session, 4, [measured(8)], content=b"4")
        assert newer_imports(session, third, remarks) == [fourth]
