"""What has changed since a meeting: every line of it, told once and in the order it matters."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from answers.meeting_clocks import as_of
from answers.meetings.meetings import Meeting, before, current, meetings, newest
from answers.meetings.since_figures import figure_lines
from answers.meetings.since_goals import status_lines
from answers.meetings.since_imports import undoing, undone_lines
from answers.meetings.since_reports import report_lines
from answers.meetings.since_verdicts import method_lines, threshold_lines
from answers.meetings.since_view import Line, Views
from answers.selection import Selection
from answers.services import Services
from monitoring.changes import Change
from words.danish_order import danish_key

PARTS: tuple[Callable[[Views], Sequence[Line]], ...] = (
    status_lines,
    threshold_lines,
    figure_lines,
    method_lines,
    undone_lines,
    report_lines,
)
ORDER = tuple(Change)
AnyLine = TypeVar("AnyLine")


@dataclass(frozen=True, slots=True)
class Pair:
    """An earlier meeting, and what it is compared with: a later one, or the view as it is now."""

    earlier: Meeting
    later: Meeting | None
    selection: Selection

    @property
    def sides(self) -> tuple[Selection, Selection]:
        """The two views compared; neither is about a meeting, so that they share their figures."""
        plain = replace(self.selection, meeting_id=None, since_id=None)
        return replace(as_of(self.earlier, plain), meeting_id=None), plain


class Between(tuple[AnyLine, ...]):  # noqa: SLOT001 - a tuple cannot have slots of its own
    """Lines of change, and which two views they are between, also where nothing has changed."""

    pair: Pair | None

    def __new__(cls, lines: Iterable[AnyLine], pair: Pair | None) -> Between[AnyLine]:
        """A tuple of the lines; `pair` is None where there is no meeting to compare with."""
        found = super().__new__(cls, lines)
        found.pair = pair
        return found


def pair_of(services: Services, selection: Selection) -> Pair | None:
    """Which two are compared: the one asked for, else the meeting before; None without any.

    A view of a meeting is compared with an earlier one, any other view with the newest held.
    """
    later = current(services, selection)
    chosen = next(
        (each for each in choices(services, selection) if each.id == selection.since_id), None
    )
    if chosen is None and later is not None and later.programme_code == selection.programme_code:
        chosen = before(services, later)
    elif chosen is None:
        chosen = newest(services, replace(selection, meeting_id=None))
    return Pair(chosen, later, selection) if chosen else None


def choices(services: Services, selection: Selection) -> tuple[Meeting, ...]:
    """The meetings a view may be compared with, newest first: earlier ones of its programme."""
    later = current(services, selection)
    found = meetings(services, selection.programme_code, examples=selection.examples)
    if later is None:
        return found
    held = (later.held_on, later.id)
    return tuple(each for each in found if (each.held_on, each.id) < held)


def changes_since(services: Services, selection: Selection) -> Between[Line]:
    """Every line of change between the two; none without a pair."""
    pair = pair_of(services, selection)
    if pair is None:
        return Between((), None)
    question = ("changes-since", pair.earlier)
    return services.remembered(question, selection, lambda: _changes(services, pair))


def _changes(services: Services, pair: Pair) -> Between[Line]:
    earlier, later = pair.sides
    views = Views(services, earlier, later, undoing(services, earlier, later))
    found = told_once([line for part in PARTS for line in part(views)])
    first: dict[str, int] = {}
    for line in found:
        first[line.municipality] = min(first.get(line.municipality, len(ORDER)), _rank(line))
    return Between(sorted(found, key=lambda line: _place(line, first)), pair)


def told_once(lines: Sequence[Line]) -> list[Line]:
    """The lines, each that another one caused among what that one means."""
    causes: dict[Hashable, int] = {}
    for place, line in enumerate(lines):
        for key in line.keys:
            causes.setdefault(key, place)
    means: dict[int, list[Line]] = {}
    alone: list[int] = []
    for place, line in enumerate(lines):
        cause = next((causes[key] for key in line.rests_on if key in causes), None)
        if cause is None:
            alone.append(place)
        else:
            means.setdefault(cause, []).append(line)
    return [replace(lines[place], means=tuple(means.get(place, ()))) for place in alone]


def _rank(line: Line) -> int:
    return min(ORDER.index(each.change) for each in (line, *line.means))


def _place(line: Line, first: Mapping[str, int]) -> tuple[object, ...]:
    """Municipalities by the weightiest thing that happened there, lines about several last."""
    name = line.municipality
    own = ORDER.index(line.change)
    return not name, first[name], danish_key(name), _rank(line), own, line.order
