"""The names the project ships with, read once."""

from __future__ import annotations

import pytest

from loaders.known import shipped_reference
from loaders.reference import Reference


@pytest.fixture(scope="session")
def reference() -> Reference:
    """What `python -m loaders check` knows."""
    return shipped_reference()
