"""What somebody has sent stays in the own history, however much others send."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from answers.services import Services
from submissions.deciding import history
from tests.samples.submissions import (
    ESBJERG,
    ESBJERG_CONTACT,
    LEAD,
    ODENSE_CONTACT,
    measurements,
    opened_services,
    send,
)


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def test_files_of_others_push_nothing_out(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST", 3)
    own = send(services, measurements(("Odense", "Gadesovere", 2014, 10)))
    table = measurements(("Esbjerg", "Gadesovere", 2014, 10))
    others = [send(services, table, ESBJERG_CONTACT, code=ESBJERG) for _ in range(7)]
    assert [each.id for each in history.visible(services, ODENSE_CONTACT)] == [own]
    assert [each.id for each in history.visible(services, LEAD)] == others[:3:-1]


@pytest.mark.parametrize(
    "written", ["0", "01", "+1", " 1", "1_0", "²", "\u0661", "x", "", "9999999999", "9" * 80]
)
def test_only_a_plain_number_leads_to_a_submission(services: Services, written: str) -> None:
    """Others are not there: PostgreSQL would refuse to look for some of them."""
    number = send(services, measurements(("Odense", "Gadesovere", 2014, 10)))
    assert number == 1
    assert history.exists(services, ODENSE_CONTACT, "1")
    assert not history.exists(services, ODENSE_CONTACT, written)
