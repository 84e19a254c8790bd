"""What breaks while something is made: written to the log under a number the reader is told."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from answers.person import ForbiddenError
from database.errors import DatabaseBusyError, DatabaseUnavailableError

LOG = logging.getLogger(__name__)
# Answers, not faults: whoever asked is told by the server what they mean.
ANSWERS: tuple[type[Exception], ...] = (
    ForbiddenError,
    DatabaseBusyError,
    DatabaseUnavailableError,
)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Fault:
    """An exhibit that could not be shown, and the number its traceback stands under in the log.

    `asked` is the query of the view it was asked for.
    """

    exhibit_key: str
    number: str
    asked: str = ""


def fault_number() -> str:
    """Eight digits that two people can read to each other: "4711-0042"."""
    return f"{secrets.randbelow(10_000):04}-{secrets.randbelow(10_000):04}"


def guarded(
    make: Callable[[], Made],
    instead: Callable[[str], Made],
    where: str,
    answers: tuple[type[Exception], ...] = ANSWERS,
) -> Made:
    """What `make` makes; when it breaks, the log gets the traceback and `instead` the number."""
    try:
        return make()
    except answers:
        raise
    except Exception:
        number = fault_number()
        LOG.exception("Fault %s: %s", number, where)
        return instead(number)
