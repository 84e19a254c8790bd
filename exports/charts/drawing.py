"""What a native chart draws: categories and series, taken from the shown table and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from exhibits.drawn.drawing import Drawing, Line, Row, Value
from exhibits.drawn.number_labels import written
from exhibits.exhibit.cell_text import text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shape import Dots, Points, Series
from exhibits.exhibit.shown import Column, Shown
from monitoring.exact import is_empty


def drawing_of(shown: Shown) -> Drawing | None:
    """None for an exhibit without anything to draw, and where there is no number at all."""
    rows = shown.table.to_dict("records")
    found: Drawing | None
    match shown.shape:
        case Dots() as shape:
            found = _dots(shape, rows, shown)
        case Points() as shape:
            found = _points(shape, shown)
        case _:
            found = shown.drawing
    return found if found is not None and found.has_numbers else None


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
    names = [_category(row, shape.category, shown, is_mixed) for row in rows]
    marks = map(is_example, rows)
    drawn_rows = tuple(Row(name, name, mark) for name, mark in zip(names, marks, strict=True))
    return Drawing(False, drawn_rows, tuple(lines), with_span=shape.with_span)


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
        replace(_of_group(kind, own, shape.year, years, shown), name=told, group=number)
        for number, name in enumerate(groups)
        for own in [kept[kept[shape.group].eq(name)].to_dict("records")]
        for kind in kinds
        for told in [_name(str(name), len(groups), kind[0], shown)]
    ]
    lines = [line for line in lines if any(value is not None for value in line.values)]
    if shape.limit:
        lines.append(_limit(shape.limit, kept, years, shown))
    is_part = chosen is not None and len(kept) < len(table)
    invented = {int(row[shape.year]) for row in kept.to_dict("records") if is_example(row)}
    rows = tuple(Row(str(year), str(year), year in invented) for year in years)
    return Drawing(False, rows, tuple(lines), is_part=is_part)


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
    kind: tuple[Series, tuple[str, ...]],
    rows: list[dict[Any, Any]],
    year: str,
    years: list[int],
    shown: Shown,
) -> Line:
    series, roles = kind
    found = {
        int(row[year]): _number(row, series.column)
        for row in rows
        if not roles or row["role"] in roles
    }
    values = tuple(found.get(each) for each in years)
    return Line("", values, series.tone, column_of(series.column, shown).numbers)


def _limit(series: Series, table: pd.DataFrame, years: list[int], shown: Shown) -> Line:
    known = [float(value) for value in table[series.column] if not is_empty(value)]
    value = known[-1] if known else None
    values = tuple(value for _ in years)
    name = shown.context.words(series.text_key)
    line = Line(name, values, series.tone, column_of(series.column, shown).numbers)
    return _rule(line, value, shown)


def _rule(line: Line, value: Value, shown: Shown) -> Line:
    """A line whose name says its number, so that no label has to stand among the points."""
    said = "" if value is None else written(value, line.numbers, shown.context.words.language)
    return replace(line, name=f"{line.name}: {said}" if said else line.name, is_rule=True)


def _line(series: Series, rows: Sequence[Mapping[Any, Any]], shown: Shown) -> Line:
    column = column_of(series.column, shown)
    words = shown.context.words
    name = words(series.text_key) if series.text_key else column.heading(words)
    values = tuple(_number(row, series.column) for row in rows)
    return Line(name, values, series.tone, column.numbers)


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


def _category(row: Mapping[Any, Any], key: str, shown: Shown, is_mixed: bool) -> str:
    words = shown.context.words
    name = text(row[key], column_of(key, shown), words)
    return f"{name} ({words('example-short')})" if is_mixed and is_example(row) else name
