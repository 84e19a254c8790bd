"""From each number of a table to the cell it was read from, or to the cells it was made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from answers.provenance import Source
from exhibits.exhibit.cell_text import text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Column, Shown, value_in
from monitoring.exact import is_empty

ORDINAL: Final = "no"
NAMING: Final = 3  # columns that tell rows of one name apart


@dataclass(frozen=True, slots=True)
class Place:
    """One cell; `figure` is the number in it, None where it is words or kept back."""

    source: Source
    cell: str
    figure: float | None


@dataclass(frozen=True, slots=True)
class Traced:
    """A number of a table, or with an empty `text` what else stands behind its row.

    `about` is the heading of its column, `language` that of the row's name where it is not the
    page's. A number that `is_computed` stands in no cell: `places`
    are those that it was made of.
    """

    row: str
    about: str
    text: str
    places: tuple[Place, ...]
    is_computed: bool
    is_example: bool
    language: str | None = None


def traced(shown: Shown) -> tuple[Traced, ...]:
    """Every number with its cells as the table reads: row by row, column by column."""
    return tuple(
        replace(line, language=_language(row, shown))
        for row, name in zip(shown.rows, _names(shown), strict=True)
        for line in _row(row, name, shown)
    )


def numbers_of(shown: Shown) -> tuple[Column, ...]:
    """The columns whose numbers are told of: a year and an ordinal say which, and are none."""
    told = (each for each in shown.columns if each.is_numeric and each.kind != "year")
    return tuple(each for each in told if each.key != ORDINAL)


def _language(row: Any, shown: Shown) -> str | None:
    keys = [each.language_key for each in shown.columns if each.language_key]
    found = (value_in(row, key) for key in keys)
    return next((str(each) for each in found if not is_empty(each)), None)


def _names(shown: Shown) -> list[str]:
    """What each row is called: its first words, and more of them where rows share those."""
    words = shown.context.words
    naming = [each for each in shown.columns if not each.is_numeric or each.kind == "year"]
    said = [
        [text(value_in(row, each.key), each, words) for each in naming[:NAMING]]
        for row in shown.rows
    ]
    names = [row[0] if row else "" for row in said]
    for much in range(2, NAMING + 1):
        times = Counter(names)
        names = [
            ", ".join(filter(None, row[:much])) if times[name] > 1 else name
            for row, name in zip(said, names, strict=True)
        ]
    return names


def _row(row: Any, name: str, shown: Shown) -> Iterator[Traced]:
    words, invented = shown.context.words, is_example(row)
    every = tuple(place for source in row.sources for place in _own(source))
    used: set[tuple[str | None, str | None, str]] = set()
    has_computed = False
    for column in numbers_of(shown):
        value = value_in(row, column.key)
        if not is_empty(value):
            said = text(value, column, words)
            read = _read(row, column, shown)
            used |= {_cell(place) for place in read}
            has_computed |= not read
            yield Traced(name, column.heading(words), said, read or every, not read, invented)
    rest = [] if has_computed else [place for place in every if _cell(place) not in used]
    for label in dict.fromkeys(place.source.label for place in rest):
        own = tuple(place for place in rest if place.source.label == label)
        yield Traced(name, label, "", own, False, invented)


def _read(row: Any, column: Column, shown: Shown) -> tuple[Place, ...]:
    """The cells that hold this very number, in the row's own figures of that name.

    Where several are alike, the time of the column or of the row decides, and then their order: a
    row names its own figure first.
    """
    value = value_in(row, column.key)
    names = (column.key,) if column.stored is None else column.stored
    if is_empty(value):
        return ()
    found = [
        Place(source, cell, number)
        for source in row.sources
        if source.stored is not None
        for name, number, cell in source.stored.figures()
        if name in names and number == value
    ]
    years = {value_in(row, each.key) for each in shown.columns if each.kind == "year"}
    for narrow in (
        [place for place in found if column.label and place.source.label == column.label],
        [place for place in found if getattr(place.source.stored, "year", None) in years],
    ):
        found = narrow or found
    return tuple(found[:1])


def _own(source: Source) -> Iterator[Place]:
    """The cell a source names, with the number that stands in it."""
    if source.cell:
        figures = source.stored.figures() if source.stored else ()
        number = next((number for _, number, cell in figures if cell == source.cell), None)
        yield Place(source, source.cell, number)


def _cell(place: Place) -> tuple[str | None, str | None, str]:
    return place.source.file_name, place.source.sheet, place.cell


def cells_by_sheet(places: Sequence[Place]) -> dict[tuple[str, str], list[str]]:
    """File and sheet with the cells in them, each once."""
    found: dict[tuple[str, str], list[str]] = {}
    for place in places:
        cells = found.setdefault((place.source.file_name or "", place.source.sheet or ""), [])
        if place.cell not in cells:
            cells.append(place.cell)
    return found
