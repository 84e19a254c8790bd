"""What a template is made from: plain data, whoever gathers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Named:
    """A code and the Danish name a person writes for it."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class LastFigure:
    """What is known already about one municipality and one method, goal, indicator or criterion.

    `subject` is the code of that; releases have none. `value` is shown beside the empty cell as it
    is: a number stays a number, everything else comes in words. `year` is None where there is none;
    a year (or the `part` of one, as stored) with a figure gets no line of its own.
    """

    kind: str
    municipality: str
    subject: str | None
    value: float | str
    year: int | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateRequest:
    """For whom, for what and until when a template is made.

    `kinds` are kind names; None takes every kind of fact that the names given make sense of.
    `years` are the years to be filled in, `period` is how people call them, `address` is where the
    filled workbook goes. `release_parts` are the parts of a year a call counts by, as stored (none
    for whole years), and `release_unit` the word for what it counts, where it is not the default.
    """

    municipalities: tuple[Named, ...]
    programme: Named
    made_on: date
    years: tuple[int, ...] = ()
    period: str = ""
    due_on: date | None = None
    address: str = ""
    kinds: tuple[str, ...] | None = None
    methods: tuple[Named, ...] = ()
    goals: tuple[Named, ...] = ()
    indicators: tuple[Named, ...] = ()
    criteria: tuple[Named, ...] = ()
    last: tuple[LastFigure, ...] = ()
    release_parts: tuple[str, ...] = ()
    release_unit: str = ""
