"""What has been counted in a municipality over the years, and which counts did not come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from answers.goals.progress import readings
from answers.municipalities.municipalities import named, narrowed, with_country_named
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row
from exhibits.exhibit.drawn_rows import is_example, sign_of, values_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_empty
from monitoring.expectations import as_date, calendar_periods
from monitoring.nothings import nothing_where_hidden
from monitoring.periods import year_end
from monitoring.rows import flag
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("indicator", "municipality-indicator"),
    Column("municipality", "municipality-municipality"),
    Column("year", "municipality-year", "year"),
    Column("value", "municipality-counted", "measure", nothing_key="nothing"),
    Column("remark", "municipality-remark"),
)
KEPT = (
    "municipality_code", "indicator_code", "indicator", "unit", "year", "value", "is_hidden",
    "is_withheld", "is_break", "count_method", "is_text_withheld", "status", "nothing",
    "is_example", "order", "sources",
)  # fmt: skip


def measurements(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per indicator and year up to the shown day, also for a count that did not come.

    A year's figure is dated 31 December. `is_break` says that the year is not comparable with the
    ones before it. Missed are years of the calendar after the first reading, for what a goal or
    target is measured by; nobody promised the rest.
    """
    on = services.moment(selection).on
    known = narrowed(readings(services, selection), selection)
    is_past = pd.Series(
        [year_end(int(year)) <= on for year in known["year"]], index=known.index, dtype=bool
    )
    known = known[is_past]
    indicators = services.frame("indicator", selection)
    calendar = services.frame("calendar", selection)
    promised = _promised(services, selection)
    rows: list[dict[str, Any]] = []
    for (code, indicator), group in known.groupby(
        ["municipality_code", "indicator_code"], sort=False
    ):
        found = _indicator(str(indicator), indicators, selection.language)
        own = [_reading(row, found) for row in group.to_dict("records")]
        periods = calendar_periods(calendar, str(indicator)) if indicator in promised else []
        rows += own + _absent(own, periods, on, {**found, "municipality_code": code})
    frame = pd.DataFrame(rows, columns=list(KEPT))
    frame = _with_breaks(frame, indicators)
    keys = ["municipality_code", "order", "year"]
    return named(frame.sort_values(keys, kind="stable", ignore_index=True), services, selection)


