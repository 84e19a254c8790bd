"""What the municipal targets amount to against the national count: a contribution, no target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.goals.goals import Goal, goal_of
from answers.goals.progress import national
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import targeted
from exhibits.goals.sentences import amount
from monitoring.exact import is_empty
from monitoring.percent import share_of
from monitoring.periods import year_end
from monitoring.several_targets import summed_once
from words import notation

# What the bars are called besides the municipalities' own, which have their names.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "start": "goal-bridge-start",
        "rest": "goal-bridge-rest",
        "inside": "goal-bridge-inside",
        "outside": "goal-bridge-outside",
        "later": "goal-bridge-later",
    }
)
WEIGHTS: Mapping[str, str] = MappingProxyType(
    {"start": "sum", "rest": "sum", "inside": "part", "outside": "part"}
)
FIELDS = ("role", "municipality", "value", "year", "counted_da", "counted_en", "sources")


def contributions(services: Services, selection: Selection) -> pd.DataFrame:
    """Rows of the bridge from the national count down; empty where there is nothing to compare.

    role is start, step, rest, inside, outside or later; a step's value is negative. Only
    published counts that should fall enter, and only where the nation was counted in the
    baseline's own year. A municipality with several targets enters once.
    """
    goal = goal_of(services, selection)
    rows = [] if goal is None else _rows(goal, services, selection)
    frame = pd.DataFrame(rows, columns=list(FIELDS))
    return frame.astype({"value": "float64"}).assign(is_example=False)


def _rows(goal: Goal, services: Services, selection: Selection) -> list[dict[str, Any]]:
    if goal.indicator_code is None or goal.direction != "lower" or goal.unit != "count":
        return []
    known = targeted(services, selection)
    published = known[~known["is_example"].astype("bool")]
    complete = summed_once(published.dropna(subset=["baseline", "target"]))
    counts = national(services, selection, goal.indicator_code)
    on = services.moment(selection).on
    is_over = [year_end(int(year)) <= on for year in counts["year"]]  # known by year: 31 December
    counts = counts[pd.Series(is_over, index=counts.index, dtype="bool")]
    counts = counts[~counts["is_example"].astype("bool") & counts["value"].notna()]
    years = {int(year) for year in complete["baseline_year"]}
    start = counts[counts["year"].isin(years)]
    if len(years) != 1 or start.empty:
        return []
    later = counts[counts["year"] > years.pop()].tail(1)
    told = {"counted_da": goal.counted("da"), "counted_en": goal.counted("en")}
    return [{**row, **told} for row in _steps(complete, start.iloc[0], later)]


def _steps(complete: pd.DataFrame, start: pd.Series, later: pd.DataFrame) -> list[dict[str, Any]]:
    steps = complete.assign(fall=complete["baseline"] - complete["target"])
    steps = steps.sort_values("fall", ascending=False, kind="stable")
    rest = float(start["value"]) - float(steps["fall"].sum())
    inside = float(steps["target"].sum())
    rows = [_counted("start", start)]
    rows += [
        {
            "role": "step",
            "municipality": row["name"],
            "value": -row["fall"],
            "year": row["target_year"],
            "sources": row["target_sources"],
        }
        for row in steps.to_dict("records")
    ]
    rows += [
        {"role": role, "municipality": "", "value": value, "year": None, "sources": []}
        for role, value in (("rest", rest), ("inside", inside), ("outside", rest - inside))
    ]
    return rows + [_counted("later", row) for _, row in later.iterrows()]


def _counted(role: str, row: pd.Series) -> dict[str, Any]:
    return {
        "role": role,
        "municipality": "",
        "value": row["value"],
        "year": row["year"],
        "sources": [source_of(row.to_dict())],
    }


def named(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Every row by its name in the reader's language."""
    names = [_name(row, frame, context) for row in frame.to_dict("records")]
    english = context.words.language == "en"
    told = frame["counted_en"] if english else frame["counted_da"]
    return frame.assign(
        name=pd.Series(names, index=frame.index, dtype="object"),
        counted=told,
    )


