"""`make bench`: measures, prints the table, and writes docs/bench.md and docs/bench.json."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from dashboard.commands.prepare import prepare
from dashboard.settings.machine import Settings
from tests.bench.measuring import QUICK, WHOLE, measured
from tests.bench.table import table

DOCS = Path(__file__).resolve().parents[2] / "docs"


def main() -> None:
    """Measure over a database of its own with everything in data/."""
    is_quick = bool(os.environ.get("QUICK"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{folder / 'bench.db'}"
        prepare(Settings(database_url=url))
        found = measured(url, folder, QUICK if is_quick else WHOLE)
    machine = (
        f"{os.cpu_count()} processors, {platform.system()}, Python {platform.python_version()}"
    )
    about = {
        "at": datetime.now(UTC).isoformat(timespec="minutes"),
        "machine": machine,
        "is_quick": is_quick,
    }
    text = table(found, about)
    sys.stdout.write(text)
    (DOCS / "bench.md").write_text(text, encoding="utf-8")
    said = json.dumps({**about, **asdict(found)}, indent=1, ensure_ascii=False)
    (DOCS / "bench.json").write_text(f"{said}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
