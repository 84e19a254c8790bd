"""What is said around bars: names, numbers, verdicts, the ends of the scale, a line's own name."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from exhibits.drawn.bar_rows import Sheet
from exhibits.drawn.marks import Marks, Part, join, label, line, rule
from exhibits.drawn.name_labels import letters_beside, name_label
from exhibits.drawn.status_signs import ROOM, status_label, status_width
from exhibits.drawn.theme import GRID, INK, INK_SOFT, NOW, SMALL, TEXT, Side

INSIDE: Final = 0.12  # of the scale, left of a step where its number has room


def ends(sheet: Sheet) -> Marks:
    """What stands above the rows: both ends of the scale, the columns, a limit that all share."""
    low, drawing, panel = sheet.room.head - 12, sheet.drawing, sheet.panel
    if drawing.whole is None:
        return Marks()
    start, end = drawing.ends
    labels = [
        label(panel, 0, low, start, color=INK_SOFT),
        label(panel, 1, low, end, side="right", color=INK_SOFT),
    ]
    if not sheet.is_narrow:
        share, gap, verdict = drawing.heads
        narrow = "\n".join(wrap(share, 8))
        labels += [
            label(panel, 1, low - 9, narrow, dx=78, side="right", color=INK_SOFT),
            label(panel, 1, low, gap, dx=92, color=INK_SOFT),
            label(panel, 1, low, verdict, dx=sheet.room.status, color=INK_SOFT),
        ]
    shapes: tuple[Part, ...] = ()
    for each in (each for each in drawing.lines if each.note):
        at = next(value for value in each.values if value is not None)
        side: Side = "left" if at < 0.3 else "right" if at > 0.7 else "center"
        labels.append(label(panel, at, 12, each.note, side=side, bold=True))
        shapes += (line(panel, (at, 22), (at, sheet.room.head - 2)),)
    return Marks(shapes=shapes, labels=tuple(labels))


def texts_of(sheet: Sheet, place: int) -> Marks:
    row = sheet.drawing.rows[place]
    if sheet.drawing.whole is not None:
        told = (_below if sheet.is_narrow else _beside)(sheet, place)
        edge = rule(sheet.panel, sheet.tops[place], sheet.room.margins, GRID)
        own = Marks(shapes=edge, labels=(*told, *_beyond(sheet, place)))
        return join([own, _name(sheet, place)])
    has_room = not sheet.is_narrow or sheet.room.margins[1] > 8
    text = _at_end(sheet, place) if has_room else None
    if row.note and not sheet.is_known(place):
        text = label(sheet.panel, 0, sheet.y(place), row.note, dx=8, color=INK_SOFT)
    return join([Marks(labels=(text,) if text else ()), _name(sheet, place)])


def _at_end(sheet: Sheet, place: int) -> Part:
    """The number where the bar ends; of a step on its left, where that leaves room."""
    drawing, row = sheet.drawing, sheet.drawing.rows[place]
    base = drawing.bases[place]
    known = [value for each in sheet.lines if (value := sheet.length(each, place)) is not None]
    is_left = drawing.is_stacked and not row.weight and base > INSIDE * sheet.panel.x_range[1]
    return label(
        sheet.panel,
        base if is_left else base + max(0.0, *known, 0.0),
        sheet.y(place),
        sheet.text(place),
        side="right" if is_left else "left",
        dx=-6 if is_left else 8,
        bold=row.weight == "sum",
        size=TEXT if drawing.is_stacked else SMALL,
    )


def _name(sheet: Sheet, place: int) -> Marks:
    """Name and status of a row: beside the bar, on a phone above it on either side."""
    row, room, panel = sheet.drawing.rows[place], sheet.room, sheet.panel
    y = sheet.tops[place] + room.name
    left = -room.margins[0] if not sheet.is_narrow else 0
    if sheet.drawing.is_stacked and row.weight != "sum" and not row.is_example:
        is_part = row.weight == "part"
        color, dx = (INK_SOFT if is_part else INK), left + (14 if is_part else 0)
        text = label(panel, 0, y, row.name, size=TEXT, on_page=True, color=color, dx=dx)
        return Marks(labels=(text,))
    shift: float = room.status
    letters = room.letters
    if sheet.is_narrow and row.status[1]:
        shift = room.margins[1] - status_width(*row.status)
        letters = letters_beside(row, status_width(*row.status))
    name = name_label(panel, row, (0, y, left), sheet.words, letters)
    if sheet.is_narrow and room.margins[1] == 8:
        name = _told(sheet, place, y)
    y -= 10 if row.marks and not sheet.is_narrow else 0
    status = status_label(panel, 1, y, row.status, shift) if row.status[1] else Marks()
    return join([name, status])


def _told(sheet: Sheet, place: int, y: float) -> Marks:
    """Name and number in one line above a bar that has no room beside it."""
    row = sheet.drawing.rows[place]
    example = sheet.words("figure-example") if row.is_example else ""
    text = ", ".join(part for part in (sheet.text(place), example) if part)
    return Marks(labels=(label(sheet.panel, 0, y, f"{row.name}: {text}"),))


def _beside(sheet: Sheet, place: int) -> list[Part]:
    """In columns: share and gap, marks under the verdict, a note where the bar is missing."""
    row, y, panel = sheet.drawing.rows[place], sheet.y(place), sheet.panel
    marks, note = sheet.room.status + ROOM, "" if sheet.is_known(place) else row.note
    return [
        label(panel, 1, y, sheet.text(place), dx=78, side="right", size=TEXT),
        label(panel, 1, y, _lines(row.aside, 19), dx=92),
        *([label(panel, 1, y + 10, row.marks, dx=marks, color=INK_SOFT)] if row.marks else []),
        *([label(panel, 0, y, _lines(note, 46), color=INK_SOFT)] if note else []),
    ]


def _below(sheet: Sheet, place: int) -> list[Part]:
    """On a phone: gap and marks under the bar, or a note in its place; the share on the right."""
    row, top, panel = sheet.drawing.rows[place], sheet.tops[place], sheet.panel
    below = ", ".join(part for part in (row.aside, row.marks) if part)
    told = label(panel, 0, top + 83, below)
    if not sheet.is_known(place):
        told = label(panel, 0, top + 66, _lines(row.note or below, 44), color=INK_SOFT)
    end, share = sheet.room.margins[1], sheet.text(place)
    return [label(panel, 1, top + 83, share, dx=end, side="right", size=TEXT), told]


def _beyond(sheet: Sheet, place: int) -> list[Part]:
    """The sign of a bar that would go on past the whole."""
    end = sheet.drawing.whole or 0.0
    if not any((each.values[place] or 0.0) > end for each in sheet.lines):
        return []
    return [label(sheet.panel, end, sheet.y(place) - 1, "»", dx=3, bold=True, size=20, color=NOW)]


def _lines(text: str, width: int) -> str:
    return "\n".join(wrap(text, width))


def across(sheet: Sheet, place: int, height: int) -> Marks:
    """A number that is compared with the others as a line across them."""
    row, panel = sheet.drawing.rows[place], sheet.panel
    at = next(value for each in sheet.lines if (value := each.values[place]) is not None)
    side: Side = "right" if at > panel.x_range[1] / 2 else "left"
    text = f"{row.name}: {sheet.text(place)}"
    note = label(panel, at, 10, text, side=side, dx=4 if side == "right" else -4)
    return Marks(shapes=(line(panel, (at, 22), (at, height)),), labels=(note,))
