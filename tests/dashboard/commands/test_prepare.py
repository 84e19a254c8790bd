"""The first start: what is loaded, and an address that leads to no database."""

from __future__ import annotations

from pathlib import Path

import pytest

from answers.meetings.meetings import cancelled, meetings
from answers.meetings.since import changes_since
from answers.services import Services
from dashboard.__main__ import main
from dashboard.commands.prepare import load_examples, own_database, prepare, remove_examples
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SettingError, SignIn
from database.store import imports
from loaders.__main__ import main as loaders_main

SECRET = "en-lang-hemmelighed-til-denne-proeve-0123456789"


@pytest.fixture
def production(tmp_path: Path) -> Settings:
    return Settings(
        database_url=f"sqlite:///{tmp_path / 'monitor.db'}",
        mode="production",
        public_address="https://localhost",
        sign_in=SignIn(secret=SECRET),
    )


def test_outside_demo_mode_no_invented_figure_is_loaded_before_somebody_asks(
    production: Settings,
) -> None:
    prepare(production)
    assert loaded(production)
    assert not any(loaded(production))
    load_examples(production)
    assert any(loaded(production))


def loaded(settings: Settings) -> list[bool]:
    """Whether each import is an example."""
    database = own_database(settings)
    with database.session() as session:
        found = [each.is_example for each in imports(session)]
    database.close()
    return found


def test_demo_mode_has_two_meetings_with_something_between_them_until_examples_are_removed(
    tmp_path: Path,
) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'monitor.db'}")
    prepare(settings)
    database = own_database(settings)
    services = Services(database, settings.now)
    latest, first = meetings(services)
    assert (latest.is_example, first.is_example) == (True, True)
    assert "eksempel" in latest.name
    for asked in (f"?moede={latest.id}", ""):  # since the first, and since the latest
        assert changes_since(services, services.selection(asked))
    assert meetings(services, examples=False) == ()
    assert changes_since(services, services.selection("?eksempel=nej")).pair is None
    database.close()

    prepare(settings)
    assert remove_examples(settings) > 1
    prepare(settings)  # the next start brings nothing back
    database = own_database(settings)
    services = Services(database, settings.now)
    assert meetings(services) == cancelled(services) == ()
    database.close()


def test_outside_demo_mode_there_is_no_invented_meeting(production: Settings) -> None:
    prepare(production)
    load_examples(production)
    database = own_database(production)
    assert meetings(Services(database)) == ()
    database.close()


def test_nothing_is_loaded_where_it_must_not_be_opened(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'monitor.db'}"
    settings = Settings(database_url=url, mode="production")
    with pytest.raises(SettingError):
        prepare(settings)
    assert loaded(settings) == []


WRONG = {
    "hvad som helst": "DATABASE_URL kan ikke læses",
    "oracle://vært/navn": "DATABASE_URL nævner oracle",
    "sqlite:////findes-ikke/her/monitor.db": "Mappen /findes-ikke/her findes ikke",
    "postgresql://en:hemmelig@127.0.0.1:1/navn": "Databasen postgresql+psycopg://en:***@",
}


@pytest.mark.parametrize(("url", "said"), WRONG.items())
def test_a_wrong_address_is_told_and_makes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str, said: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(SystemExit) as stopped:
        main(["examples", "remove"])
    assert said in str(stopped.value)
    assert "hemmelig" not in str(stopped.value)
    assert loaders_main(["load", "--database", url, str(Path(__file__))]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_database_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "tal.xlsx"
    file.write_bytes(b"no database at all, but long enough to be looked at as one" * 40)
    before = file.read_bytes()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    with pytest.raises(SystemExit, match="kan ikke åbnes som database"):
        main(["examples", "remove"])
    assert file.read_bytes() == before


def test_the_folder_of_the_own_database_is_made_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMMUNEMONITOR_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    own_database(Settings.from_environment()).close()
    assert (tmp_path / "var" / "kommunemonitor.db").is_file()
    monkeypatch.setenv("KOMMUNEMONITOR_DATA", str(tmp_path / "findes" / "ikke"))
    with pytest.raises(SystemExit, match="findes ikke"):
        main(["examples", "remove"])
    assert not (tmp_path / "findes").exists()
