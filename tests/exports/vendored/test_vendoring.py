"""The front-end files the dashboard serves itself."""

from __future__ import annotations

import gzip
import json
import re
from importlib.resources import files
from pathlib import Path

import brotli
import pytest

from exports.vendored import vendoring

PLOTLY_VERSION = re.compile(rb"plotly\.js[^\n]* v(\d+\.\d+\.\d+)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vendor")
    vendoring.copy_all(folder)
    return folder


def test_every_source_becomes_a_file_with_its_fingerprint(folder: Path) -> None:
    found = vendoring.vendor_files(folder)
    assert list(found) == [source.name for source in vendoring.SOURCES]
    assert all(re.fullmatch("[0-9a-f]{64}", file.sha256) for file in found.values())


def test_scripts_and_style_sheets_lie_compressed_beside_themselves(folder: Path) -> None:
    for name in ("plotly.min.js", "plotly-locale-da.js", "plex.css"):
        content = (folder / name).read_bytes()
        assert brotli.decompress((folder / f"{name}.br").read_bytes()) == content
        assert gzip.decompress((folder / f"{name}.gz").read_bytes()) == content


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(vendoring.VendoringError, match="make setup"):
        vendoring.vendor_files(tmp_path)


def test_style_sheets_ask_for_nothing_from_outside(folder: Path) -> None:
    served = vendoring.vendor_files(folder)
    css = (folder / "plex.css").read_text(encoding="utf-8")
    fonts = re.findall(r'url\("([^"?]+)\?v=', css)
    assert len(fonts) == css.count("url(")
    assert "@import" not in css
    assert len(fonts) == len(vendoring.WEIGHTS) * len(vendoring.SUBSETS)
    assert set(fonts) <= served.keys()


def test_the_script_draws_what_plotly_for_python_describes(folder: Path) -> None:
    # Both move together: another plotly in requirements.lock needs another bundle in package.json.
    bundled = files("plotly").joinpath("package_data/plotly.min.js").read_bytes()[:500]
    served = (folder / "plotly.min.js").read_bytes()[:500]
    wanted = json.loads((vendoring.ROOT / "package.json").read_text())["dependencies"]
    versions = {PLOTLY_VERSION.findall(text)[0].decode() for text in (bundled, served)}
    assert versions == {wanted["plotly.js-cartesian-dist-min"]}


def test_the_danish_locale_registers_itself_before_and_after_plotly() -> None:
    script = vendoring.danish_locale(b"module.exports = {};").decode()
    assert "window.PlotlyLocales" in script
    assert "Plotly.register(locale)" in script
    assert "module.exports = {};" in script
