"""Frames read once and kept until something new is imported or withdrawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock

import pandas as pd


@dataclass(frozen=True, slots=True)
class FrameCache:
    """The most recently used frames, shared by the threads of one process.

    A frame is handed out as a shallow copy: columns may be added or replaced, values in place
    may not.
    """

    size: int = 96
    frames: OrderedDict[Hashable, pd.DataFrame] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def get(self, key: Hashable, read: Callable[[], pd.DataFrame]) -> pd.DataFrame:
        """The frame of a key, read now if it is not kept; two threads may both read it."""
        with self.lock:
            found = self.frames.get(key)
            if found is not None:
                self.frames.move_to_end(key)
        if found is None:
            found = read()
            self._keep(key, found)
        return found.copy(deep=False)

    def _keep(self, key: Hashable, frame: pd.DataFrame) -> None:
        with self.lock:
            self.frames[key] = frame
            while len(self.frames) > self.size:
                self.frames.popitem(last=False)
