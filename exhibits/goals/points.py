"""Baseline, now and target of each municipality, each on its own scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from answers.goals.standings import Standing
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers, Tone
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import Way, judged, places, targeted, year_span
from exhibits.goals.sentences import amount, counted, in_unit, in_year, listed, who
from monitoring.several_targets import counted_once
from monitoring.status import Status
from words.catalog import Words

NAMED_IN_TITLE = 3


def points(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """The municipalities whose target has a baseline to start from."""
    rows = targeted(services, selection)
    return tuple(row for row in rows if row.status is not Status.NO_BASELINE)


def finding(rows: tuple[Way, ...], context: Context) -> str:
    """How many are left to the target where most are left; else who has reached it."""
    words = context.words
    known = [(row.remaining, row) for row in rows if row.remaining is not None]
    left = sorted(known, key=lambda pair: pair[0], reverse=True)[:NAMED_IN_TITLE]
    told = [(row.name, amount(much, words.language)) for much, row in left if much > 0]
    if told:
        is_percent = any(row.unit == "percent" for much, row in known if much > 0)
        key = "goal-points-left-percent" if is_percent else "goal-points-left-count"
        (name, much), *others = told
        first = words(key, name=name, amount=much)
        return listed([first, *(f"{name} {much}" for name, much in others)], words)
    names = places(counted_once([row for _, row in known], context.on))
    if not names:
        return words("goal-points-none")
    return words("goal-points-reached", who=who(names, words), count=len(names))


def subtitle(rows: tuple[Way, ...], context: Context) -> str:
    """What the marks are, and why each panel has its own scale."""
    now = year_span(row.value_year for row in rows)
    if not now:
        return context.words("goal-points-measure-none")
    start = year_span(row.baseline_year for row in rows)
    end = year_span(row.target_year for row in rows)
    return context.words("goal-points-measure", start=start, now=now, end=end)


def columns(rows: tuple[Way, ...]) -> tuple[Column, ...]:
    """The four values of a panel and what is left."""
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", rows, "baseline_nothing"),
        counted("value", "goal-value", rows, "value_nothing"),
        Column("value_year", "goal-value-year", "year"),
        Column("required", "goal-required", "number", 1, "hidden"),
        counted("target", "goal-target", rows),
        Column("remaining", "goal-remaining", "difference", 1, "hidden"),
        Column("status", "goal-status", "status"),
    )


def drawing(rows: tuple[Way, ...], context: Context) -> Drawing:
    """One scale per municipality; a count that cannot be compared is not drawn on it."""
    words, kind = context.words, columns(rows)[1].numbers
    now = [None if row.status is Status.NOT_COMPARABLE else row.value for row in rows]
    named: tuple[tuple[str, Sequence[float | None], str, Tone, Numbers], ...] = (
        (
            "figure-dumbbell-baseline",
            [row.baseline for row in rows],
            "goal-baseline",
            "base",
            kind,
        ),
        ("figure-dumbbell-now", now, "goal-value", "now", kind),
        (
            "figure-dumbbell-plan",
            [row.required for row in rows],
            "goal-required",
            "plan",
            Numbers("number", 1),
        ),
        ("figure-dumbbell-target", [row.target for row in rows], "goal-target", "limit", kind),
    )
    lines = tuple(
        Line(
            words(key),
            tuple(values),
            tone,
            numbers,
            labels=_labels(label, values, words),
            said=pointed(rows, _said(rows, values, (tone, words(key)), words), words),
        )
        for label, values, key, tone, numbers in named
    )
    scales = drawn_rows(
        rows, [row.name for row in rows], words, note=[_note(row, words) for row in rows],
        status=[(row.status, row.status_text) for row in rows],
    )  # fmt: skip
    return Drawing("dumbbells", scales, lines, with_span=True)


def _said(
    rows: Sequence[Way], values: Sequence[float | None], of: tuple[Tone, str], words: Words
) -> Iterator[tuple[str, ...]]:
    """Who, in which year, what the mark is with its number, and how far it lies from the plan."""
    tone, name = of
    for row, value in zip(rows, values, strict=True):
        years = {"base": row.baseline_year, "limit": row.target_year}
        told = "" if value is None else f"{name}: {in_unit(value, row.unit, words)}"
        where = in_year(row.name, years.get(tone, row.value_year))
        yield where, told, row.gap_text if tone == "now" else ""


def _labels(key: str, values: Sequence[float | None], words: Words) -> tuple[str, ...]:
    return tuple(
        "" if value is None
        else words(key, value=number_text(value, words))
        for value in values
    )  # fmt: skip


def _note(row: Way, words: Words) -> str:
    """Why there is no dot of what was counted."""
    if row.status is Status.NOT_COMPARABLE:
        return words("status-not-comparable")
    if row.value is not None:
        return ""
    if not row.is_hidden:
        return words("figure-dumbbell-no-count")
    return words("figure-dumbbell-withheld" if row.value_is_withheld else "figure-dumbbell-hidden")


GOAL_POINTS = Exhibit(
    key="goal_points",
    query=points,
    judge=judged,
    finding=finding,
    subtitle=subtitle,
    drawing=drawing,
    columns=columns,
)
