"""What happens before the first page: tables up to date, and the figures of data/ loaded."""

from __future__ import annotations

from dashboard.settings.machine import Settings
from database.engine import Database, open_database, upgrade
from database.store import withdraw_examples

FOLDERS = ("workbooks", "example")
WHO = "data"


def prepare(settings: Settings) -> None:
    """Bring the database up to date; a file that was ever loaded is not loaded again."""
    database = open_database(settings.database_url)
    upgrade(database)
    _load(settings, database)
    database.close()


def remove_examples(settings: Settings) -> int:
    """Withdraw every example import and give their number; the next start leaves them out."""
    database = open_database(settings.database_url)
    upgrade(database)
    with database.session(writing=True) as session:
        removed = withdraw_examples(session, "dashboard", settings.now())
    database.close()
    return removed


def _load(settings: Settings, database: Database) -> None:
    # Imported here: serving an already loaded database needs no reader of workbooks.
    from loaders.importing import load_folder

    for name in FOLDERS:
        load_folder(database, settings.data / name, who=WHO)
