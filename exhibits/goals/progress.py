"""Share of the way toward a goal, municipality by municipality, by gap in people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from answers.facts.widened import widened
from answers.goals.goals import goals
from answers.goals.standings import Standing, standings
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.drawn.number_labels import percent_text
from exhibits.exhibit.cell_text import nothing_word
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import (
    REACHED,
    WITHOUT_NUMBER,
    clauses,
    counted,
    gap_text,
    in_unit,
    in_year,
    sentence,
    who,
)
from monitoring.marks import Mark
from monitoring.nothings import Nothing
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Way(Standing):
    """The standing of a municipality that has a number to reach, in the reader's language."""

    status: Status
    gap_text: str
    value_text: str
    status_text: str
    note_text: str
    marks_text: str

    @property
    def own_marks(self) -> tuple[Mark, ...]:
        """The marks beside the status; the example mark is a label of its own."""
        return tuple(mark for mark in self.marks if mark is not Mark.EXAMPLE)

    @property
    def hidden(self) -> Nothing | None:
        """What stands for a number made of reading and baseline where one of them is hidden."""
        return self.hidden_value or self.hidden_baseline

    @property
    def remaining(self) -> float | None:
        """What is still to go to the target itself; negative past it."""
        is_told = not self.is_hidden and self.status is not Status.NOT_COMPARABLE
        if not is_told or self.value is None or self.target is None:
            return None
        distance = self.value - self.target
        return -distance if self.is_higher_better else distance


def targeted(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """The standings of the municipalities that have a number to reach.

    Over several goals a municipality is called with the goal, so that no two rows are taken for
    one.
    """
    found = tuple(
        row
        for row in standings(services, selection)
        if row.status and row.status not in WITHOUT_NUMBER
    )
    if len({row.goal_no for row in found}) < 2:
        return found
    called = {each.no: each.called(selection.language) for each in goals(services, selection)}
    return tuple(replace(row, name=f"{row.name}, {called[row.goal_no]}") for row in found)


def judged(rows: tuple[Standing, ...], context: Context) -> tuple[Way, ...]:
    """In order of gap, then missing ones by baseline, with what a drawing and a table say."""
    told = (_way(row, row.status, context.words) for row in ordered(rows) if row.status)
    return tuple(told)


def ordered(rows: Iterable[Standing]) -> tuple[Standing, ...]:
    """Largest gap first; without a gap the missing ones by size of baseline, then the others."""
    return tuple(sorted(rows, key=_place))


def _place(row: Standing) -> tuple[int, float]:
    if row.gap is not None:
        return 0, -row.gap
    return 1 if row.status is Status.MISSING else 2, -(row.baseline or 0.0)


def _way(row: Standing, status: Status, words: Words) -> Way:
    way, gap, is_over = row.way_share, row.gap, row.is_higher_better
    return widened(
        row,
        Way,
        gap_text="" if gap is None else gap_text(gap, row.unit or "", is_over, words),
        value_text="" if way is None else notation.percent(way, words.language),
        status_text=words(f"status-{dashed(status)}"),
        note_text=_note(row, status, words),
        marks_text=", ".join(
            words(f"mark-{mark}") for mark in row.marks if mark is not Mark.EXAMPLE
        ),
    )


def _note(row: Standing, status: Status, words: Words) -> str:
    key = f"goal-note-{'hidden' if row.is_hidden else dashed(status)}"
    return words(key) if row.way_share is None and words.has(key) else ""


def columns(rows: tuple[Way, ...]) -> tuple[Column, ...]:
    """Baseline, target and reading with their years, then the verdict and its numbers."""
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", rows, "baseline_nothing"),
        Column("baseline_year", "goal-baseline-year", "year"),
        counted("target", "goal-target", rows),
        Column("target_year", "goal-target-year", "year"),
        counted("value", "goal-value", rows, "value_nothing"),
        Column("value_year", "goal-value-year", "year"),
        Column("required", "goal-required", "number", 1, "hidden"),
        Column("gap", "goal-gap", "difference", 1, "hidden"),
        Column("way_share", "goal-way", "share", 0, "hidden"),
        Column("status", "goal-status", "status"),
        Column("own_marks", "goal-marks", "marks"),
    )


