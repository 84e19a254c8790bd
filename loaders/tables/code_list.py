"""Several names in one cell with ; between them, as the codes they mean."""

from __future__ import annotations

from collections.abc import Callable

from loaders.tables.line import Line
from loaders.tables.reader import Reader


def code_list(
    line: Line, name: str, reader: Reader, find: Callable[[str], str | None], subject: str
) -> str | None:
    """The codes with ; between; one unknown name makes the whole cell a problem."""
    text = reader.text(line, name)
    if text is None:
        return None
    codes = [find(part.strip()) for part in text.split(";") if part.strip()]
    if None in codes:
        reader.unknown(line, name, subject)
        return None
    return ";".join(code for code in codes if code) or None
