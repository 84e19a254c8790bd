"""Answers kept until something new is imported or withdrawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar, cast

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Memory:
    """The most recently used answers, shared by the threads of one process; never change one."""

    size: int = 1024
    answers: OrderedDict[Hashable, object] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer to a key, made now if it is not kept; two threads may both make it."""
        with self.lock:
            if key in self.answers:
                self.answers.move_to_end(key)
                return cast(Answer, self.answers[key])
        made = make()
        with self.lock:
            self.answers[key] = made
            while len(self.answers) > self.size:
                self.answers.popitem(last=False)
        return made
