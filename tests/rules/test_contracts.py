"""The rooms know each other only in the agreed direction."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.rules.project import ROOMS, ROOT, parsed, project_files, python_files

SETTINGS = ROOT / "pyproject.toml"
MONITORING_MAY_USE = sys.stdlib_module_names | {"monitoring", "numpy", "pandas", "scipy"}
ROOM_AGAINST_THE_DIRECTION = """
[tool.importlinter]
root_packages = ["database", "loaders"]
[[tool.importlinter.contracts]]
name = "turned round"
type = "layers"
layers = ["database", "loaders"]
"""


def imported(tree: ast.Module) -> Iterator[str]:
    """The top-level packages a module imports, wherever in the module it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module.split(".")[0]


def test_contracts_hold(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(SETTINGS), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_a_broken_contract_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tmp_path / "pyproject.toml"
    settings.write_text(ROOM_AGAINST_THE_DIRECTION, encoding="utf-8")
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(settings), no_cache=True) != EXIT_STATUS_SUCCESS


def test_the_contracts_cover_every_room() -> None:
    rooms = {p.parts[0] for p in project_files() if len(p.parts) == 2 and p.name == "__init__.py"}
    settings = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["tool"]["importlinter"]
    assert sorted(rooms - {"tests"}) == settings["root_packages"] == list(ROOMS)


def contracts() -> list[dict[str, Any]]:
    """The contracts of the project, as import-linter reads them."""
    settings = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["tool"]["importlinter"]
    return list(settings["contracts"])


def test_the_order_of_the_rooms_leaves_none_out() -> None:
    order = next(each for each in contracts() if each.get("id") == "rooms")
    assert sorted(room for layer in order["layers"] for room in layer.split(" | ")) == list(ROOMS)


def test_a_room_with_folders_orders_all_that_is_in_it() -> None:
    with_folders = {
        path.parts[0]
        for path in python_files(*ROOMS)
        if len(path.parts) == 3 and path.name == "__init__.py"
    }
    ordered = {
        room for each in contracts() if each.get("exhaustive") for room in each["containers"]
    }
    assert with_folders - ordered == set()


def test_monitoring_uses_frames_and_statistics_only() -> None:
    used = {name for path in python_files("monitoring") for name in imported(parsed(path))}
    assert used - MONITORING_MAY_USE == set()
    assert set(imported(ast.parse("def f():\n    from flask.json import x"))) == {"flask"}
