"""Hvor kommer tallet fra: each number with its own cell, as the table reads, then the files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.source_list import files_behind
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown
from exhibits.exhibit.traced import Place, Traced, cells_by_sheet, traced
from words import notation
from words.catalog import Words

HEADS = ("row", "number", "cell")


def trace(shown: Shown) -> Component:
    """Says so where no stored figure stands behind the exhibit."""
    words = shown.context.words
    if not shown.sources:
        return html.P(words("sources-none"))
    lines = [
        line
        for name, own in groupby(traced(shown), lambda each: each.row)
        for line in _lines(name, list(own), words)
    ]
    head = html.Tr([html.Th(words(f"trace-{name}"), scope="col") for name in HEADS])
    caption = html.Caption(words("trace-caption", finding=shown.finding), className="unseen")
    table = html.Table([caption, html.Thead(head), html.Tbody(lines)], className="table small")
    label = words("table-label", caption=words("trace-caption", finding=shown.finding))
    files = html.H3(words("trace-files"), className="trace__files")
    parts = [scroll_region(table, label), files, files_behind(shown.sources, words)]
    return html.Div(parts, className="trace")


def _lines(name: str, own: Sequence[Traced], words: Words) -> Iterator[html.Tr]:
    """What was read sheet by sheet, each number with its cell; what was computed of all of them;
    what else stands behind the row.
    """
    read: dict[tuple[str, str], list[Traced]] = {}
    for each in own:
        if each.text and not each.is_computed:
            (where,) = cells_by_sheet(each.places)
            read.setdefault(where, []).append(each)
    for (file, sheet), numbers in read.items():
        said = [words("trace-read", said=_said(n, words), cell=n.places[0].cell) for n in numbers]
        yield _line(name, numbers, said, words("trace-sheet", file=file, sheet=sheet), words)
    made = [each for each in own if each.is_computed]
    if made:
        cells = _cells(made[0].places, words)
        told = words("trace-made", cells=cells) if cells else words("trace-made-none")
        yield _line(name, made, [_said(each, words) for each in made], told, words)
    for each in own:
        if not each.text:
            said = [_said(each, words) or words("trace-behind")]
            yield _line(name, [each], said, _cells(each.places, words), words)


def _line(
    name: str, own: Sequence[Traced], said: Sequence[str], told: str, words: Words
) -> html.Tr:
    label: list[Part] = [name]
    if any(each.is_example for each in own):
        label += [" ", example(words)]
    return html.Tr(
        [
            html.Th(label, scope="row", lang=own[0].language),
            html.Td("; ".join(said), **data(label=words("trace-number"))),
            html.Td(told, **data(label=words("trace-cell"))),
        ]
    )


def _said(each: Traced, words: Words) -> str:
    """Måltal: 17; of what stands behind a row, the numbers of its cells."""
    numbers = dict.fromkeys(place.figure for place in each.places if place.figure is not None)
    text = each.text or ", ".join(
        notation.number(number, words.language, notation.decimals(number)) for number in numbers
    )
    return ": ".join(filter(None, (each.about, text)))


def _cells(places: Sequence[Place], words: Words) -> str:
    return "; ".join(
        words("trace-place", file=file, sheet=sheet, cells=", ".join(cells))
        for (file, sheet), cells in cells_by_sheet(places).items()
    )
