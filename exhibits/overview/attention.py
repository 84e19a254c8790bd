"""Who needs attention: missing figures first by size, then those behind by people."""

from __future__ import annotations

from typing import Any

import pandas as pd
from babel.lists import format_list

from answers.goals.progress import progress
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.exhibit.cell_text import called
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import gap_text, turns
from monitoring.progress import Status, attention_order
from monitoring.rows import number as number_of
from words.notation import number
from words.vocabulary import dashed

MOST_NAMED = 4
COLUMNS = (
    Column("municipality", "attention-municipality", link_key="municipality_path"),
    Column("goal", "attention-goal"),
    Column("status", "attention-status", "status"),
    Column("marks", "attention-marks", "marks"),
    Column("baseline", "attention-baseline", "number", digits=0),
    Column("baseline_year", "attention-baseline-year", "year"),
    Column("value", "attention-value", "number", nothing_key="value_nothing"),
    Column("value_year", "attention-value-year", "year"),
    Column("required", "attention-required", "number", digits=1),
    Column("gap", "attention-gap", "difference", digits=1),
)


def attention(services: Services, selection: Selection) -> pd.DataFrame:
    """The judged rows that need attention, most pressing first, with the name of their goal.

    A target of no goal goes by what it counts.
    """
    rows = attention_order(progress(services, selection))
    added: dict[str, Any] = {
        "goal": pd.Series(_goals(rows, services, selection), index=rows.index, dtype="object"),
        "municipality_path": [municipality_path(name) for name in rows["municipality"]],
        "value_nothing": [_nothing(status) for status in rows["status"]],
        "sources": [target_sources(row) for row in rows.to_dict("records")],
    }
    return rows.assign(**added)


def _goals(rows: pd.DataFrame, services: Services, selection: Selection) -> list[str]:
    goals = services.frame("goal", selection).to_dict("records")
    known = {
        (row["programme_code"], float(row["no"])): str(row["short_name"] or row["name"])
        for row in goals
    }
    counted = services.frame("indicator", selection).to_dict("records")
    names = {row["code"]: called(row, "name", selection.language) for row in counted}
    return [
        known.get((programme, number_of(no) or 0.0)) or names.get(code, str(code))
        for programme, no, code in zip(
            rows["programme_code"], rows["goal_no"], rows["indicator_code"], strict=True
        )
    ]


def _nothing(status: object) -> str | None:
    return {Status.MISSING: "not_reported", Status.AWAITING: "awaiting"}.get(Status(str(status)))


def target_sources(row: dict[Any, Any]) -> list[Source]:
    """Where baseline and target stand, and the reading that decides."""
    cells = row.get("cells") or {}
    places = dict.fromkeys(cells.get(part) or row["cell"] for part in ("baseline", "target"))
    found = [source_of({**row, "cell": cell}) for cell in places if row.get("file_name")]
    if pd.notna(row.get("reading_file_name")):
        reading = {
            key.removeprefix("reading_"): row[key] for key in row if key.startswith("reading_")
        }
        found.append(source_of({**row, **reading}))
    return found


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Who is furthest from the plan, else whose figures are missing."""
    words = context.words
    behind = frame[frame["gap"].notna() & frame["status"].ne(Status.MISSING.value)]
    if len(behind):
        first = behind.iloc[0]
        gap = number(first["gap"], words.language, 0)
        others = frame["municipality_code"].nunique() - 1
        return words("attention-behind", name=first["municipality"], gap=gap, others=others)
    missing = frame[frame["status"] == Status.MISSING]
    if len(missing):
        return words("attention-missing", names=named(missing, context), count=len(missing))
    return words("attention-none")


def named(frame: pd.DataFrame, context: Context) -> str:
    """The names as a sentence has them; beyond a few the rest is counted."""
    names = list(dict.fromkeys(frame["municipality"]))
    shown = names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        shown = [*shown[:-1], context.words("attention-others", count=len(names) - MOST_NAMED + 1)]
    return format_list(shown, locale=context.words.language)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What is measured and how it is ordered."""
    return context.words("attention-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """How to read the plan line, where there are bars to read."""
    return context.words("attention-note") if _with_gap(frame).size else ""


def _with_gap(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame["gap"].notna()]


def drawing(frame: pd.DataFrame, context: Context) -> Drawing | None:
    """Bars over the plan for those that have a gap; the others are listed in words."""
    rows = _with_gap(frame)
    if rows.empty:
        return None
    words = context.words
    told = [words(f"status-{dashed(str(key))}") for key in rows["status"]]
    gaps = [gap_text(row["gap"], str(row["unit"]), turns(row), words) for _, row in rows.iterrows()]
    gap = Line(
        words("attention-gap"), values_of(rows["gap"]), "over", Numbers("difference", 1),
        labels=tuple(gaps),
    )  # fmt: skip
    statuses = list(zip(rows["status"], told, strict=True))
    named_rows = drawn_rows(rows, rows["municipality"], words, status=statuses)
    return Drawing("bars", named_rows, (gap,), zero=words("figure-gap-plan"))


ATTENTION = TableExhibit(
    key="attention",
    query=attention,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
)
