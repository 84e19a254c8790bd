"""Which version of the program this is."""

from __future__ import annotations

import tomllib

from dashboard.settings import ROOT


def program_version() -> str:
    """The version pyproject.toml states; the dashboard runs from its own folder."""
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(stated["project"]["version"])
