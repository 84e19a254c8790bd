"""From files to stored imports, by one road for command line, start of the app and upload page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from database.carried import carried_rows
from database.deciding import look_then_store
from database.engine import Database
from database.store import (
    NewImport,
    PreparedImport,
    import_by_hash,
    prepared_import,
    store_prepared,
)
from loaders.checks.check import Checked, Opened, check_opened, open_received, reference_tables
from loaders.checks.names_in_use import stored_reference, with_references
from loaders.checks.report import report
from loaders.formats.personal_numbers import masked_file_name
from loaders.formats.problems import Problem
from loaders.formats.workbook import EXTENSIONS, sha256_of
from loaders.limits.alarm import Guard
from loaders.limits.limits import LimitReachedError
from loaders.meaning.reference import Reference
from words.catalog import Words, workbook_words
from words.one_line import one_line

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it came in."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `import_id` is None when nothing was ever stored for it."""

    checked: Checked
    import_id: int | None
    was_known: bool = False
    was_withdrawn: bool = False


def received_files(paths: Iterable[Path]) -> Iterator[Received]:
    """The files named, and the workbooks of the folders named; sorted within a folder."""
    for path in paths:
        inside = (
            [file for file in sorted(path.iterdir()) if _is_workbook(file)]
            if path.is_dir()
            else [path]
        )
        yield from (Received(one_line(file.name), file.read_bytes()) for file in inside)


def _is_workbook(path: Path) -> bool:
    return (
        path.is_file()
        and path.suffix.lower() in EXTENSIONS
        and not path.name.startswith(("~$", "."))
    )


def check_files(
    files: Iterable[Received],
    reference: Reference,
    step: Step = lambda _: None,
    guard: Guard = nullcontext,
) -> list[Checked]:
    """Checks files together: reference sheets in any of them count for all.

    `guard` stands around the work on each file; what it gives up is a problem of that file alone.
    """
    opened = _opened(files, step, guard)
    names = with_references(opened, reference)
    return [_checked(item, names, guard) for item in opened]


def _checked(opened: Opened, reference: Reference, guard: Guard) -> Checked:
    try:
        with guard():
            return check_opened(opened, reference)
    except LimitReachedError as error:
        return check_opened(_given_up(opened.file_name, opened.sha256, error), reference)


def _given_up(name: str, sha256: str, error: LimitReachedError) -> Opened:
    return Opened(name, sha256, None, (Problem(error.code),))


def load_files(
    database: Database, files: Sequence[Received], who: str, step: Step = lambda _: None
) -> list[Outcome]:
    """Checks and stores files, each whole or not at all, those that bring names first."""
    outcomes = known_files(database, files)
    unknown = [number for number in range(len(files)) if number not in outcomes]
    found = _opened((files[number] for number in unknown), step, nullcontext)
    opened = dict(zip(unknown, found, strict=True))
    waiting = [number for number in unknown if reference_tables(opened[number], Reference())]
    while waiting:
        tried = {
            number: load_opened(database, opened[number], files[number].content, who)
            for number in waiting
        }
        outcomes |= tried
        refused = [number for number, outcome in tried.items() if outcome.import_id is None]
        waiting = refused if len(refused) < len(waiting) else []
    for number in sorted(set(unknown) - set(outcomes)):
        outcomes[number] = load_opened(database, opened[number], files[number].content, who)
    return [outcomes[number] for number in range(len(files))]


def known_files(database: Database, files: Sequence[Received]) -> dict[int, Outcome]:
    """The files received before, by their place in the list; they are not opened again."""
    with database.session() as session:
        found = {
            number: _known(session, file.name, sha256_of(file.content))
            for number, file in enumerate(files)
        }
    return {number: outcome for number, outcome in found.items() if outcome is not None}


def _known(session: Session, name: str, sha256: str) -> Outcome | None:
    known = import_by_hash(session, sha256)
    if known is None:
        return None
    checked = Checked(masked_file_name(name), sha256)
    return Outcome(checked, known.id, was_known=True, was_withdrawn=known.withdrawn_at is not None)


def load_opened(database: Database, opened: Opened, content: bytes, who: str) -> Outcome:
    """Stores one opened file if it is sound and has not come in meanwhile."""

    def look() -> tuple[Checked, PreparedImport | None]:
        with database.session() as session:
            reference = stored_reference(session)
        checked = check_opened(opened, reference)
        if not checked.is_accepted:
            return checked, None
        with database.session() as session:
            rows = carried_rows(session, checked.rows)
        return checked, prepared_import(new_import(checked, content, who), rows)

    def store(session: Session, seen: tuple[Checked, PreparedImport | None]) -> Outcome:
        checked, prepared = seen
        known = _known(session, opened.file_name, opened.sha256)
        if known is not None or prepared is None:
            return known or Outcome(checked, None)
        return Outcome(checked, store_prepared(session, prepared))

    return look_then_store(database, look, store)


def new_import(checked: Checked, content: bytes, who: str) -> NewImport:
    """The import an accepted check becomes, registered now."""
    return NewImport(
        file_name=checked.file_name,
        content=content,
        sha256=checked.sha256,
        registered_by=who,
        registered_at=datetime.now(UTC),
        report=report([checked], _words()),
        is_example=checked.is_example,
    )


def load_folder(
    database: Database, folder: Path, who: str, step: Step = lambda _: None
) -> list[Outcome]:
    """Loads every workbook of a folder; a second time it finds them all known."""
    return load_files(database, list(received_files([folder])), who, step)


def _words() -> Words:
    return workbook_words("da")


def _opened(files: Iterable[Received], step: Step, guard: Guard) -> list[Opened]:
    opened = []
    for file in files:
        try:
            with guard():
                opened.append(open_received(file.name, file.content))
        except LimitReachedError as error:
            name = masked_file_name(file.name)
            opened.append(_given_up(name, sha256_of(file.content), error))
        step(opened[-1].file_name)
    return opened
