"""What happens before the first page: tables up to date, and the figures of data/ loaded."""

from __future__ import annotations

from answers.meetings.example_meetings import add_example_meetings
from dashboard.auth import startup
from dashboard.settings.machine import Settings
from database.engine import Database, open_database, upgrade
from database.store import withdraw_examples

PUBLISHED, EXAMPLES = "workbooks", "example"
WHO = "data"


def prepare(settings: Settings) -> None:
    """Bring the database up to date; a file that was ever loaded is not loaded again.

    Invented figures are there to try the dashboard with: outside demo mode none are loaded.
    SettingError where it must not be opened like this; then nothing is loaded.
    """
    database = own_database(settings)
    startup.check(settings, database)
    _load(settings, database, (PUBLISHED, EXAMPLES) if settings.is_demo else (PUBLISHED,))
    if settings.is_demo:
        with database.session(writing=True) as session:
            add_example_meetings(session, settings.data / EXAMPLES, settings.now())
    database.close()


def own_database(settings: Settings) -> Database:
    """The database of the settings with its tables; DatabaseAddressError where there is none."""
    database = open_database(settings.database_url, make_folder=settings.has_own_database)
    upgrade(database)
    return database


def load_examples(settings: Settings) -> None:
    """Load the invented figures, for whoever wants them outside demo mode too."""
    database = own_database(settings)
    _load(settings, database, (EXAMPLES,))
    database.close()


def remove_examples(settings: Settings) -> int:
    """Withdraw every example import and give their number; the next start leaves them out."""
    database = own_database(settings)
    with database.session(writing=True) as session:
        removed = withdraw_examples(session, "dashboard", settings.now())
    database.close()
    return removed


def _load(settings: Settings, database: Database, folders: tuple[str, ...]) -> None:
    # Imported here: serving an already loaded database needs no reader of workbooks.
    from loaders.importing import load_folder

    for name in folders:
        load_folder(database, settings.data / name, who=WHO)
