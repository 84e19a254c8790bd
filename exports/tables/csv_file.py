"""An exhibit as a text file that a Danish Excel opens by itself."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

from exhibits.exhibit.caveats import caveats_of
from exhibits.exhibit.cell_text import nothing_of, text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Column, Shown, value_in
from exports.tables.safe_cells import harmless
from monitoring.exact import is_empty
from words.catalog import Words
from words.vocabulary import dashed

ORIGIN = (
    "caveat",
    "example",
    "file",
    "sheet",
    "cell",
    "source",
)  # the columns after the table's own
PROVENANCE = ("file_name", "sheet", "cell", "source")


def csv_file(shown: Shown) -> bytes:
    """Semicolons, a byte order mark, numbers unrounded with the language's decimal sign.

    After the columns of the table come caveats, the example mark and file, sheet, cell and source.
    """
    words = shown.context.words
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(shown, words))
    for row in shown.rows:
        cells = [_cell(row, column, words) for column in shown.columns]
        writer.writerow([harmless(cell) for cell in (*cells, *origin(row, words))])
    return target.getvalue().encode("utf-8-sig")


def headings(shown: Shown, words: Words) -> list[str]:
    """The first line of a file: the columns of the table, then where its figures come from."""
    own = [column.heading(words) for column in shown.columns]
    return [
        *own,
        *(words(f"csv-{name}") for name in ORIGIN),
    ]


def _cell(row: Any, column: Column, words: Words) -> str:
    kind = nothing_of(column, row)
    if kind is not None:
        return words(f"nothing-{dashed(kind)}")
    value = value_in(row, column.key)
    if is_empty(value) or column.kind == "year" or not column.is_numeric:
        return text(value, column, words)
    # A percentage leaves as the number before its sign, 64.4951: a file is for counting on.
    exact = Decimal(repr(float(value))) * (100 if column.kind == "share" else 1)
    plain = f"{exact.normalize():f}"
    return plain.replace(".", ",") if words.language == "da" else plain


def origin(row: Any, words: Words) -> list[str]:
    """Caveats, example mark, file, sheet, cell and source of one row; several joined by a plus."""
    sources = row.sources
    places = [_joined([getattr(source, name) for source in sources]) for name in PROVENANCE]
    return [caveats_of(row, words), words("yes") if is_example(row) else words("no"), *places]


def _joined(values: list[object]) -> str:
    named = [str(value) for value in values if not is_empty(value)]
    return " + ".join(dict.fromkeys(named))
