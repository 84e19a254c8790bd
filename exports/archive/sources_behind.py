"""What stands behind the figures of a pack: the received files, and the rows as tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC

from answers.selection import Selection
from answers.services import Services
from database.keys import KEYS
from database.queries import ImportInfo, received_file
from exhibits.exhibit.shown import Shown
from exports.archive.manifest import Entry
from exports.archive.zipping import safe_name
from exports.datasets import codebook
from exports.datasets.dataset import Dataset
from exports.datasets.question import Question
from exports.datasets.registry import datasets, rows_of
from exports.datasets.rendering import csv_table
from loaders.formats.personal_numbers import masked_file_name
from words.catalog import Catalogs

# Whatever came in is kept as it is, and opened by nobody on the way.
RECEIVED = "application/octet-stream"
CSV = "text/csv; charset=utf-8"


def imports_behind(
    services: Services, selection: Selection, shown: Sequence[Shown]
) -> tuple[ImportInfo, ...]:
    """The imports the figures were read from, as the view knows them, oldest first."""
    used = {(source.file_name, source.registered_at) for each in shown for source in each.sources}
    found = [
        each for each in services.imports(selection) if (each.file_name, each.registered_at) in used
    ]
    return tuple(sorted(found, key=lambda each: each.id))


def source_entries(services: Services, imports: Sequence[ImportInfo]) -> Iterator[Entry]:
    """Each received file byte for byte, named by the number of its import."""
    for each in imports:
        with services.database.session() as session:
            _, content = received_file(session, each.id)
        registered = each.registered_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
        yield Entry(
            f"sources/{each.id:06}-{safe_name(each.file_name)}",
            content,
            RECEIVED,
            {
                "original_name": masked_file_name(each.file_name),
                "import_id": each.id,
                "registered_at": registered,
                "is_example": each.is_example,
            },
        )


def table_entries(
    services: Services, question: Question, imports: Sequence[ImportInfo], words: Catalogs
) -> Iterator[Entry]:
    """The tables of every kind a figure was read from, what is judged, and their codebook."""
    kinds = _kinds(services, question.selection, imports)
    language = words[question.selection.language]
    kept: list[Dataset] = []
    for dataset in datasets():
        if dataset.is_judged or dataset.kind in kinds:
            rows = rows_of(dataset, services, question, language)
            if rows:
                kept.append(dataset)
                content = csv_table(dataset.columns, rows)
                yield Entry(f"data/{dataset.key}.csv", content, CSV)
    book = codebook.codebook(words, kept)
    yield Entry(f"data/{codebook.KEY}.csv", csv_table(codebook.COLUMNS, book), CSV)


def _kinds(
    services: Services, selection: Selection, imports: Sequence[ImportInfo]
) -> frozenset[str]:
    numbers = {each.id for each in imports}

    def is_used(kind: str) -> bool:
        rows = services.frame(kind, selection)
        return not numbers.isdisjoint(int(each) for each in rows["import_id"])

    return frozenset(kind for kind in KEYS if is_used(kind))
