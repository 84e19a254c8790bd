"""Readings and progress as tables, for callers that do not take typed rows yet.

Typed: `answers.goals.judged.progress`, `answers.goals.aims.aims` (targets_to_judge), and for
readings `services.facts(MeasurementFact, …)` with `answers.goals.aims.indicators` beside.
"""

from __future__ import annotations

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from monitoring.periods import year_end
from monitoring.progress import judge_frame, targets_to_judge

NATIONAL = "national"


def readings(services: Services, selection: Selection) -> pd.DataFrame:
    """All readings, as monitoring takes them.

    Columns of kind `measurement` with provenance, plus unit, direction,
    indicator_name.
    """
    rows = services.frame("measurement", selection)
    indicators = services.frame("indicator", selection)[
        ["code", "name", "name_en", "unit", "direction"]
    ].rename(
        columns={"code": "indicator_code", "name": "indicator_name", "name_en": "indicator_name_en"}
    )
    return rows.merge(indicators, on="indicator_code", how="left")


def progress(services: Services, selection: Selection) -> pd.DataFrame:
    """One judged row per municipality and target of the chosen programme, group and region.

    The columns of kind `target` with their provenance, those that judge_frame adds (status, gap,
    way_share, elapsed_share, required, value, value_year, marks, reading_*), and of the
    municipality: municipality (name), group, region. Goals chosen without a number have a row.
    """
    targets = services.frame("target", selection)
    choices = services.frame("goal_choice", selection)
    code = selection.programme_code
    rows = targets_to_judge(
        targets[targets["programme_code"] == code],
        choices[choices["programme_code"] == code],
        services.frame("goal", selection),
        services.frame("indicator", selection),
    )
    places = pd.DataFrame(
        [
            (each.code, each.name, each.group, each.region)
            for each in services.municipalities(selection)
        ],
        columns=["code", "name", "group", "region"],
        dtype="object",
    )
    kept = rows[rows["municipality_code"].isin(places["code"])]
    on = services.moment(selection).on
    judged = judge_frame(
        kept, readings(services, selection), services.frame("calendar", selection), on
    )
    named = places.rename(columns={"code": "municipality_code", "name": "municipality"})
    return judged.merge(named, on="municipality_code", how="left")


def national(services: Services, selection: Selection, indicator_code: str) -> pd.DataFrame:
    """The national readings of one indicator known on the shown day, oldest first."""
    rows = readings(services, selection)
    on = services.moment(selection).on
    kept = rows["municipality_code"].eq(NATIONAL) & rows["indicator_code"].eq(indicator_code)
    known = rows["year"].map(year_end).le(on) if len(rows) else kept
    return rows[kept & known].sort_values("year", ignore_index=True)
