"""Who needs attention: missing figures first by size, then those behind by people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from babel.lists import format_list

from answers.facts.goals import GoalFact
from answers.facts.widened import widened
from answers.goals.aims import indicators
from answers.goals.judged import Judged, progress
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context, Figure
from exhibits.goals.sentences import amount_of, gap_text, in_unit, in_year
from monitoring.progress import Status, attention_order
from words.catalog import Words
from words.vocabulary import dashed

MOST_NAMED = 4
COLUMNS = (
    Column("municipality", "attention-municipality", link_key="municipality_path"),
    Column("goal", "attention-goal"),
    Column("status", "attention-status", "status"),
    Column("marks", "attention-marks", "marks"),
    Column("baseline", "attention-baseline", "number", nothing_key="baseline_nothing"),
    Column("baseline_year", "attention-baseline-year", "year"),
    Column("value", "attention-value", "number", nothing_key="value_nothing"),
    Column("value_year", "attention-value-year", "year"),
    Column("required_on_day", "attention-required", "number", digits=1),
    Column("gap_on_day", "attention-gap", "difference", digits=1),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing(Judged):
    """A judged row that needs attention, with the name of its goal."""

    status: Status
    goal: str

    @property
    def municipality_path(self) -> str:
        """The address of the municipality's page."""
        return municipality_path(self.municipality)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it stands."""
        return target_sources(self)


def attention(services: Services, selection: Selection) -> tuple[Pressing, ...]:
    """The judged rows that need attention, most pressing first.

    A target of no goal goes by what it counts.
    """
    names = {
        (each.programme_code, each.no): each.short(selection.language)
        for each in services.facts(GoalFact, selection)
    }
    counted = indicators(services, selection)
    found = []
    for row in attention_order(progress(services, selection)):
        code = row.indicator_code or ""
        name = names.get((row.programme_code, row.goal_no or 0))
        indicator = counted[code].called(selection.language) if code in counted else code
        found.append(widened(row, Pressing, goal=name or indicator))
    return tuple(found)


def target_sources(row: Judged) -> tuple[Source, ...]:
    """Where baseline and target stand, and the reading that decides."""
    if row.stored is None:
        return ()
    stored = row.stored
    cells = dict.fromkeys(stored.cells.get(part) or stored.cell for part in ("baseline", "target"))
    reading = [source_of(row.reading)] if row.reading else []
    return (*(source_of(stored, cell=cell) for cell in cells), *reading)


def finding(rows: tuple[Pressing, ...], context: Context) -> str:
    """Who is furthest from the plan of each goal, else whose figures are missing."""
    words = context.words
    furthest = [(found[0], found[0].gap_on_day or 0.0) for _, found in by_goal(rows)]
    others = len({row.municipality_code for row in rows})
    others -= len({row.municipality_code for row, _ in furthest})
    if len(furthest) > 1:
        told = [
            words(
                "attention-of-goal", name=row.municipality, goal=row.goal, gap=_far(gap, row, words)
            )
            for row, gap in furthest
        ]
        names = format_list(told, locale=words.language)
        return words("attention-behind-goals", names=names, others=others)
    for row, gap in furthest:
        much = amount_of(gap, row.unit, words)
        return words("attention-behind", name=row.municipality, gap=much, others=others)
    missing = [row for row in rows if row.status is Status.MISSING]
    if missing:
        years = {row.value_year or row.baseline_year for row in missing}
        since = str(*years) if len(years) == 1 else "none"
        names = _named((row.municipality for row in missing), context)
        return words("attention-missing", names=names, since=since)
    return words("attention-none")


def _named(municipalities: Iterable[str], context: Context) -> str:
    """The names as a sentence has them; beyond a few the rest is counted."""
    names = list(dict.fromkeys(municipalities))
    shown = names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        shown = [*shown[:-1], context.words("attention-others", count=len(names) - MOST_NAMED + 1)]
    return format_list(shown, locale=context.words.language)


def by_goal(rows: Iterable[Pressing]) -> list[tuple[str, tuple[Pressing, ...]]]:
    """Those that have a gap, goal by goal: figures of two goals are never compared."""
    found: dict[str, list[Pressing]] = {}
    for row in rows:
        if row.gap_on_day is not None and row.status is not Status.MISSING:
            found.setdefault(row.goal, []).append(row)
    return [(goal, tuple(each)) for goal, each in found.items()]


def _far(gap: float, row: Pressing, words: Words) -> str:
    return gap_text(gap, row.unit or "", row.is_higher_better, words)


def subtitle(rows: tuple[Pressing, ...], context: Context) -> str:
    """Which goals it is about, what is measured and how it is ordered."""
    names = list(dict.fromkeys(row.goal for row in rows))
    told = context.words("attention-subtitle")
    if not names:
        return told
    listed = format_list(names, locale=context.words.language)
    return f"{context.words('attention-goals', goals=listed, count=len(names))} {told}"


def note(rows: tuple[Pressing, ...], context: Context) -> str:
    """How to read the plan line, where there are bars to read."""
    return context.words("attention-note") if by_goal(rows) else ""


def drawing(rows: tuple[Pressing, ...], context: Context) -> Drawing | None:
    """Bars over the plan for those that have a gap; the others are listed in words.

    Goals share no axis: of several, each has a drawing of its own on the page, and files have the
    table.
    """
    words, goals = context.words, by_goal(rows)
    ranked = [(row, row.gap_on_day or 0.0) for _, found in goals for row in found]
    if len(goals) != 1:
        return None
    labels = [_far(gap, row, words) for row, gap in ranked]
    line = Line(
        words("attention-gap"), tuple(gap for _, gap in ranked), "over", Numbers("difference", 1),
        labels=tuple(labels),
        said=pointed([row for row, _ in ranked], (_said(row, words) for row, _ in ranked), words),
    )  # fmt: skip
    bars = drawn_rows(
        [row for row, _ in ranked], [row.municipality for row, _ in ranked], words,
        status=[(row.status, words(f"status-{dashed(row.status)}")) for row, _ in ranked],
    )  # fmt: skip
    return Drawing("bars", bars, (line,), zero=words("figure-gap-plan"))


def _said(row: Pressing, words: Words) -> tuple[str, ...]:
    """Who and when, of which goal, how many, and how far from the plan."""
    counted = "" if row.value is None else in_unit(row.value, row.unit, words)
    far, verdict = _far(row.gap_on_day or 0.0, row, words), words(f"status-{dashed(row.status)}")
    return in_year(row.municipality, row.value_year), row.goal, counted, far, verdict


def figures(rows: tuple[Pressing, ...], context: Context) -> list[tuple[str, Figure]]:
    """The drawing of each goal by its name, for a page."""
    drawn = [(goal, drawing(found, context)) for goal, found in by_goal(rows)]
    return [
        (goal, figure_of(each, context.words, context.width_class))
        for goal, each in drawn
        if each is not None
    ]


ATTENTION = Exhibit(
    key="attention",
    query=attention,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
)
