"""A figure as data, decided once: rows, series and limits that every renderer draws alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

Form = Literal[
    "bars", "counts", "criterion", "dumbbells", "interval", "map", "phases", "planned", "stages",
    "trend",
]  # fmt: skip
Tone = Literal["now", "base", "limit", "over", "plan", "ahead"]
Value = float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """How numbers are written: the kind of a column, and its decimals where they are fixed.

    `share` is 0–1 and `percent` is 0–100, both shown with %. `measure` is a figure in whatever unit
    it has, with the decimals it has itself. A `day` is counted as dates do, from 1 in the year 1.
    """

    kind: str = "measure"
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Time:
    """When something lasts; it has no end where it goes on, and no day at all where none is known.

    An end that is unknown is assumed, at the edge where there is no day, and drawn broken. What was
    `counted` on the first day, is to come then or ought to be there, has its number in `value`.
    """

    first: date | None
    last: date | None = None
    is_first_unknown: bool = False
    is_last_unknown: bool = False
    counted: Literal["", "count", "coming", "unknown"] = ""
    value: Value = None


@dataclass(frozen=True, slots=True)
class Row:
    """One category: its name, what the page says around its marks, how a file calls it.

    `label` is the name in files, where the reason for a missing mark and the example mark stand
    in it. `status` is key and word; `aside`, `marks` and `note` are said beside the marks, below
    the status and in place of a missing mark. A row of `weight` is a sum, or a part of one. The
    number of a row that `is_rule` is a line on the page. `before` says that a row cannot be
    compared with those before it. `time` is when it lasts; rows of one name share a lane. `place`
    is degrees north and east.
    """

    name: str
    label: str
    is_example: bool = False
    status: tuple[str | None, str] = (None, "")
    aside: str = ""
    marks: str = ""
    note: str = ""
    weight: Literal["", "sum", "part"] = ""
    is_rule: bool = False
    before: str = ""
    time: Time | None = None
    place: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One series: its name, its numbers in the order of the rows, how they are written.

    `tone` is the colour's meaning, `tones` those of marks that mean something else. `is_rule` is
    the same number all along, drawn as a line. `is_base` is where floating bars begin: it takes
    room and is not seen. `is_fall` is a length written with a minus. `group` numbers the places of
    a drawing that has several. `labels` are the page's words beside the marks, `signs` those in
    place of a number, `said` is told when a mark is pointed at, and `note` is said once above them.
    Marks that are `hollow` are rings.
    """

    name: str
    values: tuple[Value, ...]
    tone: Tone = "now"
    numbers: Numbers = field(default_factory=Numbers)
    tones: tuple[Tone | None, ...] = ()
    labels: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    hollow: tuple[bool, ...] = ()
    note: str = ""
    is_rule: bool = False
    is_base: bool = False
    is_fall: bool = False
    group: int = 0

    def told(self, place: int) -> str:
        """What a mark says when it is pointed at."""
        return self.said[place] if self.said else ""

    def at(self, places: Sequence[int | None]) -> Line:
        """The series at some of the rows, and with nothing where there is no row."""
        return replace(
            self,
            values=_at(self.values, places, self.values[0] if self.is_rule else None),
            tones=_at(self.tones, places, None),
            labels=_at(self.labels, places, ""),
            signs=_at(self.signs, places, ""),
            said=_at(self.said, places, ""),
            hollow=_at(self.hollow, places, False),
        )


def _at(found: tuple[Any, ...], places: Sequence[int | None], blank: Any) -> tuple[Any, ...]:
    return tuple(blank if place is None else found[place] for place in places) if found else ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """`form` is how a page draws it; files draw bars or points, and time and places as the page.

    `is_part` when the table holds more than is drawn. What is not `is_whole` is shown on pages in
    parts, or as its table. `is_stacked` bars stand on the line that `is_base`. A scale from 0 to a
    `whole` has `ends`, and its bars stop there. `zero` says what nothing is, `heads` what stands
    beside the rows. `day` is the day shown, as a year and its fraction, with its name; over time
    it is a day like `days`, the first and the last of the axis.
    """

    form: Form
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    with_span: bool = False
    is_part: bool = False
    is_whole: bool = True
    whole: Value = None
    ends: tuple[str, str] = ("", "")
    zero: str = ""
    day: tuple[float, str] | None = None
    days: tuple[float, float] = (0.0, 0.0)
    heads: tuple[str, ...] = ()

    @property
    def is_bars(self) -> bool:
        """Bars, or points."""
        return self.form == "bars" or self.is_over_time

    @property
    def is_in_years(self) -> bool:
        """Whether its rows are years, whose points lie as far apart as they do."""
        return not self.is_bars and bool(self.rows) and all(row.name.isdigit() for row in self.rows)

    @property
    def is_over_time(self) -> bool:
        """Whether its bars lie along an axis of days."""
        return self.form in ("phases", "stages")

    @property
    def is_ink(self) -> bool:
        """Whether slides and pictures draw it with the page's own marks, and not as a chart."""
        return self.is_over_time or self.form == "map"

    @property
    def is_for_sheets(self) -> bool:
        """Whether a spreadsheet has a chart for it; where places lie it says in the table."""
        return self.form != "map"

    @property
    def rule(self) -> Value:
        """The number of the criterion, where a line of it is drawn."""
        rules = (line.values[-1] for line in self.lines if line.is_rule and line.values)
        return next(rules, None)

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
        """Whether anything but a limit is known, be it only where it lies."""
        return any(row.place for row in self.rows) or any(
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
        return min([0.0, *known]), max([0.0, *known])

    @property
    def count(self) -> int:
        """How many numbers are drawn, lines and bases apart."""
        return sum(value is not None for line in self.marked for value in line.values)

    def tone(self, line: Line, place: int) -> Tone:
        """The meaning of one mark: what lies under the plan is no failure."""
        value = line.values[place]
        if line.tone == "over" and value is not None and value < 0:
            return "now"
        return (line.tones[place] if line.tones else None) or line.tone

    def of_place(self, group: int) -> Drawing:
        """The series of one place, and the rows that one of them knows something about."""
        lines = [line for line in self.lines if line.group == group or line.is_rule]
        kept = [
            place
            for place in range(len(self.rows))
            if any(
                line.values[place] is not None or (line.signs and line.signs[place])
                for line in lines
            )
        ]
        return replace(
            self,
            rows=tuple(self.rows[place] for place in kept),
            lines=tuple(replace(line.at(kept), group=0) for line in lines),
        )

    def apart(self) -> list[Drawing]:
        """One drawing per place where each place has several series, so that numbers have room.

        A single series per place stays on one axis, since it is there to be compared. Dumbbells of
        one unit keep their own rows alone.
        """
        own = [line for line in self.lines if not line.is_rule]
        places = list(dict.fromkeys(line.group for line in own))
        if len(places) < 2 or len(places) == len(own):
            return [self]
        if self.form == "dumbbells":
            return [self.of_place(place) for place in places]
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
            kept = range(len(self.rows))[start : start + size]
            lines = tuple(line.at(kept) for line in self.lines)
            yield replace(self, rows=tuple(self.rows[place] for place in kept), lines=lines)
