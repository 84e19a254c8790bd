"""A figure as data, decided once: rows, series and limits that every renderer draws alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

Tone = Literal["now", "base", "limit", "over", "plan"]
Value = float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """How numbers are written: the kind of a column, and its decimals where they are fixed.

    `share` is 0–1 and `percent` is 0–100, both shown with %. `measure` is a figure in whatever unit
    it has, with the decimals it has itself.
    """

    kind: str = "measure"
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One category: its name, what the page says around its marks, how a file calls it.

    `label` is the name in files, where the reason for a missing mark and the example mark stand
    in it. `status` is key and word; `aside`, `marks` and `note` are said beside the marks, below
    the status and in place of a missing mark. A row of `weight` is a sum, or a part of one. `tone`
    goes before that of the series. The number of a row that `is_rule` is a line on the page.
    """

    name: str
    label: str
    is_example: bool = False
    status: tuple[str | None, str] = (None, "")
    aside: str = ""
    marks: str = ""
    note: str = ""
    weight: Literal["", "sum", "part"] = ""
    tone: Tone | None = None
    is_rule: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One series: its name, its numbers in the order of the rows, how they are written.

    `tone` is the colour's meaning. `is_rule` is the same number all along, drawn as a line.
    `is_base` is where floating bars begin: it takes room and is not seen. `is_fall` is a length
    written with a minus. `group` numbers the places of a drawing that has several. `labels` are
    the page's words beside the marks, and `note` is said once above them.
    """

    name: str
    values: tuple[Value, ...]
    tone: Tone = "now"
    numbers: Numbers = field(default_factory=Numbers)
    labels: tuple[str, ...] = ()
    note: str = ""
    is_rule: bool = False
    is_base: bool = False
    is_fall: bool = False
    group: int = 0


@dataclass(frozen=True, slots=True)
class Drawing:
    """`is_bars` or points; `is_part` when the table holds more than is drawn.

    `is_stacked` bars stand on the line that `is_base`. A scale from 0 to a `whole` has `ends`, and
    its bars stop there. `zero` says what nothing is, `heads` what stands beside the rows.
    """

    is_bars: bool
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    with_span: bool = False
    is_part: bool = False
    whole: Value = None
    ends: tuple[str, str] = ("", "")
    zero: str = ""
    heads: tuple[str, ...] = ()

    @property
    def categories(self) -> tuple[str, ...]:
        """The names of the rows as files have them."""
        return tuple(row.label for row in self.rows)

    @property
    def has_examples(self) -> bool:
        """Whether any row holds an invented figure."""
        return any(row.is_example for row in self.rows)

    @property
    def is_stacked(self) -> bool:
        """Whether the bars float, each on a base nobody sees."""
        return any(line.is_base for line in self.lines)

    @property
    def marked(self) -> tuple[Line, ...]:
        """The series that are marks: no line of a limit and no base."""
        return tuple(line for line in self.lines if not line.is_rule and not line.is_base)

    @property
    def has_numbers(self) -> bool:
        """Whether anything but a limit is known."""
        return any(
            value is not None
            for line in self.marked
            if line.tone != "limit"
            for value in line.values
        )

    @property
    def bases(self) -> tuple[float, ...]:
        """Where the bar of each row begins."""
        base = next((line.values for line in self.lines if line.is_base), None)
        return tuple(value or 0.0 for value in base) if base else (0.0,) * len(self.rows)

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and highest number of all series, zero among them."""
        known = [value for line in self.lines for value in line.values if value is not None]
        if self.is_stacked:
            rows = zip(*(line.values for line in self.lines), strict=True)
            known = [sum(value or 0.0 for value in row) for row in rows]
        return min(0.0, *known), max(0.0, *known)

    @property
    def count(self) -> int:
        """How many numbers are drawn, lines and bases apart."""
        return sum(value is not None for line in self.marked for value in line.values)

    def tone(self, line: Line, place: int) -> Tone:
        """The meaning of one mark: what lies under the plan is no failure."""
        value = line.values[place]
        if line.tone == "over" and value is not None and value < 0:
            return "now"
        return self.rows[place].tone or line.tone

    def apart(self) -> list[Drawing]:
        """One drawing per place where each place has several series, so that numbers have room.

        A single series per place stays on one axis, since it is there to be compared.
        """
        own = [line for line in self.lines if not line.is_rule]
        places = list(dict.fromkeys(line.group for line in own))
        if len(places) < 2 or len(places) == len(own):
            return [self]
        return [
            replace(
                self,
                lines=tuple(
                    replace(line, group=0)
                    for line in self.lines
                    if line.is_rule or line.group == place
                ),
            )
            for place in places
        ]

    def parts(self, most: int) -> Iterator[Drawing]:
        """The same drawing in pieces of at most `most` rows, as even as can be."""
        count = -(-len(self.rows) // most)
        size = -(-len(self.rows) // count)
        for start in range(0, len(self.rows), size):
            kept = slice(start, start + size)
            lines = tuple(
                replace(line, values=line.values[kept], labels=line.labels[kept])
                for line in self.lines
            )
            yield replace(self, rows=self.rows[kept], lines=lines)
