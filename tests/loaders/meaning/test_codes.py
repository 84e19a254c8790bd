"""Codes of municipalities as programs leave them on their way through a file."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import checked, problems, records


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("461.0", "0461"),
        ("0461,0", "0461"),
        ("461.00", "0461"),
        ("DK0461", "0461"),
        ("dk-461", "0461"),
        ("'0461", "0461"),
        ("Kommune 461", "0461"),
        ("461.0 Odense", "0461"),
        ("DK0461 Odense", "0461"),
        ("Odense 0461", "0461"),
        ("Odense - 461", "0461"),
        ("Odense, 0461", "0461"),
        ("3107 Fredrikstad", "3107"),
        ("3004 Fredrikstad", "3107"),
        ("0106 Fredrikstad kommune", "3107"),
        ("NO-3004", "3107"),
    ],
)
@pytest.mark.parametrize("header", ["Kommune", "Kommunekode"])
def test_a_code_is_the_same_code(
    reference: Reference, header: str, written: str, code: str
) -> None:
    found = checked(reference, [[header, "År", "Løsladelser"], [written, 2014, 82]])
    assert problems(found) == []
    assert records(found, "municipality") == [(code,)]


@pytest.mark.parametrize("written", ["461.5", "4610", "46", "0461 Aarhus", "Aarhus 0461", "DK"])
def test_another_number_is_no_code(reference: Reference, written: str) -> None:
    found = checked(reference, [["Kommune", "År", "Løsladelser"], [written, 2014, 82]])
    assert not found.is_accepted
    assert {it.cell for it in found.problems} == {"A2"}
