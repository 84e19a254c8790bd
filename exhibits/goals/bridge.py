"""What the municipal targets amount to against the national count: a contribution, no target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from answers.facts.goals import MeasurementFact
from answers.goals.goals import goal_of
from answers.goals.readings import national
from answers.goals.standings import Standing
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import targeted
from exhibits.goals.sentences import amount, in_year
from monitoring.percent import share_of
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


@dataclass(frozen=True, slots=True)
class Step:
    """A bar: role is start, step, rest, inside, outside or later; a step's value is negative.

    `name` is the municipality's in a step, and of the others what is written; `counted` is what
    is counted.
    """

    role: str
    value: float
    counted: str
    name: str = ""
    year: int | None = None
    sources: tuple[Source, ...] = ()
    is_example: bool = False


def contributions(services: Services, selection: Selection) -> tuple[Step, ...]:
    """The bars from the national count down; none where there is nothing to compare.

    Only published counts that should fall enter, and only where the nation was counted in the
    baseline's own year. A municipality with several targets enters once.
    """
    goal = goal_of(services, selection)
    if goal is None or goal.indicator_code is None:
        return ()
    if goal.direction != "lower" or goal.unit != "count":
        return ()
    complete = summed_once(
        [
            row
            for row in targeted(services, selection)
            if not row.is_example and row.baseline is not None and row.target is not None
        ]
    )
    years = {row.baseline_year for row in complete}
    counts = [
        each
        for each in national(services, selection, goal.indicator_code)
        if not each.is_example and each.value is not None
    ]
    start = next((each for each in counts if {each.year} == years), None)
    if start is None:
        return ()
    later = [each for each in counts if each.year > start.year][-1:]
    return tuple(_steps(complete, start, later, goal.counted(selection.language)))


def _steps(
    complete: Sequence[Standing],
    start: MeasurementFact,
    later: Sequence[MeasurementFact],
    counted: str,
) -> Iterator[Step]:
    steps = [
        Step("step", (row.target or 0.0) - (row.baseline or 0.0), counted, row.name,
             row.target_year, row.target_sources)
        for row in complete
    ]  # fmt: skip
    rest = (start.value or 0.0) + sum(step.value for step in steps)
    inside = sum(row.target or 0.0 for row in complete)
    yield _counted("start", start, counted)
    yield from sorted(steps, key=lambda step: step.value)
    told = tuple(source for step in steps for source in step.sources)
    whole = (source_of(start), *told)
    yield Step("rest", rest, counted, sources=whole)
    yield Step("inside", inside, counted, sources=told)
    yield Step("outside", rest - inside, counted, sources=whole)
    yield from (_counted("later", each, counted) for each in later)


def _counted(role: str, row: MeasurementFact, counted: str) -> Step:
    return Step(role, row.value or 0.0, counted, year=row.year, sources=(source_of(row),))


def named(rows: tuple[Step, ...], context: Context) -> tuple[Step, ...]:
    """Every row by its name in the reader's language."""
    count = _step_count(rows)
    return tuple(
        replace(row, name=context.words(NAMES[row.role], count=count, year=str(row.year or "")))
        if row.role in NAMES
        else row
        for row in rows
    )


def _begins(rows: tuple[Step, ...]) -> tuple[float, ...]:
    """Where the bar of each row begins: a step below those before, the first part after the other.

    So the two parts end where what is left ends.
    """
    level, found = _value(rows, "start"), []
    for row in rows:
        level += row.value if row.role == "step" else 0.0
        inside = _value(rows, "outside") if row.role == "inside" else 0.0
        found.append(level if row.role == "step" else inside)
    return tuple(found)


def _step_count(rows: tuple[Step, ...]) -> int:
    return sum(row.role == "step" for row in rows)


def _value(rows: tuple[Step, ...], role: str) -> float:
    return sum(row.value for row in rows if row.role == role)


def finding(rows: tuple[Step, ...], context: Context) -> str:
    """The targets' reach as a count and as a share of the national count."""
    words = context.words
    if not rows:
        return words("goal-bridge-none")
    whole, fall = _value(rows, "start"), -_value(rows, "step")
    share = share_of(fall, whole)
    return words(
        "goal-bridge-finding",
        count=_step_count(rows),
        fall=amount(fall, words.language),
        whole=amount(whole, words.language),
        counted=rows[0].counted,
        percent="" if share is None else notation.percent(float(share), words.language),
    )


def subtitle(rows: tuple[Step, ...], context: Context) -> str:
    """What would be left, and that this is no national target."""
    words = context.words
    if not rows:
        return words("goal-progress-measure-none")
    numbers = {"whole": _value(rows, "start"), "rest": _value(rows, "rest")}
    numbers["fall"] = -_value(rows, "step")
    told = {key: amount(value, words.language) for key, value in numbers.items()}
    return words("goal-bridge-measure", count=_step_count(rows), year=str(rows[0].year), **told)


def drawing(rows: tuple[Step, ...], context: Context) -> Drawing:
    """Steps from the national count down to what would be left, which is then split in two."""
    words = context.words
    bars = drawn_rows(
        rows, [row.name for row in rows], words,
        weight=[WEIGHTS.get(row.role, "") for row in rows],
        is_rule=[row.role == "later" for row in rows],
    )  # fmt: skip
    without = words("goal-bridge-without", amount=amount(_value(rows, "outside"), words.language))
    labels = [without if row.role == "outside" else number_text(row.value, words) for row in rows]
    is_step = [row.role == "step" for row in rows]
    told = [
        (
            in_year(row.name, row.year or rows[0].year),
            f"{number_text(row.value, words)} {row.counted}",
        )
        for row in rows
    ]
    said = pointed(rows, told, words)
    base = Line(words("export-base"), _begins(rows), "base", is_base=True)
    level = Line(
        words("goal-bridge-value"),
        tuple(None if row.role == "step" else row.value for row in rows),
        "base",
        tones=tuple("now" if row.role == "inside" else None for row in rows),
        labels=_where([not each for each in is_step], labels),
        said=said,
    )
    fall = Line(
        words("goal-bridge-fall"),
        tuple(-row.value if row.role == "step" else None for row in rows),
        is_fall=True,
        labels=_where(is_step, labels),
        said=said,
    )
    return Drawing("bars", bars, (base, level, fall))


def _where(kept: Iterable[bool], labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(label if keep else "" for keep, label in zip(kept, labels, strict=True))


GOAL_BRIDGE = Exhibit(
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