def with_remarks(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What stands beside a count: how it was made, and that it is provisional or an estimate."""
    words = context.words
    remarks = [_remark(row, words) for row in frame.to_dict("records")]
    told = frame.assign(remark=pd.Series(remarks, index=frame.index, dtype="object"))
    return with_country_named(told, words)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """The indicator counted most often: its newest figure against its oldest comparable one."""
    words, known = context.words, frame[frame["value"].notna()]
    if known.empty:
        day = notation.day(context.on, words.language)
        return words("municipality-measurements-none", date=day)
    code = known.groupby("indicator_code", sort=False).size().idxmax()
    rows = comparable(frame[frame["indicator_code"].eq(str(code))]).to_dict("records")
    return _change(rows[0], rows[-1], words)


def comparable(rows: pd.DataFrame) -> pd.DataFrame:
    """The known readings of one indicator since its last series break, oldest first."""
    breaks = rows[rows["is_break"].astype(bool)]["year"]
    last = breaks.max() if len(breaks) else rows["year"].min()
    return rows[rows["year"].ge(last) & rows["value"].notna()].sort_values("year")


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """How many readings and up to which day."""
    known = frame[frame["value"].notna() | frame["is_hidden"].astype(bool)]
    day = notation.day(context.on, context.words.language)
    count, kinds = len(known), known["indicator_code"].nunique()
    key = "municipality-measurements-subtitle"
    return context.words(key, count=count, kinds=kinds, date=day)


def drawing(frame: pd.DataFrame, context: Context) -> Drawing | None:
    """The indicator counted most often; the page has a figure of each."""
    known = frame[frame["value"].notna()]
    if known.empty:
        return None
    chosen = str(known.groupby("indicator", sort=False).size().idxmax())
    kept = frame[frame["indicator"].eq(chosen)]
    return replace(trend_of(kept, context.words), is_part=len(kept) < len(frame))


def trend_of(rows: pd.DataFrame, words: Words) -> Drawing:
    """The years of one indicator as points, a series per municipality."""
    records = rows.to_dict("records")
    years = sorted({int(row["year"]) for row in records})
    names = list(dict.fromkeys(str(row["municipality"]) for row in records))
    lines = [
        replace(_line(name, own, years, words), group=number)
        for number, name in enumerate(names)
        for own in [{int(row["year"]): row for row in records if row["municipality"] == name}]
    ]
    invented = {int(row["year"]) for row in records if is_example(row)}
    breaks = {int(row["year"]) for row in records if row["is_break"]}
    told = words("figure-trend-break")
    drawn = tuple(
        Row(str(year), str(year), year in invented, before=told if year in breaks else "")
        for year in years
    )
    return Drawing("trend", drawn, tuple(lines), is_whole=False)


def _line(name: str, own: Mapping[int, Mapping[Any, Any]], years: list[int], words: Words) -> Line:
    rows = [own.get(year) for year in years]
    return Line(
        name,
        values_of(row and row["value"] for row in rows),
        labels=tuple(_label(row, words) if row else "" for row in rows),
        signs=tuple(
            sign_of(row["nothing"]) if row and is_empty(row["value"]) else "" for row in rows
        ),
    )


def _label(row: Mapping[Any, Any], words: Words) -> str:
    if is_empty(row["value"]):
        return ""
    told = measure_text(row["value"], words)
    return f"{told} {words('figure-example')}" if row["is_example"] else told


def measure_text(value: float, words: Words) -> str:
    """A figure with as many decimals as it has, two at most."""
    return notation.number(value, words.language, notation.decimals(value))


def _promised(services: Services, selection: Selection) -> frozenset[str]:
    codes = (services.frame(kind, selection)["indicator_code"] for kind in ("goal", "target"))
    return frozenset(str(code) for each in codes for code in each.dropna())


def _change(first: Mapping[Any, Any], last: Mapping[Any, Any], words: Words) -> str:
    name, value = str(last["indicator"]), measure_text(last["value"], words)
    year = str(last["year"])
    if first["year"] == last["year"]:
        return words("municipality-measurements-one", indicator=name, value=value, year=year)
    difference = float(last["value"]) - float(first["value"])
    return words(
        "municipality-measurements-more"
        if difference > 0
        else "municipality-measurements-fewer"
        if difference < 0
        else "municipality-measurements-same",
        indicator=name,
        value=value,
        year=year,
        difference=measure_text(abs(difference), words),
        since=str(first["year"]),
    )


def _indicator(code: str, indicators: pd.DataFrame, language: str) -> dict[str, Any]:
    found = indicators[indicators["code"].eq(code)].to_dict("records")
    row = found[0] if found else {"name": code, "name_en": code, "unit": None}
    name = row["name_en"] if language == "en" and row["name_en"] else row["name"]
    order = int(str(row["id"])) if found else 0  # as the catalogue lists them
    return {"indicator_code": code, "indicator": name, "unit": row["unit"], "order": order}


def _reading(row: Mapping[Any, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    hidden = bool(row["is_hidden"])
    value = None if hidden or is_empty(row["value"]) else float(row["value"])
    nothing = nothing_where_hidden(row) or ("not_reported" if value is None else None)
    kept = {key: row[key] for key in ("municipality_code", "count_method", "status", "is_example")}
    told = {"year": int(row["year"]), "value": value, "is_hidden": hidden, "nothing": nothing}
    told |= {name: flag(row, name) for name in ("is_withheld", "is_text_withheld")}
    return {
        **found,
        **kept,
        **told,
        "is_example": bool(row["is_example"]),
        "sources": [source_of(row)],
    }


def _absent(
    own: list[dict[str, Any]],
    periods: list[tuple[int, date | None]],
    on: date,
    found: Mapping[str, Any],
) -> list[dict[str, Any]]:
    """A row for every year of the calendar after the first reading that nobody reported."""
    have = {row["year"] for row in own}
    return [
        {
            **found,
            "year": year,
            "is_hidden": False,
            "is_withheld": False,
            "is_example": False,
            "nothing": "not_reported" if (due_on or year_end(year)) < on else "awaiting",
            "sources": [],
        }
        for year, due_on in sorted(periods, key=lambda period: period[0])
        if year not in have and min(have) < year <= on.year
    ]


def _with_breaks(frame: pd.DataFrame, indicators: pd.DataFrame) -> pd.DataFrame:
    texts = dict(zip(indicators["code"], indicators["series_breaks"], strict=True))
    breaks = {
        code: [day for part in str(text).split(";") if (day := as_date(part.strip()))]
        for code, text in texts.items()
        if not is_empty(text)
    }
    before: dict[tuple[str, str], int] = {}
    found = []
    for row in frame.sort_values("year", kind="stable").to_dict("records"):
        key = (row["municipality_code"], row["indicator_code"])
        since = before.get(key)
        found.append(
            since is not None
            and any(
                year_end(since) < day <= year_end(row["year"]) for day in breaks.get(key[1], ())
            )
        )
        before[key] = row["year"]
    ordered = frame.sort_values("year", kind="stable").index
    return frame.assign(is_break=pd.Series(found, index=ordered, dtype=bool))


def _remark(row: Mapping[Any, Any], words: Words) -> str:
    told = [] if is_empty(row["count_method"]) else [str(row["count_method"])]
    if flag(row, "is_text_withheld"):
        told.append(words("text-withheld"))
    if row["status"] in ("provisional", "estimate"):
        told.append(words(f"mark-{row['status']}"))
    if row["is_break"]:
        told.append(words("municipality-new-series"))
    return ", ".join(told)


MUNICIPALITY_MEASUREMENTS = Exhibit(
    key="municipality-measurements",
    query=measurements,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=with_remarks,
    drawing=drawing,
    shape=Listing(48),
)
