"""What a file of names and lists would change, told column by column."""

from __future__ import annotations

from pathlib import Path

from answers.figure_names import names
from submissions.deciding.approval import preview
from submissions.weighing.change import ChangeState
from tests.samples.submissions import LEAD, opened_services, send, workbook


def test_a_changed_row_of_a_register_is_told_field_by_field(loaded_file: Path) -> None:
    header, row = ("Kommunekode", "Kommune", "Land", "Folketal 2031"), ("0461", "Odense By", "DK")
    with opened_services(loaded_file) as services:
        number = send(services, workbook({"Kommuner": [header, (*row, 212000)]}), person=LEAD)
        found = preview(services, LEAD, number).changes
    assert found is not None
    (change,) = found.changes
    told = {each.header: (each.before, each.after) for each in change.details}
    assert told.keys() == {"Kommune", "Folketal"}
    assert told["Kommune"] == ("Odense", "Odense By")
    assert told["Folketal"][1] == f"{told['Folketal'][0]}, 2031: 212000"


def test_an_empty_cell_of_a_register_keeps_what_stands(loaded_file: Path) -> None:
    header = ("Kommunekode", "Kommune", "Region", "Breddegrad", "Aliasser")
    with opened_services(loaded_file) as services:
        row = ("0461", "Odense", None, None, None)
        number = send(services, workbook({"Kommuner": [header, row]}), person=LEAD)
        found = preview(services, LEAD, number).changes
    assert found is not None
    (change,) = found.changes
    assert change.state is ChangeState.UNCHANGED
    assert "Syddanmark" in str(change.after["region"])
    assert change.after["latitude"]


def test_a_changed_code_is_told_by_its_name(loaded_file: Path) -> None:
    header = ("Program", "Nr.", "Navn", "Indikator")
    row = ("Hjemløsestrategien", 1, "Gadesovere", "young_18_24")
    with opened_services(loaded_file) as services:
        number = send(services, workbook({"Målsætningskatalog": [header, row]}), person=LEAD)
        found = preview(services, LEAD, number).changes
        called = names(services, "da")
    assert found is not None
    (change,) = found.changes
    (detail,) = [each for each in change.details if each.header == "Indikator"]
    assert called.of_codes(detail.stored, detail.before) == "Gadesovere"
    assert called.of_codes(detail.stored, detail.after) not in {"", detail.after}
    membership = {"municipality_code": "0461", "programme_code": "hjemloesestrategien"}
    said = called.subject("programme_municipality", membership)
    assert "Odense" in said
    assert "Hjemløsestrategien" in said
