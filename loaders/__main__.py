"""The command line: check workbooks, load them, both by the same road as the upload page."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from loaders.checks.check import Checked
from loaders.checks.names_in_use import shipped_reference
from loaders.checks.report import lines, report
from loaders.importing import Outcome, Received, Step, check_files, load_files, received_files
from loaders.limits.alarm import own_time
from loaders.meaning.reference import DEFAULT_PROGRAMME
from loaders.templates.command import UnknownNameError, Wanted, names_in, request_for
from loaders.templates.template import template
from words.catalog import Words, workbook_words

ACCEPTED, REFUSED, USAGE = 0, 1, 2
DATABASE = "sqlite:///data/var/kommunemonitor.db"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 all accepted, 1 an error in a file, 2 the command itself is wrong."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = workbook_words()
    missing = [path for path in options.files if not path.exists()]
    for path in missing:
        print(words("file-not-found", file=path.name), file=sys.stderr)
    if missing:
        return USAGE
    try:
        files = list(received_files(options.files))
    except OSError as error:
        print(words("file-not-readable", file=Path(error.filename).name), file=sys.stderr)
        return USAGE
    if not files and options.run is not _template:
        print(words("no-files"), file=sys.stderr)
        return USAGE
    return int(options.run(options, files, words))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m loaders", description=__doc__)
    commands = parser.add_subparsers(required=True)
    check = commands.add_parser("check", help="check workbooks and store nothing")
    check.add_argument(
        "--records", action="store_true", help="with --json: give the rows read as well"
    )
    check.set_defaults(run=_check)
    load = commands.add_parser("load", help="check workbooks and store those without errors")
    load.add_argument(
        "--database", default=os.environ.get("DATABASE_URL") or DATABASE, metavar="URL"
    )
    load.set_defaults(run=_load)
    template = commands.add_parser(
        "template", help="write a workbook for a municipality to fill in"
    )
    template.add_argument("--municipality", required=True, metavar="CODE")
    template.add_argument("--programme", default=DEFAULT_PROGRAMME, metavar="CODE")
    template.add_argument("--year", type=int, action="append", default=[], metavar="YEAR")
    template.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    template.add_argument("files", nargs="*", type=Path, metavar="WORKBOOK")
    template.set_defaults(run=_template)
    for command in (check, load):
        command.add_argument("files", nargs="+", type=Path, metavar="FILE")
        command.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _check(options: argparse.Namespace, files: list[Received], words: Words) -> int:
    with _progress(len(files), words) as step:
        checked = check_files(files, shipped_reference(), step, own_time)
    if options.json:
        _print_json(checked, words, with_records=options.records)
    else:
        _print_lines(line for item in checked for line in lines(item, words))
    return ACCEPTED if all(item.is_accepted for item in checked) else REFUSED


def _load(options: argparse.Namespace, files: list[Received], words: Words) -> int:
    # The database is opened here and not above, since a check needs none.
    from database.engine import open_database, upgrade
    from database.errors import DatabaseAddressError

    try:
        database = open_database(options.database, make_folder=options.database == DATABASE)
        upgrade(database)
    except DatabaseAddressError as error:
        print(words(f"refused-database-{error.problem}", place=error.place), file=sys.stderr)
        return USAGE
    with _progress(len(files), words) as step:
        outcomes = load_files(database, files, getpass.getuser(), step)
    if options.json:
        _print_json([outcome.checked for outcome in outcomes], words)
    else:
        _print_lines(line for outcome in outcomes for line in _outcome_lines(outcome, words))
    return ACCEPTED if all(outcome.checked.is_accepted for outcome in outcomes) else REFUSED


def _template(options: argparse.Namespace, files: list[Received], words: Words) -> int:
    wanted = Wanted(options.municipality, options.programme, tuple(options.year))
    try:
        request = request_for(wanted, names_in(files), datetime.now().astimezone().date())
    except UnknownNameError as unknown:
        print(words("template-unknown-name", name=str(unknown)), file=sys.stderr)
        return USAGE
    try:
        options.output.write_bytes(template(request, words))
    except OSError:
        print(words("file-not-written", file=options.output.name), file=sys.stderr)
        return USAGE
    print(words("template-written", file=options.output.name))
    return ACCEPTED


def _outcome_lines(outcome: Outcome, words: Words) -> Iterator[str]:
    checked = outcome.checked
    if outcome.was_known:
        key = "report-withdrawn" if outcome.was_withdrawn else "report-known"
        yield words(key, file=checked.file_name, number=str(outcome.import_id))
        return
    if outcome.import_id is None:
        yield from lines(checked, words)
        return
    yield words(
        "report-loaded",
        file=checked.file_name,
        number=str(outcome.import_id),
        rows=len(checked.rows),
    )
    yield from list(lines(checked, words))[1:]


def _print_json(checked: Sequence[Checked], words: Words, *, with_records: bool = False) -> None:
    # Escapes where the terminal cannot show every letter, so that the document stays whole.
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    document = report(checked, words, with_records=with_records)
    json.dump(document, sys.stdout, ensure_ascii=not is_unicode, indent=1)
    sys.stdout.write("\n")


def _print_lines(found: Iterator[str]) -> None:
    for line in found:
        print(line)


@contextlib.contextmanager
def _progress(total: int, words: Words) -> Iterator[Step]:
    """A bar on standard error while files are read, where a person is looking."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    # One large file moves no bar for a while; the spinner and the clock show that it is read.
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[file]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(words("report-progress"), total=total, file="")
        yield lambda name: progress.update(task, advance=1, file=name)


if __name__ == "__main__":
    raise SystemExit(main())
