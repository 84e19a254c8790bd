"""Frames keep their columns, their types and their order."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pandas as pd

from database.engine import Database
from database.keys import KEYS
from database.queries.frames import frame
from database.rows import Row
from database.store import stored_columns
from tests.database.samples import ESBJERG, measured, on_day, store

PROVENANCE = {
    "id": "Int64",
    "import_id": "Int64",
    "sheet": "object",
    "cell": "object",
    "cells": "object",
    "source": "object",
    "is_example": "boolean",
    "file_name": "object",
    "sha256": "object",
    "registered_at": "datetime64[us, UTC]",
    "registered_by": "object",
}


def test_an_empty_frame_has_every_column(database: Database) -> None:
    with database.session() as session:
        frames = {kind: frame(session, kind) for kind in KEYS}
    for kind, shown in frames.items():
        assert len(shown) == 0
        assert set(shown.columns) == {*stored_columns(kind), *PROVENANCE}
        types = {name: str(dtype) for name, dtype in shown.dtypes.items()}
        assert PROVENANCE.items() <= types.items()


def test_an_empty_frame_has_the_types_of_a_full_one(database: Database) -> None:
    with database.session() as session:
        empty = frame(session, "measurement")
        store(session, 1, [measured(8), measured(None, year=2012)])
        pd.testing.assert_series_equal(empty.dtypes, frame(session, "measurement").dtypes)


def test_a_missing_number_stays_missing_and_whole_numbers_stay_whole(database: Database) -> None:
    target = {"municipality_code": "0461", "programme_code": "p", "indicator_code": "i"}
    rows = [
        Row("target", {**target, "target_year": 2012, "target": 17.5}, "Ark1", "F2", {}),
        Row("target", {**target, "is_chosen": False}, "Ark1", "F3", {}),
    ]
    with database.session() as session:
        store(session, 1, rows)
        shown = frame(session, "target")
    assert shown["target_year"].tolist() == [pd.NA, 2012]
    assert shown["target"].tolist() == [pd.NA, 17.5]
    assert shown["is_chosen"].tolist() == [False, pd.NA]
    assert shown["condition"].tolist() == [None, None]
    assert (shown["target"] > 17).tolist() == [pd.NA, True]


def test_dates_are_dates_and_registered_at_is_utc(database: Database) -> None:
    phase = {"programme_code": "p", "no": 1, "name": "Opstart", "from_on": date(2010, 1, 1)}
    with database.session() as session:
        store(session, 1, [Row("phase", phase, "Faser", "A2", {})])
        shown = frame(session, "phase")
    assert shown["from_on"].tolist() == [date(2010, 1, 1)]
    assert type(shown["from_on"].iloc[0]) is date
    assert shown["to_on"].tolist() == [None]
    assert shown["registered_at"].tolist() == [datetime(2024, 3, 1, 12, tzinfo=UTC)]


def test_rows_come_in_the_order_of_their_key_nulls_first(database: Database) -> None:
    days = [date(2011, 2, 6), None, date(2009, 2, 6)]
    events = [
        {"programme_code": "p", "type": "event", "name": name, "on": day}
        for day in days
        for name in ("b", "Å", "a")
    ]
    with database.session() as session:
        store(session, 1, [Row("calendar", event, "Kalender", "A2", {}) for event in events])
        shown = frame(session, "calendar")
    assert shown["name"].tolist() == ["a", "b", "Å"] * 3
    assert shown["on"].tolist() == [None] * 3 + [days[2]] * 3 + [days[0]] * 3
    assert shown.index.tolist() == list(range(9))


def test_every_row_names_the_file_it_came_from(database: Database) -> None:
    with database.session() as session:
        first = store(session, 1, [measured(12), measured(30, code=ESBJERG)], content=b"first")
        second = store(session, 2, [measured(8)], content=b"second")
        shown = frame(session, "measurement")
    assert shown["import_id"].tolist() == [second, first]
    assert shown["registered_at"].tolist() == [on_day(2), on_day(1)]
    assert shown["sha256"].nunique() == 2
    assert shown["file_name"].tolist() == ["odense.xlsx"] * 2
    assert shown["cells"].tolist() == [{"municipality_code": "A2", "value": "C2"}] * 2


def test_years_of_population_are_numbers(database: Database) -> None:
    counts = {2012: 191_000, 2011: 190_000}
    given = {"code": "0461", "name": "Odense", "population": counts}
    bare = {"code": "0561", "name": "Esbjerg"}
    rows = [Row("municipality", values, "Kommuner", "A2", {}) for values in (given, bare)]
    with database.session() as session:
        store(session, 1, rows)
        assert frame(session, "municipality")["population"].tolist() == [counts, None]
