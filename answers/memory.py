"""Answers kept until something new is imported or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar, cast

from cachetools import LRUCache

Answer = TypeVar("Answer")
MOST_ANSWERS = 1024


@dataclass(frozen=True, slots=True)
class Memory:
    """The most recently used answers, shared by the threads of one process; never change one."""

    answers: LRUCache[Hashable, object] = field(default_factory=lambda: LRUCache(MOST_ANSWERS))
    lock: Lock = field(default_factory=Lock)

    def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer to a key, made now if it is not kept; two threads may both make it."""
        with self.lock:
            if key in self.answers:
                return cast(Answer, self.answers[key])
        made = make()
        with self.lock:
            self.answers[key] = made
        return made
