"""What differs from machine to machine, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from dashboard.settings.sign_in import SettingError, SettingProblem, SignIn, whole
from loaders.limited.checkers import Checker, Checkers, InThisProcess
from loaders.limits.limits import Limits
from words.clock import clock

ROOT = Path(__file__).resolve().parents[2]
LOOPBACK = ("127.0.0.1", "localhost", "::1")
MODES = ("demo", "production")
MOST_CHILDREN = 4


@dataclass(frozen=True, slots=True)
class Checking:
    """How many children check what is sent in, and what one file may cost.

    With `children` 0 it is checked in this very process and without limits, as tests do.
    """

    children: int = 0
    limits: Limits = field(default_factory=Limits)

    @classmethod
    def from_environment(cls, given: Mapping[str, str]) -> Checking:
        """A child for each processor, and four at most, unless another number is given."""
        limits = Limits(
            whole(given, "KOMMUNEMONITOR_CHECK_SECONDS", Limits().processor_seconds),
            whole(given, "KOMMUNEMONITOR_CHECK_MEGABYTES", Limits().memory_megabytes),
        )
        most = min(os.cpu_count() or 1, MOST_CHILDREN)
        return cls(whole(given, "KOMMUNEMONITOR_CHECKERS", most), limits)

    def checker(self) -> Checker:
        """What checks the files."""
        return Checkers.of(self.children, self.limits) if self.children else InThisProcess()


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the figures lie, where to listen, who may sign in, and what time it is.

    `mode` demo is for trying it on this machine; production has real accounts only. `address` is
    what a browser opens; empty means the loopback address of host and port.
    """

    database_url: str
    data: Path = ROOT / "data"
    host: str = "127.0.0.1"
    port: int = 8050
    threads: int = 32  # who waits for a file to be checked holds one
    checking: Checking = field(default_factory=Checking)
    now: Callable[[], datetime] = clock
    mode: str = "demo"
    public_address: str = ""
    sign_in: SignIn = field(default_factory=SignIn)
    operator: str = ""
    contact: str = ""
    pptx_template: Path | None = None

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Everything has a default that suits demo mode; SettingError for what is not understood.

        DATABASE_URL, KOMMUNEMONITOR_DATA, KOMMUNEMONITOR_PORT, KOMMUNEMONITOR_HOST,
        KOMMUNEMONITOR_MODE, KOMMUNEMONITOR_ADDRESS, KOMMUNEMONITOR_OPERATOR,
        KOMMUNEMONITOR_CONTACT, KOMMUNEMONITOR_PPTX_TEMPLATE, KOMMUNEMONITOR_CHECKERS,
        KOMMUNEMONITOR_CHECK_SECONDS, KOMMUNEMONITOR_CHECK_MEGABYTES, and those of
        `dashboard.settings.sign_in`.
        """
        given = os.environ if environ is None else environ
        data = Path(given.get("KOMMUNEMONITOR_DATA", ROOT / "data")).resolve()
        template = given.get("KOMMUNEMONITOR_PPTX_TEMPLATE", "").strip()
        return cls(
            database_url=given.get("DATABASE_URL") or _own_database(data),
            data=data,
            host=given.get("KOMMUNEMONITOR_HOST", "127.0.0.1"),
            port=whole(given, "KOMMUNEMONITOR_PORT", 8050),
            mode=_mode(given.get("KOMMUNEMONITOR_MODE", "demo")),
            public_address=given.get("KOMMUNEMONITOR_ADDRESS", "").rstrip("/"),
            sign_in=SignIn.from_environment(given),
            operator=given.get("KOMMUNEMONITOR_OPERATOR", ""),
            contact=given.get("KOMMUNEMONITOR_CONTACT", ""),
            pptx_template=Path(template) if template else None,
            checking=Checking.from_environment(given),
        )

    @property
    def has_own_database(self) -> bool:
        """Whether the figures lie where they lie when nobody says otherwise."""
        return self.database_url == _own_database(self.data)

    @property
    def is_demo(self) -> bool:
        """Whether anyone at this machine may try every role."""
        return self.mode == "demo"

    @property
    def address(self) -> str:
        """The address a browser opens."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_address or f"http://{host}:{self.port}"


def _own_database(data: Path) -> str:
    return f"sqlite:///{data / 'var' / 'kommunemonitor.db'}"


def _mode(text: str) -> str:
    if text not in MODES:
        raise SettingError(SettingProblem("refused-mode", {"text": text}))
    return text
