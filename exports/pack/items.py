"""The figures of a pack as pages show them: sentence, picture, table, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exhibits.exhibit.caveats import with_caveats
from exports.about import as_of, measure, places
from exports.pack.contents import Pack, Part
from exports.pictures.svg_chart import svg_chart
from exports.slides.shown_columns import for_slides, is_shortened
from exports.tables.grid import Grid, grid_of
from words.catalog import Words


@dataclass(frozen=True, slots=True)
class Item:
    """One figure; `picture` is SVG or empty, `sources` are sentences."""

    key: str
    section: str
    title: str
    measure: str
    picture: str
    grid: Grid
    note: str
    sources: tuple[str, ...]
    as_of: str
    has_examples: bool


def items(pack: Pack) -> Iterator[Item]:
    """Every figure of the pack, in order."""
    for number, part in enumerate(pack.parts, start=1):
        yield _item(part, f"figur-{number}")


def _item(part: Part, key: str) -> Item:
    shown = part.shown
    words = shown.context.words
    drawing = shown.charted
    told = measure(shown)
    if is_shortened(shown):
        told = f"{told} {words('export-more-columns')}"
    return Item(
        key=key,
        section=part.section,
        title=part.title,
        measure=told.strip(),
        picture=svg_chart(drawing, part.title, measure(shown), words) if drawing else "",
        grid=grid_of(for_slides(shown)),
        note=with_caveats(shown),
        sources=tuple(_source(place, words) for place in places(shown)),
        as_of=as_of(shown),
        has_examples=shown.has_examples,
    )


def _source(place: tuple[str, str, str, str], words: Words) -> str:
    file, sheet, cells, source = place
    said = words("export-place", file=file, sheet=sheet, cells=cells)
    return f"{said} {source}" if source else said
