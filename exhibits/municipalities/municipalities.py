"""The municipalities of the chosen programme at a glance, one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from answers.facts.methods import ParticipationFact
from answers.facts.places import MemberPlace
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, row_sources, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.municipalities.goals import goals
from exhibits.municipalities.methods import methods
from exhibits.municipalities.releases import YearRow, releases
from exhibits.releases.sentences import span
from monitoring.exact import is_empty
from monitoring.several_targets import counted_once
from monitoring.spans import YEAR
from words.catalog import Words
from words.danish_order import danish_key
from words.vocabulary import dashed

FIRST = (
    Column("municipality", "municipality-municipality", link_key="municipality_path"),
    Column("group_text", "municipality-group"),
    Column("region_text", "municipality-region"),
    Column("methods", "municipality-methods-count", "count"),
    Column("goals_text", "municipality-goals-chosen"),
)
LAST = (
    Column("value", "municipality-releases-newest", "count", nothing_key="nothing"),
    Column("year", "municipality-releases-year", "year"),
    Column("marks", "municipality-marks", "marks"),
)
FIELDS = (
    "municipality_code", "municipality", "municipality_path", "group", "region", "methods",
    "chosen", "unknown", "goals", "value", "year", "place", "length", "nothing", "marks",
    "is_example_member", "sources",
)  # fmt: skip
STATUS = "status_"


def municipalities(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality of the chosen programme, group and region, in Danish order.

    A goal that has an indicator adds `status_<no>` and `name_<no>`.
    """
    selection = replace(selection, municipality_code=None)
    places = services.municipalities(selection)
    run = [part for part in methods(services, selection) if part.is_counted]
    judged, counted = goals(services, selection), releases(services, selection)
    judged = judged[judged["is_own_programme"].astype(bool) & judged["goal_no"].notna()]
    judged = counted_once(judged, services.moment(selection).on)
    rows = []
    for place in sorted(places, key=lambda each: danish_key(each.name)):
        own = [part.fact for part in run if part.fact.municipality_code == place.code]
        years = [each for each in counted if each.municipality_code == place.code]
        rows.append(_row(place, own, _of(judged, place.code), years))
    statuses = [key for row in rows for key in row if key not in FIELDS]
    return pd.DataFrame(rows, columns=[*FIELDS, *dict.fromkeys(statuses)])


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The group and the goals chosen, in the reader's language."""
    words = context.words
    groups = [
        words(f"municipality-group-{dashed(group)}") if isinstance(group, str) else ""
        for group in frame["group"]
    ]
    told = [_chosen(row, context) for row in frame.to_dict("records")]
    return frame.assign(
        # The heading says region already.
        region_text=[str(name or "").removeprefix("Region ") for name in frame["region"]],
        group_text=pd.Series(groups, index=frame.index, dtype="object"),
        goals_text=pd.Series(told, index=frame.index, dtype="object"),
        span_text=pd.Series(_spans(frame, words), index=frame.index, dtype="object"),
    )


def _spans(frame: pd.DataFrame, words: Words) -> list[str]:
    rows = frame.to_dict("records")
    known = [None if is_empty(row["place"]) else int(row["place"]) for row in rows]
    return [
        "" if place is None else span(place, str(row["length"]), words)
        for place, row in zip(known, rows, strict=True)
    ]


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The fixed columns, with a status for each goal that can be judged."""
    numbers = sorted(key.removeprefix(STATUS) for key in frame.columns if key.startswith(STATUS))
    statuses = [
        Column(f"{STATUS}{number}", kind="status", label=_goal_name(frame, number))
        for number in numbers
    ]
    newest = LAST
    if not set(frame["length"].dropna()) <= {YEAR}:  # half-years and quarters need their name
        newest = (LAST[0], Column("span_text", "release-period"), LAST[2])
    return (*FIRST, *statuses, *newest)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many municipalities, and how many of them run a method."""
    running = int(frame["methods"].gt(0).sum())
    return context.words("municipalities-finding", count=len(frame), running=running)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the columns are."""
    return context.words("municipalities-subtitle")


def _of(frame: pd.DataFrame, code: str) -> pd.DataFrame:
    return frame[frame["municipality_code"].eq(code)]


def _row(
    place: MemberPlace,
    run: list[ParticipationFact],
    judged: pd.DataFrame,
    counted: list[YearRow],
) -> dict[str, Any]:
    goal_rows = judged.to_dict("records")
    chosen = [row["is_chosen"] for row in goal_rows]
    sources: list[Source] = [source_of(place.member)]
    for row in (*run, *goal_rows):
        sources += row_sources(row)
    return {
        "municipality_code": place.code,
        "municipality": place.name,
        "municipality_path": municipality_path(place.name),
        "group": place.group,
        "region": place.region,
        "methods": len({each.method_code for each in run}),
        "chosen": sum(each is True for each in chosen),
        "unknown": sum(is_empty(each) for each in chosen),
        "goals": len(chosen),
        "is_example_member": place.member.is_example,
        **_statuses(goal_rows),
        **_newest(counted, sources),
    }


def _statuses(rows: list[dict[Any, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in rows:
        if not is_empty(row["indicator_code"]) and not is_empty(row["goal_no"]):
            number = int(row["goal_no"])
            found |= {f"{STATUS}{number}": row["status"], f"name_{number}": row["goal"]}
    return found


def _newest(counted: list[YearRow], sources: list[Source]) -> dict[str, Any]:
    newest = counted[-1] if counted else None
    if newest is None or newest.count is None:
        return {
            "value": None, "year": None, "place": None, "length": None,
            "nothing": "not_reported", "marks": [], "sources": sources,
        }  # fmt: skip
    count = newest.count
    return {
        "value": newest.value,
        "year": count.year,
        "place": count.place,
        "length": count.length,
        "nothing": newest.nothing,
        "marks": ["example"] if newest.is_example else [],
        "sources": [*sources, *newest.sources],
    }


def _chosen(row: Mapping[Any, Any], context: Context) -> str:
    words = context.words
    if not row["goals"]:
        return ""
    if row["unknown"] == row["goals"]:
        return words("municipalities-goals-unknown")
    key = "municipalities-goals-some" if row["unknown"] else "municipalities-goals-all"
    return words(key, chosen=row["chosen"], count=row["goals"], unknown=row["unknown"])


def _goal_name(frame: pd.DataFrame, number: str) -> str:
    names = frame[f"name_{number}"].dropna()
    return str(names.iloc[0]) if len(names) else number


MUNICIPALITIES = TableExhibit(
    key="municipalities",
    query=municipalities,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
