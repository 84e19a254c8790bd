"""What was counted toward each target, against the plan; nothing is drawn between counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from exhibits.drawn.drawing import Drawing, Line, Row, Tone
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.caveats import FINALITIES, caveat_sign
from exhibits.exhibit.drawn_rows import is_example, pointed, sign_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context, Figure, Shown, rows_of
from exhibits.goals.observed_years import Observation, observed
from exhibits.goals.sentences import amount, gap_text, in_unit, in_year
from monitoring.periods import year_position
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

# Word, meaning, column and roles of what is drawn.
SERIES: Final[tuple[tuple[str, Tone, str, tuple[str, ...]], ...]] = (
    ("observed", "now", "counted", ("baseline", "no_count", "unknown", "awaiting", "observed")),
    ("target", "limit", "counted", ("target",)),
    ("plan", "plan", "planned", ("plan",)),
)


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
    if row.count_status in FINALITIES:
        return f"{told} {words(f'caveat-{row.count_status}')}"
    sign = caveat_sign(row)
    return f"{told}{sign}" if sign else ""


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
        Column(
            "counted",
            "goal-number-value",
            "number",
            0 if is_whole else 1,
            "nothing",
            stored=("value", "baseline", "target"),
        ),
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
            said=tuple(_said(row, words) if row else "" for row in own),
        )


def _told(row: Observation, words: Words) -> str:
    if row.value is None:
        return ""
    told = row.label_text or amount(row.value, words.language)
    is_marked = row.is_example and row.role != "plan"
    return f"{told} {words('figure-example')}" if is_marked else told


def _said(row: Observation, words: Words) -> str:
    """Who and when, what it is with its number, how far from the plan, and if it is invented."""
    target, gap = row.target, row.target.gap
    told = "" if row.value is None else f"{row.role_text}: {in_unit(row.value, target.unit, words)}"
    is_judged = row.role == "plan" or (row.role == "observed" and row.year == target.value_year)
    far = (
        gap_text(gap, target.unit or "", target.is_higher_better, words)
        if is_judged and gap is not None
        else ""
    )
    (said,) = pointed([row], [(in_year(row.name, row.year), told, far)], words)
    return said


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
