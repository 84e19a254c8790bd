"""What a file of names and lists would change, told column by column."""

from __future__ import annotations

from pathlib import Path

from submissions.deciding.approval import preview
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
