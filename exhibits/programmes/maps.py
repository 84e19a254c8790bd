"""Where a programme's or a method's municipalities lie, as a helper beside their table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from answers.programmes.places import method_places, programme_places
from exhibits.drawn.map_of_places import far_apart, place_map
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context, Figure
from exhibits.methods.sentences import listed
from monitoring.exact import is_known
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("municipality", "place-map-municipality", link_key="municipality_path"),
    Column("group_name", "place-map-group"),
    Column("value", "place-map-value", "measure", nothing_key="value_nothing"),
    Column("value_year", "place-map-year", "year"),
    Column("latitude", "place-map-latitude", "number", digits=3),
    Column("longitude", "place-map-longitude", "number", digits=3),
)
MOST_NAMED = 6


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Groups by their names, and what a circle says when pointed at."""
    words = context.words
    groups = [
        words(f"group-{str(code).replace('_', '-')}") if code else "" for code in frame["group"]
    ]
    texts = [_value_text(row, words) for row in frame.to_dict("records")]
    return frame.assign(
        group_name=pd.Series(groups, index=frame.index, dtype="object"),
        value_text=pd.Series(texts, index=frame.index, dtype="object"),
    )


def _value_text(row: dict[object, object], words: Words) -> str:
    name = _measure_of(row, words)
    if row["is_hidden"]:
        return words(
            "place-map-hover", measure=name, value=words(f"nothing-{row['value_nothing']}")
        )
    if not is_known(row["value"]):
        return words("place-map-hover-none", measure=name)
    value = notation.number(float(str(row["value"])), words.language)
    return words("place-map-hover-year", measure=name, value=value, year=str(row["value_year"]))


def _measure_of(row: dict[object, object], words: Words) -> str:
    key = "indicator_en" if words.language == "en" else "indicator"
    return str(row[key]) if row[key] else words("place-map-population")


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many places there are, and where most of them lie."""
    words = context.words
    if frame.empty:
        return words("place-map-finding-none")
    names = [str(name) for name in frame["municipality"]]
    if len(names) == 1:
        return words("place-map-finding-one", place=names[0])
    regions = frame["region"].dropna().value_counts()
    if regions.empty:
        return words("place-map-finding", count=len(names))
    if len(regions) > 1 and regions.iloc[0] == regions.iloc[1]:
        return words("place-map-finding-spread", count=len(names), regions=len(regions))
    return words(
        "place-map-finding-regions",
        count=len(names), regions=len(regions), most=int(regions.iloc[0]), region=regions.index[0],
    )  # fmt: skip


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the size of a circle measures, and which years it is from."""
    words = context.words
    known = frame[frame["value_year"].notna()]
    if known.empty:
        return words("place-map-subtitle-none", date=_day(context))
    years = sorted({int(year) for year in known["value_year"]})
    if not known.iloc[0]["indicator"]:
        return words("place-map-subtitle-population", year=str(years[0]), date=_day(context))
    name = _measure_of(dict(known.iloc[0]), words)
    return words(
        "place-map-subtitle",
        measure=name[:1].lower() + name[1:],
        years=listed([str(year) for year in years], words),
        date=_day(context),
    )


def _day(context: Context) -> str:
    return notation.day(context.on, context.words.language)


def note(frame: pd.DataFrame, context: Context) -> str:
    """What rings, squares and frames mean, and who has no place on the drawing."""
    words = context.words
    if frame.empty:
        return ""
    has_place = frame["latitude"].notna() & frame["longitude"].notna()
    without = [str(name) for name in frame.loc[~has_place, "municipality"]]
    rings = int((frame["value"].isna() & has_place).sum())
    framed = _framed(frame[has_place])
    parts = (
        words("place-map-note-squares"),
        words("place-map-note-rings", count=rings) if rings else "",
        words("place-map-note-framed", places=listed(framed, words)) if framed else "",
        words("place-map-note-without", places=_some(without, words)) if without else "",
    )
    return " ".join(part for part in parts if part)


def method_note(frame: pd.DataFrame, context: Context) -> str:
    """As the programme's map; a figure of a goal is there by the project's own reading."""
    is_goal = not frame.empty and bool(frame["indicator"].astype(bool).any())
    reading = context.words("methods-goals-reading-note") if is_goal else ""
    return f"{note(frame, context)} {reading}".strip()


def _framed(frame: pd.DataFrame) -> list[str]:
    if frame.empty:
        return []
    named = zip(frame["municipality"], frame["latitude"], frame["longitude"], strict=True)
    points = [(str(name), float(north), float(east)) for name, north, east in named]
    return far_apart([*points, *frame.iloc[0]["others"]])


def _some(names: Sequence[str], words: Words) -> str:
    if len(names) <= MOST_NAMED:
        return listed(names, words)
    return words("place-map-some", count=len(names))


def drawn(frame: pd.DataFrame, context: Context) -> Figure:
    """Circles for the places shown, squares for the rest of the land."""
    named = frame.rename(columns={"municipality": "name"})
    return place_map(named, context.words, frame.iloc[0]["others"], context.width_class)


PROGRAMME_MAP = TableExhibit(
    key="programme_map",
    query=programme_places,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    draw=drawn,
)
METHOD_MAP = TableExhibit(
    key="method_map",
    query=method_places,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=method_note,
    draw=drawn,
)
