"""Importing does nothing: no output, no file, no network."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.rules.project import ROOMS, ROOT, python_files

# Runs in a process of its own, with an audit hook that sees what Python itself does.
WATCH = """
import importlib, json, os, sys
root, names = sys.argv[1], sys.argv[2:]
seen = []
forbidden = {"socket.connect", "socket.bind", "subprocess.Popen", "sqlite3.connect", "os.mkdir"}
def watch(event, args):
    if event == "open" and isinstance(args[0], str):
        path, mode, flags = os.path.abspath(args[0]), args[1] or "r", args[2] or 0
        writes = set(mode) & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        own = path.startswith(root + os.sep) and not path.startswith((sys.prefix, root + "/.venv"))
        if (writes and path != os.devnull) or (own and not path.endswith((".py", ".pyc"))):
            seen.append(f"opened {path}")
    elif event in forbidden:
        seen.append(f"{event} {args[1:]}")
# What the libraries do when they are imported is theirs: they come first, unwatched.
for name in names:
    importlib.import_module(name)
own = [name for name in sys.modules if name.split(".")[0] in ROOMS]
for name in own:
    del sys.modules[name]
sys.addaudithook(watch)
for name in names:
    importlib.import_module(name)
print(json.dumps(seen), file=sys.stderr)
"""


def module_names() -> list[str]:
    """Every module of the rooms by its dotted name."""
    return [
        ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        for path in python_files(*ROOMS)
    ]


def watched(names: list[str], root: str) -> tuple[str, list[str]]:
    """What importing these modules printed and what it did besides."""
    code = f"ROOMS = {(*ROOMS, 'noisy')!r}\n{WATCH}"
    command = [sys.executable, "-B", "-W", "ignore", "-c", code, root, *names]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, json.loads(done.stderr.splitlines()[-1])


def test_importing_does_nothing() -> None:
    assert watched(module_names(), str(ROOT)) == ("", [])


def test_the_watch_sees_a_module_that_does_something(tmp_path: Path) -> None:
    code = "print('hej')\nopen('left.txt', 'w').close()\nopen('read.ftl', 'a+').close()\n"
    (tmp_path / "noisy.py").write_text(code, encoding="utf-8")
    printed, done = watched(["noisy"], str(tmp_path))
    assert printed == "hej\nhej\n"
    assert [Path(line.removeprefix("opened ")).name for line in done] == ["left.txt", "read.ftl"]
