"""What a line of change is about, and what it tells of either side, before it is put in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from monitoring.changes import Figure, Plan
from monitoring.completeness import State


@dataclass(frozen=True, slots=True)
class OfFigure:
    """A figure of a year or a part of it; `name` is empty for releases."""

    kind: Literal["measurement", "release"]
    name: str
    year: int
    part: str | None
    is_national: bool


@dataclass(frozen=True, slots=True)
class Earlier:
    """The newest figure of the same kind that a view had, where it did not have the one told of."""

    figure: Figure
    year: int
    part: str | None


@dataclass(frozen=True, slots=True)
class OfGoal:
    """A goal, and the year of its target where one is told; `no` is None outside any list."""

    no: int | None
    name: str
    due: int | None


@dataclass(frozen=True, slots=True)
class OfThreshold:
    """The number of a call."""

    threshold: float


@dataclass(frozen=True, slots=True)
class OfMethod:
    """A method by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class OfImport:
    """A file and the number of its rows."""

    file_name: str
    count: int


@dataclass(frozen=True, slots=True)
class OfReport:
    """What is due on a day about a year or a part of it."""

    year: int
    part: str | None
    due_on: date


@dataclass(frozen=True, slots=True)
class Status:
    """A status by its key."""

    key: str


@dataclass(frozen=True, slots=True)
class Held:
    """A count held against the number of a call; a hidden one has no value."""

    value: float | None
    year: int
    meets: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether a goal is chosen, None where nobody has said."""

    is_chosen: bool | None


@dataclass(frozen=True, slots=True)
class Use:
    """Whether a method runs, None where nobody knows, and how far it is."""

    runs: bool | None
    stage: str | None


@dataclass(frozen=True, slots=True)
class Registered:
    """When a file was read in, and by whom."""

    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Undone:
    """When a file was taken back, by whom, and why: empty without a reason, None where the asker
    may not read it.
    """

    at: datetime
    who: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """How many of the figures that are due together have come."""

    state: State
    have: int
    count: int


Subject = OfFigure | OfGoal | OfThreshold | OfMethod | OfImport | OfReport
Told = Figure | Earlier | Plan | Status | Held | Choice | Use | Registered | Undone | Report
