"""Targets with their baselines: long, or with the years in the headers and the goal in a title."""

from __future__ import annotations

from collections.abc import Mapping

from database.rows import Row
from loaders.meaning.values import Figure, is_percentage
from loaders.tables.column import HIDDEN_COUNT, Column, Protection, Stored, StoredValues
from loaders.tables.common_columns import (
    caveat_columns,
    municipality_columns,
    programme_column,
    remark_column,
    source_column,
    year_column,
)
from loaders.tables.kind import Kind
from loaders.tables.line import Line
from loaders.tables.reader import Reader
from monitoring.exact import is_known

COUNTED, RATE = frozenset({"count", "capacity"}), "rate"
CONDITIONS: Mapping[str, str] = {
    "hoejst": "at_most",
    "maks": "at_most",
    "maksimalt": "at_most",
    "atmost": "at_most",
    "under": "under",
    "below": "under",
    "mindst": "at_least",
    "minimum": "at_least",
    "atleast": "at_least",
}

CONDITION_WORDS: Mapping[str, str] = {"at_most": "højst", "under": "under", "at_least": "mindst"}


def read(line: Line, reader: Reader) -> Row | None:
    """One target; a dash says that the goal is not chosen, a blank that the choice is not known."""
    if _says_nothing(line):
        return None
    programme, goal = reader.goal(line)
    indicator = _indicator(line, reader, programme, goal)
    goal = goal or _only_goal(line, reader, programme, indicator)
    baseline = _figure(line, reader, indicator, "baseline")
    target = _figure(line, reader, indicator, "target")
    target_year = reader.year(line, "target_year")
    if target.value is not None:
        reader.needed(line, "target_year", target_year, "not_a_year")
    found: dict[str, object] = {
        "municipality_code": reader.municipality(line),
        "programme_code": programme,
        "indicator_code": indicator,
        "goal_no": goal,
        "baseline_year": reader.year(line, "baseline_year"),
        "baseline": baseline.value,
        "target_year": target_year,
        "target": target.value,
        "is_chosen": _is_chosen(target),
    }
    _check_order(line, reader, found)
    _check_direction(line, reader, found)
    return reader.built(line, "target", found)


def _says_nothing(line: Line) -> bool:
    """A line of a long sheet where nothing is filled in but the municipality."""
    names_goal = {it for it in ("goal", "indicator") if line.knows(it)}
    return bool(names_goal) and not line.has(*names_goal, "baseline", "target")


def _is_chosen(target: Figure) -> bool | None:
    if target.is_dash:
        return False
    return True if target.value is not None or target.is_hidden else None


def _indicator(line: Line, reader: Reader, programme: str, goal: int | None) -> str | None:
    if line.has("indicator"):
        code = reader.named(line, "indicator", reader.reference.indicators, "indicator")
        return reader.needed(line, "indicator", code, "unknown_indicator")
    indicator = reader.reference.goal_indicators.get((programme, str(goal)))
    entry = line.entry("indicator") or line.entry("goal") or line.entries["target"]
    if indicator is None and not reader.of_line:
        reader.flag(entry, "unknown_indicator", {"reason": "none"})
    return indicator


def _only_goal(line: Line, reader: Reader, programme: str, indicator: str | None) -> int | None:
    """The goal an indicator belongs to, where no goal is named and only one has it."""
    known = reader.reference.goal_indicators
    found = [no for (of, no), code in known.items() if (of, code) == (programme, indicator)]
    return int(found[0]) if len(found) == 1 and not line.has("goal") else None


def _figure(line: Line, reader: Reader, indicator: str | None, field: str) -> Figure:
    unit = reader.reference.indicator_units.get(indicator or "", "unknown")
    if unit == RATE and is_percentage(line.value(field)):
        reader.flag(line.entries[field], "not_a_number", {"reason": "percent"})
    return reader.count(line, field) if unit in COUNTED else reader.number(line, field)


def _check_order(line: Line, reader: Reader, found: dict[str, object]) -> None:
    start, end = found["baseline_year"], found["target_year"]
    if isinstance(start, int) and isinstance(end, int) and end <= start:
        reader.flag(
            line.entries["target_year"], "target_before_baseline", {"baseline_year": str(start)}
        )


def _check_direction(line: Line, reader: Reader, found: dict[str, object]) -> None:
    direction = reader.reference.indicator_directions.get(str(found["indicator_code"]))
    baseline, target = found["baseline"], found["target"]
    if not isinstance(baseline, int | float) or not isinstance(target, int | float):
        return
    if (direction == "lower" and target >= baseline) or (
        direction == "higher" and target <= baseline
    ):
        reader.flag(
            line.entries["target"],
            "target_not_lower",
            {"baseline": f"{baseline:g}", "direction": direction},
        )


def _target_cell(row: StoredValues) -> object:
    """The target, or what stands where there is none: a dash says that the goal is not chosen."""
    if is_known(row.get("target")) or not is_known(row.get("is_chosen")):
        return row.get("target")
    return HIDDEN_COUNT if row["is_chosen"] else "-"


KIND = Kind(
    name="target",
    titles=("Måltal", "Targets"),
    columns=(
        *municipality_columns(),
        programme_column(),
        Column(
            "goal",
            "Målsætning",
            ("Goal", "Målsætning nr.", "Goal no."),
            names_line=True,
            width=30,
            stored=(Stored("integer", name="goal_no", record="goal"),),
        ),
        Column(
            "indicator",
            "Indikator",
            ("Indicator",),
            names_line=True,
            width=38,
            stored=(Stored(name="indicator_code", record="indicator"),),
            has_last_beside=True,
        ),
        Column(
            "baseline",
            "Udgangspunkt",
            ("Baseline", "Udgangspunktet", "Startværdi"),
            is_required=True,
            is_own=True,
            is_summed=True,
            year_field="baseline_year",
            stored=(Stored("number", unit="unit", protection=Protection.BY_INDICATOR),),
        ),
        year_column(
            "Udgangspunktsår",
            "Baseline year",
            "År for udgangspunkt",
            "Udgangspunkt år",
            "Udgangspunktets år",
            field="baseline_year",
            is_required=True,
        ),
        Column(
            "target",
            "Måltal",
            ("Target", "Mål", "Måltallet"),
            is_required=True,
            is_own=True,
            is_summed=True,
            year_field="target_year",
            stored=(
                Stored("number", unit="unit"),
                Stored("boolean", name="is_chosen", record=None),
            ),
            written=_target_cell,
        ),
        year_column(
            "Måltalsår",
            "Target year",
            "År for måltal",
            "Mål år",
            "Måltal år",
            "Måltallets år",
            field="target_year",
            is_required=True,
        ),
        Column(
            "condition",
            "Betingelse",
            ("Condition",),
            stored=(Stored(codes=CONDITIONS, unknown="unknown_condition", record=None),),
            written=lambda row: CONDITION_WORDS.get(str(row.get("condition"))),
        ),
        Column("reduction", "Reduktion i antal", ("Reduction", "Reduktion", "Reduction in number")),
        Column(
            "reduction_percent",
            "Reduktion i procent",
            (
                "Reduction in percent",
                "Reduktion procent",
                "Reduktion pct.",
                "Procentvis reduktion",
                "Percent reduction",
            ),
        ),
        *caveat_columns("target"),
        remark_column(is_stored=False),
        source_column(),
    ),
    read=read,
    figure="target",
    is_correctable=True,
)
