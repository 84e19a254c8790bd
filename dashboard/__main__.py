"""`python -m dashboard`: prepare the database and serve the pages, or look after it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dashboard.auth.account_changes import Managing
from dashboard.commands import users
from dashboard.commands.backup import BackupRefusedError, back_up
from dashboard.commands.prepare import load_examples, own_database, prepare, remove_examples
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SettingError
from database.errors import DatabaseAddressError
from database.queries.frames import frame
from exports.archive.verifying import verify
from words.catalog import Words, read_words


def main(arguments: list[str] | None = None) -> None:
    """Run one command; `serve` becomes the web server and does not return."""
    chosen = _parser().parse_args(arguments)
    words = read_words()["da"]
    if chosen.command == "verify":
        sys.exit(_verify(chosen.path, words))
    try:
        for line in _run(chosen, Settings.from_environment()):
            print(line)
    except SettingError as error:
        sys.exit(error.said(words))
    except DatabaseAddressError as error:
        sys.exit(words(f"refused-database-{error.problem}", place=error.place))
    except users.CommandRefusedError as error:
        sys.exit(str(error))
    except BackupRefusedError as error:
        sys.exit(words(str(error), file=str(chosen.file)))


def _run(chosen: argparse.Namespace, settings: Settings) -> list[str]:
    if chosen.command == "examples":
        return _examples(chosen.action, settings)
    if chosen.command == "backup":
        back_up(settings.database_url, chosen.file)
        return [read_words()["da"]("backup-done", file=str(chosen.file))]
    if chosen.command == "users":
        return _users(chosen, settings)
    return _serve(settings)


def _examples(action: str, settings: Settings) -> list[str]:
    if action == "load":
        load_examples(settings)
        return []
    return [f"Withdrawn: {remove_examples(settings)}"]


def _verify(path: Path, words: Words) -> int:
    """Needs no database: an archive proves itself. 0 unchanged, 1 not, 2 there is none."""
    if not path.exists():
        print(words("archive-not-there", path=str(path)), file=sys.stderr)
        return 2
    found = verify(path)
    if not found.deviations:
        print(words("archive-verified", title=found.title, count=found.count))
        print(words("archive-print", sha256=found.manifest_sha256))
        return 0
    print(words("archive-deviates", count=len(found.deviations)))
    for each in found.deviations:
        print(f"- {each.said(words)}")
    return 1


def _serve(settings: Settings) -> list[str]:
    prepare(settings)
    print(f"Kommunemonitor: {settings.address}", flush=True)
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", *server_arguments(settings)])


def _users(chosen: argparse.Namespace, settings: Settings) -> list[str]:
    database = own_database(settings)

    def known_codes() -> frozenset[str]:
        with database.session() as session:
            return frozenset(frame(session, "municipality")["code"].astype(str))

    managing = Managing(settings, database)
    try:
        return users.run(chosen, users.Terminal(managing, read_words()["da"], known_codes))
    finally:
        database.close()


def server_arguments(settings: Settings) -> list[str]:
    """One process with threads: SQLite has one writer, and the frames are then read once."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return [
        "dashboard.serving:application()",
        f"--bind={host}:{settings.port}",
        "--worker-class=dashboard.server.whole_requests.Worker",
        f"--threads={settings.threads}",
        # Fewer than the descriptors a process may have; then those that wait longest are closed.
        "--worker-connections=400",
        # Longer than a reader looks at a page: a connection closed under a request is an error.
        "--keep-alive=75",
        "--log-level=warning",
        # Its control socket lies in the home folder and would be shared by every instance.
        "--no-control-socket",
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=__doc__)
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("serve", help="load data/ and serve the dashboard (the default)")
    examples = commands.add_parser("examples", help="the invented figures")
    examples.add_argument("action", choices=["load", "remove"], help="load, or withdraw for good")
    backup = commands.add_parser("backup", help="copy the database, also while it is in use")
    backup.add_argument("file", type=Path)
    verified = commands.add_parser("verify", help="whether an archive, zip or folder, is unchanged")
    verified.add_argument("path", type=Path, metavar="FILE")
    users.add_parser(commands)
    return parser


if __name__ == "__main__":
    main()
