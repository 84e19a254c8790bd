"""An import is stored whole with its file, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from database.engine import Database
from database.errors import FileRefusedError, NaiveMomentError, RowRefusedError, UnknownImportError
from database.keys import FACT_KINDS, KEYS, REFERENCE_KINDS
from database.models import TABLES, Base, Import, ReceivedFile
from database.queries.frames import frame
from database.rows import Row
from database.store import (
    import_by_hash,
    imports,
    received_file,
    store_import,
    stored_columns,
    withdraw_import,
)
from tests.database.samples import ESBJERG, measured, on_day, received, store


def _stored(session: Session) -> tuple[int, ...]:
    return tuple(
        session.scalars(select(func.count()).select_from(table)).one()
        for table in Base.metadata.sorted_tables
    )


def test_an_import_keeps_its_file_its_people_and_its_report(database: Database) -> None:
    with database.session() as session:
        number = store(session, 1, [measured(8), measured(30, code=ESBJERG)], note="resent")
        assert received_file(session, number) == ("odense.xlsx", b"workbook")
        (info,) = imports(session)
        assert (info.id, info.row_count, info.note) == (number, 2, "resent")
        assert (info.registered_by, info.registered_at) == ("kontakt@odense.example", on_day(1))
        assert info.registered_at.utcoffset() is not None
        assert session.scalars(select(Import.report)).one() == {"problems": []}
        assert (info.is_example, info.withdrawn_at) == (False, None)


def test_the_same_file_is_recognised_and_may_be_stored_again(database: Database) -> None:
    first = received(1)
    with database.session() as session:
        assert import_by_hash(session, first.sha256) is None
        number = store_import(session, first, [measured(8)])
        withdraw_import(session, number, "lead", on_day(2), "test")
        known = import_by_hash(session, first.sha256)
        assert known is not None
        assert (known.id, known.withdrawn_by) == (number, "lead")
        again = store_import(session, first, [measured(8)])
        assert [info.id for info in imports(session)] == [again, number]
        known = import_by_hash(session, first.sha256)
        assert known is not None
        assert known.id == again
        assert session.scalar(select(func.count()).select_from(ReceivedFile)) == 1


def test_a_file_that_is_not_the_one_hashed_is_refused(database: Database) -> None:
    with database.session() as session:
        with pytest.raises(FileRefusedError, match=r"odense\.xlsx"):
            store_import(session, replace(received(1), content=b"other"), [])
        assert not any(_stored(session))


def test_registering_needs_a_time_zone(database: Database) -> None:
    naive = replace(received(1), registered_at=datetime(2024, 3, 1))
    with database.session() as session:
        with pytest.raises(NaiveMomentError):
            store_import(session, naive, [measured(8)])
        assert not any(_stored(session))


def _changed(row: Row, **values: Any) -> Row:
    return replace(row, values={**row.values, **values})


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (replace(measured(8), kind="wish"), "'wish' is not a kind of row"),
        (_changed(measured(8), colour="red"), r"measurement\.colour is not a column"),
        (_changed(measured(8), import_id=7), r"measurement\.import_id is not a column"),
        (_changed(measured(8), year=None), r"measurement\.year is empty .*Målinger!C2"),
        (_changed(measured(8), value="8"), r"measurement\.value cannot hold '8' .*!C2"),
        (_changed(measured(8), value=True), r"measurement\.value cannot hold True"),
        (_changed(measured(8), value=float("nan")), r"measurement\.value cannot hold nan"),
        (_changed(measured(8), year=2011.0), r"measurement\.year cannot hold 2011\.0"),
        (_changed(measured(8), year=10**10), r"measurement\.year cannot hold"),
        (_changed(measured(8), municipality_code=461), r"municipality_code cannot hold 461 .*!A2"),
        (_changed(measured(8), count_method="a\x00"), r"measurement\.count_method cannot hold"),
        (_changed(measured(8), is_hidden=0), r"measurement\.is_hidden cannot hold 0"),
    ],
)
def test_a_row_that_does_not_fit_is_refused_by_name_and_nothing_is_stored(
    memory_database: Database, row: Row, words: str
) -> None:
    with memory_database.session() as session:
        with pytest.raises(RowRefusedError, match=words):
            store(session, 1, [measured(8, year=2010), row, measured(8, year=2012)])
        assert not any(_stored(session))


def test_nothing_stays_when_the_database_fails_halfway(database: Database) -> None:
    refused_by_the_table: Any = None
    answer = Row(
        kind="criterion_answer",
        values={"municipality_code": "0461", "programme_code": "p", "criterion_code": "k"},
        sheet="Ansøgning",
        cell=refused_by_the_table,
        cells={},
    )
    with database.session() as session:
        kept = store(session, 1, [measured(8)], content=b"first")
        with pytest.raises(IntegrityError):
            store(session, 2, [measured(9), answer], content=b"second")
        # The caller carries on and commits: what came before stays, nothing of the failed one does.
    with database.session() as session:
        assert [info.id for info in imports(session)] == [kept]
        assert sum(_stored(session)) == 3


def test_an_error_after_storing_takes_the_import_back(database: Database) -> None:
    def store_and_fail() -> None:
        with database.session() as session:
            store(session, 1, [measured(8)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store_and_fail()
    with database.session() as session:
        assert not any(_stored(session))


def test_defaults_stand_in_for_absent_columns(database: Database) -> None:
    released = Row(
        kind="release",
        values={"municipality_code": "0461", "year": 2013, "value": 82},
        sheet="Løsladelser",
        cell="C3",
        cells={},
    )
    with database.session() as session:
        store(session, 1, [released, measured(8)])
        (release,) = frame(session, "release").to_dict("records")
        assert (release["release_type"], release["unit"]) == ("alle", "releases")
        assert not release["is_hidden"]
        assert frame(session, "measurement")["status"].tolist() == ["published"]


def test_every_kind_has_a_key_of_its_own_columns() -> None:
    assert tuple(KEYS) == FACT_KINDS + REFERENCE_KINDS == tuple(TABLES)
    for kind, key in KEYS.items():
        assert set(key) <= set(stored_columns(kind))


_SAMPLES: dict[type, object] = {
    str: "tekst",
    int: 4,
    float: 2.5,
    bool: True,
    date: date(2011, 2, 6),
    datetime: datetime(2014, 5, 1, 12, 0),
    dict: {2011: 190_000, 2012: 191_000},
}


def _full(kind: str) -> Row:
    types = {column.name: column.type for column in TABLES[kind].columns}
    given = {name: _SAMPLES[types[name].python_type] for name in stored_columns(kind)}
    return Row(kind, given, sheet="Ark1", cell="B2", cells={"x": "B2"}, source="§ 3")


def test_every_column_of_every_kind_comes_back_as_it_went_in(database: Database) -> None:
    with database.session() as session:
        number = store(session, 1, [_full(kind) for kind in KEYS])
    for kind in KEYS:
        given = _full(kind).values
        with database.session() as session:
            (shown,) = frame(session, kind).to_dict("records")
        assert {name: shown[name] for name in given} == given
        assert (shown["import_id"], shown["sheet"], shown["cell"]) == (number, "Ark1", "B2")
        assert (shown["cells"], shown["source"]) == ({"x": "B2"}, "§ 3")
        assert not shown["is_example"]


def test_the_file_of_an_unknown_import_is_an_error(database: Database) -> None:
    with database.session() as session, pytest.raises(UnknownImportError, match="7"):
        received_file(session, 7)
