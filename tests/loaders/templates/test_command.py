"""A template from the command line, for a programme that ships and for one that comes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from loaders.__main__ import main

EXAMPLE = Path(__file__).parents[3] / "data" / "example" / "eksempel-nyt-program.xlsx"


def cells(file: Path, sheet: str) -> set[str]:
    """Everything that stands in a sheet, as text."""
    rows = load_workbook(file)[sheet].iter_rows(values_only=True)
    return {str(value) for row in rows for value in row if value is not None}


def test_a_template_knows_the_municipality_and_the_programme(tmp_path: Path) -> None:
    file = tmp_path / "skabelon.xlsx"
    assert main(["template", "--municipality", "Århus", "--year", "2026", "-o", str(file)]) == 0
    assert {"Aarhus", "0751", "Hjemløsestrategien"} <= cells(file, "Målsætninger")
    assert "2026" in cells(file, "Målinger")
    assert main(["check", str(file)]) == 0


def test_a_new_programme_brings_its_own_rule(tmp_path: Path) -> None:
    file = tmp_path / "skabelon.xlsx"
    asked = ["--municipality", "0265", "--programme", "bro_til_hverdagen", "--year", "2026"]
    assert main(["template", *asked, "-o", str(file), str(EXAMPLE)]) == 0
    assert {"Roskilde", "1. halvår", "2. halvår", "personer"} <= cells(file, "Løsladelser")
    assert "1. Kommunen har ansat en hverdagsmakker" in cells(file, "Ansøgning")


@pytest.mark.parametrize(
    "wrong", [["--municipality", "Odence"], ["--municipality", "0461", "--programme", "intet"]]
)
def test_an_unknown_name_is_told(
    wrong: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "skabelon.xlsx"
    assert main(["template", *wrong, "-o", str(file)]) == 2
    assert wrong[-1] in capsys.readouterr().err
    assert not file.exists()
