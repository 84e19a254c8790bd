"""How far each pack that is being made has come, for whoever waits for it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

MOST_KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Count:
    """`done` of `total`; `is_writing` once every figure is gathered."""

    done: int
    total: int
    is_writing: bool = False
    is_finished: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts by who asks for which file, shared by the threads of the one serving process."""

    kept: OrderedDict[str, Count] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def put(self, key: str, count: Count) -> None:
        """Keep the newest count of a file; the oldest of all are let go."""
        with self.lock:
            self.kept[key] = count
            self.kept.move_to_end(key)
            while len(self.kept) > MOST_KEPT:
                self.kept.popitem(last=False)

    def of(self, key: str) -> Count | None:
        """How far a file has come; None for one that nobody began."""
        with self.lock:
            return self.kept.get(key)


@dataclass(slots=True)
class Counter:
    """Counts one file along."""

    counts: Counts
    key: str
    done: int = 0
    total: int = 0
    is_writing: bool = False

    def begin(self, total: int, *, is_writing: bool = False) -> None:
        """A new stretch of the work."""
        self.done, self.total, self.is_writing = 0, total, is_writing
        self._tell()

    def step(self) -> None:
        """One figure more."""
        self.done += 1
        self._tell()

    def finish(self) -> None:
        """The file is there, or never will be."""
        self.counts.put(self.key, Count(self.total, self.total, self.is_writing, True))

    def _tell(self) -> None:
        self.counts.put(self.key, Count(self.done, self.total, self.is_writing))
