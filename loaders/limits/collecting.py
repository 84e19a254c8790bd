"""Work that makes very many lasting values, without looking in vain for what may be let go."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """No search for unused circles of objects inside: reading a large file makes none to speak of.

    The search goes through everything that was made so far, again and again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
