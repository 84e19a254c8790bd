"""An exhibit: what to ask, how to judge it, what to say about it and how to draw it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from answers.faults import Fault, guarded
from answers.person import Role
from answers.provenance import trace
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shape import Shape
from exhibits.exhibit.shown import Column, Context, Shown
from exhibits.exhibit.written_sentences import spoken
from monitoring.disclosure import Viewer
from monitoring.one_kind import one_kind
from words.catalog import Words

LOG = logging.getLogger(__name__)
BEFORE_ALL = datetime(1990, 1, 1, tzinfo=UTC)  # nothing was registered yet
AnyFound = TypeVar("AnyFound")
AnyRow = TypeVar("AnyRow")
Said = Callable[[tuple[AnyRow, ...], Context], str]


def as_found(rows: tuple[Any, ...], context: Context) -> tuple[Any, ...]:
    """The rows as they are, for an exhibit that passes no judgement."""
    return rows


def as_one_kind(rows: tuple[Any, ...]) -> tuple[Any, ...]:
    """The published rows, or the invented ones where there are no others."""
    return one_kind(rows)


def nothing_said(rows: tuple[Any, ...], context: Context) -> str:
    """No sentence."""
    return ""


@dataclass(frozen=True, slots=True)
class Exhibit(Generic[AnyFound, AnyRow]):
    """One thing a reader can look at, as data.

    `query` asks services and returns facts, each with the `sources` it is made of and whether it
    `is_example`. `judge` adds verdicts from monitoring and words. `columns` is what
    the table shows of the judged rows by the names of their fields, or a function of the rows where
    the columns are data. `drawing` decides from the judged rows what every renderer draws; None for
    what is only a table or plain HTML. `counted` are the rows its finding speaks of, never invented
    and published ones at once. `role` is the lowest one that may fetch it as a file.
    """

    key: str
    query: Callable[[Services, Selection], tuple[AnyFound, ...]]
    columns: tuple[Column, ...] | Callable[[tuple[AnyRow, ...]], tuple[Column, ...]]
    finding: Said[AnyRow]
    subtitle: Said[AnyRow]
    judge: Callable[[tuple[AnyFound, ...], Context], tuple[AnyRow, ...]] = as_found
    note: Said[AnyRow] = nothing_said
    counted: Callable[[tuple[AnyRow, ...]], tuple[AnyRow, ...]] = as_one_kind
    drawing: Callable[[tuple[AnyRow, ...], Context], Drawing | None] | None = None
    shape: Shape | None = None
    role: Role = Role.READER


AnyExhibit = Exhibit[Any, Any]


def show(exhibit: AnyExhibit, services: Services, selection: Selection, words: Words) -> Shown:
    """Query, judge, and put into words; nothing reaches a renderer by another road.

    In a view of a meeting the sentence written for it stands in place of the computed one. An
    exhibit that breaks raises, unless the services note faults: then only its place says so.
    """
    if services.faults is None:
        return _told(exhibit, services, selection, words)
    asked = selection.file_query()
    for fault in services.faults:
        if (fault.exhibit_key, fault.asked) == (exhibit.key, asked):
            return _broken(fault.number, exhibit, services, selection, words)
    shown = guarded(
        lambda: _told(exhibit, services, selection, words),
        lambda number: _broken(number, exhibit, services, selection, words),
        f"exhibit {exhibit.key} of {asked}",
    )
    if shown.fault:
        services.faults.append(Fault(exhibit.key, shown.fault, asked))
    return shown


def _told(exhibit: AnyExhibit, services: Services, selection: Selection, words: Words) -> Shown:
    shown = computed(exhibit, services, selection, words)
    readers = services.seen_by(Viewer())
    return spoken(services, shown, lambda: computed(exhibit, readers, selection, words))


def computed(exhibit: AnyExhibit, services: Services, selection: Selection, words: Words) -> Shown:
    """What the figures alone say.

    What was made once is kept until something is imported or withdrawn: do not change it.
    """
    question = ("shown", exhibit, words.language)
    return services.remembered(
        question, selection, lambda: _show(exhibit, services, selection, words)
    )


def _show(exhibit: AnyExhibit, services: Services, selection: Selection, words: Words) -> Shown:
    moment = services.moment(selection)
    context = Context(selection, moment.on, moment.spoken(words))
    rows = exhibit.judge(exhibit.query(services, selection), context)
    drawing = exhibit.drawing(rows, context) if exhibit.drawing and rows else None
    counted = exhibit.counted(rows)
    return Shown(
        key=exhibit.key,
        finding=exhibit.finding(counted, context),
        subtitle=exhibit.subtitle(rows, context),
        note=exhibit.note(rows, context),
        columns=exhibit.columns(rows) if callable(exhibit.columns) else exhibit.columns,
        rows=rows,
        sources=trace(rows),
        has_examples=any(is_example(row) for row in rows),
        is_invented=any(row.is_example for row in counted),
        context=context,
        shape=exhibit.shape,
        is_drawn=exhibit.drawing is not None,
        drawing=drawing,
        figure=figure_of(drawing, words, context.width_class)
        if drawing is not None and drawing.is_whole
        else None,
    )


def _broken(
    number: str, exhibit: AnyExhibit, services: Services, selection: Selection, words: Words
) -> Shown:
    """What stands in an exhibit's place: its columns as if nothing were known, and the number."""
    try:
        bare = _show(exhibit, services, replace(selection, registered=BEFORE_ALL), words)
    except Exception:
        LOG.exception("Fault %s: not even when nothing is known", number)
        bare = _bare(exhibit, services, selection, words)
    context = replace(bare.context, selection=selection)
    told = words("failure-figure", number=number)
    return replace(
        bare,
        finding=told,
        subtitle="",
        note="",
        drawing=None,
        figure=None,
        context=context,
        fault=number,
    )


def _bare(exhibit: AnyExhibit, services: Services, selection: Selection, words: Words) -> Shown:
    """An exhibit that breaks whatever is known: only the columns it always has."""
    columns = () if callable(exhibit.columns) else exhibit.columns
    context = Context(selection, services.today(), words)
    return Shown(exhibit.key, "", "", "", columns, (), (), False, context)
