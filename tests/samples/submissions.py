"""People and workbooks for the tests of sending figures in."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from answers.person import Person, Role
from answers.services import Services
from dashboard.commands.prepare import EXAMPLES, PUBLISHED
from dashboard.settings.machine import Settings
from loaders.importing import load_folder
from submissions.deciding.approval import Outcome, approve, preview
from submissions.sending.recording import Sent, record
from submissions.weighing.change import Change
from tests.samples.tables import with_tables
from words.clock import COPENHAGEN

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=COPENHAGEN)
ODENSE, ESBJERG = "0461", "0561"
ODENSE_CONTACT = Person(11, "Kontakt Odense", Role.CONTACT, frozenset({ODENSE}))
ESBJERG_CONTACT = Person(12, "Kontakt Esbjerg", Role.CONTACT, frozenset({ESBJERG}))
READER = Person(13, "Styregruppe", Role.READER)
LEAD = Person(14, "Projektleder", Role.LEAD)
MEASURED = ("Kommune", "Indikator", "År", "Værdi")
Table = Sequence[Sequence[object]]


def load_into(file: Path) -> None:
    """Make a database file with the project's workbooks in it."""
    data = Settings("sqlite://").data
    with opened_services(file) as services:
        for name in (PUBLISHED, EXAMPLES):
            load_folder(services.database, data / name, who="data")


@contextmanager
def opened_services(file: Path) -> Iterator[Services]:
    """Services over a database file, which is made where there is none."""
    with with_tables(f"sqlite:///{file}") as database:
        yield Services(database, lambda: NOW)


def workbook(sheets: Mapping[str, Table]) -> bytes:
    """An .xlsx with these rows from the first cell of each sheet on."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def measurements(*rows: Sequence[object]) -> bytes:
    """A workbook of street sleepers and other readings: municipality, indicator, year, value."""
    return workbook({"Målinger": [MEASURED, *rows]})


def sent(content: bytes, code: str = ODENSE, name: str = "odense.xlsx") -> Sent:
    """A file sent in for a municipality."""
    return Sent(name, content, code)


def send(services: Services, content: bytes, person: Person = ODENSE_CONTACT, **more: str) -> int:
    """Record a file and give its number."""
    return record(services, person, sent(content, **more))


def approved(services: Services, number: int, person: Person = ODENSE_CONTACT) -> Outcome:
    """Approve what is previewed now, with a reason for every jump."""
    changes = preview(services, person, number).changes
    assert changes is not None
    reasons = {each.identity: "Ny opgørelse" for each in changes.needing_reason}
    return approve(services, person, number, changes.fingerprint, reasons)


def by_state(changes: Sequence[Change]) -> list[tuple[str, object, object]]:
    """State and value before and after."""
    return [
        (
            each.state.value,
            None if each.before is None else each.before["value"],
            each.after["value"],
        )
        for each in changes
    ]
