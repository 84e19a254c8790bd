"""What differs from machine to machine, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def clock() -> datetime:
    """The moment now, in Copenhagen; tests give Settings another clock."""
    return datetime.now(COPENHAGEN)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the figures lie, where to listen, and what time it is."""

    database_url: str
    data: Path = ROOT / "data"
    host: str = "127.0.0.1"
    port: int = 8050
    threads: int = 8
    now: Callable[[], datetime] = clock

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """DATABASE_URL, KOMMUNEMONITOR_DATA, KOMMUNEMONITOR_PORT; all have a default.

        The address is always loopback: there is no sign-in to protect another one.
        """
        given = os.environ if environ is None else environ
        data = Path(given.get("KOMMUNEMONITOR_DATA", ROOT / "data")).resolve()
        own = f"sqlite:///{data / 'var' / 'kommunemonitor.db'}"
        return cls(
            database_url=given.get("DATABASE_URL", own),
            data=data,
            port=int(given.get("KOMMUNEMONITOR_PORT", "8050")),
        )

    @property
    def address(self) -> str:
        """The address a browser opens."""
        return f"http://{self.host}:{self.port}"
