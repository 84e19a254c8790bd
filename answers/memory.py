"""Answers kept until something new is imported or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar, cast

from cachetools import LRUCache

Answer = TypeVar("Answer")
MOST_ANSWERS = 1024


def always(answer: object) -> bool:
    """Every answer is worth keeping."""
    return True


@dataclass(frozen=True, slots=True)
class Memory:
    """The most recently used answers, shared by the threads of one process; never change one.

    Bounded by the number of answers, or by the sizes that the cache it is given counts.
    """

    answers: LRUCache[Hashable, object] = field(default_factory=lambda: LRUCache(MOST_ANSWERS))
    lock: Lock = field(default_factory=Lock)
    making: dict[Hashable, Lock] = field(default_factory=dict)

    def get(
        self,
        key: Hashable,
        make: Callable[[], Answer],
        is_kept: Callable[[Answer], bool] = always,
    ) -> Answer:
        """The answer to a key, made now if it is not kept; one makes it and the others wait.

        What fails, or is not to be kept, the next one makes anew.
        """
        with self.lock:
            if key in self.answers:
                return cast(Answer, self.answers[key])
            turn = self.making.setdefault(key, Lock())
        with turn:
            with self.lock:
                if key in self.answers:
                    return cast(Answer, self.answers[key])
            try:
                made = make()
                if is_kept(made):
                    self._keep(key, made)
            finally:
                with self.lock:
                    self.making.pop(key, None)
        return made

    def known(self, key: Hashable) -> object | None:
        """The answer to a key if it is kept, and None if nobody has made it yet."""
        with self.lock:
            return self.answers.get(key)

    def _keep(self, key: Hashable, made: object) -> None:
        with self.lock:
            if self.answers.getsizeof(made) <= self.answers.maxsize:
                self.answers[key] = made
