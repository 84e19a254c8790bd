"""Name of a municipality in a drawing, with the example tag right after it."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from exhibits.drawn.drawing import Row
from exhibits.drawn.marks import Marks, Part, TextStyle, example_tag, label, text_width
from exhibits.drawn.panels import Panel
from exhibits.drawn.theme import TEXT, Words

PHONE: Final = 340  # px, the narrowest phone a row is laid out for
NO_BREAK: Final = "\N{NO-BREAK SPACE}"
SHORT: Final = 12  # letters
LINE: Final = 19  # px from one line to the next, and letters that fit on one


def name_lines(row: Row, letters: int = LINE, beside_tag: int = LINE) -> list[str]:
    """The name in at most two lines of `letters` letters; the hover text has the whole of it.

    An example whose last line has more than `beside_tag` letters gets one more for its tag.
    """
    lines = wrap(row.name, letters, max_lines=2, placeholder="\u2026") or [""]
    return [*lines, NO_BREAK] if row.is_example and len(lines[-1]) > beside_tag else lines


def letters_beside(row: Row, taken: float) -> int:
    """Letters per line of a name that shares a phone's row with `taken` px of other text."""
    tag = 40 if row.is_example else 0
    free = PHONE - taken - tag - 16
    return LINE if text_width(row.name, TEXT, bold=True) < free else SHORT


def name_label(
    panel: Panel, row: Row, at: tuple[float, float, float], words: Words, letters: int = LINE
) -> Marks:
    """Name at (share of the plot, px row of its middle, px to the right), long ones in lines."""
    return lines_label(panel, name_lines(row, letters), at, words, row.is_example)


def lines_label(
    panel: Panel, lines: list[str], at: tuple[float, float, float], words: Words, is_example: bool
) -> Marks:
    """The lines of a name as `name_label` places them, the tag after the last."""
    x, y, dx = at
    style: TextStyle = {"dx": dx, "bold": True, "size": TEXT, "on_page": True}
    labels: list[Part] = [label(panel, x, y, "\n".join(lines), **style)]
    if is_example:
        last_line = lines[-1].strip()
        after = dx + (text_width(last_line, TEXT, bold=True) + 8 if last_line else 3)
        last = y + LINE * (len(lines) - 1) / 2
        labels.append(example_tag(panel, x, last, words, dx=after, on_page=True))
    return Marks(labels=tuple(labels))
