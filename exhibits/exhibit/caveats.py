"""What should be known before leaning on the figures of a row, the same on page and in files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Protocol

from answers.provenance import Source
from exhibits.exhibit.cell_text import text
from exhibits.exhibit.shown import Column, Shown, value_in
from words.catalog import Words

BETWEEN = "; "
FINALITIES = ("derived", "provisional", "estimate")  # of figures that are not published as they are
MOST_NAMED = 3  # columns by which a row is called
NAMING = frozenset({"text", "year"})


class Behind(Protocol):
    """A row of a table with the stored figures it was made of."""

    @property
    def sources(self) -> Sequence[Source]:
        """The stored figures."""
        ...


def finality_and_caveat(source: Source, words: Words) -> str:
    """How final a stored figure is and what its source leaves open; empty for a plain one."""
    beside = source.beside
    final = words(f"caveat-{beside.finality}") if beside.finality else ""
    return ", ".join(filter(None, (final, beside.caveat_in(words.language))))


def caveats_of(row: Behind, words: Words) -> str:
    """The caveats of all figures behind a row, each once."""
    found = (finality_and_caveat(each, words) for each in row.sources)
    return BETWEEN.join(each for each in dict.fromkeys(found) if each)


def has_caveats(rows: Iterable[object]) -> bool:
    """Whether any figure behind the rows has a caveat."""
    behind = (each.beside for row in rows for each in getattr(row, "sources", ()))
    return any(each.finality or each.caveat for each in behind)


def caveat_sign(row: Behind) -> str:
    """An asterisk after a number with a caveat, which stands below the drawing and in the table."""
    return "*" if has_caveats([row]) else ""


def told_caveats(shown: Shown) -> tuple[str, ...]:
    """Each caveat of an exhibit, after the rows it is about: "Gadesovere 2009, 2011: skøn"."""
    words, naming = shown.context.words, _naming(shown)
    rows: dict[str, dict[str, list[str]]] = {}
    for row in shown.rows:
        caveat = caveats_of(row, words)
        if caveat:
            *before, last = [text(value_in(row, each.key), each, words) for each in naming]
            rows.setdefault(caveat, {}).setdefault(" ".join(filter(None, before)), []).append(last)
    return tuple(
        words("caveat-of", figures="; ".join(map(_named, names.items())), caveat=caveat)
        for caveat, names in rows.items()
    )


def with_caveats(shown: Shown, most: int | None = None) -> str:
    """The note of an exhibit and its caveats; beyond the first `most` they are counted."""
    words, told = shown.context.words, told_caveats(shown)
    if not told:
        return shown.note
    said = words("caveats-told", caveats=BETWEEN.join(told[:most]))
    more = len(told[most:]) if most is not None else 0
    said = words("caveats-more", caveats=said, count=more) if more else said
    return f"{shown.note} {said}.".strip()


def _named(rows: tuple[str, Sequence[str]]) -> str:
    before, last = rows
    return f"{before} {', '.join(dict.fromkeys(last))}".strip()


def _naming(shown: Shown) -> list[Column]:
    """The columns a line begins with, by which it is called, without those that never differ."""
    first = [*takewhile(lambda column: column.kind in NAMING, shown.columns[:MOST_NAMED])]
    telling = [each for each in first if len({value_in(row, each.key) for row in shown.rows}) > 1]
    return telling or first[:1] or [*shown.columns[:1]]
