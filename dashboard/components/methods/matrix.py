"""The matrix of municipalities and methods: a table on a wide screen, cards on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dash import html
from dash.development.base_component import Component

from answers.methods.methods import Method
from answers.methods.use import MethodUse
from answers.municipalities.municipalities import slug
from answers.selection import Selection
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.bars import thin_bar
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, sign, signed, stage
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.matrix import MatrixCell, answer_key, type_name, uses_of
from words import notation
from words.catalog import Words
from words.vocabulary import STAGES, dashed

MOST_SEEN_AT_ONCE = 8  # with more methods the table scrolls inside its own region


@dataclass(frozen=True, slots=True)
class Row:
    """One municipality with its cells in the order of the methods."""

    name: str
    path: str
    group: str | None
    cells: tuple[MethodUse, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything both drawings need; made once from the rows of the exhibit."""

    methods: tuple[Method, ...]
    rows: tuple[Row, ...]
    words: Words
    selection: Selection


def method_matrix(shown: Shown) -> Component | None:
    """The drawing of the exhibit; None where there is nothing to draw."""
    uses = uses_of(rows_of(shown, MatrixCell))
    if not uses:
        return None
    grid = _grid(uses, shown.context.words, shown.context.selection)
    label = grid.words("table-label", caption=grid.words("methods-title"))
    kind = "matrix matrix--many" if len(grid.methods) > MOST_SEEN_AT_ONCE else "matrix"
    table = html.Div(scroll_region(_table(grid, shown.subtitle), label), className=kind)
    return html.Div(
        [
            _signs(grid.words),
            html.Div(table, className="not-phone"),
            html.Div(_cards(grid), className="only-phone"),
        ]
    )


def cell_path(cell: MethodUse) -> str:
    """Where one cell is explained: the municipality's row on the method's page."""
    return f"{cell.method.path}#{slug(cell.municipality)}"


def _grid(uses: Sequence[MethodUse], words: Words, selection: Selection) -> Grid:
    by_place = groupby(uses, key=lambda use: use.municipality_code)
    return Grid(
        methods=tuple(dict.fromkeys(use.method for use in uses)),
        rows=tuple(_row(tuple(found)) for _, found in by_place),
        words=words,
        selection=selection,
    )


def _row(cells: tuple[MethodUse, ...]) -> Row:
    first = cells[0]
    return Row(first.municipality, first.municipality_path, first.group, cells)


def _signs(words: Words) -> html.Ul:
    shown = [stage(None if name == "unknown" else name, words) for name in STAGES]
    unknown = signed("runs_unknown", words("methods-key-unknown"), plain=True)
    items = [*shown, unknown, html.Span(words("methods-key-empty"))]
    return html.Ul([html.Li(item) for item in items], className="matrix__key")


def _table(grid: Grid, caption: str) -> html.Table:
    return html.Table(
        [
            html.Caption(caption, className="unseen"),
            _widths(grid),
            html.Thead([*_types(grid), _names(grid), _sums(grid)]),
            *_bodies(grid),
        ],
        className="matrix__table",
    )


def _widths(grid: Grid) -> html.Colgroup:
    """Names to the left, totals to the right, and methods of one width between."""
    between = [html.Col() for _ in grid.methods]
    first, last = html.Col(className="matrix__first"), html.Col(className="matrix__last")
    return html.Colgroup([first, *between, last])


def _types(grid: Grid) -> Iterator[html.Tr]:
    """The kinds of method above their columns; left out where no method has one."""
    if not any(method.type for method in grid.methods):
        return
    runs = [(kind, len(list(found))) for kind, found in groupby(grid.methods, lambda m: m.type)]
    heads = [
        html.Th(html.Span(type_name(kind, grid.words)), scope="colgroup", colSpan=count)
        for kind, count in runs
    ]
    yield html.Tr([html.Td(), *heads, html.Td()], className="matrix__types")


def _names(grid: Grid) -> html.Tr:
    heads = [
        html.Th(link(_short(each, grid), each.path, grid.selection), scope="col")
        for each in grid.methods
    ]
    first = html.Th(grid.words("methods-municipality"), scope="col")
    return html.Tr([first, *heads, html.Th(grid.words("methods-in-all"), scope="col")])


def _short(method: Method, grid: Grid) -> str:
    return method.short(grid.words.language)


def _sums(grid: Grid) -> html.Tr:
    columns = list(zip(*(row.cells for row in grid.rows), strict=True))
    counts = [
        html.Td([_count(column, grid.words), thin_bar(_running(column) / len(grid.rows))])
        for column in columns
    ]
    every = [cell for column in columns for cell in column]
    head = html.Th(grid.words("methods-municipalities-in-all"), scope="row")
    return html.Tr([head, *counts, html.Td(_count(every, grid.words))], className="matrix__sums")


