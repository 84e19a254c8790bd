"""A time limit without a child, for a command that has a process to itself."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from loaders.limits.limits import PROCESSOR_SECONDS, LimitReachedError

Guard = Callable[[], AbstractContextManager[None]]


class _TimeIsUp(BaseException):
    """No Exception, so that nothing takes it for a fault of the file."""


@contextmanager
def own_time(seconds: float = PROCESSOR_SECONDS) -> Iterator[None]:
    """LimitReachedError when what is inside takes more processor time than this.

    Works in the main thread only, where the system delivers its signals.
    """

    def ring(*_: object) -> None:
        raise _TimeIsUp

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    except _TimeIsUp:
        raise LimitReachedError("took_too_long") from None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
