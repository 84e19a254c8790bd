"""One thing that is otherwise once changes are approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ConsequenceType = Literal[
    "status", "met", "total", "criterion", "criterion_count", "method", "question", "application"
]
Outcome = str | float | bool | None


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that is otherwise afterwards.

    `before` and `after` are a status, a number, words, or whether it holds. A line about one
    municipality names it, with its figure and target where it has them; `of` is how many
    municipalities a sum or a count is of. `year` is the one a criterion of numbers is judged by, of
    the one municipality it is about; its invented figure gives way where `is_stepping_back`.
    """

    type: ConsequenceType
    subject: str
    before: Outcome
    after: Outcome
    municipality: str = ""
    of: int | None = None
    value: float | None = None
    target: float | None = None
    year: int | None = None
    is_stepping_back: bool = False
