"""How to read a pack: the nothings, the statuses in it, and what was left out of it."""

from __future__ import annotations

from exhibits.exhibit.cell_text import nothing_of
from exhibits.exhibit.shown import value_in
from exports.pack.contents import Pack
from monitoring.exact import is_empty
from monitoring.progress import Status
from words.vocabulary import NOTHINGS, dashed


def signs(pack: Pack) -> list[tuple[str, str]]:
    """The nothings, then every status, that stand in the pack, each with its meaning."""
    words, used = pack.words, statuses(pack)
    pairs = [f"nothing-{dashed(kind)}" for kind in nothings(pack)]
    pairs += [f"status-{dashed(each)}" for each in used]
    said = {words(key): words(f"{key}-meaning") for key in reversed(pairs)}
    return list(reversed(said.items()))


def nothings(pack: Pack) -> list[str]:
    """The nothings in the tables of the pack, in their order; a zero is shown as a number."""
    found = {
        "zero" if value_in(row, column.key) == 0 else nothing_of(column, row)
        for part in pack.parts
        for column in part.shown.columns
        if column.nothing_key is not None
        for row in part.shown.rows
    }
    return [each for each in NOTHINGS if each in found]


def statuses(pack: Pack) -> list[str]:
    """The statuses the tables of the pack show, in the order they are defined."""
    found = {
        str(value)
        for part in pack.parts
        for column in part.shown.columns
        if column.kind == "status"
        for value in (value_in(row, column.key) for row in part.shown.rows)
        if not is_empty(value)
    }
    return [each for each in map(str, Status) if each in found]


def left_out_line(pack: Pack) -> str:
    """How many figures have nothing to show; empty where none is left out."""
    count = len(pack.left_out)
    return pack.words("pack-left-out", count=count) if count else ""


def left_out_lines(pack: Pack) -> list[str]:
    """Each figure that is left out, with the sentence that says why."""
    words = pack.words
    return [
        words(
            "pack-left-out-about" if each.about else "pack-left-out-one",
            about=each.about,
            name=each.name,
            reason=each.reason,
        )
        for each in pack.left_out
    ]
