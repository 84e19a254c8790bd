"""A column that a file does not have is as before; an empty cell under one that it has is empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from answers.person import viewer_of
from answers.selection import Selection
from answers.services import Services
from loaders.importing import Received, load_files
from submissions.deciding.approval import preview
from submissions.weighing.change import Change, ChangeState
from tests.samples.submissions import LEAD, Table, approved, opened_services, send, workbook

WHOLE: Mapping[str, tuple[str, Table]] = {
    "target": (
        "Måltal",
        [
            (
                *("Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår"),
                *("Måltal", "Måltalsår", "Betingelse"),
            ),
            ("Odense", 1, 13, 2013, 9, 2015, "under"),
        ],
    ),
    "measurement": (
        "Målinger",
        [
            ("Kommune", "Indikator", "År", "Værdi", "Opgørelse", "Status"),
            ("Odense", "Gadesovere", 2013, 12, "uge 6", "skøn"),
        ],
    ),
    "participation": (
        "Metoder",
        [
            ("Kommune", "Metode", "Stadie", "Til", "Bemærkning"),
            ("Odense", "CTI", "afprøvning", "31-12-2012", "Se referat"),
        ],
    ),
    "criterion_answer": (
        "Ansøgning",
        [
            ("Kommune", "Program", "Kriterium", "Svar", "Dokumentation"),
            ("Odense", "haandholdt_inklusion", "ledelse", "ja", "Bilag 2"),
        ],
    ),
}
FEWER: Mapping[str, Table] = {
    "target": [
        ("Kommune", "Indikator", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår"),
        ("Odense", "{indicator}", 13, 2013, 8, 2015),
    ],
    "measurement": [("Kommune", "Indikator", "År", "Værdi"), ("Odense", "Gadesovere", 2013, 13)],
    "participation": [("Kommune", "CTI"), ("Odense", "nej")],
    "criterion_answer": [
        ("Kommune", "Program", "Kriterium", "Svar"),
        ("Odense", "haandholdt_inklusion", "ledelse", "nej"),
    ],
}
CARRIED = {
    "target": ("goal_no", "condition"),
    "measurement": ("count_method",),
    "participation": ("stage", "to_on", "note"),
    "criterion_answer": ("evidence",),
}


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def store(services: Services, sheet: str, rows: Table, name: str) -> Change:
    number = send(services, workbook({sheet: rows}), LEAD, name=name)
    changes = preview(services, LEAD, number).changes
    assert changes is not None
    assert approved(services, number, LEAD).import_id
    return changes.changes[0]


def row_of(services: Services, kind: str, file_name: str) -> dict[str, Any]:
    rows = services.seen_by(viewer_of(LEAD)).frame(kind, Selection(examples=False))
    (row,) = rows[rows["file_name"].eq(file_name)].to_dict("records")
    return {str(name): value for name, value in row.items()}


@pytest.mark.parametrize("kind", list(WHOLE))
def test_what_a_file_has_no_column_for_stays_and_is_told(services: Services, kind: str) -> None:
    sheet, rows = WHOLE[kind]
    store(services, sheet, rows, "hel.xlsx")
    before = row_of(services, kind, "hel.xlsx")
    head, line = FEWER[kind]
    indicator = str(before.get("indicator_code"))
    told = tuple(indicator if cell == "{indicator}" else cell for cell in line)
    change = store(services, sheet, [head, told], "kort.xlsx")
    assert change.state is ChangeState.CHANGED
    assert change.carried
    after = row_of(services, kind, "kort.xlsx")
    for name in CARRIED[kind]:
        assert before[name] is not None
        assert after[name] == before[name], name


def load(services: Services, sheet: str, rows: Table, name: str) -> None:
    (outcome,) = load_files(
        services.database, [Received(name, workbook({sheet: rows}))], "kommandolinjen"
    )
    assert outcome.import_id is not None


@pytest.mark.parametrize("kind", list(WHOLE))
def test_the_command_line_leaves_it_standing_too(services: Services, kind: str) -> None:
    sheet, rows = WHOLE[kind]
    load(services, sheet, rows, "hel.xlsx")
    before = row_of(services, kind, "hel.xlsx")
    head, line = FEWER[kind]
    told = tuple(
        str(before.get("indicator_code")) if cell == "{indicator}" else cell for cell in line
    )
    load(services, sheet, [head, told], "kort.xlsx")
    after = row_of(services, kind, "kort.xlsx")
    for name in CARRIED[kind]:
        assert before[name] is not None
        assert after[name] == before[name], name


@pytest.mark.parametrize(("value", "status"), [(12, "provisional"), (13, "published")])
def test_how_final_a_figure_is_stays_with_that_figure(
    services: Services, value: int, status: str
) -> None:
    head = ("Kommune", "Indikator", "År", "Værdi")
    first = ("Odense", "Gadesovere", 2019, 12)
    load(services, "Målinger", [(*head, "Status"), (*first, "foreløbig")], "hel.xlsx")
    assert row_of(services, "measurement", "hel.xlsx")["status"] == "provisional"
    load(services, "Målinger", [head, (*first[:3], value)], "kort.xlsx")
    assert row_of(services, "measurement", "kort.xlsx")["status"] == status


def test_the_command_line_empties_what_is_empty(services: Services) -> None:
    sheet, (head, line) = WHOLE["measurement"]
    load(services, sheet, [head, line], "hel.xlsx")
    load(services, sheet, [head, (*line[:3], 13, None, "skøn")], "tom.xlsx")
    assert row_of(services, "measurement", "tom.xlsx")["count_method"] is None


def test_an_empty_cell_is_empty_and_told_field_by_field(services: Services) -> None:
    sheet, (head, line) = WHOLE["target"]
    store(services, sheet, [head, line], "hel.xlsx")
    change = store(services, sheet, [head, (*line[:-1], None)], "tom.xlsx")
    assert change.state is ChangeState.CHANGED
    assert [(each.header, each.before, each.after) for each in change.details] == [
        ("Betingelse", "under", "")
    ]
    assert change.carried == ()
    assert row_of(services, "target", "tom.xlsx")["condition"] is None


def test_a_target_belongs_to_the_one_goal_that_is_counted_so(services: Services) -> None:
    change = store(
        services,
        "Måltal",
        [FEWER["target"][0], ("Odense", "Gadesovere", 34, 2009, 17, 2013)],
        "uden.xlsx",
    )
    assert change.state is ChangeState.NEW
    assert row_of(services, "target", "uden.xlsx")["goal_no"] == 1
