"""The names the project ships with, read once, and LibreOffice where a test needs it."""

from __future__ import annotations

import shutil

import pytest

from loaders.checks.names_in_use import shipped_reference
from loaders.meaning.reference import Reference


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test that asks for LibreOffice is marked, so that `make check` can leave it out."""
    for item in items:
        if "soffice" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.office)


@pytest.fixture(scope="session")
def reference() -> Reference:
    """What `python -m loaders check` knows."""
    return shipped_reference()


@pytest.fixture(scope="session")
def soffice() -> str:
    """The path of LibreOffice; a test that needs it fails where it is missing."""
    found = shutil.which("soffice")
    if found is None:
        pytest.fail("LibreOffice (soffice) is missing: 'make test' installs it or says how")
    return found
