"""What lasts, as bars along an axis of days: decided here once, drawn by page and files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from exhibits.drawn.drawing import Drawing, Form, Line, Numbers, Row, Time, Tone
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.theme import Words


def over_time(form: Form, rows: Sequence[Row], on: date, words: Words) -> Drawing:
    """A bar per row that has a day, to the edge where it has no end; `on` is the day looked at.

    A count is a bar of one day. Files have the days in the name of the row, since nobody can point
    at a bar there.
    """
    times = [row.time or Time(None) for row in rows]
    seen = [day.toordinal() for each in times for day in (each.first, each.last) if day]
    first, last = min([*seen, on.toordinal()]), max([*seen, on.toordinal()])
    last += max(30, (last - first) // 60)  # a little after the last
    ends = [_ends(each, first, last) for each in times]
    told = [_told(each, words) for each in times]
    starts = Line(
        words("export-base"), tuple(pair[0] if pair else None for pair in ends), "base",
        Numbers("day"), is_base=True,
    )  # fmt: skip
    lengths = Line(
        words("export-days"),
        tuple(pair[1] - pair[0] if pair else None for pair in ends),
        numbers=Numbers("count"),
        tones=tuple(
            _tone(each, pair, on) if pair else None for each, pair in zip(times, ends, strict=True)
        ),
        said=tuple(_said(row, each, words) for row, each in zip(rows, told, strict=True)),
    )
    named = (
        replace(row, label=f"{row.label}: {each}") for row, each in zip(rows, told, strict=True)
    )
    return Drawing(
        form, tuple(named), (starts, lengths), day=(on.toordinal(), day_text(on, words)),
        days=(first, last), is_part=True,
    )  # fmt: skip


def _ends(time: Time, first: float, last: float) -> tuple[float, float] | None:
    """First day of a bar and the one after its last; None where nothing says when it begins."""
    if time.first is None and not time.is_first_unknown:
        return None
    start = float(time.first.toordinal()) if time.first else first
    if time.counted:
        return start, start + 1
    return start, max(float(time.last.toordinal()) if time.last else last, start + 1)


def _tone(time: Time, ends: tuple[float, float], on: date) -> Tone:
    """Grey when it is over, pale before it begins, dark while it runs; its last day still runs."""
    if time.counted:
        return "now" if time.value is not None else "ahead"
    if time.last is not None and time.last < on:
        return "base"
    return "ahead" if ends[0] > on.toordinal() else "now"


def _told(time: Time, words: Words) -> str:
    """The days of a row, or the day of a count with what was counted."""
    if time.counted and time.first:
        return f"{day_text(time.first, words)}: {count_text(time, words)}"
    if time.first is None and not time.is_first_unknown:
        return words("figure-date-unknown")
    first, last = (
        words("figure-date-unknown")
        if is_unknown
        else day_text(day, words)
        if day
        else words("figure-date-open")
        for day, is_unknown in (
            (time.first, time.is_first_unknown),
            (time.last, time.is_last_unknown),
        )
    )
    return first if first == last else f"{first} \u2013 {last}"


def count_text(time: Time, words: Words) -> str:
    """What was counted, or what stands for it."""
    if time.value is not None:
        return number_text(time.value, words, 1)
    keys = {"coming": "figure-coming", "unknown": "figure-unknown"}
    return words(keys.get(time.counted, "figure-hidden"))


def _said(row: Row, told: str, words: Words) -> str:
    example = words("figure-example-long") if row.is_example else ""
    return "\n".join(part for part in (row.name, row.status[1], told, row.aside, example) if part)


def day_text(day: date, words: Words) -> str:
    """The day as the language writes it."""
    return words("figure-date", day=f"{day.day:02d}", month=f"{day.month:02d}", year=str(day.year))
