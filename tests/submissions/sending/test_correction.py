"""A figure corrected in the browser: the figure is another, and nothing else of its row is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from answers.person import Person, viewer_of
from answers.protection.hidden import hide
from answers.selection import Selection
from answers.services import Services
from database.protection import Figure
from loaders.tables.kind import Kind
from submissions.deciding.approval import preview
from submissions.sending.correctable import Correctable, correct_figure, correctable
from submissions.sending.correction import correctable_kinds
from submissions.weighing.change import ChangeState
from tests.samples.submissions import (
    LEAD,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    opened_services,
    send,
    workbook,
)

OWN = Selection(examples=False)
WHOLE = {
    "measurement": (
        ("Kommune", "Indikator", "År", "Værdi", "Opgørelse", "Status", "Kilde"),
        ("Odense", "Gadesovere", 2013, 12, "uge 6; nat", "foreløbig", "Egen optælling, s. 4"),
    ),
    "release": (
        ("Kommune", "År", "Løsladelser", "Type", "Periode", "Enhed", "Kilde"),
        ("Odense", 2013, 82, "tidlig", "1. halvår", "personer", "Kriminalforsorgen"),
    ),
    "target": (
        (
            *("Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår"),
            *("Måltal", "Måltalsår", "Betingelse", "Kilde"),
        ),
        ("Odense", 1, 13, 2013, 9, 2015, "under", "Byrådet 2013"),
    ),
}


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def row_of(services: Services, kind: str, file_name: str) -> dict[Any, Any]:
    rows = services.seen_by(viewer_of(LEAD)).frame(kind, OWN)
    (row,) = rows[rows["file_name"].eq(file_name)].to_dict("records")
    return row


@pytest.mark.parametrize("kind", correctable_kinds(), ids=lambda kind: kind.name)
def test_a_correction_changes_the_figure_and_leaves_the_rest(
    services: Services, kind: Kind
) -> None:
    assert {each.name for each in correctable_kinds()} == set(WHOLE)
    sent = send(services, workbook({kind.titles[0]: WHOLE[kind.name]}), LEAD)
    assert approved(services, sent, LEAD).import_id
    before = row_of(services, kind.name, "odense.xlsx")
    assert before["source"]
    (wanted,) = [
        each
        for each in correctable(services, ODENSE_CONTACT, ODENSE)
        if each.kind == kind.name and each.values["file_name"] == "odense.xlsx"
    ]
    number = correct_figure(services, ODENSE_CONTACT, wanted, "11", "Talt om")
    changes = preview(services, ODENSE_CONTACT, number).changes
    assert changes is not None
    (change,) = changes.changes
    assert (change.state, change.details) == (ChangeState.CHANGED, ())
    assert approved(services, number).import_id
    after = row_of(services, kind.name, "rettelse.csv")
    assert after[kind.figure] == 11
    for name in {*kind.stored, "source", "is_example"} - {kind.figure}:
        assert after[name] is before[name] or after[name] == before[name], name


def test_a_figure_that_is_asked_for_and_has_not_come_can_be_given(services: Services) -> None:
    """Odense's street sleepers of 2012 were due, and nobody has told them."""

    def asked() -> list[Correctable]:
        return [
            each
            for each in correctable(services, ODENSE_CONTACT, ODENSE)
            if each.kind == "measurement" and each.values["value"] is None
        ]

    lacking = asked()
    (wanted,) = [
        each
        for each in lacking
        if (each.values["indicator_code"], each.values["year"]) == ("street_sleepers", 2013)
    ]
    number = correct_figure(services, ODENSE_CONTACT, wanted, "7", "Talt i uge 6")
    changes = preview(services, ODENSE_CONTACT, number).changes
    assert changes is not None
    assert [each.state for each in changes.changes] == [ChangeState.NEW]
    assert approved(services, number).import_id
    told = row_of(services, "measurement", "rettelse.csv")
    assert (told["value"], told["year"], told["indicator_code"]) == (7, 2013, "street_sleepers")
    assert len(asked()) == len(lacking) - 1


def test_a_hidden_figure_keeps_its_source_when_it_is_told(services: Services) -> None:
    head, line = WHOLE["measurement"]
    rows = (head, tuple("<5" if cell == 12 else cell for cell in line))
    assert approved(services, send(services, workbook({"Målinger": rows}), LEAD), LEAD).import_id
    hidden = row_of(services, "measurement", "odense.xlsx")
    assert hidden["is_hidden"]
    (wanted,) = [
        each
        for each in correctable(services, ODENSE_CONTACT, ODENSE)
        if each.values["file_name"] == "odense.xlsx"
    ]
    number = correct_figure(services, ODENSE_CONTACT, wanted, "7", "Kan siges nu")
    assert approved(services, number).import_id
    told = row_of(services, "measurement", "rettelse.csv")
    assert (told["value"], told["is_hidden"], told["source"]) == (7, False, hidden["source"])


def test_a_row_with_a_part_hidden_from_the_sender_is_not_written_anew(services: Services) -> None:
    """A baseline that a lead hid for good would be wiped by a correction of its target."""

    def targets(person: Person) -> set[object]:
        found = correctable(services, person, ODENSE)
        return {each.values["baseline"] for each in found if each.kind == "target"}

    assert targets(ODENSE_CONTACT) == targets(LEAD)
    figure = Figure("street_sleepers", ODENSE, 2009)
    assert 34.0 in targets(ODENSE_CONTACT)
    hide(services, LEAD, figure, "Talt forkert")
    assert targets(LEAD) - targets(ODENSE_CONTACT) == {34.0}
