"""Spellings of municipalities and of everything else that has a name."""

from __future__ import annotations

import pytest

from loaders.names import closest, header_forms
from loaders.reference import Reference
from tests.loaders.building import Rows, checked, problems, records


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Odense", "0461"),
        ("ODENSE", "0461"),
        (" Odense \u00a0", "0461"),
        ("Odense Kommune", "0461"),
        ("odense kommune*", "0461"),
        ("Odense¹", "0461"),
        ("Odense 1)", "0461"),
        ("Odense (fra 2011)", "0461"),
        ("0461 Odense", "0461"),
        ("461 - Odense", "0461"),
        ("Odense (461)", "0461"),
        (461, "0461"),
        ("0461", "0461"),
        (461.0, "0461"),
        ("Aarhus", "0751"),
        ("Århus", "0751"),
        ("A\u030arhus", "0751"),
        ("Ålborg", "0851"),
        ("Aalborg Kommune", "0851"),
        ("Høje-Taastrup", "0169"),
        ("Høje Taastrup", "0169"),
        ("Høje-Tåstrup", "0169"),
        ("Høje -\nTåstrup", "0169"),
        ("Københavns Kommune", "0101"),
        ("Landsplan", "national"),
        ("Hele landet", "national"),
        ("Landsplan*", "national"),
    ],
)
def test_municipalities(reference: Reference, written: object, code: str) -> None:
    found = checked(reference, [["Kommune", "År", "Løsladelser"], [written, 2014, 82]])
    assert problems(found) == []
    assert records(found, "municipality") == [(code,)]


def test_suggestion(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odence", 2014, 82], ["Aahrus", 2014, 8]]
    found = checked(reference, rows)
    assert [problem.details for problem in found.problems] == [
        {"closest": "Odense"},
        {"closest": "Aarhus"},
    ]


def test_code_and_name_in_one_cell_must_agree(reference: Reference) -> None:
    found = checked(reference, [["Kommune", "År", "Løsladelser"], ["0461 Aarhus", 2014, 82]])
    assert problems(found) == [("municipality_mismatch", "A2")]


def test_nothing_is_close_to_everything() -> None:
    assert closest("Zzyzx", ("Odense", "Aarhus")) is None


def test_header_forms_keep_percent_apart() -> None:
    assert not header_forms("Reduktion i %") & header_forms("Reduktion i antal (x)")
    assert header_forms("Reduktion i %") == header_forms("Reduktion i procent")
