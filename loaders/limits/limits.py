"""What one file may cost, and what is said when it would cost more."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024
PROCESSOR_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Limits:
    """What the work on one file may take; where the system knows no such limit, it has none.

    `memory_megabytes` is what it may take beside the program itself.
    """

    processor_seconds: int = PROCESSOR_SECONDS
    memory_megabytes: int = 2048

    @property
    def clock_seconds(self) -> float:
        """How long anybody waits for it; longer, since a busy machine gives it little time."""
        return 5.0 * self.processor_seconds


class LimitReachedError(Exception):
    """The work was given up; `code` is of the problem: what it took too much of, or that it broke.

    took_too_long, needs_too_much_memory, or check_failed, which the log explains.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CheckersBusyError(RuntimeError):
    """Too many files wait already; this one was not looked at."""
