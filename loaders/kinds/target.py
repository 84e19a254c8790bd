"""Targets with their baselines: long, or with the years in the headers and the goal in a title."""

from __future__ import annotations

from database.rows import Row
from loaders.kind import Column, Kind, municipality_columns, programme_column, source_column
from loaders.line import Line
from loaders.reader import Reader
from loaders.values import Figure

CONDITIONS = {
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


def read(line: Line, reader: Reader) -> Row | None:
    """One target; a dash says that the goal is not chosen, a blank that the choice is not known."""
    programme, goal = reader.goal(line)
    indicator = _indicator(line, reader, programme, goal)
    baseline, target = _figure(line, reader, indicator, "baseline"), _figure(line, reader, indicator, "target")
    found: dict[str, object] = {
        "municipality_code": reader.municipality(line),
        "programme_code": programme,
        "indicator_code": indicator,
        "goal_no": goal,
        "baseline_year": reader.year(line, "baseline_year"),
        "baseline": baseline.value,
        "target_year": reader.year(line, "target_year"),
        "target": target.value,
        "condition": reader.chosen(line, "condition", CONDITIONS, "unknown_condition"),
        "is_chosen": False if target.is_dash else True if target.value is not None else None,
    }
    _check_order(line, reader, found)
    _check_direction(line, reader, found)
    return reader.built(line, "target", found)


def _indicator(line: Line, reader: Reader, programme: str, goal: int | None) -> str | None:
    if line.has("indicator"):
        return reader.named(line, "indicator", reader.reference.indicators, "indicator")
    indicator = reader.reference.goal_indicators.get((programme, str(goal)))
    entry = line.entries.get("indicator") or line.entries.get("goal") or line.entries["target"]
    if indicator is None and not (line.has("goal") and goal is None):
        reader.flag(entry, "unknown_indicator")
    return indicator


def _figure(line: Line, reader: Reader, indicator: str | None, field: str) -> Figure:
    is_count = reader.reference.indicator_units.get(indicator or "", "count") in {"count", "capacity"}
    return reader.count(line, field) if is_count else reader.number(line, field)


def _check_order(line: Line, reader: Reader, found: dict[str, object]) -> None:
    start, end = found["baseline_year"], found["target_year"]
    if isinstance(start, int) and isinstance(end, int) and end <= start:
        reader.flag(line.entries["target_year"], "target_before_baseline", {"baseline_year": str(start)})


def _check_direction(line: Line, reader: Reader, found: dict[str, object]) -> None:
    direction = reader.reference.indicator_directions.get(str(found["indicator_code"]))
    baseline, target = found["baseline"], found["target"]
    if not isinstance(baseline, int | float) or not isinstance(target, int | float):
        return
    if (direction == "lower" and target >= baseline) or (direction == "higher" and target <= baseline):
        reader.flag(line.entries["target"], "target_not_lower", {"baseline": f"{baseline:g}", "direction": direction})


KIND = Kind(
    name="target",
    titles=("Måltal", "Targets"),
    columns=(
        *municipality_columns(),
        programme_column(),
        Column("goal", "Målsætning", ("Goal", "Målsætning nr.")),
        Column("indicator", "Indikator", ("Indicator",)),
        Column(
            "baseline",
            "Udgangspunkt",
            ("Baseline", "Udgangspunktet", "Startværdi"),
            is_required=True,
            is_own=True,
            is_summed=True,
            year_field="baseline_year",
        ),
        Column("baseline_year", "Udgangspunktsår", ("Baseline year", "År for udgangspunkt"), is_required=True),
        Column(
            "target",
            "Måltal",
            ("Target", "Mål", "Måltallet"),
            is_required=True,
            is_own=True,
            is_summed=True,
            year_field="target_year",
        ),
        Column("target_year", "Måltalsår", ("Target year", "År for måltal", "Mål år"), is_required=True),
        Column("condition", "Betingelse", ("Condition",)),
        Column("reduction", "Reduktion i antal", ("Reduction", "Reduktion")),
        Column("reduction_percent", "Reduktion i procent", ("Reduction in percent", "Reduktion i %", "Reduktion i pct.")),
        Column("note", "Bemærkning", ("Note", "Noter", "Bemærkninger", "Kommentar", "Remark")),
        source_column(),
    ),
    read=read,
)
