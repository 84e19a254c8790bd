"""How widely the tests of random things look."""

from __future__ import annotations

import os


def examples(whole: int) -> int:
    """How many random examples to try of the `whole` number that `make test` and CI try.

    `make check` sets TEST_BREADTH=quick, for half of them.
    """
    return (whole + 1) // 2 if os.environ.get("TEST_BREADTH") == "quick" else whole
