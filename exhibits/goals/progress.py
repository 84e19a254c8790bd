"""Share of the way toward a goal, municipality by municipality, by gap in people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from answers.goals.goals import goals, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.drawn.number_labels import percent_text
from exhibits.exhibit.cell_text import nothing_word
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import (
    REACHED,
    WITHOUT_NUMBER,
    clauses,
    counted,
    gap_text,
    no_baseline,
    sentence,
    turns,
    who,
)
from monitoring.exact import is_empty
from monitoring.nothings import nothing_for_status, nothing_where_hidden
from monitoring.several_targets import counted_once
from monitoring.status import Status
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

# What the title counts, in this order; the rest is in the tally. A failure is never left out.
VERDICTS = (
    ("reached", REACHED),
    ("on-track", ("on_track",)),
    ("behind", ("slightly_behind", "behind", "worsened")),
    ("missed", ("missed",)),
    ("exceeded", ("exceeded",)),
    ("missing", ("missing",)),
    ("awaiting", ("awaiting",)),
    ("hidden", ("hidden",)),
    ("no-baseline", ("no_baseline",)),
    ("not-comparable", ("not_comparable",)),
)
FAILURES = ("behind", "missed", "exceeded")
PARTS_IN_TITLE = 3
HEADS = ("figure-way-share", "figure-way-gap", "figure-way-status")  # of what stands beside bars


def targeted(services: Services, selection: Selection) -> pd.DataFrame:
    """The standings of the municipalities that have a number to reach.

    Over several goals a municipality is called with the goal, so that no two rows are taken for
    one.
    """
    rows = standings(services, selection)
    found = rows[~rows["status"].isin(WITHOUT_NUMBER) & rows["status"].notna()].reset_index(
        drop=True
    )
    if found["goal_no"].nunique() < 2:
        return found
    called = {
        each.no: (selection.language == "en" and each.name_en) or each.name
        for each in goals(services, selection)
    }
    pairs = zip(found["name"], found["goal_no"], strict=True)
    return found.assign(name=[f"{name}, {called[int(no)]}" for name, no in pairs])


def judged(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """In order of gap, then missing ones by baseline, with what a drawing and a table say."""
    words = context.words
    rows = [row for _, row in frame.iterrows()]
    told = frame.assign(
        gap_text=_column([_gap(row, words) for row in rows], frame),
        value_text=_column([_way(row, words) for row in rows], frame),
        status_text=_column([words(f"status-{dashed(row['status'])}") for row in rows], frame),
        marks_text=_column([marks_text(row["marks"], words) for row in rows], frame),
        note_text=_column([_note(row, words) for row in rows], frame),
        nothing=_column([_nothing(row) for row in rows], frame),
        baseline_nothing=_column([no_baseline(row.to_dict()) for row in rows], frame),
        hidden=_column([_made_of_hidden(row) for row in rows], frame),
        own_marks=_column([_own_marks(row["marks"]) for row in rows], frame),
    )
    return ordered(told)


def ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """Largest gap first; without a gap the missing ones by size of baseline, then the others."""
    keys = frame.assign(
        _group=[
            _group(status, gap) for status, gap in zip(frame["status"], frame["gap"], strict=True)
        ],
        _size=-frame["gap"].fillna(frame["baseline"]).fillna(0.0),
    )
    found = keys.sort_values(["_group", "_size"], kind="stable", ignore_index=True)
    return found.drop(columns=["_group", "_size"])


def _group(status: str, gap: float) -> int:
    if not is_empty(gap):
        return 0
    return 1 if status == "missing" else 2


def _column(values: Sequence[object], like: pd.DataFrame) -> pd.Series[str]:
    return pd.Series(list(values), index=like.index, dtype="object")


def _gap(row: pd.Series, words: Words) -> str:
    if is_empty(row["gap"]):
        return ""
    return gap_text(row["gap"], str(row["unit"]), turns(row), words)


def _way(row: pd.Series, words: Words) -> str:
    way = row["way_share"]
    return "" if is_empty(way) else notation.percent(way, words.language)


def marks_text(marks: Sequence[str], words: Words) -> str:
    """The marks beside a status in words; the example mark is a label of its own."""
    return ", ".join(words(f"mark-{mark}") for mark in marks if mark != "example")


def _own_marks(marks: Sequence[str]) -> list[str]:
    return [mark for mark in marks if mark != "example"]


def _note(row: pd.Series, words: Words) -> str:
    if not is_empty(row["way_share"]):
        return ""
    key = "hidden" if row["is_hidden"] else dashed(row["status"])
    return words(f"goal-note-{key}") if words.has(f"goal-note-{key}") else ""


def _nothing(row: pd.Series) -> str | None:
    if row["value_is_hidden"]:
        return nothing_where_hidden(row.to_dict(), "value_")
    found = nothing_for_status(Status(row["status"]))
    return None if found is None else str(found)


def _made_of_hidden(row: pd.Series) -> str | None:
    """What stands for a number made of the reading and the baseline where one of them is hidden."""
    own = row.to_dict()
    return nothing_where_hidden(own, "value_") or nothing_where_hidden(own, "baseline_")


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """Baseline, target and reading with their years, then the verdict and its numbers."""
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", frame, "baseline_nothing"),
        Column("baseline_year", "goal-baseline-year", "year"),
        counted("target", "goal-target", frame),
        Column("target_year", "goal-target-year", "year"),
        counted("value", "goal-value", frame, "nothing"),
        Column("value_year", "goal-value-year", "year"),
        Column("required", "goal-required", "number", 1, "hidden"),
        Column("gap", "goal-gap", "difference", 1, "hidden"),
        Column("way_share", "goal-way", "share", 0, "hidden"),
        Column("status", "goal-status", "status"),
        Column("own_marks", "goal-marks", "marks"),
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Who has reached the target, every kind of failure, then who is missing, in few parts."""
    words = context.words
    parts: dict[str, str] = {}
    once = counted_once(frame, context.on)
    for key, statuses in VERDICTS:
        names = places(once[once["status"].isin(statuses)])
        if names:
            told = who(names, words)
            parts[key] = words(f"goal-part-{key}", who=told, count=len(names))
    if not parts:
        return words("goal-progress-none")
    return sentence(clauses([parts[key] for key in _in_title(list(parts))], words))


