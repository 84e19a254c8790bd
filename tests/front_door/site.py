"""A dashboard over an empty database in memory, asked through its front door."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from dash import Dash
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from answers.services import Services
from dashboard.app import create_app
from dashboard.settings.machine import Settings
from dashboard.settings.of_this_app import settings_of
from database.engine import Database
from database.rows import Row
from database.store import NewImport, store_import
from monitoring.disclosure import Viewer
from tests.front_door.signing import signed_in
from tests.samples.submissions import load_into
from tests.samples.tables import fill, with_tables
from words.clock import COPENHAGEN

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=COPENHAGEN)
LOADED_AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Site:
    """The app, its services and a client; `store` puts rows in as one import."""

    app: Dash
    services: Services
    client: FlaskClient
    database: Database

    @property
    def settings(self) -> Settings:
        """What the app was given."""
        return settings_of(self.app.server)

    def as_role(self, role: str) -> Site:
        """The same site with somebody in a demo role signed in."""
        client = signed_in(self.app, self.settings, role)
        return Site(self.app, self.services, client, self.database)

    def get(self, address: str) -> TestResponse:
        """The answer to a plain request."""
        return self.client.get(address, buffered=True)

    def page(self, path: str, query: str = "", width: str = "wide") -> str:
        """The components of a page as the browser gets them, as JSON with Danish letters."""
        visit = {"path": path, "search": query, "width": width}
        answer = self._callback("page.children", [("visit", visit)])
        return json.dumps(answer["page"]["children"], ensure_ascii=False)

    def filter(self, path: str, query: str, **values: str) -> dict[str, Any]:
        """What a browser gets when filters of a page are set, by the part's name."""
        return _filtered(self.client, path, query, values)

    def store(
        self,
        kind: str,
        rows: Sequence[Mapping[str, object]],
        *,
        file: str = "",
        is_example: bool = False,
        at: datetime = LOADED_AT,
    ) -> int:
        """Store rows of a kind as one import; they stand in column B from row 2 of the sheet."""
        name = file or f"{kind}.xlsx"
        content = repr((name, at, list(rows))).encode()
        sheets = [{"sheet": kind, "kind": kind, "layout": "long", "rows": len(rows)}]
        new = NewImport(
            file_name=name,
            content=content,
            sha256=hashlib.sha256(content).hexdigest(),
            registered_by="test",
            registered_at=at,
            report={"workbooks": [{"file": name, "sheets": sheets}]},
            is_example=is_example,
        )
        stored = [
            Row(kind, row, kind, f"B{number}", {}, "Kilden", is_example)
            for number, row in enumerate(rows, start=2)
        ]
        with self.database.session(writing=True) as session:
            return store_import(session, new, stored)

    def _callback(self, output: str, inputs: Sequence[tuple[str, object]]) -> dict[str, Any]:
        identity, prop = output.split(".")
        body = {
            "output": output,
            "outputs": {"id": identity, "property": prop},
            "inputs": [{"id": name, "property": "data", "value": value} for name, value in inputs],
            "changedPropIds": [f"{name}.data" for name, _ in inputs],
        }
        answer = self.client.post("/_dash-update-component", json=body)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        response: dict[str, Any] = answer.get_json()["response"]
        return response


def _filtered(
    client: FlaskClient, path: str, query: str, values: Mapping[str, str]
) -> dict[str, Any]:
    parts = ("part-top", "part-head", "part-announcement", "part-body", "part-foot", "shown")
    props = {part: "data" if part == "shown" else "children" for part in parts}
    wild = [_wild({"page": ["MATCH"], "type": part}) + f".{props[part]}" for part in parts]
    controls = [{"type": "filter", "key": key, "page": path} for key in values]
    body = {
        "output": "..{}..".format("...".join(wild)),
        "outputs": [
            {"id": {"type": part, "page": path}, "property": props[part]} for part in parts
        ],
        "inputs": [
            [
                {"id": control, "property": "value", "value": values[control["key"]]}
                for control in controls
            ]
        ],
        "state": [
            {
                "id": {"type": "shown", "page": path},
                "property": "data",
                "value": {"path": path, "query": query},
            }
        ],
        "changedPropIds": [
            json.dumps(controls[0], separators=(",", ":"), sort_keys=True) + ".value"
        ],
    }
    answer = client.post("/_dash-update-component", json=body)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    response = answer.get_json()["response"]
    return {json.loads(key)["type"]: next(iter(value.values())) for key, value in response.items()}


def _wild(identity: Mapping[str, object]) -> str:
    return json.dumps(identity, separators=(",", ":"), sort_keys=True)


@pytest.fixture
def site() -> Iterator[Site]:
    """An empty dashboard whose clock stands at 22-11-2026 9.30, and a lead in front of it."""
    with with_tables() as database:
        yield site_over(database)


@pytest.fixture(scope="session")
def empty_site() -> Iterator[Site]:
    """The same, shared: for the many tests that only read where nothing is known."""
    with with_tables() as database:
        yield site_over(database)


@pytest.fixture(scope="session")
def loaded_site(loaded_once: Path) -> Iterator[Site]:
    """A dashboard over the workbooks of data/, loaded once; tests only read it."""
    with with_tables() as database:
        fill(database, loaded_once)
        yield site_over(database)


def site_over(database: Database) -> Site:
    """A dashboard over a database, whose clock stands at NOW, and a lead in front of it."""
    settings = Settings(database_url="sqlite://", now=lambda: NOW)
    app = create_app(settings, database)
    services = Services(database, settings.now).seen_by(Viewer(sees_all=True))
    return Site(app, services, signed_in(app, settings), database)


@pytest.fixture(scope="session")
def loaded_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the workbooks of data/; only ever copied."""
    file = tmp_path_factory.mktemp("loaded") / "monitor.db"
    load_into(file)
    return file


@pytest.fixture
def loaded_file(loaded_once: Path, tmp_path: Path) -> Path:
    """A database file of one's own with the workbooks of data/ in it."""
    return Path(shutil.copy(loaded_once, tmp_path / "monitor.db"))


@pytest.fixture
def two_programmes(site: Site) -> Site:
    """Hjemløsestrategien with three municipalities, and a programme that has not ended."""
    site.store("municipality", [municipality(*row) for row in MUNICIPALITIES])
    site.store("programme", PROGRAMMES)
    site.store(
        "programme_municipality",
        [
            {"programme_code": "hjemloesestrategien", "municipality_code": code, "group": group}
            for code, group in (
                ("0461", "agreement"),
                ("0751", "agreement"),
                ("0851", "housing_support"),
            )
        ],
    )
    return site


MUNICIPALITIES = (
    ("0461", "Odense", "Region Syddanmark"),
    ("0751", "Aarhus", "Region Midtjylland"),
    ("0851", "Aalborg", "Region Nordjylland"),
)
PROGRAMMES: tuple[Mapping[str, object], ...] = (
    {
        "code": "hjemloesestrategien",
        "name": "Hjemløsestrategien",
        "country": "DK",
        "from_on": date(2009, 1, 1),
        "to_on": date(2013, 9, 30),
    },
    {"code": "nyt_program", "name": "Nyt program", "country": "DK"},
)


def municipality(code: str, name: str, region: str) -> dict[str, object]:
    """The least a municipality has."""
    return {"code": code, "name": name, "country": "DK", "region": region}
