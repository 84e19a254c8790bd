"""Tasks that take too much, for the tests of what is done about them; a child imports them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator


def counted(most: int) -> Iterator[int]:
    """Does what it should."""
    yield from range(most)


def spin() -> Iterator[int]:
    """Never ends, and takes a processor for itself."""
    while os.getpid():
        pass
    yield 0


def sleep() -> Iterator[int]:
    """Never ends, and takes nothing."""
    time.sleep(3600)
    yield 0


def hoard() -> Iterator[int]:
    """Takes all the memory there is."""
    kept: list[bytearray] = []
    while os.getpid():
        kept.append(bytearray(20_000_000))
    yield 0


def fail() -> Iterator[int]:
    """Has a fault of its own, after some of the answer."""
    yield 1
    raise ZeroDivisionError


def leave() -> Iterator[int]:
    """Ends without a word."""
    if os.getpid():
        os._exit(0)
    yield 0


def own() -> Iterator[tuple[int, int, list[str]]]:
    """Its number, how it stands behind others, and the files it holds open."""
    open_files = []
    for each in os.listdir("/proc/self/fd"):  # noqa: PTH208 - the folder itself is open too
        try:
            open_files.append(os.readlink(f"/proc/self/fd/{each}"))  # noqa: PTH115
        except OSError:
            continue
    yield os.getpid(), os.nice(0), open_files
