"""The command line as a stranger calls it: exit codes, JSON and nothing else."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.loaders.building import Rows, columns, xlsx

ROOT = Path(__file__).parent.parent.parent
HEADER = ["Kommune", "År", "Løsladelser"]
SOUND: dict[str, Rows] = {"Løsladelser": [HEADER, ["Odense", 2014, 82], ["Aarhus", 2014, "<5"]]}
BROKEN: dict[str, Rows] = {"Løsladelser": [HEADER, ["Odence", 2014, 82], ["Aarhus", 2014, 90]]}


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "loaders", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, encoding="utf-8")


def document(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    read = json.loads(done.stdout)
    assert list(read) == ["workbooks"]
    workbooks: list[dict[str, Any]] = read["workbooks"]
    return workbooks


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    paths = {}
    for name, sheets in (("god", SOUND), ("dårlig", BROKEN)):
        paths[name] = tmp_path / f"{name}.xlsx"
        paths[name].write_bytes(xlsx(sheets))
    return paths


def test_the_document(files: dict[str, Path]) -> None:
    done = run("check", files["god"], "--json", "--records")
    assert (done.returncode, done.stderr) == (0, "")
    (workbook,) = document(done)
    assert workbook == {
        "file": "god.xlsx",
        "sha256": hashlib.sha256(files["god"].read_bytes()).hexdigest(),
        "accepted": True,
        "sheets": [{"sheet": "Løsladelser", "kind": "releases", "layout": "long", "rows": 2}],
        "problems": [],
        "records": [
            {
                "kind": "releases",
                "sheet": "Løsladelser",
                "cell": "C2",
                "municipality": "0461",
                "indicator": "releases",
                "year": 2014,
                "value": 82,
                "hidden": False,
                "type": "alle",
                "unit": "releases",
            },
            {
                "kind": "releases",
                "sheet": "Løsladelser",
                "cell": "C3",
                "municipality": "0751",
                "indicator": "releases",
                "year": 2014,
                "value": None,
                "hidden": True,
                "type": "alle",
                "unit": "releases",
            },
        ],
    }


def test_an_error_and_the_sound_rows(files: dict[str, Path]) -> None:
    done = run("check", files["god"], files["dårlig"], "--json", "--records")
    assert done.returncode == 1
    first, second = document(done)
    assert (first["accepted"], second["accepted"]) == (True, False)
    (problem,) = second["problems"]
    assert list(problem) == ["severity", "code", "sheet", "cell", "read", "message"]
    assert problem["severity"] == "error"
    assert [record["municipality"] for record in second["records"]] == ["0751"]
    assert "Odense" in problem["message"]


def test_for_a_person(files: dict[str, Path]) -> None:
    done = run("check", files["dårlig"])
    assert done.returncode == 1
    assert "dårlig.xlsx" in done.stdout
    assert "A2" in done.stdout


@pytest.mark.parametrize("arguments", [(), ("check",), ("check", "findes-ikke.xlsx"), ("prøv",)])
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr


def test_files_that_are_no_workbooks(tmp_path: Path) -> None:
    for name, content in (("a.pdf", b"%PDF-1.7"), ("b.xlsx", b"ikke en zip"), ("c.csv", b"")):
        (tmp_path / name).write_bytes(content)
    done = run("check", *(tmp_path / name for name in ("a.pdf", "b.xlsx", "c.csv")), "--json")
    assert done.returncode == 1
    codes = [[it["code"] for it in workbook["problems"]] for workbook in document(done)]
    assert codes == [["unsupported_format"], ["unreadable_file"], ["unreadable_file"]]


def test_a_personal_number_is_not_repeated(tmp_path: Path) -> None:
    path = tmp_path / "indberetning.xlsx"
    path.write_bytes(xlsx({"Løsladelser": [HEADER, ["Odense", 2014, "010203-1234"]]}))
    done = run("check", path, "--json", "--records")
    assert done.returncode == 1
    assert "1234" not in done.stdout + done.stderr
    (workbook,) = document(done)
    assert (workbook["sheets"], workbook["records"]) == ([], [])
    assert workbook["problems"][0]["cell"] == "C2"


def test_reference_sheets_count_whatever_the_order_of_files(tmp_path: Path) -> None:
    facts, names = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    facts.write_bytes(xlsx({"Metoder": columns("Kommune|Metode", "Odense|Ny metode")}))
    names.write_bytes(xlsx({"Metodekatalog": columns("Kode|Navn|Type", "ny|Ny metode|øvrige")}))
    done = run("check", facts, names, "--json")
    assert [workbook["accepted"] for workbook in document(done)] == [True, True]
    assert all("records" not in workbook for workbook in document(done))


def test_load_stores_sound_files_once(files: dict[str, Path], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/monitor.db"
    names = ROOT / "data" / "workbooks" / "kommuner.xlsx"
    first = run("load", files["god"], files["dårlig"], names, "--database", url)
    assert first.returncode == 1, first.stderr
    assert "dårlig.xlsx: skal rettes, intet er gemt." in first.stdout
    again = run("load", files["god"], "--database", url, "--json")
    assert again.returncode == 0, again.stderr
    assert document(again)[0]["file"] == "god.xlsx"


def test_letters_survive_any_terminal(files: dict[str, Path]) -> None:
    command = [sys.executable, "-m", "loaders", "check", str(files["dårlig"]), "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert json.loads(done.stdout)["workbooks"][0]["file"] == "dårlig.xlsx"
