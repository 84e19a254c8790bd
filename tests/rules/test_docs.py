"""Every command, setting, page and file that the README names exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.project import ROOMS, ROOT, python_files

README = ROOT / "README.md"
CODE = re.compile(r"```[^\n]*\n(?P<block>.*?)```|`(?P<span>[^`\n]+)`", re.DOTALL)
LINKS = re.compile(r"\]\((?!\w+:|#)([^)\s#]+)")
MAKE = re.compile(r"^\s*(?:\$ )?make((?: +[a-z][\w-]*)+)", re.MULTILINE)
MODULE = re.compile(r"\bpython3? -m ([a-z_.]+)(?: ([a-z]+)\b)?")
SETTING = re.compile(r"^([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=.*)?$")
ADDRESS = re.compile(r"^/[a-z][\w/<>-]*$")


def unknown(text: str) -> Iterator[str]:
    """What the text names in code marks or links and the project does not have."""
    for match in CODE.finditer(text):
        code = match["block"] or match["span"]
        yield from (f"make {name}" for name in _made(code) if name not in _targets())
        yield from _unknown_modules(code)
        if match["span"]:
            yield from _unknown_span(match["span"])
    yield from (name for name in LINKS.findall(text) if not (ROOT / name).exists())


def _made(code: str) -> Iterator[str]:
    for names in MAKE.findall(code):
        yield from names.split()


def _targets() -> frozenset[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^([a-z][\w-]*):(?!=)", makefile, re.MULTILINE))


def _unknown_modules(code: str) -> Iterator[str]:
    for module, command in MODULE.findall(code):
        if module.split(".")[0] not in ROOMS:
            continue
        path = ROOT / module.replace(".", "/")
        files = [path.with_suffix(".py"), path / "__main__.py"]
        source = "".join(f.read_text(encoding="utf-8") for f in files if f.is_file())
        if not source or (command and f'"{command}"' not in source):
            yield f"python -m {module} {command}".strip()


def _unknown_span(span: str) -> Iterator[str]:
    setting = SETTING.match(span)
    if setting and not re.search(rf"\b{setting[1]}\b", _everything_that_reads_settings()):
        yield setting[1]
    if ADDRESS.match(span) and not _is_served(span):
        yield span
    folder = span.partition("/")[0]
    if "/" in span and folder in {*ROOMS, "data", "tests"} and not _is_kept(span):
        yield span


def _everything_that_reads_settings() -> str:
    setups = [path for path in python_files("tests") if path.name == "conftest.py"]
    paths = [*python_files(*ROOMS), *setups, Path("Makefile"), Path(".ci/run")]
    return "\n".join((ROOT / path).read_text(encoding="utf-8") for path in paths)


def _is_served(address: str) -> bool:
    first = address.split("/")[1]
    sources = ((ROOT / path).read_text(encoding="utf-8") for path in python_files(*ROOMS))
    return any(re.search(rf"[\"'/]{re.escape(first)}[\"'/<]", source) for source in sources)


def _is_kept(name: str) -> bool:
    kept_out = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    is_made = any(name.startswith(line) for line in kept_out if line.endswith("/"))
    return is_made or any(ROOT.glob(name.rstrip("/")))


def test_everything_the_readme_names_exists() -> None:
    assert sorted(set(unknown(README.read_text(encoding="utf-8")))) == []


def test_every_target_is_explained_by_make_itself() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    explained = frozenset(re.findall(r'@echo "make ([a-z]+)', makefile))
    assert explained == _targets() - {"help", "browser", "office"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`make run` and ```\nmake setup test\n``` make it work", []),
        ("`make coffee`", ["make coffee"]),
        ("```sh\n$ make run\n$ make fly\n```", ["make fly"]),
        ("`python -m dashboard.nowhere`", ["python -m dashboard.nowhere"]),
        ("`python -m pip install x` `python -m exports.vendored.vendoring`", []),
        ("`NO_SUCH_SETTING=1` `NO_COLOR`", ["NO_SUCH_SETTING"]),
        ("`/ingen-side/<kode>`", ["/ingen-side/<kode>"]),
        ("`data/nowhere/` `data/var/` `tests/rules/`", ["data/nowhere/"]),
        (
            "[a](docs/nowhere.png) [b](Makefile) [c](https://example.org) [d](#top)",
            ["docs/nowhere.png"],
        ),
    ],
)
def test_the_rule_sees_what_does_not_exist(text: str, expected: list[str]) -> None:
    assert list(unknown(text)) == expected
