"""What was counted toward each target, against the plan; nothing is drawn between counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pandas as pd

from answers.goals.progress import readings
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row, Tone
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.drawn_rows import is_example, sign_of, values_of
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context, Figure, Shown
from exhibits.goals.points import points
from exhibits.goals.progress import ordered
from exhibits.goals.sentences import amount, gap_text, turns
from monitoring.exact import is_empty
from monitoring.expectations import calendar_periods, expected_years
from monitoring.nothings import nothing_where_hidden
from monitoring.periods import year_position
from monitoring.rows import flag
from words import notation
from words.catalog import Words

KEPT = ("name", "municipality_code", "municipality_path", "unit", "direction", "condition", "gap")
HIDDEN = ("is_hidden", "is_withheld")
FIELDS = (*KEPT, "role", "year", "value", *HIDDEN, "is_example", "count_status", "sources")
ROLES = ("baseline", "no_count", "awaiting", "observed", "plan", "target")
SPOKEN = (*ROLES, "missing")  # what a row is called
# Word, meaning, column and roles of what is drawn.
SERIES: Final[tuple[tuple[str, Tone, str, tuple[str, ...]], ...]] = (
    ("observed", "now", "counted", ("baseline", "no_count", "awaiting", "observed")),
    ("target", "limit", "counted", ("target",)),
    ("plan", "plan", "planned", ("plan",)),
)
Record = dict[Any, Any]


def observed(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality, role and year; roles as the figure `observations` names them.

    A year with a count that is due and missing is `observed` without value; one not due yet is
    `awaiting`; one nobody was to count in is `no_count`. Municipalities in order of gap.
    """
    known = readings(services, selection)
    calendar = services.frame("calendar", selection)
    on = services.moment(selection).on
    rows = [
        row
        for target in ordered(points(services, selection)).to_dict("records")
        for row in _rows(target, known, calendar, on)
    ]
    return pd.DataFrame(rows, columns=list(FIELDS)).astype(
        {"value": "float64", "year": "float64", "gap": "float64"}
    )


def _rows(target: Record, known: pd.DataFrame, calendar: pd.DataFrame, on: date) -> list[Record]:
    counts = _counts(target, known, on)
    rows = [
        _row(target, "baseline", target["baseline_year"], target["baseline"]),
        *(_row(target, "observed", count["year"], count["value"], count) for count in counts),
        *_years_without(target, {int(count["year"]) for count in counts}, calendar, on),
        _row(target, "target", target["target_year"], target["target"]),
    ]
    if not is_empty(target["required"]):
        rows.append(_row(target, "plan", target["value_year"], target["required"]))
    return sorted(rows, key=lambda row: (int(row["year"]), ROLES.index(row["role"])))


def _counts(target: Record, known: pd.DataFrame, on: date) -> list[Record]:
    mine = known[
        known["municipality_code"].eq(target["municipality_code"])
        & known["indicator_code"].eq(target["indicator_code"])
        & known["year"].gt(target["baseline_year"])
        & known["year"].le(on.year if (on.month, on.day) == (12, 31) else on.year - 1)
    ]
    if not target["is_example"]:
        mine = mine[~mine["is_example"].astype("bool")]
    return mine.sort_values("year").drop_duplicates("year", keep="last").to_dict("records")


def _years_without(
    target: Record, counted: set[int], calendar: pd.DataFrame, on: date
) -> Iterable[Record]:
    start = int(target["baseline_year"])
    last = max(int(target["target_year"]), *counted, start + 1)
    usable = calendar[calendar["is_example"].astype("bool").eq(bool(target["is_example"]))]
    periods = calendar_periods(usable, str(target["indicator_code"]))
    until = max(on, date(last, 12, 31))
    expected = {each.on.year: each for each in expected_years(periods, start, until)}
    for year in range(start + 1, last + 1):
        if year in counted:
            continue
        due = expected.get(year)
        role = "no_count" if due is None else "observed" if due.due_on < on else "awaiting"
        yield _row(target, role, year, None)


def _row(
    target: Record, role: str, year: object, value: object, count: Record | None = None
) -> Record:
    stored = target["sources"] if count is None else [source_of(count)]
    is_example = bool(target["is_example"]) if count is None else bool(count["is_example"])
    return {
        **{name: target[name] for name in KEPT},
        "role": role,
        "year": year,
        "value": value,
        **_hidden(target if role == "baseline" else count or {}, role),
        "is_example": is_example and value is not None,
        "count_status": None if count is None else count["status"],
        "sources": stored if value is not None or count is not None else [],
    }


