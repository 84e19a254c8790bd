"""What was seen is stored only where nothing changed meanwhile, and seeing keeps nobody waiting."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from database import deciding
from database.deciding import look_then_store
from database.engine import Database
from database.errors import DatabaseBusyError
from database.store import imports, withdraw_import
from tests.database.samples import measured, store

DAY = datetime(2026, 11, 1, tzinfo=UTC)


def keep(database: Database, number: int) -> int:
    with database.session(writing=True) as session:
        return store(session, 1, [measured(number)], content=bytes([number]))


def seen(database: Database) -> int:
    with database.session() as session:
        return len(imports(session))


def test_others_write_while_somebody_looks_and_it_looks_again(shared_database: Database) -> None:
    looks: list[int] = []

    def look() -> int:
        looks.append(seen(shared_database))
        if len(looks) == 1:
            keep(shared_database, 1)
        return looks[-1]

    assert look_then_store(shared_database, look, lambda _, found: found) == 1
    assert looks == [0, 1]


def test_a_withdrawal_is_a_change_too(database: Database) -> None:
    number, looks = keep(database, 1), []

    def look() -> None:
        looks.append(1)
        if len(looks) == 1:
            with database.session(writing=True) as session:
                withdraw_import(session, number, "test", DAY, "fejl")

    look_then_store(database, look, lambda _, __: None)
    assert len(looks) == 2


def test_who_always_comes_late_is_told(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "ATTEMPTS", 2)

    def never(*_: object) -> None:
        raise AssertionError

    with pytest.raises(DatabaseBusyError):
        look_then_store(database, lambda: keep(database, seen(database)), never)


def test_those_of_one_process_do_not_undo_each_others_work(shared_database: Database) -> None:
    looks: list[int] = []

    def decide(number: int) -> int:
        def look() -> None:
            looks.append(number)

        return look_then_store(
            shared_database,
            look,
            lambda session, _: store(session, 1, [measured(number)], content=bytes([number])),
        )

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(decide, range(6)))
    assert sorted(looks) == list(range(6))
    assert seen(shared_database) == 6
