"""One thing that is otherwise once changes are approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

ConsequenceType = Literal[
    "status", "met", "total", "criterion", "criterion_count", "method", "question", "application"
]


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that is otherwise afterwards.

    `type` is status, met, total, criterion, criterion_count, method, question or application;
    `before` and `after` are a status, a number, words, or whether it holds; `parts` has what the
    sentence needs besides.
    """

    type: ConsequenceType
    subject: str
    before: object
    after: object
    parts: Mapping[str, object]