def _hidden(row: Record, role: str) -> dict[str, bool]:
    prefix = "baseline_" if role == "baseline" else ""
    return {name: flag(row, f"{prefix}{name}") for name in HIDDEN}


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What each row is, and what stands beside its point."""
    words = context.words
    rows = frame.to_dict("records")
    roles = [words(f"goal-role-{_spoken(row).replace('_', '-')}") for row in rows]
    labels = [_label(row, context) for row in rows]
    nothing = [_nothing(row) for row in rows]
    is_plan = frame["role"].eq("plan")
    return frame.assign(
        counted=frame["value"].mask(is_plan),
        planned=frame["value"].where(is_plan),
        role_text=pd.Series(roles, index=frame.index, dtype="object"),
        label_text=pd.Series(labels, index=frame.index, dtype="object"),
        nothing=pd.Series(nothing, index=frame.index, dtype="object"),
    )


def _spoken(row: Record) -> str:
    is_missing = row["role"] == "observed" and is_empty(row["value"]) and not row["is_hidden"]
    return "missing" if is_missing else str(row["role"])


def _nothing(row: Record) -> str | None:
    if row["is_hidden"]:
        return nothing_where_hidden(row)
    return {"missing": "not_reported", "awaiting": "awaiting"}.get(_spoken(row))


def _label(row: Record, context: Context) -> str | None:
    words = context.words
    if row["role"] == "plan":
        return gap_text(row["gap"], str(row["unit"]), turns(pd.Series(row)), words)
    if row["role"] == "target":
        return words("goal-label-target", amount=amount(row["value"], words.language))
    if row["count_status"] in ("provisional", "estimate") and not is_empty(row["value"]):
        told = words(f"mark-{row['count_status']}")
        return f"{amount(row['value'], words.language)} {told}"
    return None


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many have been counted since their baselines."""
    words = context.words
    is_counted = frame["value"].notna() | frame["is_hidden"].astype("bool")
    counts = frame.loc[frame["role"].eq("observed") & is_counted, "municipality_code"].nunique()
    places = frame["municipality_code"].nunique()
    return words("goal-observations-finding", counts=counts, count=places)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What is drawn, and that nothing is drawn in between."""
    return context.words("goal-observations-measure")


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """Municipality, year, what it is, and the number or what stands for it."""
    whole = frame["counted"].dropna().mod(1).eq(0).all()
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        Column("role_text", "goal-role"),
        Column("year", "goal-year", "year"),
        Column("counted", "goal-number-value", "number", 0 if whole else 1, "nothing"),
        Column("planned", "goal-plan-value", "number", 1),
    )


def drawing(frame: pd.DataFrame, context: Context) -> Drawing:
    """Years as rows, and of each municipality what was counted, its target and its plan."""
    years = sorted({int(year) for year in frame["year"]})
    names = list(dict.fromkeys(str(name) for name in frame["name"]))
    lines = [
        replace(line, group=number, name=_called(name, line.name, len(names)))
        for number, name in enumerate(names)
        for own in [frame[frame["name"].eq(name)]]
        for line in _lines(own, years, columns(frame), context)
    ]
    invented = {int(row["year"]) for row in frame.to_dict("records") if is_example(row)}
    rows = tuple(Row(str(year), str(year), year in invented) for year in years)
    day = notation.day(context.on, context.words.language)
    today = (float(year_position(context.on)) - 1, day)
    return Drawing("planned", rows, tuple(lines), is_whole=False, day=today)


def _called(name: str, told: str, count: int) -> str:
    return told if count == 1 else f"{name}, {told[:1].lower()}{told[1:]}"


def _lines(
    frame: pd.DataFrame, years: list[int], shown: tuple[Column, ...], context: Context
) -> Iterator[Line]:
    words, rows = context.words, frame.to_dict("records")
    for key, tone, column, roles in SERIES:
        numbers = next(each.numbers for each in shown if each.key == column)
        found = {int(row["year"]): row for row in rows if row["role"] in roles}
        own = [found.get(year) for year in years]
        yield Line(
            words(f"goal-role-{key}"),
            values_of(row and row[column] for row in own),
            tone,
            numbers,
            tones=tuple("base" if row and row["role"] == "baseline" else None for row in own),
            labels=tuple(_told(row, column, words) if row else "" for row in own),
            signs=tuple(_sign(row, column, words) if row else "" for row in own),
        )


def _told(row: Record, column: str, words: Words) -> str:
    if is_empty(row[column]):
        return ""
    told = row["label_text"] or amount(row[column], words.language)
    example = row["is_example"] and row["role"] != "plan"
    return f"{told} {words('figure-example')}" if example else str(told)


def _sign(row: Record, column: str, words: Words) -> str:
    """The sign of a count that is not there; words where nobody was to count."""
    if not is_empty(row[column]):
        return ""
    return words("figure-no-count") if row["role"] == "no_count" else sign_of(row["nothing"])


def figure_for(shown: Shown, name: str) -> Figure:
    """The drawing of one municipality: its points, its plan line and the day shown."""
    context, names = shown.context, list(dict.fromkeys(shown.table["name"]))
    known = shown.drawing if shown.drawing and name in names else None
    one = known.of_place(names.index(name)) if known else Drawing("planned", (), ())
    return figure_of(one, context.words, context.width_class)


GOAL_OBSERVATIONS = TableExhibit(
    key="goal_observations",
    query=observed,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    columns=columns,
    drawing=drawing,
    shape=Listing(48),
)
