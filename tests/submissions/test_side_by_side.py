"""Many at once: a check, an approval and a sign-in do not wait for each other, and none is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from answers.services import Services
from dashboard.app import create_app
from dashboard.settings.machine import Checking, Settings
from database import sqlite
from database.engine import open_database
from loaders.limited.checkers import InThisProcess
from loaders.limits.limits import LimitReachedError, Limits
from submissions.deciding.approval import approve, preview
from submissions.deciding.history import visible
from submissions.sending.recording import record
from tests.front_door.signing import signed_in
from tests.front_door.site import Site
from tests.samples.submissions import (
    LEAD,
    NOW,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    measurements,
    send,
    sent,
)

UPLOADS, READERS, SIGN_INS = 10, 6, 4
FILE = measurements(("Odense", "street_sleepers", 2011, 7))


@dataclass(slots=True)
class SlowChecker:
    """Checks when it is told to."""

    begun: Event = field(default_factory=Event)
    may_end: Event = field(default_factory=Event)

    def run(self, task: Callable[..., Iterable[Any]], *arguments: object) -> list[Any]:
        """The answer, once it may be given."""
        self.begun.set()
        assert self.may_end.wait(30)
        return InThisProcess().run(task, *arguments)


@dataclass(frozen=True, slots=True)
class Refusing:
    """A checker to which every file is too much."""

    code: str

    def run(self, task: Callable[..., Iterable[Any]], *arguments: object) -> list[Any]:
        """Nothing."""
        raise LimitReachedError(self.code)


@pytest.fixture
def served(loaded_file: Path) -> Iterator[Site]:
    """A dashboard over a file of its own, signed in as lead, that checks in children."""
    settings = Settings(
        database_url=f"sqlite:///{loaded_file}", now=lambda: NOW, checking=Checking(2, Limits())
    )
    database = open_database(settings.database_url)
    app = create_app(settings, database)
    checker = settings.checking.checker()
    services = Services(database, settings.now, checker=checker)
    yield Site(app, services, signed_in(app, settings), database)
    database.close()


def test_nobody_waits_for_a_check_or_an_approval_that_reads_again(
    served: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 1)
    quick = replace(served.services, checker=InThisProcess())
    number = send(quick, FILE)
    seen = preview(quick, ODENSE_CONTACT, number).changes
    assert seen is not None
    reasons = {each.identity: "Ny opgørelse" for each in seen.needing_reason}
    slow = SlowChecker()
    slowly = replace(served.services, checker=slow)
    with ThreadPoolExecutor(2) as pool:
        checking = pool.submit(record, slowly, LEAD, sent(FILE))
        approving = pool.submit(approve, slowly, ODENSE_CONTACT, number, seen.fingerprint, reasons)
        assert slow.begun.wait(30)
        assert served.client.post("/log-ind/demo/lead").status_code == 303
        assert served.get("/").status_code == 200
        other = send(quick, measurements(("Esbjerg", "street_sleepers", 2011, 9)), LEAD)
        assert approved(quick, other, LEAD).refused is None
        slow.may_end.set()
        assert approving.result().refused is None
        assert checking.result() > 0


def test_ten_files_at_once_beside_readers_and_sign_ins_and_none_is_lost(served: Site) -> None:
    settings = served.settings

    def upload(number: int) -> int:
        file = measurements(("Odense", "street_sleepers", 2011, 10 + number))
        return record(served.services, LEAD, sent(file, ODENSE, f"fil{number}.xlsx"))

    def read(_: int) -> int:
        return int(served.app.server.test_client().get("/").status_code)

    def sign_in(number: int) -> None:
        signed_in(served.app, settings, ("reader", "contact", "lead", "admin")[number % 4])

    with ThreadPoolExecutor(UPLOADS + READERS + SIGN_INS) as pool:
        uploads = [pool.submit(upload, number) for number in range(UPLOADS)]
        reads = [pool.submit(read, number) for number in range(READERS)]
        entries = [pool.submit(sign_in, number) for number in range(SIGN_INS)]
        assert len({each.result() for each in uploads}) == UPLOADS
        assert [each.result() for each in reads] == [200] * READERS
        assert [each.result() for each in entries] == [None] * SIGN_INS
    found = visible(served.services, LEAD)
    assert sorted(each.file_name for each in found) == [f"fil{n}.xlsx" for n in range(UPLOADS)]
    assert {each.state for each in found} == {"checked"}


def test_the_same_file_approved_twice_at_once_is_stored_once(served: Site) -> None:
    services = replace(served.services, checker=InThisProcess())
    number = send(services, FILE)
    with ThreadPoolExecutor(3) as pool:
        outcomes = [pool.submit(approved, services, number) for _ in range(3)]
        told = [each.result().refused for each in outcomes]
    assert told.count(None) == 1
    assert set(told) <= {None, "closed", "changed"}


@pytest.mark.parametrize("code", ["took_too_long", "needs_too_much_memory", "check_failed"])
def test_a_file_that_is_given_up_is_told_and_not_kept(served: Site, code: str) -> None:
    services = replace(served.services, checker=Refusing(code))
    number = record(services, LEAD, sent(FILE, name="for stor.xlsx"))
    (found,) = visible(services, LEAD)
    assert (found.id, found.state, found.sha256) == (number, "refused", None)
    page = served.page(f"/indberetning/{number}")
    assert "ikke læst til ende" in page
    assert "Intet er gemt" in page
    assert "The file was not" not in page
    assert "not read to its end" in served.page(f"/indberetning/{number}", "?sprog=en")


def test_a_file_too_large_to_be_marked_is_said_on_a_page(served: Site) -> None:
    number = record(
        served.services, LEAD, sent(measurements(("Odense", "street_sleepers", 2011, "x")))
    )
    assert served.get(f"/indberetning/{number}/markeret").status_code == 200
    settings = replace(served.settings, checking=Checking(1, Limits(1, 1)))
    app = create_app(settings, served.database)
    answer = signed_in(app, settings).get(f"/indberetning/{number}/markeret")
    assert answer.status_code == 422
    assert "Filen kan ikke laves" in answer.get_data(as_text=True)