def places(rows: pd.DataFrame) -> list[str]:
    """The municipalities of some rows, each once, as a sentence has them."""
    first = rows.drop_duplicates("municipality_code")
    return [str(name) for name in first["name" if len(first) == len(rows) else "municipality"]]


def _in_title(keys: Sequence[str]) -> list[str]:
    """Three parts, or more when failures alone need the room; with all of them, one beside."""
    failures = [key for key in keys if key in FAILURES]
    room = max(PARTS_IN_TITLE - len(failures), 1)
    others = [key for key in keys if key not in FAILURES][:room]
    return [key for key in keys if key in failures or key in others]


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """The measure and its period, and how to read the tick."""
    years = (year_span(frame, "baseline_year"), year_span(frame, "target_year"))
    if not all(years):
        return context.words("goal-progress-measure-none")
    return context.words("goal-progress-measure", start=years[0], end=years[1])


def year_span(frame: pd.DataFrame, column: str) -> str:
    """The year of all rows, or the first and the last: 2010-2013; empty without any."""
    years = sorted({int(year) for year in frame[column] if not is_empty(year)})
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}\N{EN DASH}{years[-1]}"


def note(frame: pd.DataFrame, context: Context) -> str:
    """What a bar cannot show."""
    words = context.words
    said = [words("goal-progress-note-capped")] if (frame["way_share"] > 1).any() else []
    if any("sensitive" in marks for marks in frame["marks"]):
        said.append(words("goal-progress-note-sensitive"))
    if frame["is_hidden"].any():
        said.append(words("goal-progress-note-hidden"))
    return " ".join(said)


def drawing(frame: pd.DataFrame, context: Context) -> Drawing:
    """Bars from the baseline to the target, and how much of the time had gone."""
    words = context.words
    reasons = [_reason(row, words) for row in frame.to_dict("records")]
    rows = drawn_rows(
        frame, frame["name"], words, reason=reasons, aside=list(frame["gap_text"]),
        status=list(zip(frame["status"], frame["status_text"], strict=True)),
        marks=list(frame["marks_text"]), note=list(frame["note_text"]),
    )  # fmt: skip
    way = Line(
        words("goal-way"), values_of(frame["way_share"]), numbers=Numbers("share"),
        labels=tuple(frame["value_text"]),
    )  # fmt: skip
    gone = Line(
        words("export-elapsed"), values_of(frame["elapsed_share"]), "limit", Numbers("share"),
        note=_elapsed(frame, words),
    )  # fmt: skip
    return Drawing(
        "bars", rows, (way, gone), whole=1.0,
        ends=(words("figure-way-baseline"), words("figure-way-target")),
        heads=tuple(words(key) for key in HEADS),
    )  # fmt: skip


def _reason(row: dict[Any, Any], words: Words) -> str:
    if not is_empty(row["way_share"]):
        return ""
    return (
        str(row["status_text"]) if is_empty(row["hidden"]) else nothing_word(row["hidden"], words)
    )


def _elapsed(frame: pd.DataFrame, words: Words) -> str:
    """How much of the time had gone, where it is the same for all; the year where there is one."""
    known = frame[frame["elapsed_share"].notna()]
    if known["elapsed_share"].nunique() != 1:
        return ""
    years = known["value_year"].dropna().unique()
    share = percent_text(float(known["elapsed_share"].iloc[0]), words)
    year = str(int(years[0])) if len(years) == 1 else "none"
    return words("figure-way-elapsed", percent=share, year=year)


GOAL_PROGRESS = TableExhibit(
    key="goal_progress",
    query=targeted,
    judge=judged,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
    columns=columns,
)
