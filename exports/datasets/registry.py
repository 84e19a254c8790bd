"""Every table there is; a new kind of row brings its own."""

from __future__ import annotations

from functools import cache

from answers.services import Services
from database.keys import FACT_KINDS
from exports.datasets.dataset import Dataset, Rows
from exports.datasets.judged import judged_datasets
from exports.datasets.question import Question
from exports.datasets.stored import stored_datasets
from loaders.kinds import KINDS
from loaders.tables.kind import Kind
from words.catalog import Words


@cache
def datasets(kinds: tuple[Kind, ...] = KINDS) -> tuple[Dataset, ...]:
    """The judged ones first, since most ask for them, then every stored kind."""
    return (*judged_datasets(), *stored_datasets(kinds))


def dataset_of(key: str) -> Dataset | None:
    """The table of a name."""
    return next((each for each in datasets() if each.key == key), None)


def group_of(dataset: Dataset) -> str:
    """judged, facts or catalogues: what kind of table it is."""
    if dataset.is_judged:
        return "judged"
    return "facts" if dataset.key in FACT_KINDS else "catalogues"


def rows_of(dataset: Dataset, services: Services, question: Question, words: Words) -> Rows:
    """The rows an address asks for, kept until something is imported or a day has passed."""
    asked = ("dataset", dataset.key, question.programme_code)
    return services.remembered(
        asked, question.selection, lambda: dataset.rows(services, question, words)
    )
