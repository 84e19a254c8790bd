"""Goals and targets of municipalities in every programme, judged on the shown day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.goals.progress import readings
from answers.municipalities.municipalities import (
    named,
    narrowed,
    programmes_by_code,
    with_country_named,
)
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.exact import is_empty
from monitoring.nothings import Nothing, nothing_for_status, nothing_where_hidden
from monitoring.progress import Status, judge_frame, targets_to_judge
from monitoring.several_targets import counted_once
from words import notation
from words.vocabulary import dashed

COLUMNS = (
    Column("goal", "municipality-goal", link_key="goal_path"),
    Column("municipality", "municipality-municipality"),
    Column("programme", "municipality-programme"),
    Column("status", "municipality-status", "status"),
    Column("baseline", "municipality-baseline", "measure", nothing_key="baseline_nothing"),
    Column("baseline_year", "municipality-baseline-year", "year"),
    Column("value", "municipality-value", "measure", nothing_key="nothing"),
    Column("value_year", "municipality-value-year", "year"),
    Column("target", "municipality-target", "measure", nothing_key="target_nothing"),
    Column("target_year", "municipality-target-year", "year"),
    Column("required", "municipality-required", "number", digits=1),
    Column("gap", "municipality-gap", "difference", digits=1),
    Column("way_share", "municipality-way", "share"),
    Column("marks", "municipality-marks", "marks"),
)
ADDED = (
    "goal",
    "goal_path",
    "programme",
    "is_own_programme",
    "nothing",
    "baseline_nothing",
    "target_nothing",
)


def goals(services: Services, selection: Selection) -> pd.DataFrame:
    """One judged row per goal or target, the chosen programme's first.

    Targets of other programmes are left out when their baseline lies after the shown day.
    """
    on = services.moment(selection).on
    rows = targets_to_judge(
        narrowed(services.frame("target", selection), selection),
        narrowed(services.frame("goal_choice", selection), selection),
        services.frame("goal", selection),
        services.frame("indicator", selection),
    )
    begun = [is_empty(year) or int(year) <= on.year for year in rows["baseline_year"]]
    own = rows["programme_code"].eq(selection.programme_code)
    # A national count under a municipal table is where the contributions start, not a target.
    is_target = rows["municipality_code"].ne("national") | rows["target"].notna()
    kept = rows[(own | pd.Series(begun, index=rows.index, dtype=bool)) & is_target]
    calendar = services.frame("calendar", selection)
    judged = judge_frame(kept.reset_index(drop=True), readings(services, selection), calendar, on)
    return _sorted(named(_called(judged, services, selection), services, selection))


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The country by its name."""
    return with_country_named(frame, context.words)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Every status with the goal it is about, or with how many goals have it.

    A goal with targets for several years is one goal; it may have no number, but has a name.
    """
    once = counted_once(frame, context.on, ("municipality_code", "programme_code", "goal"))
    rows = once[once["is_own_programme"].astype(bool)]
    words = context.words
    if rows.empty:
        return words("municipality-goals-none", others=len(once))
    counted = Counter(str(status) for status in rows["status"].dropna())
    said = [_said(status, count, rows, context) for status, count in counted.items()]
    return words("municipality-goals-finding", says="; ".join(said))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """On which day the goals are judged."""
    day = notation.day(context.on, context.words.language)
    return context.words("municipality-goals-subtitle", date=day)


def _said(status: str, count: int, rows: pd.DataFrame, context: Context) -> str:
    words = context.words
    name = words(f"status-{dashed(status)}")
    low = name[:1].lower() + name[1:]
    if count > 1:
        return words("municipality-goals-says-many", count=count, status=low)
    goal = rows[rows["status"].eq(status)].iloc[0]["goal"]
    return words("municipality-goals-says", goal=str(goal), status=low)


def _called(rows: pd.DataFrame, services: Services, selection: Selection) -> pd.DataFrame:
    goal_rows = services.frame("goal", selection).to_dict("records")
    known = {(row["programme_code"], int(row["no"])): row for row in goal_rows}
    indicators = services.frame("indicator", selection).set_index("code").to_dict("index")
    programmes = programmes_by_code(services, selection)
    language = selection.language
    added = []
    for row in rows.to_dict("records"):
        number = None if is_empty(row["goal_no"]) else int(row["goal_no"])
        goal = known.get((row["programme_code"], number or 0), {})
        indicator = indicators.get(row["indicator_code"], {})
        programme = programmes.get(row["programme_code"])
        path = f"/maal/{row['programme_code']}/{number}" if goal else None
        added.append(
            {
                "goal": _name(goal, language) or _name(indicator, language) or str(number or ""),
                "goal_path": path,
                "programme": programme.called(language) if programme else row["programme_code"],
                "is_own_programme": row["programme_code"] == selection.programme_code,
                "nothing": _nothing(row),
                "baseline_nothing": nothing_where_hidden(row, "baseline_"),
                "target_nothing": _target_nothing(row),
                "sources": _sources(row),
            }
        )
    more = pd.DataFrame(added, columns=[*ADDED, "sources"], index=rows.index)
    return pd.concat([rows, more], axis=1)


def _nothing(row: Mapping[Any, Any]) -> str | None:
    """A hidden figure stays hidden also where its status can be told.

    Of an unknown target the status says all there is: nobody was asked for a number.
    """
    hidden = nothing_where_hidden(row, "value_")
    if hidden:
        return hidden
    return None if row["status"] == Status.TARGET_UNKNOWN else nothing_for_status(row["status"])


def _target_nothing(row: Mapping[Any, Any]) -> str | None:
    if row["status"] == Status.TARGET_UNKNOWN:
        return None
    return Nothing.NO_TARGET if row["status"] == Status.NO_TARGET else Nothing.NOT_REPORTED


def _name(row: Mapping[Any, Any], language: str) -> str:
    if language == "en" and row.get("name_en"):
        return str(row["name_en"])
    return str(row.get("short_name") or row.get("name") or "")


def _sources(row: Mapping[Any, Any]) -> list[Source]:
    found = [source_of(row)]
    if not is_empty(row.get("reading_file_name")):
        own = {key.removeprefix("reading_"): row[key] for key in row if key.startswith("reading_")}
        found.append(source_of(own))
    return found


def _sorted(rows: pd.DataFrame) -> pd.DataFrame:
    keys = ["municipality_code", "is_own_programme", "programme_code", "goal_no"]
    numbers = pd.to_numeric(rows["goal_no"], errors="coerce")
    return rows.assign(goal_no=numbers).sort_values(
        keys, ascending=[True, False, True, True], kind="stable", ignore_index=True
    )


MUNICIPALITY_GOALS = TableExhibit(
    key="municipality-goals",
    query=goals,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(28),  # of all municipalities; one has fewer
)
