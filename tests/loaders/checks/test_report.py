"""The words: every code has them in both languages, and they name what was read."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import loaders
from loaders.checks.check import Checked
from loaders.checks.report import lines, message, report
from loaders.formats.problems import INFOS, WARNINGS, Problem
from loaders.kinds import KINDS
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked
from words.catalog import workbook_words

FOLDER = Path(loaders.__file__).parent
CONTRACT_CODES = """
total_mismatch percent_mismatch target_not_lower large_change duplicate_row unit_mismatch
hidden_sheet hidden_row ignored_sheet ignored_column unsupported_format unreadable_file
password_protected file_too_large empty_workbook nothing_recognised personal_number missing_column
duplicate_column unknown_municipality other_municipality municipality_mismatch unknown_method
unknown_indicator unknown_goal unknown_programme unknown_criterion unknown_mark not_a_number
negative_number not_whole_number not_a_year formula_without_value error_value
target_before_baseline conflicting_rows
"""
CONTRACT = CONTRACT_CODES.split()
DETAILS = dict.fromkeys(
    (
        *("extension", "column", "name", "code_name", "first", "first_sheet", "first_cell"),
        *("baseline", "baseline_year", "expected", "before", "before_year", "direction", "limit"),
        *("begins", "count", "range", "columns", "last", "year", "whole", "decimal", "cells"),
        *("unit", "meaning", "header", "kind"),
    ),
    "noget",
)
# Where the code of a problem stands among the arguments of a call.
CODE_AT = {"flag": 1, "Problem": 0, "FlawError": 0, "_problem": 2, "needed": 3, "chosen": 3}
SUBJECT_AT = {"named": 3, "looked_up": 3, "unknown": 2}


def codes_in_use() -> Iterator[str]:
    """Every literal in the code that is given as the code of a problem."""
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from _argument(node, CODE_AT)
                yield from (f"unknown_{subject}" for subject in _argument(node, SUBJECT_AT))
    yield from (each.unknown for kind in KINDS for each in kind.stored.values())


def _argument(call: ast.Call, places: Mapping[str, int]) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    found = call.args[places[name]] if len(call.args) > places.get(name, 99) else None
    if isinstance(found, ast.Constant) and isinstance(found.value, str):
        yield found.value


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_code_has_words(language: str) -> None:
    words = workbook_words(language)
    used = set(codes_in_use())
    assert {"not_a_year", "unknown_stage", "unknown_programme", "missing_value"} < used
    for code in {*CONTRACT, *WARNINGS, *INFOS, *used}:
        for read in ("noget", None):
            said = message(Problem(code, "Ark1", "B2", read, DETAILS), words)
            assert said.count(".") >= 1, code
            assert "{" not in said


def test_the_message_names_the_closest_value(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odence", 2014, 82]]
    said = message(checked(reference, rows).problems[0], workbook_words("da"))
    assert "Odence" in said
    assert "Odense" in said


def test_severities_of_the_contract() -> None:
    severities = {code: Problem(code).severity.value for code in CONTRACT}
    assert [code for code in CONTRACT if severities[code] == "warning"] == CONTRACT[:6]
    assert [code for code in CONTRACT if severities[code] == "info"] == CONTRACT[6:10]


def test_lines_for_a_person(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odence", 2014, 82]]
    found = checked(reference, rows)
    assert [line.split(":")[0] for line in lines(found, workbook_words("da"))] == [
        "fil.xlsx",
        "  Arket Ark1 er læst som løsladelser (én række pr. oplysning).",
        "  Fejl Ark1 A2",
    ]


def test_document_of_a_file_that_was_not_opened() -> None:
    document = report(
        [Checked("fil.pdf", "0" * 64, problems=(Problem("unreadable_file"),))], workbook_words()
    )
    assert document == {
        "workbooks": [
            {
                "file": "fil.pdf",
                "sha256": "0" * 64,
                "accepted": False,
                "sheets": [],
                "problems": [
                    {
                        "severity": "error",
                        "code": "unreadable_file",
                        "sheet": None,
                        "cell": None,
                        "read": None,
                        "message": message(Problem("unreadable_file"), workbook_words()),
                    }
                ],
            }
        ]
    }


def test_long_values_are_shortened_before_they_are_said() -> None:
    details = {"first": "y" * 3000, "first_sheet": "z" * 3000, "first_cell": "C3"}
    problem = Problem("conflicting_rows", "s" * 3000, "C2", "x" * 3000, details)
    for words in (workbook_words("da"), workbook_words("en")):
        said = message(problem, words)
        assert "xxx…" in said
        assert "zzz…" in said
        assert len(said) < 1_000
        assert len(words("report-refused", file="f" * 5000)) < 1_000


def test_letters_that_nothing_can_hold_are_not_said() -> None:
    assert Problem("not_a_number", read="a\x00b\ud800c\n").read == "abc\n"