def _running(cells: Sequence[MethodUse]) -> int:
    return sum(1 for cell in cells if cell.runs)


def _count(cells: Sequence[MethodUse], words: Words) -> str:
    """A count; where an answer is unknown it is the least it can be."""
    count = _running(cells)
    if any(cell.runs is None for cell in cells):
        return words("methods-at-least", count=count)
    return notation.number(count, words.language)


def _bodies(grid: Grid) -> Iterator[html.Tbody]:
    for group, found in groupby(grid.rows, lambda row: row.group):
        rows = list(found)
        head = html.Th(
            _group_label(group, len(rows), grid.words),
            scope="rowgroup",
            colSpan=len(grid.methods) + 2,
            className="matrix__group",
        )
        yield html.Tbody([html.Tr(head), *(_line(row, grid) for row in rows)])


def _group_label(group: str | None, count: int, words: Words) -> list[Part]:
    name = words(f"group-{dashed(group)}") if group else words("methods-municipalities")
    return [name, " ", html.Span(f"({count})", className="quiet")]


def _line(row: Row, grid: Grid) -> html.Tr:
    total = html.Td(
        html.Div([html.Span(_count(row.cells, grid.words)), _share(row)], className="matrix__total")
    )
    marks = [html.Td(_mark(cell, grid), className="matrix__cell") for cell in row.cells]
    return html.Tr([html.Th(_name(row, grid), scope="row"), *marks, total])


def _share(row: Row) -> html.Span:
    return thin_bar(_running(row.cells) / len(row.cells))


def _name(row: Row, grid: Grid) -> list[Part]:
    label: list[Part] = [link(row.name, row.path, grid.selection)]
    if any(cell.is_example for cell in row.cells):
        label += [" ", example(grid.words)]
    return label


def _mark(cell: MethodUse, grid: Grid) -> Component:
    if cell.runs is False:
        return html.Span(grid.words("methods-no"), className="unseen")
    spoken = grid.words(
        "methods-cell",
        place=cell.municipality,
        method=_short(cell.method, grid),
        answer=_answer(cell, grid.words),
    )
    marked = [_sign(cell), html.Span(spoken, className="unseen")]
    return link(marked, cell_path(cell), grid.selection)


def _sign(cell: MethodUse) -> html.Img:
    return sign(f"stage_{cell.stage or 'unknown'}" if cell.runs else "runs_unknown")


def _answer(cell: MethodUse, words: Words) -> str:
    if cell.runs is None:
        return words(answer_key(cell))
    said = words(f"stage-{cell.stage or 'unknown'}")
    return (
        f"{said}, {words('methods-date-unknown-short')}" if cell.situation.is_date_unknown else said
    )


def _cards(grid: Grid) -> list[Component]:
    found: list[Component] = [_card_sums(grid)]
    for group, rows in groupby(grid.rows, lambda row: row.group):
        shown = list(rows)
        found.append(html.H3(_group_label(group, len(shown), grid.words), className="cards__group"))
        found.append(html.Ul([_card(row, grid) for row in shown], className="cards"))
    return found


def _card_sums(grid: Grid) -> html.Ul:
    columns = zip(grid.methods, zip(*(row.cells for row in grid.rows), strict=True), strict=True)
    items = [
        html.Li(
            [
                link(_short(method, grid), method.path, grid.selection),
                html.Span(_count(column, grid.words)),
                thin_bar(_running(column) / len(grid.rows)),
            ]
        )
        for method, column in columns
    ]
    return html.Ul(items, className="cards__sums")


def _card(row: Row, grid: Grid) -> html.Li:
    count = grid.words("methods-card-count", count=_running(row.cells))
    head = html.H4([html.Span(_name(row, grid)), html.Small(count)])
    marks = [_card_line(cell, grid) for cell in row.cells if cell.runs is not False]
    body = html.Ul(marks) if marks else html.P(grid.words("methods-card-none"), className="quiet")
    return html.Li([head, body], className="card-of-methods")


def _card_line(cell: MethodUse, grid: Grid) -> html.Li:
    name = html.Span(_short(cell.method, grid))
    key = f"methods-card-{cell.stage or 'unknown'}" if cell.runs else answer_key(cell)
    said = html.Span(grid.words(key), className="quiet")
    return html.Li(link([_sign(cell), name, said], cell_path(cell), grid.selection))
