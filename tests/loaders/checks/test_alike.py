"""Many warnings of one kind are one line, with the cells behind it."""

from __future__ import annotations

import pytest

from loaders.checks.alike import MOST_ALONE, grouped
from loaders.checks.report import message
from loaders.formats.problems import Problem
from loaders.meaning.reference import Reference
from tests.loaders.building import checked, problems
from words.catalog import workbook_words


def jumps(count: int) -> list[list[object]]:
    rows: list[list[object]] = [["Kommune", "År", "Løsladelser"]]
    rows += [["Odense", 2000 + step, 10 if step % 2 else 100] for step in range(count + 1)]
    return rows


def test_few_are_told_one_by_one(reference: Reference) -> None:
    found = checked(reference, jumps(MOST_ALONE))
    assert problems(found) == [("large_change", f"C{row}") for row in range(3, 3 + MOST_ALONE)]


@pytest.mark.parametrize(
    ("language", "count"), [("da", "1.499 andre celler"), ("en", "1,499 other cells")]
)
def test_many_are_one_line(reference: Reference, language: str, count: str) -> None:
    rows = jumps(60)
    body = [
        [name, *line[1:]] for name in sorted(reference.names.values())[:25] for line in rows[1:]
    ]
    found = checked(reference, [rows[0], *body])
    assert problems(found) == [("large_change", "C3")]
    said = message(found.problems[0], workbook_words(language))
    assert count in said
    assert "C4, C5, C6" in said
    assert "…" in said


def test_errors_are_never_grouped() -> None:
    errors = [Problem("not_a_number", "Ark1", f"A{row}") for row in range(1, 40)]
    assert list(grouped(errors)) == errors


def test_sheets_and_reasons_stand_apart() -> None:
    found = [
        Problem("ignored_column", sheet, f"A{row}", None, {"reason": reason})
        for row in range(1, 9)
        for sheet in ("Ark1", "Ark2")
        for reason in ("part", "figures")
    ]
    assert list(grouped(found)) == found
