"""Opens and saves workbooks in LibreOffice, as a person does."""

from __future__ import annotations

import subprocess
from pathlib import Path


def converted(program: str, content: bytes, folder: Path, extension: str = "xlsx") -> bytes:
    """The .xlsx as LibreOffice saves it; the folder holds its profile and the files."""
    source, target = folder / "bog.xlsx", folder / "gemt"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", extension, "--outdir"]
    subprocess.run([*command, target, source], check=True, capture_output=True, timeout=240)
    return (target / f"bog.{extension}").read_bytes()
