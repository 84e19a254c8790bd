"""What the web server is given to run."""

from __future__ import annotations

from flask import Flask

from dashboard.app import create_app
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SettingError
from database.engine import open_database
from database.errors import DatabaseAddressError
from words.catalog import read_words


def application() -> Flask:
    """The dashboard over the database the environment names."""
    try:
        settings = Settings.from_environment()
        server: Flask = create_app(settings, open_database(settings.database_url)).server
    except SettingError as error:
        raise SystemExit(error.said(read_words()["da"])) from error
    except DatabaseAddressError as error:
        said = read_words()["da"](f"refused-database-{error.problem}", place=error.place)
        raise SystemExit(said) from error
    return server
