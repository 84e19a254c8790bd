"""The sums a preview tells: each municipality once, and nothing invented among the published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from answers.services import Services
from submissions.deciding.approval import preview
from submissions.weighing.consequence import Consequence
from submissions.weighing.consequences import consequences
from tests.samples.submissions import (
    LEAD,
    Table,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

TARGETS = ("Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår")


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def told(services: Services, content: bytes, type_: str) -> list[Consequence]:
    number = send(services, content, LEAD)
    changes = preview(services, LEAD, number).changes
    assert changes is not None
    found = consequences(services, changes, "odense.xlsx")
    return [each for each in found if each.type == type_]


def test_a_municipality_with_two_target_years_is_summed_once(services: Services) -> None:
    content = measurements(("Odense", "Gadesovere", 2012, 12))
    (before,) = told(services, content, "total")
    rows: Table = [TARGETS, ("Odense", 1, 34, 2009, 9, 2014)]
    assert approved(services, send(services, workbook({"Måltal": rows}), LEAD), LEAD).import_id
    (after,) = told(services, content, "total")
    assert (after.before, after.after) == (before.before, before.after) == (8, 12)
    assert after.parts["of"] == before.parts["of"] == 1


def test_what_meets_a_criterion_is_counted_among_the_published(services: Services) -> None:
    rows: Table = [("Kommune", "År", "Løsladelser"), ("Odense", 2012, 95)]
    (count,) = told(services, workbook({"Løsladelser": rows}), "criterion_count")
    assert (count.before, count.after, count.parts["of"]) == (0, 1, 1)
