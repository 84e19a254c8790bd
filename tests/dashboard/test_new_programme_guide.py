"""docs/nyt-program.md, followed word for word: its commands, its sheets and its addresses."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from answers.services import Services
from dashboard.app import create_app
from dashboard.settings.machine import ROOT, Settings
from database.engine import open_database
from database.store import withdraw_examples
from loaders.kinds import KINDS
from loaders.tables.kind import Kind
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW, Site

GUIDE = (ROOT / "docs" / "nyt-program.md").read_text(encoding="utf-8")
EXAMPLE = re.findall(r"`(data/example/[\w-]+\.xlsx)`", GUIDE)[0]
COMMANDS = re.findall(r"^\.venv/bin/python (.+)$", GUIDE, re.MULTILINE)
SHEETS = re.findall(r"^\| ([A-ZÆØÅ][\w, ]*) \| [^|]+ \| ([^|]+) \|$", GUIDE, re.MULTILINE)
ADDRESSES = re.findall(r"^\| `(/[^`]*)` \|", GUIDE, re.MULTILINE)


@pytest.fixture(scope="module")
def followed(loaded_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the guide's reader has it, after its commands; the database in it."""
    folder = tmp_path_factory.mktemp("guide")
    own = folder / "data" / "var" / "kommunemonitor.db"
    own.parent.mkdir(parents=True)
    shutil.copy(loaded_once, own)
    database = open_database(f"sqlite:///{own}")
    with database.session(writing=True) as session:
        withdraw_examples(session, "test", NOW)
    database.close()
    # Saved anew, as somebody's own: the very file of the examples is known, and was withdrawn.
    load_workbook(ROOT / EXAMPLE).save(folder / "nyt-program.xlsx")
    kept = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, *command.split()],
            cwd=folder,
            env={**kept, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return own


def test_its_commands_are_those_of_checking_and_loading() -> None:
    assert [command.split()[2] for command in COMMANDS] == ["check", "load"]


def test_every_address_it_names_is_about_the_new_programme(followed: Path) -> None:
    settings = Settings(f"sqlite:///{followed}", now=lambda: NOW)
    database = open_database(settings.database_url)
    app = create_app(settings, database)
    site = Site(app, Services(database, settings.now), signed_in(app, settings), database)
    assert len(ADDRESSES) > 5
    for address in ADDRESSES:
        path, _, query = address.partition("?")
        assert site.get(address).status_code == 200, address
        assert "Bro til hverdagen" in site.page(path, query), address
    database.close()


@pytest.mark.parametrize(("names", "required"), SHEETS, ids=[names for names, _ in SHEETS])
def test_every_sheet_it_names_is_in_the_example_and_asks_for_what_it_says(
    names: str, required: str
) -> None:
    sheets = load_workbook(ROOT / EXAMPLE, read_only=True).sheetnames
    kinds = {kind.titles[0]: kind for kind in KINDS}
    for name in names.split(", "):
        assert name in sheets
        assert name in kinds
        if required != "se eksemplet":
            assert set(required.split(", ")) <= headers(kinds[name])


def headers(kind: Kind) -> set[str]:
    return {column.header for column in kind.columns}
