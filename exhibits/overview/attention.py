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
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import gap_text, in_unit, in_year
from monitoring.nothings import Nothing
from monitoring.progress import Status, attention_order
from words.catalog import Words
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
    def value_nothing(self) -> Nothing | None:
        """What stands for a figure that has not come."""
        meaning = {Status.MISSING: Nothing.NOT_REPORTED, Status.AWAITING: Nothing.AWAITING}
        return meaning.get(self.status)

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
    """Who is furthest from the plan, else whose figures are missing."""
    words = context.words
    for row in rows:
        if row.gap is not None and row.status is not Status.MISSING:
            gap = number(row.gap, words.language, 0)
            others = len({each.municipality_code for each in rows}) - 1
            return words("attention-behind", name=row.municipality, gap=gap, others=others)
    missing = [row.municipality for row in rows if row.status is Status.MISSING]
    if missing:
        return words("attention-missing", names=_named(missing, context), count=len(missing))
    return words("attention-none")


def _named(municipalities: Iterable[str], context: Context) -> str:
    """The names as a sentence has them; beyond a few the rest is counted."""
    names = list(dict.fromkeys(municipalities))
    shown = names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        shown = [*shown[:-1], context.words("attention-others", count=len(names) - MOST_NAMED + 1)]
    return format_list(shown, locale=context.words.language)


def subtitle(rows: tuple[Pressing, ...], context: Context) -> str:
    """What is measured and how it is ordered."""
    return context.words("attention-subtitle")


def note(rows: tuple[Pressing, ...], context: Context) -> str:
    """How to read the plan line, where there are bars to read."""
    return context.words("attention-note") if any(row.gap is not None for row in rows) else ""


def drawing(rows: tuple[Pressing, ...], context: Context) -> Drawing | None:
    """Bars over the plan for those that have a gap; the others are listed in words."""
    words = context.words
    ranked = [(row, row.gap) for row in rows if row.gap is not None]
    if not ranked:
        return None
    labels = [gap_text(gap, row.unit or "", row.is_higher_better, words) for row, gap in ranked]
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
    gap, is_over = row.gap or 0.0, row.is_higher_better
    counted = "" if row.value is None else in_unit(row.value, row.unit, words)
    far = gap_text(gap, row.unit or "", is_over, words)
    verdict = words(f"status-{dashed(row.status)}")
    return in_year(row.municipality, row.value_year), row.goal, counted, far, verdict


ATTENTION = Exhibit(
    key="attention",
    query=attention,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
)
