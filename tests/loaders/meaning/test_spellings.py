"""Spellings of municipalities and of everything else that has a name."""

from __future__ import annotations

import contextlib
import time

import pytest

from loaders.formats.quoting import quoted
from loaders.meaning.clock_times import clock_time
from loaders.meaning.marks import mark
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import (
    closest,
    fold,
    header_forms,
    spellings,
    without_brackets,
    without_notes,
)
from loaders.meaning.values import FlawError, last_day, number, year
from loaders.tables.remarks import is_remark, is_total_label
from tests.loaders.building import Rows, checked, problems, records

MOST_SECONDS = 2.0  # of the processor, for a text of 100,000 letters


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
    raised = [("footnote_mark", "A2")] if "¹" in str(written) else []
    assert problems(found) == raised
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


@pytest.mark.parametrize(
    "repeated", ["*", "* ", "(", "([", "1) ", " ", "\u2020 a) ", "1 ", "0461 - "]
)
@pytest.mark.parametrize("end", ["", "x"])
def test_reading_a_long_text_takes_no_time(reference: Reference, repeated: str, end: str) -> None:
    text = repeated * (100_000 // len(repeated)) + end
    start = time.process_time()
    for read in (fold, header_forms, without_notes, without_brackets, is_total_label, quoted):
        read(text)
    list(spellings(text))
    reference.municipality(text)
    is_remark(text, reference)
    for parse in (number, year, last_day, mark, clock_time):
        with contextlib.suppress(FlawError):
            parse(text)
    assert time.process_time() - start < MOST_SECONDS


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Odense*", "Odense"),
        ("Odense * [1] 2) a)", "Odense"),
        ("Odense 1)2)", "Odense 1)2)"),
        ("12 1)", "12"),
        ("1)", "1)"),
        ("a)", "a)"),
        ("Odense\u00b9 \u2020", "Odense"),
    ],
)
def test_marks_of_notes_are_taken_off(text: str, plain: str) -> None:
    assert without_notes(text) == plain


def test_brackets_go_with_what_stands_in_them() -> None:
    assert without_brackets("a (b) c [d") == "a   c [d"
    assert without_brackets("a (b [c) d] e") == "a   d] e"
    assert list(spellings("CM (Case) [x]")) == ["CM (Case) [x]", "CM    ", "Case", "x"]
