"""A register stays while figures are called by names that nothing else knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from answers.services import Services
from submissions.deciding.undoing import undo
from tests.samples.submissions import (
    LEAD,
    ODENSE_CONTACT,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

HEADER = ("Kode", "Navn", "Enhed", "Retning")


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def register(services: Services, code: str, name: str) -> int:
    """The number of an approved submission with one indicator."""
    rows = [HEADER, (code, name, "antal", "lavere")]
    number = send(services, workbook({"Indikatorer": rows}), person=LEAD)
    assert approved(services, number, LEAD).refused is None
    return number


def test_figures_keep_the_register_they_are_read_by(services: Services) -> None:
    names = register(services, "sofasovere", "Sofasovere")
    figures = send(services, measurements(("Odense", "Sofasovere", 2012, 9)))
    assert approved(services, figures).refused is None
    blocked = undo(services, LEAD, names, "Forkert")
    assert blocked.refused == "newer"
    assert [each.submission_id for each in blocked.newer] == [figures]
    assert undo(services, ODENSE_CONTACT, figures, "Forkert").refused is None
    assert undo(services, LEAD, names, "Forkert").refused is None


def test_a_name_that_another_register_knows_may_go(services: Services) -> None:
    names = register(services, "street_sleepers", "Gadesovere ved tælling")
    assert undo(services, LEAD, names, "Forkert").refused is None
