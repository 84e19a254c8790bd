"""What must hold when many send at once, when the server dies, and when a file holds a person."""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from answers.person import Person, Role
from answers.selection import Selection
from answers.services import Services
from database.engine import open_database
from database.rows import Row
from database.store import NewImport, imports, received_file, store_import
from database.submissions import (
    Event,
    NewSubmission,
    add_event,
    add_submission,
    submission_of_import,
    submissions,
)
from submissions.deciding import history
from submissions.deciding.approval import approve, preview
from submissions.deciding.undoing import undo
from submissions.sending.correction import Correction, correct
from tests.samples.submissions import (
    NOW,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

ROOT = Path(__file__).parents[2]
NUMBER = "230781-1234"
BARE = NUMBER.replace("-", "")
CONTACTS = 20
KILLS = 100
ROWS_PER_IMPORT = 40
STORING = """
import sys
from pathlib import Path
from tests.submissions.test_safety import kill_while_storing
print(kill_while_storing(Path(sys.argv[1]), 90))
"""
EVERYTHING = Selection()


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def everything_in(services: Services, folder: Path) -> bytes:
    """Every file of the data folder, and what the database says when it is written out as text."""
    with services.database.session() as session:
        session.execute(text("SELECT 1"))
    files = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"\n".join(files)


@pytest.mark.parametrize(
    "content",
    [
        measurements(("Odense", "Gadesovere", 2012, 9), (NUMBER, "Gadesovere", 2013, 8)),
        measurements(("Odense", "Gadesovere", 2012, int(BARE))),
        workbook({NUMBER: [("Kommune",), ("Odense",)]}),
    ],
    ids=["text", "number", "sheet name"],
)
def test_a_personal_number_is_nowhere_afterwards(
    services: Services,
    loaded_file: Path,
    content: bytes,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        number = send(services, content, name=f"{NUMBER}.xlsx")
        found = history.find(services, ODENSE_CONTACT, number)
    assert found.state == "refused"
    assert found.sha256 is None
    problems = history.problems_of(found)
    assert {each.code for each in problems} == {"personal_number"}
    assert all(each.read is None for each in problems)
    with pytest.raises(LookupError):
        history.received(services, ODENSE_CONTACT, number)
    kept = everything_in(services, loaded_file.parent)
    said = (caplog.text + printed.getvalue()).encode()
    digest = hashlib.sha256(content).hexdigest().encode()
    for trace in (NUMBER.encode(), BARE.encode(), digest, content[:64]):
        assert trace not in kept
        assert trace not in said


def test_a_personal_number_in_a_reason_is_not_kept(services: Services, loaded_file: Path) -> None:
    parts = {"Indikator": "Gadesovere", "År": "2011", "Værdi": "9"}
    told = f"Oplyst af {NUMBER}"
    number = correct(services, ODENSE_CONTACT, Correction("measurement", ODENSE, parts, told))
    assert history.find(services, ODENSE_CONTACT, number).sha256 is None
    stored = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    assert approved(services, stored).import_id
    assert undo(services, ODENSE_CONTACT, stored, told).refused == "personal"
    assert NUMBER.encode() not in everything_in(services, loaded_file.parent)


def test_twenty_contacts_at_once_are_all_stored(services: Services) -> None:
    codes = services.frame("municipality", EVERYTHING)["code"].tolist()[:CONTACTS]
    names = services.frame("municipality", EVERYTHING).set_index("code")["name"]

    def report(place: int) -> int | None:
        code = codes[place]
        person = Person(100 + place, f"Kontakt {code}", Role.CONTACT, frozenset({code}))
        rows = [(names[code], "Kvinder", year, place + year) for year in range(2000, 2010)]
        number = send(services, measurements(*rows), person=person, code=code)
        seen = preview(services, person, number).changes
        assert seen is not None
        reasons = {each.identity: "ny" for each in seen.needing_reason}
        return approve(services, person, number, seen.fingerprint, reasons).import_id

    with ThreadPoolExecutor(CONTACTS) as pool:
        stored = list(pool.map(report, range(CONTACTS)))
    assert None not in stored
    assert len(set(stored)) == CONTACTS
    rows = services.frame("measurement", EVERYTHING)
    for import_id in stored:
        assert (rows["import_id"] == import_id).sum() == 10


def store_without_end(file: Path, ready: int) -> None:
    """Write what approving writes, again and again, telling of the first; never comes back."""
    try:
        database = open_database(f"sqlite:///{file}")
        turn = 0
        while True:
            turn += 1
            with database.session(writing=True) as session:
                _store(session, f"{os.getpid()}-{turn}".encode())
            os.write(ready, b".")
    finally:
        os._exit(1)


def _store(session: Session, content: bytes) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    sender = (ODENSE_CONTACT.account_id, ODENSE_CONTACT.name, "contact", (ODENSE,))
    sent = NewSubmission(*sender, "a.xlsx", len(content), NOW, {}, content, sha256)
    number = add_submission(session, sent, Event(NOW, ODENSE_CONTACT.name, "checked"))
    new = NewImport("a.xlsx", content, sha256, ODENSE_CONTACT.name, NOW, {})
    import_id = store_import(session, new, [_row(year) for year in range(ROWS_PER_IMPORT)])
    approved_at = Event(NOW, ODENSE_CONTACT.name, "approved", "", import_id)
    add_event(session, number, approved_at)


def _row(place: int) -> Row:
    values = {"municipality_code": ODENSE, "indicator_code": "women", "year": 2000 + place}
    return Row("measurement", {**values, "value": 7.0}, "Målinger", f"D{place + 2}", {})


def kill_while_storing(file: Path, seconds: float) -> int:
    """Let one child after the other store, kill each at a random moment, and give their number."""
    chance, deadline, kills = random.Random(4610), time.monotonic() + seconds, 0
    while kills < KILLS and time.monotonic() < deadline:
        told, ready = os.pipe()
        child = os.fork()
        if child == 0:
            store_without_end(file, ready)
        os.close(ready)
        assert os.read(told, 1) == b"."
        time.sleep(chance.uniform(0.0, 0.1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(told)
        kills += 1
    return kills


def test_a_killed_server_leaves_each_import_whole_or_absent(tmp_path: Path) -> None:
    file = tmp_path / "monitor.db"
    with opened_services(file) as services, services.database.session() as session:
        assert imports(session) == []
    # A process of its own, since this one has threads and must not be forked.
    done = subprocess.run(
        [sys.executable, "-c", STORING, str(file)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert int(done.stdout) >= KILLS, done.stdout
    with opened_services(file) as services, services.database.session() as session:
        assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        found = imports(session)
        assert len(found) >= KILLS
        for each in found:
            stored = text("SELECT count(*) FROM measurement WHERE import_id = :number")
            count = session.execute(stored, {"number": each.id}).scalar()
            assert count == each.row_count == ROWS_PER_IMPORT
            content = received_file(session, each.id)[1]
            assert hashlib.sha256(content).hexdigest() == each.sha256
            assert submission_of_import(session, each.id) is not None
        told = {each.import_id for each in submissions(session, 10**6) if each.import_id}
        assert told == {each.id for each in found}
        assert all(each.events for each in submissions(session, 10**6))
