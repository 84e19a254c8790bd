"""What a native chart draws: categories and series, taken from the shown table and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from exhibits.exhibit.cell_text import nothing_of, text
from exhibits.exhibit.shape import Bars, Dots, Points, Series, Tone
from exhibits.exhibit.shown import Column, Shown
from exports.tables.grid import is_example, nothing_word
from monitoring.exact import is_empty

Value = float | None


@dataclass(frozen=True, slots=True)
class Line:
    """One series: its name, its numbers in the order of the categories, how they are written.

    `is_rule` is the same number all along, drawn as a line. `is_base` is where floating bars
    begin: it takes room and is not seen. `is_fall` is a length written with a minus. `group`
    numbers the places of a drawing that has several.
    """

    name: str
    values: tuple[Value, ...]
    column: Column
    tone: Tone
    is_rule: bool = False
    is_base: bool = False
    is_fall: bool = False
    group: int = 0


@dataclass(frozen=True, slots=True)
class Drawing:
    """`is_bars` or points; `is_part` when the table holds more than is drawn.

    `is_stacked` bars stand on the line that `is_base`. `examples` tells which categories hold an
    invented figure.
    """

    is_bars: bool
    categories: tuple[str, ...]
    lines: tuple[Line, ...]
    with_span: bool = False
    is_part: bool = False
    examples: tuple[bool, ...] = ()

    @property
    def has_examples(self) -> bool:
        """Whether any category holds an invented figure."""
        return any(self.examples)

    @property
    def is_stacked(self) -> bool:
        """Whether the bars float, each on a base nobody sees."""
        return any(line.is_base for line in self.lines)

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
        lines = [line for line in self.lines if not line.is_rule and not line.is_base]
        return sum(value is not None for line in lines for value in line.values)

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
        """The same drawing in pieces of at most `most` categories, as even as can be."""
        count = -(-len(self.categories) // most)
        size = -(-len(self.categories) // count)
        for start in range(0, len(self.categories), size):
            kept = slice(start, start + size)
            lines = tuple(replace(line, values=line.values[kept]) for line in self.lines)
            names, marks = self.categories[kept], self.examples[kept]
            yield replace(self, categories=names, lines=lines, examples=marks)


def drawing_of(shown: Shown) -> Drawing | None:
    """None for an exhibit without a shape to draw, and where there is no number at all."""
    rows = shown.table.to_dict("records")
    found: Drawing | None
    match shown.shape:
        case Bars() as shape:
            found = _bars(shape, rows, shown)
        case Dots() as shape:
            found = _dots(shape, rows, shown)
        case Points() as shape:
            found = _points(shape, shown)
        case _:
            found = None
    return found if found is not None and _has_numbers(found) else None


def _has_numbers(drawing: Drawing) -> bool:
    return any(
        value is not None
        for line in drawing.lines
        if line.tone != "limit" and not line.is_base
        for value in line.values
    )


def _bars(shape: Bars, rows: Sequence[Mapping[Any, Any]], shown: Shown) -> Drawing:
    first = shape.series[0].column
    if shape.only_known:
        rows = [row for row in rows if _number(row, first) is not None]
    is_mixed = _is_mixed(shown)
    names = tuple(_category(row, shape.category, shape.absent, shown, is_mixed) for row in rows)
    every = [_line(each, rows, shown) for each in shape.series]
    # A series without a number would take room beside every bar, and a line of the legend.
    lines = [line for line in every if any(value is not None for value in line.values)] or every
    if shape.base:
        lines.insert(0, _base(shape.base, rows, shown))
    return Drawing(True, names, tuple(lines), examples=tuple(map(is_example, rows)))


def _base(key: str, rows: Sequence[Mapping[Any, Any]], shown: Shown) -> Line:
    values = tuple(_number(row, key) for row in rows)
    name = shown.context.words("export-base")
    return Line(name, values, column_of(key, shown), "base", is_base=True)


def _dots(shape: Dots, rows: Sequence[Mapping[Any, Any]], shown: Shown) -> Drawing:
    drawn = shape.series or tuple(
        Series(column.key) for column in shown.columns if column.label and column.is_numeric
    )
    lines = [_line(each, rows, shown) for each in drawn]
    if shape.limit:
        limit = _line(shape.limit, rows, shown)
        known = [value for value in limit.values if value is not None]
        lines.append(_rule(limit, known[-1] if known else None, shown))
    is_mixed = _is_mixed(shown)
    names = tuple(_category(row, shape.category, "", shown, is_mixed) for row in rows)
    marks = tuple(map(is_example, rows))
    return Drawing(False, names, tuple(lines), with_span=shape.with_span, examples=marks)


def _points(shape: Points, shown: Shown) -> Drawing | None:
    table = shown.table
    table = table[pd.to_numeric(table[shape.year], errors="coerce").notna()]
    chosen = _most(shape, table)
    kept = table if chosen is None else table[table[shape.most_of].eq(chosen)]
    groups = list(dict.fromkeys(kept[shape.group]))
    if not groups or len(groups) > shape.most:
        return None
    years = sorted({int(year) for year in kept[shape.year]})
    kinds = shape.kinds or ((Series(shape.value), ()),)
    lines = [
        replace(_of_group(kind, own, shape.year, years), name=told, group=number)
        for number, name in enumerate(groups)
        for own in [kept[kept[shape.group].eq(name)].to_dict("records")]
        for kind in kinds
        for told in [_name(str(name), len(groups), kind[0], shown)]
    ]
    lines = [
        replace(line, column=column_of(line.column.key, shown))
        for line in lines
        if any(value is not None for value in line.values)
    ]
    if shape.limit:
        lines.append(_limit(shape.limit, kept, years, shown))
    is_part = chosen is not None and len(kept) < len(table)
    names = tuple(str(year) for year in years)
    invented = {int(row[shape.year]) for row in kept.to_dict("records") if is_example(row)}
    marks = tuple(year in invented for year in years)
    return Drawing(False, names, tuple(lines), is_part=is_part, examples=marks)


def _most(shape: Points, table: pd.DataFrame) -> str | None:
    known = table[table[shape.value].notna()]
    if not shape.most_of or known.empty:
        return None
    return str(known.groupby(shape.most_of, sort=False).size().idxmax())


def _name(name: str, groups: int, series: Series, shown: Shown) -> str:
    told = shown.context.words(series.text_key) if series.text_key else ""
    if groups == 1:
        return told or name
    return f"{name}, {told[:1].lower()}{told[1:]}" if told else name


def _of_group(
    kind: tuple[Series, tuple[str, ...]], rows: list[dict[Any, Any]], year: str, years: list[int]
) -> Line:
    series, roles = kind
    found = {
        int(row[year]): _number(row, series.column)
        for row in rows
        if not roles or row["role"] in roles
    }
    values = tuple(found.get(each) for each in years)
    return Line("", values, Column(series.column), series.tone)


def _limit(series: Series, table: pd.DataFrame, years: list[int], shown: Shown) -> Line:
    known = [float(value) for value in table[series.column] if not is_empty(value)]
    value = known[-1] if known else None
    values = tuple(value for _ in years)
    name = shown.context.words(series.text_key)
    line = Line(name, values, column_of(series.column, shown), series.tone)
    return _rule(line, value, shown)


def _rule(line: Line, value: Value, shown: Shown) -> Line:
    """A line whose name says its number, so that no label has to stand among the points."""
    said = text(value, line.column, shown.context.words)
    return replace(line, name=f"{line.name}: {said}" if said else line.name, is_rule=True)


def _line(series: Series, rows: Sequence[Mapping[Any, Any]], shown: Shown) -> Line:
    column = column_of(series.column, shown)
    words = shown.context.words
    name = words(series.text_key) if series.text_key else column.heading(words)
    values = tuple(_number(row, series.column) for row in rows)
    return Line(name, values, column, series.tone, is_fall=series.is_fall)


def _number(row: Mapping[Any, Any], key: str) -> Value:
    value = row[key]
    return None if is_empty(value) else float(value)


def column_of(key: str, shown: Shown) -> Column:
    """The column as the table shows it; a number in whatever unit where it is not shown."""
    found = next((column for column in shown.columns if column.key == key), None)
    kind = "share" if key.endswith("_share") else "measure"
    return found or Column(key, kind=kind, label="")


def _is_mixed(shown: Shown) -> bool:
    """Whether invented figures stand among published ones, so that each must be marked."""
    return shown.has_examples and not all(map(is_example, shown.table.to_dict("records")))


def _category(row: Mapping[Any, Any], key: str, absent: str, shown: Shown, is_mixed: bool) -> str:
    words = shown.context.words
    name = text(row[key], column_of(key, shown), words)
    if absent and (reason := _reason(row, absent, shown)):
        name = f"{name}: {reason}"
    return f"{name} ({words('example-short')})" if is_mixed and is_example(row) else name


def _reason(row: Mapping[Any, Any], key: str, shown: Shown) -> str:
    shape = shown.shape
    if isinstance(shape, Bars) and _number(row, shape.series[0].column) is not None:
        return ""
    drawn = column_of(shape.series[0].column, shown) if isinstance(shape, Bars) else None
    kind = nothing_of(drawn, row) if drawn else None
    if kind is not None:
        return nothing_word(kind, shown.context.words)
    said = text(row[key], column_of(key, shown), shown.context.words)
    return said[:1].lower() + said[1:]
