"""The child's side: one task, within limits, and then the end."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import Any

from loaders.limits.limits import MEGABYTE, Limits

PIECE, END, GIVEN_UP = "piece", "end", "given up"
BEHIND_THE_PAGES = 5  # of 19: whoever opens a page comes before a check
Task = tuple[Callable[..., Iterable[Any]], tuple[Any, ...]]


def serve(connection: Connection, limits: Limits) -> None:
    """Do the task that comes over the connection and send its pieces, then the end."""
    # An interrupt at a terminal is for the server; this process ends with it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    os.nice(BEHIND_THE_PAGES)
    _keep(limits)
    try:
        _do(connection.recv(), connection)
    except MemoryError:
        connection.send((GIVEN_UP, "needs_too_much_memory"))
    connection.close()
    # At once: putting away a large file piece by piece would take as long as reading it.
    sys.stderr.flush()
    os._exit(0)


def _do(wanted: Task, connection: Connection) -> None:
    task, arguments = wanted
    for piece in task(*arguments):
        connection.send((PIECE, piece))
    connection.send((END, None))


def _keep(limits: Limits) -> None:
    seconds = limits.processor_seconds
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    if sys.platform == "linux":
        # Only Linux keeps this one. What the libraries have set aside already does not count.
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + limits.memory_megabytes * MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
