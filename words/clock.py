"""What time it is where the programmes are."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def clock() -> datetime:
    """The moment now, in Copenhagen; tests give Settings another clock."""
    return datetime.now(COPENHAGEN)
