"""The files open in LibreOffice, and every slide becomes a page."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from pptx import Presentation

from tests.front_door.site import Site

PATIENCE = 120  # seconds; the first start of LibreOffice makes a profile


@pytest.mark.office
@pytest.mark.parametrize("name", ["releases.pptx", "method_matrix.pptx", "goal_progress.xlsx"])
def test_libreoffice_turns_it_into_pages(loaded_site: Site, tmp_path: Path, name: str) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.fail("LibreOffice (soffice) is missing: 'make test' installs it or says how")
    content = loaded_site.get(f"/hent/{name}").data
    (tmp_path / name).write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / name)], check=True, timeout=PATIENCE)
    pages = (tmp_path / name).with_suffix(".pdf").read_bytes().count(b"/Type/Page/")
    if name.endswith(".pptx"):
        assert pages == len(Presentation(io.BytesIO(content)).slides)
    else:
        assert pages >= 4  # a page for each sheet
