"""The rows of a drawing, made of the rows of its table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from answers.provenance import Made
from exhibits.drawn.drawing import Row, Value
from exhibits.exhibit.caveats import caveats_of
from monitoring.exact import is_empty
from words.catalog import Words
from words.vocabulary import nothing_sign


def is_example(row: Made) -> bool:
    """Whether the row, or any figure behind it, is made up."""
    return row.is_example or any(source.is_example for source in row.sources)


def values_of(column: Iterable[Any]) -> tuple[Value, ...]:
    """Numbers as a drawing has them: None for every kind of nothing."""
    return tuple(None if is_empty(value) else float(value) for value in column)


def sign_of(nothing: object) -> str:
    """The sign that stands for a number that is not there; a blank where nobody expects one."""
    return "" if is_empty(nothing) else nothing_sign(str(nothing))


def drawn_rows(
    table: Iterable[Made], names: Iterable[object], words: Words, **said: Sequence[Any]
) -> tuple[Row, ...]:
    """One row of a drawing per row of the table; `said` are fields of Row, one value each.

    `reason`, why a row has no number, stands in the name that files have. Where invented figures
    stand among published ones each is marked there.
    """
    examples = [is_example(row) for row in table]
    is_mixed = any(examples) and not all(examples)
    reasons = said.pop("reason", ()) or [""] * len(examples)
    rows = []
    for place, (name, reason, invented) in enumerate(zip(names, reasons, examples, strict=True)):
        label = f"{name}: {reason[:1].lower()}{reason[1:]}" if reason else str(name)
        label = f"{label} ({words('example-short')})" if is_mixed and invented else label
        fields = {field: values[place] for field, values in said.items()}
        rows.append(Row(str(name), label, invented, **fields))
    return tuple(rows)


def pointed(table: Iterable[Made], said: Iterable[Sequence[str]], words: Words) -> tuple[str, ...]:
    """What each mark tells when it is pointed at: its lines, caveats, and that it is invented."""
    return tuple(
        "\n".join(filter(None, (*lines, caveats_of(row, words), _invented(row, words))))
        for row, lines in zip(table, said, strict=True)
    )


def _invented(row: Made, words: Words) -> str:
    return words("figure-example-long") if is_example(row) else ""
