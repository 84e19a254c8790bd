"""Which row counts, now and as the database knew it at an earlier moment."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from database.current import current
from database.engine import Database
from database.errors import NaiveMomentError
from database.queries.frames import frame
from database.rows import Row
from database.store import withdraw_import
from tests.database.samples import ESBJERG, measured, on_day, store, values


def test_the_newest_import_supersedes_and_other_keys_stay(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(12), measured(30, code=ESBJERG), measured(14, year=2010)])
        store(session, 2, [measured(8)])
        assert values(session) == [14, 8, 30]


def test_undo_brings_the_earlier_value_back(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(12)])
        wrong = store(session, 2, [measured(80)])
        withdraw_import(session, wrong, "lead", on_day(3), "wrong column")
        assert values(session) == [12]


def test_before_the_first_import_nothing_was_known(database: Database) -> None:
    with database.session() as session:
        store(session, 2, [measured(12)])
        assert values(session, on_day(1)) == []
        assert values(session, on_day(2)) == [12]


def test_an_earlier_moment_shows_what_was_known_then(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(12)])
        store(session, 3, [measured(8)])
        assert values(session, on_day(2)) == [12]
        assert values(session, on_day(3)) == [8]


def test_a_withdrawn_import_is_seen_until_the_moment_of_its_withdrawal(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(12)])
        wrong = store(session, 2, [measured(80)])
        withdraw_import(session, wrong, "lead", on_day(4), "wrong column")
        assert values(session, on_day(3)) == [80]
        assert values(session, on_day(4)) == [12]


def test_the_moment_counts_and_not_the_zone_it_is_written_in(database: Database) -> None:
    in_copenhagen = timezone(timedelta(hours=1))
    with database.session() as session:
        store(session, 1, [measured(12)])
        assert values(session, datetime(2024, 3, 1, 12, 59, tzinfo=in_copenhagen)) == []
        assert values(session, datetime(2024, 3, 1, 13, 0, tzinfo=in_copenhagen)) == [12]


@pytest.mark.parametrize("example_day", [1, 3])
def test_published_beats_example_whatever_came_first(database: Database, example_day: int) -> None:
    with database.session() as session:
        for day in (1, 2, 3):
            if day == example_day:
                store(session, day, [measured(99), measured(77, code=ESBJERG)], is_example=True)
            if day == 2:
                store(session, day, [measured(8)])
        assert values(session) == [8, 77]
        assert values(session, examples=False) == [8]


@pytest.mark.parametrize("provisional_day", [1, 3])
def test_final_beats_provisional_whatever_came_first(
    database: Database, provisional_day: int
) -> None:
    with database.session() as session:
        store(session, provisional_day, [measured(5844, status="provisional")])
        store(session, 2, [measured(5820)])
        assert values(session) == [5820]


def test_an_example_row_in_an_ordinary_import_loses_as_well(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(8)])
        store(session, 2, [measured(99, is_example=True)])
        assert values(session) == [8]


def test_the_later_row_of_one_import_counts(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [measured(12), measured(8)])
        assert values(session) == [8]


def _runs(runs: bool, from_on: date | None) -> Row:
    codes = {"municipality_code": "0461", "programme_code": "hjemloesestrategien"}
    return Row(
        kind="participation",
        values={**codes, "method_code": "icm", "runs": runs, "from_on": from_on},
        sheet="Metoder",
        cell="D4",
        cells={},
    )


def test_an_unknown_date_is_one_key_and_not_the_key_of_a_known_date(database: Database) -> None:
    with database.session() as session:
        store(session, 1, [_runs(True, None), _runs(True, date(2010, 1, 1))])
        store(session, 2, [_runs(False, None)])
        shown = frame(session, "participation")
        assert shown["from_on"].tolist() == [None, date(2010, 1, 1)]
        assert shown["runs"].tolist() == [False, True]


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with database.session() as session, pytest.raises(NaiveMomentError, match="no time zone"):
        values(session, datetime(2024, 3, 1))


def test_an_unknown_kind_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        current("wish")