def finding(rows: tuple[Way, ...], context: Context) -> str:
    """Who has reached the target, every kind of failure, then who is missing, in few parts."""
    words = context.words
    parts: dict[str, str] = {}
    once = counted_once(rows, context.on)
    for key, statuses in VERDICTS:
        names = places([row for row in once if row.status in statuses])
        if names:
            told = who(names, words)
            parts[key] = words(f"goal-part-{key}", who=told, count=len(names))
    if not parts:
        return words("goal-progress-none")
    return sentence(clauses([parts[key] for key in _in_title(list(parts))], words))


def places(rows: Sequence[Standing]) -> list[str]:
    """The municipalities of some rows, each once, as a sentence has them."""
    municipalities = {row.municipality_code: row.municipality for row in rows}
    if len(municipalities) == len(rows):
        return [row.name for row in rows]
    return list(municipalities.values())


def _in_title(keys: Sequence[str]) -> list[str]:
    """Three parts, or more when failures alone need the room; with all of them, one beside."""
    failures = [key for key in keys if key in FAILURES]
    room = max(PARTS_IN_TITLE - len(failures), 1)
    others = [key for key in keys if key not in FAILURES][:room]
    return [key for key in keys if key in failures or key in others]


def subtitle(rows: tuple[Way, ...], context: Context) -> str:
    """The measure and its period, and how to read the tick."""
    start = year_span(row.baseline_year for row in rows)
    end = year_span(row.target_year for row in rows)
    if not start or not end:
        return context.words("goal-progress-measure-none")
    return context.words("goal-progress-measure", start=start, end=end)


def year_span(found: Iterable[int | None]) -> str:
    """The year of all rows, or the first and the last: 2010-2013; empty without any."""
    years = sorted({year for year in found if year is not None})
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}\N{EN DASH}{years[-1]}"


def note(rows: tuple[Way, ...], context: Context) -> str:
    """What a bar cannot show."""
    said = {
        "goal-progress-note-capped": any((row.way_share or 0) > 1 for row in rows),
        "goal-progress-note-sensitive": any(Mark.SENSITIVE in row.marks for row in rows),
        "goal-progress-note-hidden": any(row.is_hidden for row in rows),
    }
    return " ".join(context.words(key) for key, is_said in said.items() if is_said)


def drawing(rows: tuple[Way, ...], context: Context) -> Drawing:
    """Bars from the baseline to the target, and how much of the time had gone."""
    words = context.words
    bars = drawn_rows(
        rows, [row.name for row in rows], words,
        reason=[_reason(row, words) for row in rows],
        aside=[row.gap_text for row in rows],
        status=[(row.status, row.status_text) for row in rows],
        marks=[row.marks_text for row in rows],
        note=[row.note_text for row in rows],
    )  # fmt: skip
    way = Line(
        words("goal-way"), tuple(row.way_share for row in rows), numbers=Numbers("share"),
        labels=tuple(row.value_text for row in rows),
        said=pointed(rows, (_said(row, words) for row in rows), words),
    )  # fmt: skip
    gone = Line(
        words("export-elapsed"), tuple(row.elapsed_share for row in rows), "limit",
        Numbers("share"), note=_elapsed(rows, words),
    )  # fmt: skip
    return Drawing(
        "bars", bars, (way, gone), whole=1.0,
        ends=(words("figure-way-baseline"), words("figure-way-target")),
        heads=tuple(words(key) for key in HEADS),
    )  # fmt: skip


def _said(row: Way, words: Words) -> tuple[str, ...]:
    """Who, when, how many, how far of the way and from the plan, and the verdict."""
    counted = "" if row.value is None else in_unit(row.value, row.unit, words)
    way = f"{words('goal-way')}: {row.value_text}" if row.value_text else ""
    where = in_year(row.name, row.value_year)
    return where, counted, way, row.gap_text, row.status_text, row.marks_text


def _reason(row: Way, words: Words) -> str:
    if row.way_share is not None:
        return ""
    return nothing_word(row.hidden, words) if row.hidden else row.status_text


def _elapsed(rows: tuple[Way, ...], words: Words) -> str:
    """How much of the time had gone, where it is the same for all; the year where there is one."""
    known = [row for row in rows if row.elapsed_share is not None]
    shares = {row.elapsed_share for row in known}
    years = {row.value_year for row in known} - {None}
    if len(shares) != 1:
        return ""
    (share,) = shares
    year = str(*years) if len(years) == 1 else "none"
    return words("figure-way-elapsed", percent=percent_text(share or 0.0, words), year=year)


GOAL_PROGRESS = Exhibit(
    key="goal_progress",
    query=targeted,
    judge=judged,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
    columns=columns,
)
