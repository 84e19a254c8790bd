"""What was counted toward each target, against the plan; nothing is drawn between counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from answers.facts.goals import MeasurementFact
from answers.goals.judged import Known, known
from answers.goals.standings import Standing
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row, Tone
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.drawn_rows import is_example, sign_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context, Figure, Shown, rows_of
from exhibits.goals.points import points
from exhibits.goals.progress import ordered
from exhibits.goals.sentences import amount, gap_text
from monitoring.expectations import expected_years, periods_in
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end, year_position
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

ROLES = ("baseline", "no_count", "awaiting", "observed", "plan", "target")
SPOKEN = (*ROLES, "missing")  # what a row is called
# Word, meaning, column and roles of what is drawn.
SERIES: Final[tuple[tuple[str, Tone, str, tuple[str, ...]], ...]] = (
    ("observed", "now", "counted", ("baseline", "no_count", "awaiting", "observed")),
    ("target", "limit", "counted", ("target",)),
    ("plan", "plan", "planned", ("plan",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What is known of a target in a year; `role` is one of ROLES.

    `count_status` is that of a reading. `role_text` and `label_text`, which stands beside the
    point, are in the reader's language.
    """

    target: Standing
    role: str
    year: int
    value: float | None = None
    is_hidden: bool = False
    is_withheld: bool = False
    is_example: bool = False
    count_status: str | None = None
    sources: tuple[Source, ...] = ()
    role_text: str = ""
    label_text: str = ""

    @property
    def name(self) -> str:
        """Whose target it is."""
        return self.target.name

    @property
    def municipality_path(self) -> str:
        """The address of its page."""
        return self.target.municipality_path

    @property
    def counted(self) -> float | None:
        """The number; not that of the plan, which nobody counted."""
        return None if self.role == "plan" else self.value

    @property
    def planned(self) -> float | None:
        """The number the plan asks for."""
        return self.value if self.role == "plan" else None

    @property
    def spoken(self) -> str:
        """What it is called: one of SPOKEN."""
        is_missing = self.role == "observed" and self.value is None and not self.is_hidden
        return "missing" if is_missing else self.role

    @property
    def nothing(self) -> Nothing | None:
        """What stands for a number that is not there."""
        meaning = {"missing": Nothing.NOT_REPORTED, "awaiting": Nothing.AWAITING}
        hidden = hidden_as(is_hidden=self.is_hidden, is_withheld=self.is_withheld)
        return hidden or meaning.get(self.spoken)


def observed(services: Services, selection: Selection) -> tuple[Observation, ...]:
    """One row per municipality, role and year; roles as the figure `observations` names them.

    A year with a count that is due and missing is `observed` without value; one not due yet is
    `awaiting`; one nobody was to count in is `no_count`. Municipalities in order of gap.
    """
    all_known = known(services, selection)
    found: list[Observation] = []
    for target in ordered(points(services, selection)):
        key = (target.municipality_code, target.indicator_code or "")
        counts = _counts(target, all_known.readings.get(key, ()), all_known.on)
        rows = [
            *_planned(target),
            *(_counted(target, each) for each in counts),
            *_years_without(target, {each.year for each in counts}, all_known),
        ]
        found += sorted(rows, key=lambda row: (row.year, ROLES.index(row.role)))
    return tuple(found)


def _planned(target: Standing) -> Iterator[Observation]:
    """Baseline and target, and what the plan asks for in the year of the reading."""
    numbers = (
        ("baseline", target.baseline_year, target.baseline),
        ("target", target.target_year, target.target),
        ("plan", target.value_year if target.required is not None else None, target.required),
    )
    for role, year, value in numbers:
        if year is not None:
            yield Observation(
                target=target,
                role=role,
                year=year,
                value=value,
                is_hidden=role == "baseline" and target.baseline_is_hidden,
                is_withheld=role == "baseline" and target.baseline_is_withheld,
                is_example=target.is_example,
                sources=target.sources,
            )


def _counts(
    target: Standing, readings: Iterable[MeasurementFact], on: date
) -> list[MeasurementFact]:
    """The readings after the baseline up to a day, the last of a year."""
    start = target.baseline_year
    by_year = {
        each.year: each
        for each in readings
        if start is not None and each.year > start and year_end(each.year) <= on
        if target.is_example or not each.is_example
    }
    return [by_year[year] for year in sorted(by_year)]


def _counted(target: Standing, count: MeasurementFact) -> Observation:
    return Observation(
        target=target,
        role="observed",
        year=count.year,
        value=count.value,
        is_hidden=count.is_hidden,
        is_withheld=count.is_withheld,
        is_example=count.is_example,
        count_status=count.status,
        sources=(source_of(count),),
    )


