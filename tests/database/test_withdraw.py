"""An import is withdrawn once, with a name and a reason, and nothing is deleted."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import func, select

from database.engine import Database
from database.errors import AlreadyWithdrawnError, NaiveMomentError, UnknownImportError
from database.models import TABLES
from database.queries import first_registered_at, last_registered_at
from database.queries.revision import revision
from database.store import imports, received_file, withdraw_examples, withdraw_import
from tests.database.samples import ESBJERG, measured, on_day, store, values


def test_a_withdrawal_says_who_when_and_why_and_deletes_nothing(database: Database) -> None:
    with database.session() as session:
        number = store(session, 1, [measured(8)])
        withdraw_import(session, number, "lead", on_day(2), "wrong year")
    with database.session() as session:
        (info,) = imports(session)
        assert (info.withdrawn_by, info.withdrawn_reason) == ("lead", "wrong year")
        assert info.withdrawn_at == on_day(2)
        assert received_file(session, number) == ("odense.xlsx", b"workbook")
        assert session.scalar(select(func.count()).select_from(TABLES["measurement"])) == 1


def test_withdrawing_twice_is_refused_and_the_first_withdrawal_stands(database: Database) -> None:
    with database.session() as session:
        number = store(session, 1, [measured(8)])
        withdraw_import(session, number, "lead", on_day(2), "wrong year")
        with pytest.raises(
            AlreadyWithdrawnError, match=f"import {number} was withdrawn 2024-03-02"
        ):
            withdraw_import(session, number, "other", on_day(3), "again")
        assert imports(session)[0].withdrawn_by == "lead"


def test_withdrawing_what_is_not_there_is_refused(database: Database) -> None:
    with database.session() as session, pytest.raises(UnknownImportError, match="no import 41"):
        withdraw_import(session, 41, "lead", on_day(2), "wrong year")


def test_withdrawing_needs_a_time_zone(database: Database) -> None:
    naive = datetime(2024, 3, 2)
    with database.session() as session:
        number = store(session, 1, [measured(8)])
        with pytest.raises(NaiveMomentError):
            withdraw_import(session, number, "lead", naive, "wrong year")
        with pytest.raises(NaiveMomentError):
            withdraw_examples(session, "lead", naive)
        assert values(session) == [8]


def test_removing_examples_withdraws_every_example_import_and_no_other(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(99)], is_example=True)
        store(session, 2, [measured(77, code=ESBJERG)], is_example=True)
        store(session, 3, [measured(8)])
        assert withdraw_examples(session, "lead", on_day(4)) == 2
        assert values(session) == [8]
        assert values(session, on_day(3)) == [8, 77]
        assert withdraw_examples(session, "lead", on_day(5)) == 0


def test_the_first_moment_counts_what_was_withdrawn_and_the_last_does_not(
    database: Database,
) -> None:
    with database.session() as session:
        assert first_registered_at(session) is None
        assert last_registered_at(session) is None
        first = store(session, 1, [measured(12)])
        store(session, 2, [measured(8)])
        last = store(session, 3, [measured(7)])
        withdraw_import(session, first, "lead", on_day(4), "test")
        withdraw_import(session, last, "lead", on_day(5), "test")
        assert first_registered_at(session) == on_day(1)
        assert last_registered_at(session) == on_day(2)
        assert last_registered_at(session, on_day(4)) == on_day(3)


def test_every_import_and_every_withdrawal_is_a_new_revision(database: Database) -> None:
    with database.session() as session:
        seen = [revision(session)]
        number = store(session, 1, [measured(8)])
        seen.append(revision(session))
        withdraw_import(session, number, "lead", on_day(2), "test")
        seen.append(revision(session))
    assert seen == sorted(set(seen))
