"""The archive bundle: the pack, the received files byte for byte, the tables, and the list."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from answers.meetings import meetings
from answers.meetings.meetings import NewMeeting
from answers.person import ForbiddenError, Person, Role
from answers.services import Services
from dashboard.app import create_app
from dashboard.routes.archive_file import ADDRESS
from dashboard.settings.machine import Settings
from database.engine import Database, open_database
from database.queries import imports, received_file
from database.store import NewImport, store_import, withdraw_import
from exports.archive.bundle import bundle_of
from exports.archive.verifying import verify
from exports.pack.contents import Choice
from exports.pack.files import FORMATS
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW
from words.catalog import read_words

LEAD = Person(3, "Lene Lead", Role.LEAD)
# A minute after everything in the database was registered, as the meeting's own moment.
REGISTERED = NOW + timedelta(minutes=1)
PART = "dele=maal"


@dataclass
class Archived:
    """A database with one meeting, and what its address gave."""

    database: Database
    settings: Settings
    query: str
    name: str
    content: bytes

    @property
    def manifest(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.read("manifest.json"))
        return found

    def read(self, path: str) -> bytes:
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            return archive.read(path)

    def again(self) -> bytes:
        """Made anew by a program that has just started."""
        services = Services(self.database, self.settings.now)
        choice = Choice.from_query(self.query, services)
        return bundle_of(services, LEAD, choice, read_words(), None).content


@pytest.fixture(scope="module")
def archived(loaded_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archived]:
    file = tmp_path_factory.mktemp("archive") / "monitor.db"
    file.write_bytes(loaded_once.read_bytes())
    settings = Settings(f"sqlite:///{file}", now=lambda: REGISTERED)
    database = open_database(settings.database_url)
    services = Services(database, settings.now)
    held = date(2013, 5, 2)
    with database.session() as session:
        newest = max(each.registered_at for each in imports(session))
    new = NewMeeting("Styregruppen i maj", "hjemloesestrategien", held, held, newest)
    number = meetings.create(services, LEAD, new)
    query = f"moede={number}&{PART}"
    client = signed_in(create_app(settings, database), settings, "lead")
    answer = client.get(f"{ADDRESS}?{query}", buffered=True)
    assert answer.status_code == 200
    name = answer.headers["Content-Disposition"].partition("filename=")[2].strip('"')
    yield Archived(database, settings, query, name, answer.data)
    database.close()


def test_it_holds_the_pack_its_sources_its_tables_and_the_list(archived: Archived) -> None:
    assert archived.name == "arkiv_styregruppen-i-maj_2013-05-02.zip"
    paths = [each["path"] for each in archived.manifest["files"]]
    assert paths == sorted(paths)
    for form in FORMATS:
        assert f"pack/moedepakke.{form.extension}" in paths
    assert {"data/progress.csv", "data/target.csv", "data/kodebog.csv"} <= set(paths)
    assert archived.read("pack/moedepakke.pdf").startswith(b"%PDF")
    told = archived.manifest
    assert (told["title"], told["meeting"]["held_on"]) == ("Styregruppen i maj", "2013-05-02")
    assert (told["as_of"], told["language"]) == ("2013-05-02", "da")
    assert told["registered"].endswith("Z")
    assert told["program"].startswith("Kommunemonitor ")


def test_the_sources_are_the_received_files(archived: Archived) -> None:
    sources = [each for each in archived.manifest["files"] if "import_id" in each]
    assert "odense-2012.xlsx" in {each["original_name"] for each in sources}
    for each in sources:
        with archived.database.session() as session:
            name, content = received_file(session, each["import_id"])
        assert archived.read(each["path"]) == content
        assert (name, hashlib.sha256(content).hexdigest()) == (
            each["original_name"],
            each["sha256"],
        )
        assert each["registered_at"].endswith("Z")


def test_the_tables_are_of_the_meeting(archived: Archived) -> None:
    rows = list(csv.DictReader(io.StringIO(archived.read("data/progress.csv").decode())))
    assert {row["judged_on"] for row in rows} == {"2013-05-02"}
    assert {row["programme_code"] for row in rows} == {"hjemloesestrategien"}
    (odense,) = (
        row for row in rows if row["municipality_code"] == "0461" and row["goal_no"] == "1"
    )
    assert odense["value"] == "8"
    book = csv.DictReader(io.StringIO(archived.read("data/kodebog.csv").decode()))
    tables = {each["path"] for each in archived.manifest["files"]}
    assert {f"data/{row['kind']}.csv" for row in book} < tables


def test_it_is_verified_and_made_again_the_same(archived: Archived, tmp_path: Path) -> None:
    path = tmp_path / archived.name
    path.write_bytes(archived.content)
    assert verify(path).deviations == ()
    assert verify(path).count == len(archived.manifest["files"])
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "mappe")
    assert verify(tmp_path / "mappe").deviations == ()
    assert archived.again() == archived.content


def test_what_comes_later_changes_nothing(archived: Archived) -> None:
    content = b"kommer senere"
    new = NewImport(
        file_name="senere.xlsx",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        registered_by="test",
        registered_at=REGISTERED + timedelta(days=30),
        report={},
    )
    with archived.database.session(writing=True) as session:
        store_import(session, new, [])
        first = min(each.id for each in imports(session) if each.file_name == "odense-2012.xlsx")
        withdraw_import(session, first, "test", REGISTERED + timedelta(days=31), "rettet")
    assert archived.again() == archived.content


def test_only_those_who_make_packs_get_it(archived: Archived) -> None:
    services = Services(archived.database, archived.settings.now)
    choice = Choice.from_query(archived.query, services)
    for role in (Role.READER, Role.CONTACT):
        with pytest.raises(ForbiddenError):
            bundle_of(services, Person(1, "", role), choice, read_words(), None)
