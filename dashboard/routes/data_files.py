"""Tables at plain addresses, which a spreadsheet or a report fetches again by itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time

from flask import Flask, Response, abort, request
from werkzeug.wrappers import Response as BaseResponse

from answers.services import Services
from dashboard.auth.access import DATA
from dashboard.server.attachment import attachment
from database.queries.revision import revision
from database.queries.times import last_changed_at
from exports.archive.program_version import program_version
from exports.datasets import codebook
from exports.datasets.dataset import Dataset
from exports.datasets.question import Question, read_question
from exports.datasets.registry import dataset_of, datasets, rows_of
from exports.datasets.rendering import csv_table, json_table
from words.catalog import Catalogs, Words
from words.clock import COPENHAGEN

MEDIA_TYPES = (("csv", "text/csv; charset=utf-8"), ("json", "application/json; charset=utf-8"))
NOTES = ("data-note-examples", "data-note-hidden", "data-note-origin", "data-note-person")


@dataclass(frozen=True, slots=True)
class DataFiles:
    """Makes the tables of an address; `version` tells the answers of two programs apart."""

    services: Services
    words: Catalogs
    version: str

    def known(self, key: str) -> bool:
        """Whether there is a table of this name."""
        return key == codebook.KEY or dataset_of(key) is not None

    def content(self, key: str, extension: str, question: Question) -> bytes:
        """The table as a file."""
        words = self.words[question.selection.language]
        dataset = dataset_of(key)
        if dataset is None:
            return self._codebook(extension, words)
        rows = rows_of(dataset, self.services, question, words)
        if extension == "csv":
            return csv_table(dataset.columns, rows)
        head = self._head(dataset, question, words)
        head["has_examples"] = any(row["is_example"] for row in rows)
        return json_table(head, _described(dataset, words), rows)

    def _codebook(self, extension: str, words: Words) -> bytes:
        rows = codebook.codebook(self.words, datasets())
        if extension == "csv":
            return csv_table(codebook.COLUMNS, rows)
        head = {"kind": codebook.KEY, "title": words("data-codebook")}
        columns = [{"name": each.name, "type": each.type} for each in codebook.COLUMNS]
        return json_table(head, columns, rows)

    def name(self, key: str, question: Question) -> str:
        """What the table is called as a file: with the day it shows, where it shows one."""
        on = self._as_of(dataset_of(key), question)
        return f"{key}_{on}.csv" if on else f"{key}.csv"

    def _as_of(self, dataset: Dataset | None, question: Question) -> date | None:
        if dataset is not None and dataset.is_judged and question.programme_code is not None:
            return self.services.moment(question.selection).on
        return question.selection.on

    def _head(self, dataset: Dataset, question: Question, words: Words) -> dict[str, object]:
        """Both clocks among it: null is every day, and everything known now."""
        selection, on = question.selection, self._as_of(dataset, question)
        return {
            "kind": dataset.key,
            "title": codebook.title(dataset, words),
            "about": codebook.about(dataset, words),
            "as_of": on.isoformat() if on else None,
            "registered": selection.registered.isoformat() if selection.registered else None,
            "program": question.programme_code,
            "license": None,
            "notes": [words(key) for key in NOTES],
        }

    def mark(self, question: Question, dataset: Dataset | None, extension: str) -> str:
        """A text that is another one whenever the answer may be."""
        with self.services.database.session() as session:
            known = revision(session)
        day = self.services.today() if dataset is None or dataset.is_judged else None
        key = dataset.key if dataset else codebook.KEY
        parts = (self.version, known, day, key, extension, question, self.services.asker())
        return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]

    def changed_at(self, dataset: Dataset | None) -> datetime | None:
        """When the answer last may have changed; what is judged may do so at every midnight."""
        with self.services.database.session() as session:
            changed = last_changed_at(session)
        if changed is not None and dataset is not None and dataset.is_judged:
            return max(changed, datetime.combine(self.services.today(), time(), COPENHAGEN))
        return changed


def connect(server: Flask, services: Services, words: Catalogs) -> None:
    """Serve `/data/<table>.csv` and `.json`; 304 to whoever has the answer already."""
    files = DataFiles(services, words, program_version())

    @server.get(DATA)
    def data_file(key: str, extension: str) -> BaseResponse:
        media_type = dict(MEDIA_TYPES).get(extension)
        if media_type is None or not files.known(key):
            abort(404)
        question = read_question(services, request.query_string.decode("utf-8", "replace"))
        dataset = dataset_of(key)
        answer = Response(content_type=media_type)
        # Weak, since the bytes on the way differ with what the asker unpacks.
        answer.set_etag(files.mark(question, dataset, extension), weak=True)
        answer.last_modified = files.changed_at(dataset)
        # The asker may keep it, and has to ask each time whether it still holds.
        answer.headers["Cache-Control"] = "private, no-cache"
        if answer.make_conditional(request).status_code == 304:
            return answer
        answer.set_data(files.content(key, extension, question))
        if extension == "csv":
            answer.headers["Content-Disposition"] = attachment(files.name(key, question))
        return answer


def _described(dataset: Dataset, words: Words) -> list[dict[str, object]]:
    return [
        {
            "name": column.name,
            "type": column.type,
            "unit": codebook.unit(column, words) or None,
            "is_key": column.is_key,
            "description": codebook.meaning(dataset, column, words),
        }
        for column in dataset.columns
    ]
