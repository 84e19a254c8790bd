"""Where a programme's or a method's municipalities lie, as a helper beside their table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from answers.municipalities.municipalities import municipality_path
from answers.programmes.places import MappedPlace, method_places, programme_places
from answers.provenance import Source
from exhibits.drawn.drawing import Drawing, Line
from exhibits.exhibit.cell_text import nothing_word
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import in_unit
from exhibits.methods.sentences import listed
from monitoring.nothings import Nothing
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("municipality", "place-map-municipality", link_key="municipality_path"),
    Column("group_name", "place-map-group"),
    Column(
        "value",
        "place-map-value",
        "measure",
        nothing_key="value_nothing",
        stored=("value", "population"),
    ),
    Column("value_year", "place-map-year", "year"),
    Column("latitude", "place-map-latitude", "number", digits=3),
    Column("longitude", "place-map-longitude", "number", digits=3),
)
MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class MapLine:
    """A municipality on a map in the reader's language; `value_text` is said when pointed at."""

    mapped: MappedPlace
    municipality: str
    municipality_path: str
    group_name: str
    value: float | None
    value_year: int | None
    value_nothing: Nothing
    value_text: str
    latitude: float | None
    longitude: float | None
    is_example: bool
    sources: tuple[Source, ...]

    @property
    def point(self) -> tuple[float, float] | None:
        """Degrees north and east, where both are known."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


Lines = tuple[MapLine, ...]


def in_words(found: tuple[MappedPlace, ...], context: Context) -> Lines:
    """Groups by their names, and what a circle says when pointed at."""
    return tuple(_line(each, context.words) for each in found)


def _line(each: MappedPlace, words: Words) -> MapLine:
    place = each.place
    return MapLine(
        mapped=each,
        municipality=place.name,
        municipality_path=municipality_path(place.name),
        group_name=words(f"group-{dashed(place.group)}") if place.group else "",
        value=each.value,
        value_year=each.value_year,
        value_nothing=each.value_nothing,
        value_text=_value_text(each, words),
        latitude=place.place.latitude,
        longitude=place.place.longitude,
        is_example=each.is_example,
        sources=each.sources,
    )


def _value_text(each: MappedPlace, words: Words) -> str:
    name = _measure_of(each, words)
    if each.value is None:
        said = nothing_word(each.value_nothing, words)
        return words("place-map-hover", measure=name, value=said[:1].lower() + said[1:])
    unit = each.indicator.unit if each.indicator else None
    value = in_unit(each.value, unit, words)
    return words("place-map-hover-year", measure=name, value=value, year=str(each.value_year))


def _measure_of(each: MappedPlace, words: Words) -> str:
    if each.indicator is None:
        return words("place-map-population")
    return each.indicator.called(words.language)


def finding(rows: Lines, context: Context) -> str:
    """How many places there are, and where most of them lie."""
    words, count = context.words, len(rows)
    if not rows:
        return words("place-map-finding-none")
    if count == 1:
        return words("place-map-finding-one", place=rows[0].municipality)
    regions = Counter(row.mapped.place.region for row in rows if row.mapped.place.region)
    if not regions:
        return words("place-map-finding", count=count)
    (region, most), *others = regions.most_common(2)
    if others and others[0][1] == most:
        return words("place-map-finding-spread", count=count, regions=len(regions))
    return words(
        "place-map-finding-regions",
        count=count, regions=len(regions), most=most, region=region,
    )  # fmt: skip


def subtitle(rows: Lines, context: Context) -> str:
    """What the size of a circle measures, and which years it is from."""
    words = context.words
    day = notation.day(context.on, words.language)
    known = [row for row in rows if row.value_year is not None]
    if not known:
        return words("place-map-subtitle-none", date=day)
    years = [str(year) for year in sorted({row.value_year for row in known if row.value_year})]
    if known[0].mapped.indicator is None:
        return words("place-map-subtitle-population", year=years[0], date=day)
    name = _measure_of(known[0].mapped, words)
    measure = name[:1].lower() + name[1:]
    return words("place-map-subtitle", measure=measure, years=listed(years, words), date=day)


def note(rows: Lines, context: Context) -> str:
    """What a circle and a ring mean, and who has no place on the drawing."""
    words = context.words
    if not rows:
        return ""
    without = [row.municipality for row in rows if not row.point]
    is_measured = any(value is not None for value in _measured(rows))
    rings = sum(row.value is None for row in rows if row.point) if is_measured else 0
    parts = (
        words("place-map-note-area" if is_measured else "place-map-note-alike"),
        words("place-map-note-rings", count=rings) if rings else "",
        words("place-map-note-without", places=_some(without, words)) if without else "",
    )
    return " ".join(part for part in parts if part)


def method_note(rows: Lines, context: Context) -> str:
    """As the programme's map; a figure of a goal is there by the project's own reading."""
    is_goal = any(row.mapped.indicator for row in rows)
    reading = context.words("methods-goals-reading-note") if is_goal else ""
    return f"{note(rows, context)} {reading}".strip()


def _some(names: Sequence[str], words: Words) -> str:
    if len(names) <= MOST_NAMED:
        return listed(names, words)
    return words("place-map-some", count=len(names))


def drawing(rows: Lines, context: Context) -> Drawing | None:
    """A circle for each municipality that has a place."""
    kept = [row for row in rows if row.point]
    if not kept:
        return None
    words = context.words
    said = [[row.municipality, row.value_text] for row in kept]
    measure = Line(
        _measure_of(kept[0].mapped, words),
        _measured(kept),
        numbers=COLUMNS[2].numbers,
        said=pointed(kept, said, words),
    )
    places = [row.point for row in kept]
    made = drawn_rows(kept, [row.municipality for row in kept], words, place=places)
    return Drawing("map", made, (measure,), is_part=True)


def _measured(rows: Sequence[MapLine]) -> tuple[float | None, ...]:
    """What the area of a circle follows: a count of the goal's, and nothing else."""
    return tuple(
        row.value if row.mapped.indicator and row.mapped.indicator.unit == "count" else None
        for row in rows
    )


PROGRAMME_MAP = Exhibit(
    key="programme_map",
    query=programme_places,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    drawing=drawing,
)
METHOD_MAP = Exhibit(
    key="method_map",
    query=method_places,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=method_note,
    drawing=drawing,
)
