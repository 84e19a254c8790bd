"""The settings of the app that answers a request."""

from __future__ import annotations

from flask import Flask, current_app

from dashboard.settings.machine import Settings

NAME = "KOMMUNEMONITOR"


def keep(server: Flask, settings: Settings) -> None:
    """Give an app its settings."""
    server.config[NAME] = settings


def settings_of(server: Flask) -> Settings:
    """What an app was given; LookupError where it was given nothing."""
    found = server.config.get(NAME)
    if not isinstance(found, Settings):
        raise LookupError("an app without settings")
    return found


def own_settings() -> Settings:
    """The settings of the app of this request."""
    return settings_of(current_app)
