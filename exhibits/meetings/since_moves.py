"""What moved since a meeting, and how far: from the figure known then to the one known now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from answers.meetings.since_values import Earlier, OfFigure
from answers.meetings.since_view import Line
from answers.provenance import Made
from exhibits.drawn.drawing import Drawing, Numbers
from exhibits.drawn.drawing import Line as Series
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.shown import Context
from exhibits.meetings.since_sentences import amount, year_of
from monitoring.changes import Figure
from words import notation
from words.catalog import Words

MOST: Final = 11  # beside the panel that explains the marks; the table has every change


class Told(Made, Protocol):
    """A change in words, and what they are made of."""

    @property
    def line(self) -> Line: ...
    @property
    def place(self) -> str: ...
    @property
    def about(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Move:
    """A figure that was one number then and is another now; its time is told where it differs."""

    row: Told
    start: float
    end: float
    unit: str
    is_national: bool
    start_text: str
    end_text: str

    @property
    def scale(self) -> tuple[str, bool]:
        """Which moves may share an axis: of one unit, the country apart from its parts."""
        return self.unit, self.is_national


def drawing(rows: Sequence[Told], context: Context) -> Drawing | None:
    """Two points per figure on a scale of its own; on paper each unit has a chart of its own, and
    the country, beside which its municipalities could not be seen.
    """
    words = context.words
    moves = [move for row in rows if (move := _move(row, words)) is not None]
    scales = list(dict.fromkeys(move.scale for move in moves))
    most = sorted(moves, key=lambda move: (not move.row.line.means, -_way(move)))[:MOST]
    drawn = sorted(most, key=lambda move: (move.is_national, scales.index(move.scale)))
    if not drawn:
        return None
    named = [f"{move.row.place}: {move.row.about}" for move in drawn]
    panels = drawn_rows([move.row for move in drawn], named, words)
    lines = tuple(
        series
        for group, scale in enumerate(dict.fromkeys(move.scale for move in drawn))
        for series in _series(drawn, (group, scale), words)
    )
    return Drawing("dumbbells", panels, lines, with_span=True, is_part=True)


def _way(move: Move) -> float:
    """How far, in its own unit, as a share of where it was: units cannot be ranked otherwise."""
    return abs(move.end - move.start) / (max(abs(move.start), abs(move.end)) or 1.0)


def _move(row: Told, words: Words) -> Move | None:
    """Both numbers known, of the same kind, and not the same."""
    line, after = row.line, row.line.after
    was = line.before.figure if isinstance(line.before, Earlier) else line.before
    if not isinstance(after, Figure) or not isinstance(was, Figure):
        return None
    if was.value is None or after.value is None or was.value == after.value:
        return None
    if was.is_example != after.is_example or not isinstance(line.subject, OfFigure):
        return None
    start = amount(was.value, was.unit, words)
    end = amount(after.value, after.unit, words)
    if isinstance(line.before, Earlier):
        then = year_of(line.before.year, line.before.part, words)
        now = year_of(line.subject.year, line.subject.part, words)
        start = words("since-earlier", figure=start, year=then)
        end = words("since-earlier", figure=end, year=now)
    return Move(
        row,
        was.value,
        after.value,
        after.unit or "count",
        line.subject.is_national,
        start,
        end,
    )


def _series(
    drawn: Sequence[Move], of: tuple[int, tuple[str, bool]], words: Words
) -> tuple[Series, Series]:
    """The two series of one scale, with nothing where a row has another."""
    group, (unit, is_national) = of
    called = words(f"since-unit-{unit}")
    called = words("since-unit-of-country", unit=called) if is_national else called
    own = [move if move.scale == (unit, is_national) else None for move in drawn]
    known = [number for move in own if move for number in (move.start, move.end)]
    digits = max(map(notation.decimals, known))
    numbers = Numbers("percent", digits) if unit == "percent" else Numbers("number", digits)
    before = Series(
        words("since-line-before", unit=called),
        tuple(move.start if move else None for move in own),
        "base",
        numbers,
        labels=tuple(move.start_text if move else "" for move in own),
        note=words("since-guide-before"),
        group=group,
    )
    after = replace(
        before,
        name=words("since-line-after", unit=called),
        values=tuple(move.end if move else None for move in own),
        tone="now",
        labels=tuple(move.end_text if move else "" for move in own),
        note=words("since-guide-after"),
    )
    return before, after
