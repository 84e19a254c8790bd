"""The repository names no package index and no one's machine."""

from __future__ import annotations

import re

import pytest

from tests.rules.project import ROOT, project_files

BINARY = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".png", ".ico", ".pdf", ".woff2"})
# Put together from pieces, so that this file holds none of them.
DOT, SLASH = re.escape("."), "/"
INDEX_HOSTS = (
    ("registry", "npmjs", "org"),
    ("registry", "yarnpkg", "com"),
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("deb", "debian", "org"),
    ("conda", "anaconda", "org"),
)
MACHINE_FOLDERS = (
    ("work", "main"),
    ("work", "shared"),
    ("root",),
    ("Users",),
    ("home",),
    ("opt", "py"),
)
FORBIDDEN = re.compile(
    "|".join(
        [
            *(DOT.join(host) for host in INDEX_HOSTS),
            *(rf"(?<![\w.~:}}])/{SLASH.join(folder)}[/\w]" for folder in MACHINE_FOLDERS),
            "file:" + "//",
        ]
    )
)


def test_no_file_names_an_index_or_a_machine() -> None:
    found = [
        f"{path}:{number}: {line.strip()[:120]}"
        for path in project_files()
        if path.suffix not in BINARY
        for number, line in enumerate(_lines(path.as_posix()), start=1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


def test_locks_hold_hashes_and_no_addresses() -> None:
    for name in ("requirements.lock", "requirements-node.lock"):
        lines = _lines(name)
        pinned = [line for line in lines if re.match(r"[\w.-]+==", line)]
        assert pinned, name
        assert not [line for line in lines if line.startswith("-")], name
        assert all(line.rstrip().endswith("\\") for line in pinned), name
    front_end = "\n".join(_lines("package-lock.json"))
    assert '"integrity"' in front_end
    assert '"resolved"' not in front_end


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        (f"https:{SLASH * 2}{'.'.join(INDEX_HOSTS[0])}/left-pad", True),
        (f"cd {SLASH}{SLASH.join(MACHINE_FOLDERS[0])}/x", True),
        (f"open('{SLASH}{MACHINE_FOLDERS[4][0]}/anne/x.xlsx')", True),
        ("href='/kommuner/odense' and tests/home/x", False),
    ],
)
def test_the_pattern_sees_what_it_should(text: str, is_found: bool) -> None:
    assert bool(FORBIDDEN.search(text)) is is_found


def _lines(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()
