"""Places that a few may hold at once, given in the order in which people came."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition


class NoTurnError(Exception):
    """The line was too long, or nobody made room in time."""


@dataclass(slots=True)
class Turns:
    """`places` at once among the threads of one process; the others wait in line."""

    places: int = 1
    taken: int = 0
    line: deque[object] = field(default_factory=deque)
    changed: Condition = field(default_factory=Condition)

    @contextmanager
    def turn(self, seconds: float, longest_line: int | None = None) -> Iterator[None]:
        """Wait at most so long for a place and hold it; NoTurnError without one.

        Where `longest_line` others wait already, nobody joins them.
        """
        with self.changed:
            if longest_line is not None and len(self.line) >= longest_line:
                raise NoTurnError
            ticket = object()
            self.line.append(ticket)
            try:
                is_on = self.changed.wait_for(lambda: self._is_next(ticket), seconds)
            finally:
                self.line.remove(ticket)
                self.changed.notify_all()
            if not is_on:
                raise NoTurnError
            self.taken += 1
        try:
            yield
        finally:
            with self.changed:
                self.taken -= 1
                self.changed.notify_all()

    def _is_next(self, ticket: object) -> bool:
        return self.line[0] is ticket and self.taken < self.places
