"""`python -m dashboard`: prepare the database and serve the pages on this machine."""

from __future__ import annotations

import argparse
import os
import sys

from dashboard.prepare import prepare, remove_examples
from dashboard.settings import Settings


def main(arguments: list[str] | None = None) -> None:
    """Run one command; `serve` becomes the web server and does not return."""
    chosen = _parser().parse_args(arguments)
    settings = Settings.from_environment()
    if chosen.command == "examples":
        print(f"Withdrawn: {remove_examples(settings)}")
        return
    prepare(settings)
    print(f"Kommunemonitor: {settings.address}", flush=True)
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", *server_arguments(settings)])


def server_arguments(settings: Settings) -> list[str]:
    """One process with threads: SQLite has one writer, and the frames are then read once."""
    return [
        "dashboard.serving:application()",
        f"--bind={settings.host}:{settings.port}",
        "--worker-class=gthread",
        f"--threads={settings.threads}",
        "--log-level=warning",
        # Its control socket lies in the home folder and would be shared by every instance.
        "--no-control-socket",
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=__doc__)
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("serve", help="load data/ and serve the dashboard (the default)")
    examples = commands.add_parser("examples", help="the invented figures")
    examples.add_argument("action", choices=["remove"], help="withdraw them for good")
    return parser


if __name__ == "__main__":
    main()
