"""Where the municipalities of a programme or a method lie, and one figure for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from answers.facts.places import MemberPlace
from answers.goals.progress import readings
from answers.methods.goal_links import goals_of
from answers.methods.methods import method_of
from answers.methods.use import method_use, places
from answers.municipalities.municipalities import municipality_path
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.nothings import nothing_where_hidden
from monitoring.periods import year_end

PLACE_COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "group",
    "region",
    "latitude",
    "longitude",
    "value",
    "value_year",
    "value_nothing",
    "is_hidden",
    "indicator",
    "indicator_en",
    "others",
    "is_example",
    "sources",
)
Stored = Mapping[Any, Any]
Point = tuple[str, float, float]  # name, latitude, longitude


@dataclass(frozen=True, slots=True)
class Measure:
    """One stored row per municipality, and what it measures; no name means the population."""

    rows: Mapping[str, Stored]
    name: str = ""
    name_en: str = ""


def programme_places(services: Services, selection: Selection) -> pd.DataFrame:
    """The chosen programme's municipalities, narrowed by group and region.

    `value` is the newest figure known on the shown day of the first goal that has one for any of
    them, and the population where no goal has; `others` is every other municipality of the same
    countries, so that a drawing can show where the land is.
    """
    shown = places(services, selection)
    goals = services.frame("goal", selection).sort_values("no")
    own = goals.loc[goals["programme_code"] == selection.programme_code, "indicator_code"]
    return _found(services, selection, shown, [str(code) for code in own.dropna()])


def method_places(services: Services, selection: Selection) -> pd.DataFrame:
    """As `programme_places`, for those that use the chosen method on the shown day.

    The figure is of a goal the method serves, else the population. Without a chosen method all
    that use any method of the programme are shown.
    """
    use = method_use(services, selection)
    runs = [found is True for found in use["runs"]]
    rows = use[pd.Series(runs, index=use.index, dtype="bool")]
    codes = set(rows["municipality_code"])
    # The group filter has done its work in `use`; here only the order is taken over.
    shown = [row for row in places(services, selection) if row.code in codes]
    indicators = _goal_indicators(services, selection)
    frame = _found(services, selection, shown, indicators)
    stored = {
        str(code): [source for sources in found["sources"] for source in sources]
        for code, found in rows.groupby("municipality_code")
    }
    sources = [
        [*held, *stored.get(str(code), [])]
        for code, held in zip(frame["municipality_code"], frame["sources"], strict=True)
    ]
    marks = [any(each.is_example for each in found) for found in sources]
    return frame.assign(
        sources=pd.Series(sources, index=frame.index, dtype="object"),
        is_example=pd.Series(marks, index=frame.index, dtype="object"),
    )


def _goal_indicators(services: Services, selection: Selection) -> list[str]:
    method = method_of(services, selection, selection.method_code or "")
    if method is None:
        return []
    numbers = [goal.no for goal in goals_of(services, selection, method)]
    goals = services.frame("goal", selection).sort_values("no")
    is_own = goals["programme_code"].eq(method.programme_code) & goals["no"].isin(numbers)
    return [str(code) for code in goals.loc[is_own, "indicator_code"].dropna()]


def _found(
    services: Services, selection: Selection, shown: list[MemberPlace], indicators: list[str]
) -> pd.DataFrame:
    codes = {row.code for row in shown}
    measure = _measure(services, selection, codes, indicators)
    year = _population_year(shown, services.moment(selection).on) if not measure.name else None
    others = _others(services, selection, shown)
    rows = [_row(place, measure, year, others) for place in shown]
    return pd.DataFrame(rows, columns=list(PLACE_COLUMNS), dtype="object")


def _measure(
    services: Services, selection: Selection, codes: set[str], indicators: list[str]
) -> Measure:
    on = services.moment(selection).on
    known = readings(services, replace(selection, goal_no=None))
    known = known[known["municipality_code"].isin(codes)].sort_values("year", kind="stable")
    for indicator in indicators:
        rows = known[known["indicator_code"].eq(indicator)].to_dict("records")
        newest = {
            str(row["municipality_code"]): row
            for row in rows
            if year_end(int(row["year"])) <= on and (is_known(row["value"]) or row["is_hidden"])
        }
        if newest:
            first = next(iter(newest.values()))
            name = str(first["indicator_name"])
            english = first["indicator_name_en"]
            return Measure(newest, name, str(english) if is_known(english) else name)
    return Measure({})


def _population_year(shown: Iterable[MemberPlace], on: date) -> int | None:
    """The year most of them have a population for; of several the newest not after the day.

    Where all are after it, the first, as in the table of the municipalities.
    """
    counts: dict[int, int] = {}
    for place in shown:
        for year in _populations(place):
            counts[year] = counts.get(year, 0) + 1
    best = sorted(year for year, count in counts.items() if count == max(counts.values()))
    return next((year for year in reversed(best) if year <= on.year), best[0] if best else None)


def _populations(place: MemberPlace) -> dict[int, int]:
    return dict(place.place.population or {})


def _others(
    services: Services, selection: Selection, shown: Iterable[MemberPlace]
) -> tuple[Point, ...]:
    """Every municipality that is not shown, in the countries of those that are and the largest."""
    known = services.frame("municipality", selection)
    marked = {row.code for row in shown}
    most = known["country"].mode()
    countries = {*most.head(1), *known.loc[known["code"].isin(marked), "country"]}
    rest = known[known["country"].isin(countries) & ~known["code"].isin(marked)]
    rest = rest.dropna(subset=["latitude", "longitude"])
    return tuple(
        (str(name), float(latitude), float(longitude))
        for name, latitude, longitude in zip(
            rest["name"], rest["latitude"], rest["longitude"], strict=True
        )
    )


def _row(
    place: MemberPlace, measure: Measure, year: int | None, others: tuple[Point, ...]
) -> dict[str, object]:
    code = place.code
    read = measure.rows.get(code)
    value: object
    if measure.name:
        value, when = (read["value"], int(read["year"])) if read else (None, None)
    else:
        value = _populations(place).get(year) if year is not None else None
        when = year if value is not None else None
    is_hidden = bool(read and is_known(read["is_hidden"]) and read["is_hidden"])
    sources = [source_of(place.place), *([source_of(read)] if read else [])]
    return {
        "municipality_code": code,
        "municipality": place.name,
        "municipality_path": municipality_path(place.name),
        "group": place.group,
        "region": place.region,
        "latitude": place.place.latitude,
        "longitude": place.place.longitude,
        "value": value if is_known(value) else None,
        "value_year": when,
        "value_nothing": nothing_where_hidden(read or {}) or "not_reported",
        "is_hidden": is_hidden,
        "indicator": measure.name,
        "indicator_en": measure.name_en,
        "others": others,
        "is_example": any(each.is_example for each in sources),
        "sources": sources,
    }
