"""Points in time on their way in: always with a time zone, always turned to UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from database.errors import NaiveMomentError


def as_utc(moment: datetime) -> datetime:
    """The same instant in UTC; a moment without a time zone raises NaiveMomentError."""
    if moment.utcoffset() is None:
        raise NaiveMomentError(f"{moment.isoformat()} has no time zone, so it names no instant")
    return moment.astimezone(UTC)
