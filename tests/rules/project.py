"""Which files the rules of the house look at."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "answers",
    "dashboard",
    "database",
    "exhibits",
    "exports",
    "loaders",
    "monitoring",
    "submissions",
    "words",
)
# What Alembic wrote down at the time: a record, never edited, run only by Alembic.
MIGRATIONS = "database/migrations"


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that is committed or about to be, relative to ROOT."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    names = sorted({name for name in listing.split("\0") if name})
    return tuple(Path(name) for name in names if (ROOT / name).is_file())


def python_files(*folders: str) -> tuple[Path, ...]:
    """The project's Python files below these folders, migrations left out."""
    return tuple(
        path
        for path in project_files()
        if path.suffix == ".py"
        and path.parts[0] in folders
        and not path.as_posix().startswith(MIGRATIONS)
    )


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file given relative to ROOT; every rule looks at the same one."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))
