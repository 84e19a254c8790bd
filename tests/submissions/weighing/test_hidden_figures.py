"""A figure that a lead hid is not found out by sending one file after another about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from answers.protection.hidden import Figure, hide
from answers.services import Services
from submissions.deciding import history
from submissions.deciding.approval import preview
from submissions.weighing.change import ChangeList
from tests.samples.submissions import (
    LEAD,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

STANDS = 8  # street sleepers in Odense in 2011


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        for year in (2009, 2011):
            figure = Figure("street_sleepers", ODENSE, year)
            hide(found, LEAD, figure, "Talt forkert")
        yield found


def previewed(services: Services, table: bytes) -> ChangeList:
    changes = preview(services, ODENSE_CONTACT, send(services, table)).changes
    assert changes is not None
    return changes


@pytest.mark.parametrize("year", [2011, 2012])
def test_it_is_not_told_whether_a_file_says_the_same_or_leaps(
    services: Services, year: int
) -> None:
    told = []
    for value in (STANDS, STANDS + 1, 90):
        changes = previewed(services, measurements(("Odense", "Gadesovere", year, value)))
        (only,) = changes.changes
        told.append((only.state, only.jump, only.details, dict(changes.counts)))
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize("baseline", [34, 30])
def test_a_hidden_baseline_is_no_detail_of_a_target(services: Services, baseline: int) -> None:
    header = ("Kommune", "Målsætning", "Udgangspunkt", "Udgangspunktsår", "Måltal", "Måltalsår")
    table = workbook({"Måltal": [header, ("Odense", "Gadesovere", baseline, 2009, 17, 2012)]})
    (only,) = previewed(services, table).changes
    assert only.is_before_withheld
    assert (only.state.value, only.details) == ("changed", ())


def test_the_fingerprint_is_made_without_it(services: Services) -> None:
    """It stands on the page: whoever sent the file could try every value against it."""
    changes = previewed(services, measurements(("Odense", "Gadesovere", 2011, 90)))
    (only,) = changes.changes
    assert only.before is not None
    other = replace(only, before={**only.before, "value": STANDS + 1.0})
    assert replace(changes, changes=(other,)).fingerprint == changes.fingerprint


def test_what_repeats_it_is_stored_like_what_corrects_it(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2011, STANDS)))
    assert approved(services, number).import_id
    approval = history.find(services, ODENSE_CONTACT, number).events[-1]
    assert approval.detail["counts"] == {"changed": 1}
