"""The marks of a page's figure as SVG: what lies in time or on a map."""

from __future__ import annotations

from collections.abc import Mapping

from exhibits.drawn.flat import LINE, NO_COLOUR, Dot, Flat, Ink, Outline, Text
from exports.pictures.svg_marks import safe

ANCHORS: Mapping[str, str] = {"left": "start", "center": "middle", "right": "end"}


def ink(drawn: Flat) -> str:
    """Every mark, the lowest first."""
    return "".join(map(_mark, drawn.marks))


def _mark(mark: Ink) -> str:
    match mark:
        case Dot():
            (x, y), r = mark.at, mark.across / 2
            return (
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.2f}" fill="{mark.fill}" '
                f'stroke="{mark.edge}" stroke-width="{mark.width:g}"/>'
            )
        case Outline():
            return _outline(mark)
        case Text():
            return _ground(mark) + _lines(mark)


def _outline(mark: Outline) -> str:
    points = "L".join(f"{x:.1f} {y:.1f}" for x, y in mark.points)
    edge = f'stroke="{mark.edge}" stroke-width="{mark.width:g}"' if mark.edge else ""
    dash = ' stroke-dasharray="2 2"' if mark.is_dotted else ""
    # What is invented is paler, so that paper tells it apart too.
    fill = mark.example or (mark.fill if mark.fill != NO_COLOUR else "") or "none"
    return f'<path d="M{points}{"Z" if mark.fill else ""}" fill="{fill}" {edge}{dash}/>'


def _lines(mark: Text) -> str:
    x, y = mark.at
    top = y - (len(mark.said) - 1) * LINE / 2 + mark.size * 0.35
    weight = ' font-weight="600"' if mark.is_bold else ""
    return "".join(
        f'<text x="{x:.1f}" y="{top + number * LINE:.1f}" font-size="{mark.size:g}" '
        f'text-anchor="{ANCHORS[mark.side]}" fill="{mark.colour}"{weight}>{safe(said)}</text>'
        for number, said in enumerate(mark.said)
    )


def _ground(mark: Text) -> str:
    if not mark.ground:
        return ""
    left, top, wide, tall = mark.room
    edge = f' stroke="{mark.colour}"' if mark.is_framed else ""
    return (
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{tall:.1f}" '
        f'fill="{mark.ground}"{edge}/>'
    )
