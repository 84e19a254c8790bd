"""What the web server is given to run."""

from __future__ import annotations

from flask import Flask

from dashboard.app import create_app
from dashboard.settings import Settings
from database.engine import open_database


def application() -> Flask:
    """The dashboard over the database the environment names."""
    settings = Settings.from_environment()
    server: Flask = create_app(settings, open_database(settings.database_url)).server
    return server
