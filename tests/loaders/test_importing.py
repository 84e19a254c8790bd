"""From files to the database: whole or not at all, once, and names before facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from database.current import current
from database.engine import Database
from database.queries.imports import imports
from database.store import store_import, withdraw_import
from loaders.checks.check import check_workbook
from loaders.checks.names_in_use import WORKBOOKS
from loaders.importing import Received, load_files, new_import
from loaders.meaning.reference import Reference
from tests.loaders.building import columns, xlsx
from tests.samples.breadth import examples
from tests.samples.tables import with_tables

NAMES = ("kommuner", "indikatorer", "programkatalog")
CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            *("Kommune", "Kommunekode", "Metode", "Målsætning", "Valgt", "Måltal", "Udgangspunkt"),
            *("Udgangspunkt 2009", "Måltal 2012", "Indikator", "År", "Værdi", "Løsladelser"),
            *("Kriterium", "Svar", "Enhed", "Type", "Status", "Program", "Fra", "Til", "Kode"),
            *(
                "Navn",
                "Nr.",
                "Tekst",
                "Grænse",
                "Operator",
                "Art",
                "Dato",
                "Frist",
                "Beløb",
                "Land",
            ),
            *("Retning", "Gruppe", "Ansvarlig", "Evaluator", "Folketal 2020", "Indikator", "Del"),
            *("Odense", "Århus", "Odence", "461", "0751", "Landsplan", "I alt", "CTI", "ACT"),
            *(
                "Gadesovere",
                "Unge",
                "1",
                "x",
                "-",
                "?",
                "<5",
                "ja",
                "nej",
                "2012",
                "2012*",
                "1.234",
            ),
            *("12,5", "39 %", "Hjemløsestrategien", "volumen", "udvikling", "foreløbig", "antal"),
            *("lavere", "begivenhed", "optælling", "2012 (foreløbig)", "31-12-2012", "Kilde: x"),
            *("Enhed: personer", "Eksempeltal", "#REF!", "0", "-5", "99999999999", "personer"),
        ]
    ),
    st.sampled_from([0, 1, 2, 461, 751, 1989, 2009, 2012, 12.5, -3, 1e300, True, False, 3 * 10**9]),
)
SHEETS = st.sampled_from(
    [
        *("Ark1", "Metoder", "Måltal", "Målinger", "Løsladelser", "Ansøgning", "Målsætninger"),
        *("Kommuner", "Programmer", "Programkommuner", "Metodekatalog", "Målsætningskatalog"),
        *("Indikatorer", "Kriterier", "Faser", "Kalender", "Bevillinger"),
        *("Køreplan", "Indsatstyper"),
    ]
)
HEADERS = st.sampled_from(
    [
        ["Kommune", "Metode", "Fra", "Stadie"],
        ["Kommune", "CTI", "ACT", "Bemærkning"],
        ["CTI", "ACT", "God løsladelse"],
        ["Kommune", "Målsætning", "Valgt", "Program"],
        ["Kommune", "Udgangspunkt 2009", "Måltal 2012", "Reduktion i procent"],
        ["Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår"],
        ["Kommune", "Indikator", "År", "Værdi"],
        ["Kommune", "Indikator", 2011, "2012 (foreløbig)"],
        ["Kommunekode", "Kommune", "År", "Løsladelser", "Enhed"],
        ["Kommune", "Kriterium", "Svar"],
        ["Kommunekode", "Kommune", "Land", "Breddegrad", "Folketal 2020"],
        ["Program", "Nr.", "Kode", "Tekst", "Operator", "Grænse"],
        ["Program", "Art", "Dato", "Indikator", "Periode", "Frist"],
        ["Program", "År", "Beløb", "Enhed", "Del", "Modtager"],
        ["Kode", "Navn", "Enhed", "Retning", "Seriebrud", "Beskyttet"],
        ["Program", "Nr.", "Navn", "Indikator", "Aliasser"],
        ["Kode", "Navn", "Type", "Stadie", "Målsætninger"],
        ["Kode", "Navn", "Ansvarlig", "Pladser", "Ansøgningsfrist", "Fra", "Til"],
        ["Program", "Kommune", "Gruppe", "Fra", "Til"],
        ["Program", "Nr.", "Navn", "Fra", "Til", "Aktiviteter"],
        ["Metode", "Nr.", "Trin", "Hvornår", "Ansvarlig", "Beskrivelse"],
        ["Program", "Nr.", "Indsatstype", "Metoder ifølge kilden", "Metoder efter egen læsning"],
        [],
    ]
)
GRIDS = st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def stored() -> Iterator[Database]:
    """A database in memory that the many small workbooks of one test share."""
    with with_tables() as database:
        yield database


@settings(
    max_examples=examples(300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(sheet=SHEETS, header=HEADERS, grid=GRIDS)
def test_whatever_stands_in_the_cells(
    reference: Reference,
    stored: Database,
    sheet: str,
    header: list[object],
    grid: list[list[object]],
) -> None:
    content = xlsx({sheet: [header, *grid]})
    found = check_workbook("fil.xlsx", content, reference)
    assert found.problems or found.sheets
    if found.is_accepted:
        with stored.session(writing=True) as session:
            store_import(session, new_import(found, content, "prøve"), found.rows)


def received(name: str, **sheets: list[list[str | None]]) -> Received:
    return Received(name, xlsx(sheets))


def shipped() -> list[Received]:
    return [Received(f"{it}.xlsx", (WORKBOOKS / f"{it}.xlsx").read_bytes()) for it in NAMES]


def test_names_are_stored_before_what_uses_them(memory_database: Database) -> None:
    fact = received("metoder.xlsx", Metoder=columns("Kommune|Metode", "Odense|CTI"))
    outcomes = load_files(memory_database, [fact, *shipped()], "prøve")
    assert all(outcome.checked.is_accepted for outcome in outcomes)
    numbers = [outcome.import_id for outcome in outcomes]
    assert numbers[0] == max(number for number in numbers if number is not None)


def test_a_file_is_stored_once(memory_database: Database) -> None:
    load_files(memory_database, shipped(), "prøve")
    again = load_files(memory_database, shipped(), "prøve")
    assert [outcome.was_known for outcome in again] == [True, True, True]
    with memory_database.session() as session:
        assert len(imports(session)) == len(NAMES)


def test_a_refused_file_leaves_nothing(memory_database: Database) -> None:
    load_files(memory_database, shipped(), "prøve")
    rows = columns("Kommune|Metode", "Odense|CTI", "Odence|CTI")
    (outcome,) = load_files(memory_database, [received("m.xlsx", Metoder=rows)], "prøve")
    assert outcome.import_id is None
    assert len(outcome.checked.rows) == 1
    with memory_database.session() as session:
        assert len(imports(session)) == len(NAMES)


def test_a_withdrawn_file_is_not_loaded_again(memory_database: Database) -> None:
    load_files(memory_database, shipped(), "prøve")
    file = received("m.xlsx", Metoder=columns("Kommune|Metode", "Odense|CTI"))
    (outcome,) = load_files(memory_database, [file], "prøve")
    assert outcome.import_id is not None
    with memory_database.session(writing=True) as session:
        moment = imports(session)[0].registered_at
        withdraw_import(session, outcome.import_id, "prøve", moment, "fejl")
    (again,) = load_files(memory_database, [file], "prøve")
    assert again.was_withdrawn


def municipality(database: Database, code: str) -> dict[str, object]:
    """The row of the register that counts now."""
    with database.session() as session:
        rows = session.execute(select(current("municipality").subquery())).mappings()
        return next(dict(row) for row in rows if row["code"] == code)


def test_a_register_row_keeps_what_its_file_lacks(memory_database: Database) -> None:
    load_files(memory_database, shipped(), "prøve")
    before = municipality(memory_database, "0461")
    rows = columns("Kommunekode|Kommune|Land|Folketal 2031", "0461|Odense By|DK|212000")
    (outcome,) = load_files(memory_database, [received("k.xlsx", Kommuner=rows)], "prøve")
    assert outcome.import_id is not None
    after = municipality(memory_database, "0461")
    assert after["name"] == "Odense By"
    kept = ("region", "aliases", "latitude", "longitude")
    assert [after[name] for name in kept] == [before[name] for name in kept]
    assert before["latitude"] is not None
    assert after["population"] == {**before["population"], 2031: 212000}  # type: ignore[dict-item]