def _years_without(target: Standing, counted: set[int], known: Known) -> Iterator[Observation]:
    start, end = target.baseline_year, target.target_year
    if start is None or end is None:
        return
    last = max(end, *counted, start + 1)
    usable = (each for each in known.calendar if each.is_example is target.is_example)
    periods = periods_in(usable, target.indicator_code or "")
    expected = expected_years(periods, start, max(known.on, year_end(last)))
    due = {each.on.year: each.due_on for each in expected}
    for year in range(start + 1, last + 1):
        if year not in counted:
            has_come = year in due and due[year] < known.on
            role = "no_count" if year not in due else "observed" if has_come else "awaiting"
            yield Observation(target=target, role=role, year=year)


def in_words(rows: tuple[Observation, ...], context: Context) -> tuple[Observation, ...]:
    """What each row is, and what stands beside its point."""
    words = context.words
    return tuple(
        replace(
            row,
            role_text=words(f"goal-role-{dashed(row.spoken)}"),
            label_text=_label(row, words),
        )
        for row in rows
    )


def _label(row: Observation, words: Words) -> str:
    target = row.target
    if row.role == "plan" and target.gap is not None:
        return gap_text(target.gap, target.unit or "", target.is_higher_better, words)
    if row.value is None:
        return ""
    told = amount(row.value, words.language)
    if row.role == "target":
        return words("goal-label-target", amount=told)
    if row.count_status in ("provisional", "estimate"):
        return f"{told} {words(f'mark-{row.count_status}')}"
    return ""


def finding(rows: tuple[Observation, ...], context: Context) -> str:
    """How many have been counted since their baselines."""
    counts = {
        row.target.municipality_code
        for row in rows
        if row.role == "observed" and (row.value is not None or row.is_hidden)
    }
    places = {row.target.municipality_code for row in rows}
    return context.words("goal-observations-finding", counts=len(counts), count=len(places))


def subtitle(rows: tuple[Observation, ...], context: Context) -> str:
    """What is drawn, and that nothing is drawn in between."""
    return context.words("goal-observations-measure")


def columns(rows: tuple[Observation, ...]) -> tuple[Column, ...]:
    """Municipality, year, what it is, and the number or what stands for it."""
    is_whole = all(row.counted.is_integer() for row in rows if row.counted is not None)
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        Column("role_text", "goal-role"),
        Column("year", "goal-year", "year"),
        Column("counted", "goal-number-value", "number", 0 if is_whole else 1, "nothing"),
        Column("planned", "goal-plan-value", "number", 1),
    )


def drawing(rows: tuple[Observation, ...], context: Context) -> Drawing:
    """Years as rows, and of each municipality what was counted, its target and its plan."""
    years = sorted({row.year for row in rows})
    names = list(dict.fromkeys(row.name for row in rows))
    kind = columns(rows)
    lines = [
        replace(line, group=number, name=_called(name, line.name, len(names)))
        for number, name in enumerate(names)
        for line in _lines([row for row in rows if row.name == name], years, kind, context.words)
    ]
    invented = {row.year for row in rows if is_example(row)}
    drawn = tuple(Row(str(year), str(year), year in invented) for year in years)
    day = notation.day(context.on, context.words.language)
    today = (float(year_position(context.on)) - 1, day)
    return Drawing("planned", drawn, tuple(lines), is_whole=False, day=today)


def _called(name: str, told: str, count: int) -> str:
    return told if count == 1 else f"{name}, {told[:1].lower()}{told[1:]}"


def _lines(
    rows: Sequence[Observation], years: Sequence[int], shown: tuple[Column, ...], words: Words
) -> Iterator[Line]:
    for key, tone, column, roles in SERIES:
        numbers = next(each.numbers for each in shown if each.key == column)
        found = {row.year: row for row in rows if row.role in roles}
        own = [found.get(year) for year in years]
        yield Line(
            words(f"goal-role-{key}"),
            tuple(row.value if row else None for row in own),
            tone,
            numbers,
            tones=tuple("base" if row and row.role == "baseline" else None for row in own),
            labels=tuple(_told(row, words) if row else "" for row in own),
            signs=tuple(_sign(row, words) if row else "" for row in own),
        )


def _told(row: Observation, words: Words) -> str:
    if row.value is None:
        return ""
    told = row.label_text or amount(row.value, words.language)
    is_marked = row.is_example and row.role != "plan"
    return f"{told} {words('figure-example')}" if is_marked else told


def _sign(row: Observation, words: Words) -> str:
    """The sign of a count that is not there; words where nobody was to count."""
    if row.value is not None:
        return ""
    return words("figure-no-count") if row.role == "no_count" else sign_of(row.nothing)


def figure_for(shown: Shown, name: str) -> Figure:
    """The drawing of one municipality: its points, its plan line and the day shown."""
    names = list(dict.fromkeys(row.name for row in rows_of(shown, Observation)))
    context = shown.context
    known = shown.drawing if name in names else None
    one = known.of_place(names.index(name)) if known else Drawing("planned", (), ())
    return figure_of(one, context.words, context.width_class)


GOAL_OBSERVATIONS = Exhibit(
    key="goal_observations",
    query=observed,
    judge=in_words,
    finding=finding,
    subtitle=subtitle,
    columns=columns,
    drawing=drawing,
    shape=Listing(48),
)