def _begins(frame: pd.DataFrame) -> list[float]:
    """Where the bar of each row begins: a step below those before, the first part after the other.

    So the two parts end where what is left ends.
    """
    level, found = _value(frame, "start"), []
    for role, value in zip(frame["role"], frame["value"], strict=True):
        level += value if role == "step" else 0.0
        inside = _value(frame, "outside") if role == "inside" else 0.0
        found.append(level if role == "step" else inside)
    return found


def _name(row: dict[Any, Any], frame: pd.DataFrame, context: Context) -> str:
    if row["role"] == "step":
        return str(row["municipality"])
    year = "" if is_empty(row["year"]) else str(int(row["year"]))
    return context.words(NAMES[row["role"]], count=_step_count(frame), year=year)


def _step_count(frame: pd.DataFrame) -> int:
    return int(frame["role"].eq("step").sum())


def _value(frame: pd.DataFrame, role: str) -> float:
    return float(frame.loc[frame["role"].eq(role), "value"].sum())


def finding(frame: pd.DataFrame, context: Context) -> str:
    """The targets' reach as a count and as a share of the national count."""
    words = context.words
    if frame.empty:
        return words("goal-bridge-none")
    whole, fall = _value(frame, "start"), -_value(frame, "step")
    share = share_of(fall, whole)
    return words(
        "goal-bridge-finding",
        count=_step_count(frame),
        fall=amount(fall, words.language),
        whole=amount(whole, words.language),
        counted=str(frame["counted"].iloc[0]),
        percent="" if share is None else notation.percent(float(share), words.language),
    )


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What would be left, and that this is no national target."""
    words = context.words
    if frame.empty:
        return words("goal-progress-measure-none")
    numbers = {"whole": _value(frame, "start"), "rest": _value(frame, "rest")}
    numbers["fall"] = -_value(frame, "step")
    told = {key: amount(value, words.language) for key, value in numbers.items()}
    year = str(int(frame.loc[frame["role"].eq("start"), "year"].iloc[0]))
    return words("goal-bridge-measure", count=_step_count(frame), year=year, **told)


def drawing(frame: pd.DataFrame, context: Context) -> Drawing:
    """Steps from the national count down to what would be left, which is then split in two."""
    frame = frame[frame["value"].notna()]
    words, roles = context.words, frame["role"]
    is_step = roles.eq("step")
    rows = drawn_rows(
        frame, frame["name"], words, weight=[WEIGHTS.get(role, "") for role in roles],
        is_rule=list(roles.eq("later")),
    )  # fmt: skip
    labels = tuple(number_text(value, words) for value in frame["value"])
    without = words("goal-bridge-without", amount=amount(_value(frame, "outside"), words.language))
    levels = [
        without if role == "outside" else label for role, label in zip(roles, labels, strict=True)
    ]
    base = Line(words("export-base"), values_of(_begins(frame)), "base", is_base=True)
    level = Line(
        words("goal-bridge-value"), values_of(frame["value"].mask(is_step)), "base",
        tones=tuple("now" if role == "inside" else None for role in roles),
        labels=_where(~is_step, levels),
    )  # fmt: skip
    fall = Line(
        words("goal-bridge-fall"), values_of(-frame["value"].where(is_step)), is_fall=True,
        labels=_where(is_step, labels),
    )  # fmt: skip
    return Drawing("bars", rows, (base, level, fall))


def _where(kept: pd.Series, labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(label if keep else "" for keep, label in zip(kept, labels, strict=True))


GOAL_BRIDGE = TableExhibit(
    key="goal_bridge",
    query=contributions,
    judge=named,
    finding=finding,
    subtitle=subtitle,
    drawing=drawing,
    columns=(
        Column("name", "goal-bridge-row"),
        Column("value", "goal-bridge-value", "number"),
        Column("year", "goal-bridge-year", "year"),
    ),
)
