"""A drawing as SVG, made on the server: for pages and paper that no script draws on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from exhibits.drawn import theme
from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.figure import figure_of
from exhibits.drawn.flat import flat
from exhibits.drawn.scales import pixels, ticks
from exports.charts.colours import FONT, apart, colours, fill
from exports.charts.label_room import crowded
from exports.pictures.svg_ink import ink
from exports.pictures.svg_marks import (
    DASHED,
    LINE_HEIGHT,
    SIZE,
    axis_line,
    bar,
    beside,
    grid_line,
    key,
    label,
    lines_of,
    point,
    room,
    safe,
    said_of,
    stroke,
    tick_of,
)
from words.catalog import Words

Scale = Callable[[float], float]

WIDTH: Final = 760.0
THICK: Final = 17.0
GAP: Final = 12.0
ROW: Final = 27.0  # of a row of points
TALL: Final = 280.0
NAMES: Final = 230.0  # the most room for names beside a plot
MOST_LABELS: Final = 26
ABOVE: Final = 10.0
INSIDE: Final = 6.0


def svg_chart(drawing: Drawing, title: str, described: str, words: Words) -> str:
    """One picture with its title and description for those who cannot see it.

    Dumbbells of several units stand below each other, each unit on a scale of its own.
    """
    if drawing.is_ink:
        drawn = flat(figure_of(drawing, words))
        return _whole(ink(drawn), drawn.size, title, described)
    body, height = "", 0.0
    for piece in drawing.apart() if drawing.form == "dumbbells" else [drawing]:
        chart, tall = _chart(piece, words)
        body += f'<g transform="translate(0 {height:g})">{chart}</g>' if height else chart
        height += tall
    return _whole(body, (WIDTH, height), title, described)


def _chart(drawing: Drawing, words: Words) -> tuple[str, float]:
    """The marks below their key, and how high both are."""
    is_years = drawing.is_in_years
    pairs = [
        (line, colour)
        for line, colour in zip(drawing.lines, colours(drawing), strict=True)
        if not line.is_base
    ]
    named, above = key([] if drawing.is_stacked else pairs, WIDTH, flat=not is_years)
    make = _bars if drawing.is_bars else _years if is_years else _rows
    body, height = make(drawing, pairs, words)
    return f'{named}<g transform="translate(0 {above:g})">{body}</g>', height + above


def _whole(body: str, size: tuple[float, float], title: str, described: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]:g} {size[1]:g}" '
        f'role="img" aria-label="{safe(f"{title}. {described}")}" '
        f'font-family="{FONT}, sans-serif" fill="{theme.INK}">'
        f"<title>{safe(title)}</title><desc>{safe(described)}</desc>{body}</svg>"
    )


def _left(drawing: Drawing) -> float:
    return min(max(room(name) for name in drawing.categories), NAMES) + 12


def _tall(name: str, least: float) -> float:
    return max(least, len(lines_of(name, NAMES)) * LINE_HEIGHT + 4)


def _bars(drawing: Drawing, pairs: list[tuple[Line, str]], words: Words) -> tuple[str, float]:
    left, count = _left(drawing), 1 if drawing.is_stacked else len(pairs)
    low, high = drawing.span
    if drawing.lines[0].numbers.kind == "share":
        high = max(high, 1.0)
    at = pixels(WIDTH - 70, left + (50 if low < 0 else 0), high, low)
    drawn, y = [], ABOVE
    for place, name in enumerate(drawing.categories):
        tall = _tall(name, count * THICK)
        drawn.append(beside(left - 10, y + tall / 2, name, NAMES))
        top = y + (tall - count * THICK) / 2
        for number, (line, own) in enumerate(pairs):
            colour = apart(drawing, line).get(place, own)
            if drawing.is_stacked:
                drawn.append(_step(drawing, line, place, at, (top, colour), words))
            else:
                drawn.append(_bar(line, place, at, (top + number * THICK, colour), words))
        y += tall + GAP
    drawn.append(axis_line(at(0), 2, (at(0), y - GAP + 8)))
    return "".join(drawn), y


def _bar(line: Line, place: int, at: Scale, where: tuple[float, str], words: Words) -> str:
    value, (top, colour) = line.values[place], where
    if value is None:
        return ""
    start, end = sorted((at(0), at(value)))
    said = said_of(value, line, words)
    beyond = (end + 6, "start") if value >= 0 else (start - 6, "end")
    return bar(start, top + 1, end - start, THICK - 2, colour) + label(
        beyond[0], top + THICK / 2, said, beyond[1]
    )


def _step(
    drawing: Drawing, line: Line, place: int, at: Scale, where: tuple[float, str], *rest: Words
) -> str:
    value, (top, colour) = line.values[place], where
    if value is None:
        return ""
    base = next(each.values[place] or 0.0 for each in drawing.lines if each.is_base)
    start, end = at(base), at(base + value)
    said = said_of(value, line, rest[0])
    inside = end - start > room(said) + 2 * INSIDE
    x, anchor = ((start + end) / 2, "middle") if inside else (end + INSIDE, "start")
    return bar(start, top, end - start, THICK, fill(drawing, colour)) + label(
        x, top + THICK / 2, said, anchor
    )


def _rows(drawing: Drawing, pairs: list[tuple[Line, str]], words: Words) -> tuple[str, float]:
    left = _left(drawing)
    low, high = drawing.span
    at = pixels(WIDTH - 50, left + 10, high * 1.02, low)
    rows = list(_row_middles(drawing))
    bottom = rows[-1][1] + ROW / 2
    drawn = []
    for tick in ticks(low, high):
        drawn.append(grid_line(at(tick), 0, (at(tick), bottom)))
        drawn.append(label(at(tick), bottom + 12, tick_of(tick, drawing.lines[0], words), "middle"))
    for line, colour in pairs:
        if line.is_rule and line.values[0] is not None:
            x = at(line.values[0])
            drawn.append(stroke(x, 0, (x, bottom), colour, DASHED))
    for place, middle in rows:
        drawn.append(beside(left - 10, middle, drawing.categories[place], NAMES))
        drawn += _row(drawing, pairs, place, (at, middle), words)
    return "".join(drawn), bottom + 26


def _row_middles(drawing: Drawing) -> Iterator[tuple[int, float]]:
    y = 2.0
    for place, name in enumerate(drawing.categories):
        tall = _tall(name, ROW)
        yield place, y + tall / 2
        y += tall


def _row(
    drawing: Drawing,
    pairs: list[tuple[Line, str]],
    place: int,
    scale: tuple[Scale, float],
    words: Words,
) -> Iterator[str]:
    at, middle = scale
    points = [(line, colour) for line, colour in pairs if not line.is_rule]
    known = [value for line, _ in points if (value := line.values[place]) is not None]
    if drawing.with_span and len(known) > 1:
        yield stroke(at(min(known)), middle, (at(max(known)), middle), theme.EDGE)
    for line, own in points:
        value = line.values[place]
        if value is None:
            continue
        colour = apart(drawing, line).get(place, own)
        yield point(at(value), middle, line, colour, flat=True)
        if drawing.count <= MOST_LABELS and not _is_hidden(drawing, line, place):
            yield label(at(value) + 9, middle - 1, said_of(value, line, words), size=SIZE - 1)


def _is_hidden(drawing: Drawing, line: Line, place: int) -> bool:
    return place in crowded(drawing, line)


def _years(drawing: Drawing, pairs: list[tuple[Line, str]], words: Words) -> tuple[str, float]:
    low, high = drawing.span
    at = pixels(ABOVE, TALL, high * 1.05 or 1.0, low)
    marks = ticks(low, high)
    left = max(room(tick_of(tick, drawing.lines[0], words)) for tick in marks) + 14
    step = (WIDTH - left - 60) / max(len(drawing.categories), 1)
    drawn = []
    for tick in marks:
        drawn.append(grid_line(left, at(tick), (WIDTH, at(tick))))
        drawn.append(label(left - 8, at(tick), tick_of(tick, drawing.lines[0], words), "end"))
    for place, row in enumerate(drawing.rows):
        drawn.append(label(left + step * (place + 0.5), TALL + 14, row.name, "middle"))
        if row.before:
            at_break = left + step * place
            drawn.append(stroke(at_break, 0, (at_break, TALL), theme.INK, DASHED))
            drawn.append(label(at_break + 4, 8, row.before))
    for line, colour in pairs:
        if line.is_rule and line.values[0] is not None:
            y = at(line.values[0])
            drawn.append(stroke(left, y, (WIDTH, y), colour, DASHED))
            continue
        hidden = crowded(drawing, line) if drawing.count <= MOST_LABELS else ()
        own = apart(drawing, line)
        for place, value in enumerate(line.values):
            if value is None:
                continue
            x, y = left + step * (place + 0.5), at(value)
            drawn.append(point(x, y, line, own.get(place, colour), flat=False))
            if drawing.count <= MOST_LABELS and place not in hidden:
                drawn.append(label(x + 9, y, said_of(value, line, words), size=SIZE - 1))
    drawn.append(axis_line(left, at(0) if low <= 0 else TALL, (WIDTH, at(0) if low <= 0 else TALL)))
    return "".join(drawn), TALL + 28
