"""Checks what was sent in where it can hold nobody up: in a process of its own, within limits."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from threading import Lock
from typing import Any, Protocol

from database.turns import NoTurnError, Turns
from loaders.limited.child import END, GIVEN_UP, serve
from loaders.limits.limits import CheckersBusyError, LimitReachedError, Limits

LONGEST_LINE = 10  # of either size; each who waits holds one of the server's threads
LONGEST_WAIT = 1800  # seconds
QUICK_BYTES = 1024 * 1024  # a file of this size is checked in a second or two
# What the children need, read once and by a process without threads or open files of ours.
PRELOADED = ("loaders.limited.child", "loaders.limited.tasks")
SECONDS_TO_END = 5


class Checker(Protocol):
    """Something that does a task of `loaders.limited.tasks` and gives the pieces it yields."""

    def run(self, task: Callable[..., Iterable[Any]], *arguments: object) -> list[Any]:
        """The pieces; LimitReachedError or CheckersBusyError where there are none."""


@dataclass(frozen=True, slots=True)
class InThisProcess:
    """Without limits, at once; for tests and for files of our own."""

    def run(self, task: Callable[..., Iterable[Any]], *arguments: object) -> list[Any]:
        """The pieces; what goes wrong is raised as it is."""
        return list(task(*arguments))


@dataclass(frozen=True, slots=True)
class Checkers:
    """A new child for each file, some at once, the others in the order in which they came.

    Large files have a line of their own, so that a small one never waits for them. A child ends
    with its file, so that nothing of it is left for the next. It shares no connection and no file
    with this process, and ends when this process does.
    """

    limits: Limits
    quick: Turns
    large: Turns
    # Starting and ending children is not safe between threads.
    lock: Lock = field(default_factory=Lock)

    @classmethod
    def of(cls, count: int, limits: Limits) -> Checkers:
        """At most `count` children at once in either line; what they are made from starts now."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(PRELOADED))
        forkserver.ensure_running()
        return cls(limits, Turns(count), Turns(count))

    def run(self, task: Callable[..., Iterable[Any]], *arguments: object) -> list[Any]:
        """The pieces; LimitReachedError says what the file took too much of."""
        size = sum(len(each) for each in arguments if isinstance(each, bytes))
        turns = self.quick if size <= QUICK_BYTES else self.large
        try:
            with turns.turn(LONGEST_WAIT, LONGEST_LINE), self._child() as (child, ours):
                return list(self._pieces(child, ours, (task, arguments)))
        except NoTurnError as error:
            raise CheckersBusyError from error

    @contextmanager
    def _child(self) -> Iterator[tuple[ForkServerProcess, Connection]]:
        context = multiprocessing.get_context("forkserver")
        ours, theirs = context.Pipe()
        child = context.Process(target=serve, args=(theirs, self.limits), daemon=True)
        with self.lock, theirs:
            child.start()
        try:
            yield child, ours
        finally:
            ours.close()
            with self.lock:
                child.kill()
                child.join(SECONDS_TO_END)

    def _pieces(
        self, child: ForkServerProcess, ours: Connection, wanted: tuple[object, ...]
    ) -> Iterator[Any]:
        last = time.monotonic() + self.limits.clock_seconds
        try:
            ours.send(wanted)
            while ours.poll(max(0.0, last - time.monotonic())):
                kind, piece = ours.recv()
                if kind == END:
                    return
                if kind == GIVEN_UP:
                    raise LimitReachedError(piece)
                yield piece
        except (EOFError, ConnectionError) as error:
            raise LimitReachedError(self._died_of(child)) from error
        raise LimitReachedError("took_too_long")

    def _died_of(self, child: ForkServerProcess) -> str:
        with self.lock:
            child.join(SECONDS_TO_END)
            code = child.exitcode
        if code == -signal.SIGXCPU:
            return "took_too_long"
        # The system itself ends whoever takes the memory of all; nobody else sends this.
        return "needs_too_much_memory" if code == -signal.SIGKILL else "check_failed"
