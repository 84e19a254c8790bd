"""A table for other programs: its columns, and how its rows are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from answers.services import Services
from exports.datasets.question import Question
from words.catalog import Words

Value = str | int | float | bool | None
Rows = Sequence[Mapping[str, Value]]
TYPES = ("text", "integer", "number", "boolean", "date", "moment", "local_time")


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One column; its name stays as it is from year to year.

    `unit` is what a number is counted in, where its name does not say it all: "unit" is the column
    beside it, empty is not a measure. `codes` are all it may hold, and `code_words` begins the keys
    of the words for them, where they have some on the pages.
    """

    name: str
    type: str = "text"
    is_key: bool = False
    unit: str = ""
    codes: tuple[str, ...] = ()
    code_words: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """One table: `key` is its name in the address; `kind` the kind of row it was stored as."""

    key: str
    columns: tuple[DataColumn, ...]
    rows: Callable[[Services, Question, Words], Rows]
    is_judged: bool = False
    kind: str | None = None


ORIGIN: tuple[DataColumn, ...] = (
    DataColumn("is_example", "boolean"),
    DataColumn("import_id", "integer"),
    DataColumn("source_file"),
    DataColumn("source_sheet"),
    DataColumn("source_cell"),
    DataColumn("source_name"),
    DataColumn("source_sha256"),
    DataColumn("registered_at", "moment"),
)
# Where a stored row keeps them. `registered_by` stays behind: it is the name of a person, and
# whoever may know it finds it on the page.
STORED_AS: Mapping[str, str] = MappingProxyType(
    {
        "source_file": "file_name",
        "source_sheet": "sheet",
        "source_cell": "cell",
        "source_name": "source",
        "source_sha256": "sha256",
    }
)
