"""What a sheet says about itself in words: its source, and whether its figures are examples."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.formats.cells import Sheet
from loaders.formats.quoting import writable

EXAMPLE_WORDS = ("eksempeltal", "eksempel:")
SOURCE_WORDS = ("kilde:", "source:")


def source_of(sheet: Sheet) -> str | None:
    """The source as the sheet itself names it: the first text that begins with Kilde:."""
    found = min(_beginning(sheet, SOURCE_WORDS), default=None)
    return None if found is None else writable(found[1].split(":", 1)[1]).strip() or None


def says_example(sheet: Sheet) -> bool:
    """Whether the sheet says on its face that its figures are invented."""
    return any(True for _ in _beginning(sheet, EXAMPLE_WORDS))


def _beginning(sheet: Sheet, words: tuple[str, ...]) -> Iterator[tuple[tuple[int, int], str]]:
    texts = {text for text in sheet.texts if text.lstrip().lower().startswith(words)}
    for row, cells in sheet.rows.items() if texts else ():
        if not texts.isdisjoint(cells.values()):
            yield from (((row, it), str(text)) for it, text in cells.items() if text in texts)
