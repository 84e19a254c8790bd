"""The small marks a server-drawn picture is made of: text, bars, points, lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from xml.sax.saxutils import escape

from exhibits.drawn import theme
from exhibits.drawn.drawing import Line
from exhibits.drawn.number_labels import written
from exports.charts.colours import is_plan, is_target
from exports.tables.safe_cells import UNWRITABLE
from words.catalog import Words

SIZE: Final = 13  # of type
LETTER: Final = 0.58  # of the type size, a little more than the mean width of a letter
LINE_HEIGHT: Final = 16
RADIUS: Final = 4.5
MINUS: Final = "\N{MINUS SIGN}"


def safe(said: str) -> str:
    """Text that can be nothing but text."""
    return escape(UNWRITABLE.sub("", said), {'"': "&quot;"})


def room(said: str, size: float = SIZE) -> float:
    """About how wide a text is."""
    return len(said) * size * LETTER


def label(x: float, y: float, said: str, anchor: str = "start", size: float = SIZE) -> str:
    """Text whose middle line lies at `y`."""
    return (
        f'<text x="{x:.1f}" y="{y + size * 0.35:.1f}" text-anchor="{anchor}" '
        f'font-size="{size:g}">{safe(said)}</text>'
    )


def lines_of(said: str, width: float) -> list[str]:
    """A text on as many lines as it takes to stay within a width."""
    lines = [""]
    for word in said.split():
        tried = f"{lines[-1]} {word}".strip()
        if lines[-1] and room(tried) > width:
            lines.append(word)
        else:
            lines[-1] = tried
    return lines


def beside(x: float, y: float, said: str, width: float) -> str:
    """A name to the left of `x`, broken where it is long."""
    lines = lines_of(said, width)
    top = y - (len(lines) - 1) * LINE_HEIGHT / 2
    return "".join(
        label(x, top + number * LINE_HEIGHT, each, "end") for number, each in enumerate(lines)
    )


def stroke(x: float, y: float, to: tuple[float, float], colour: str, more: str = "") -> str:
    """A straight line."""
    return (
        f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to[0]:.1f}" y2="{to[1]:.1f}" '
        f'stroke="{colour}" {more}/>'
    )


def bar(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A bar; one of no length is a hairline, so that it is seen."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 1):.1f}" height="{height:.1f}" '
        f'fill="{colour}"/>'
    )


def point(x: float, y: float, line: Line, colour: str, *, flat: bool) -> str:
    """What was counted is round, a target a diamond, the plan a dash across the scale."""
    if is_target(line):
        r = RADIUS + 1.5
        return f'<path d="M{x:.1f} {y - r:.1f}l{r} {r}l{-r} {r}l{-r} {-r}z" fill="{colour}"/>'
    if is_plan(line):
        across = (x, y + 7) if flat else (x + 7, y)
        start = (x, y - 7) if flat else (x - 7, y)
        return stroke(*start, across, colour, 'stroke-width="2.5"')
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{RADIUS}" fill="{colour}"/>'


def said_of(value: float, line: Line, words: Words) -> str:
    """A number as the table writes it."""
    said = written(value, line.numbers, words.language)
    return f"{MINUS}{said}" if line.is_fall and value else said


def tick_of(value: float, line: Line, words: Words) -> str:
    """A number on the axis."""
    kind = "count" if line.numbers.kind == "difference" else line.numbers.kind
    return written(value, replace(line.numbers, kind=kind), words.language)


def key(lines: list[tuple[Line, str]], width: float, *, flat: bool) -> tuple[str, float]:
    """What each colour and mark means, and how tall that is; nothing for a single series."""
    if len(lines) < 2:
        return "", 0.0
    drawn, last = [], 0.0
    for line, colour, x, y in _placed(lines, width):
        middle = y + 10
        if line.is_rule:
            mark = stroke(x, middle, (x + 16, middle), colour, DASHED)
        else:
            mark = point(x + 8, middle, line, colour, flat=flat)
        drawn.append(mark + label(x + 22, middle, line.name))
        last = y
    return "".join(drawn), last + 30


DASHED: Final = 'stroke-width="1.5" stroke-dasharray="6 4"'


def _placed(
    lines: list[tuple[Line, str]], width: float
) -> Iterator[tuple[Line, str, float, float]]:
    x, y = 0.0, 0.0
    for line, colour in lines:
        wide = room(line.name) + 44
        if x and x + wide > width:
            x, y = 0.0, y + 22
        yield line, colour, x, y
        x += wide


def axis_line(x: float, y: float, to: tuple[float, float]) -> str:
    """The line the bars or points stand on."""
    return stroke(x, y, to, theme.EDGE)


def grid_line(x: float, y: float, to: tuple[float, float]) -> str:
    """A round number carried across the plot."""
    return stroke(x, y, to, theme.GRID)
