"""Since the last meeting: one line per change, and one sentence about all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from answers.meetings.meetings import Meeting
from answers.meetings.since import Between, Pair, changes_since
from answers.meetings.since_values import OfFigure
from answers.meetings.since_view import Line
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import clauses, listed
from exhibits.meetings.since_moves import drawing
from exhibits.meetings.since_sentences import consequence, figure, said, subject
from monitoring.changes import Change, Figure
from monitoring.one_kind import one_kind
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("place", "since-place", link_key="municipality_path"),
    Column("kind", "since-kind"),
    Column("about", "since-about"),
    Column("was", "since-was"),
    Column("became", "since-became"),
    Column("means", "since-means-column"),
)
# Which kinds of change one clause of the sentence counts together.
CLAUSES: Mapping[str, frozenset[Change]] = MappingProxyType(
    {
        "status": frozenset({Change.STATUS}),
        "threshold": frozenset({Change.THRESHOLD}),
        "changed": frozenset({Change.CHANGED}),
        "new": frozenset({Change.NEW}),
        "methods": frozenset({Change.METHOD_STARTED, Change.METHOD_ENDED, Change.METHOD_CHANGED}),
        "goals": frozenset({Change.CHOICE, Change.TARGET}),
        "undone": frozenset({Change.UNDONE}),
    }
)
SIDES = ("before", "after")  # what a source of a difference may stand for


@dataclass(frozen=True, slots=True)
class SinceLine:
    """A change in words; `line` is what they are made of."""

    line: Line
    kind: str
    place: str
    municipality_path: str | None
    about: str
    was: str
    became: str
    means: str
    is_example: bool
    sources: tuple[Source, ...]


def in_words(lines: tuple[Line, ...], context: Context) -> Between[SinceLine]:
    """Every line in the reader's language."""
    return Between((_in_words(line, context.words) for line in lines), _pair(lines))


def of_one_kind(rows: tuple[SinceLine, ...]) -> tuple[SinceLine, ...]:
    """The lines its sentence counts, between the same two views."""
    return Between(one_kind(rows), _pair(rows))


def _pair(lines: tuple[Any, ...]) -> Pair | None:
    return lines.pair if isinstance(lines, Between) else None


def _in_words(line: Line, words: Words) -> SinceLine:
    return SinceLine(
        line=line,
        kind=words(f"since-kind-{dashed(line.change)}"),
        place=_place(line, words),
        municipality_path=line.municipality_path,
        about=subject(line.subject, words),
        was=said(line.before, words),
        became=_became(line, words),
        means="; ".join(consequence(each, words) for each in line.means),
        is_example=any(each.is_example for each in (line, *line.means)),
        sources=_sources(line, words),
    )


def _place(line: Line, words: Words) -> str:
    if line.municipality:
        return line.municipality
    is_national = isinstance(line.subject, OfFigure) and line.subject.is_national
    return words("since-country" if is_national else "since-several")


def _became(line: Line, words: Words) -> str:
    """What a figure no longer is belongs to it, and that time alone moved a status."""
    before, after = line.before, line.after
    if isinstance(before, Figure) and isinstance(after, Figure):
        return figure(after, words, is_final=before.status != after.status == "published")
    text = said(after, words)
    return words("since-by-time", status=text) if line.is_time_alone else text


def _sources(line: Line, words: Words) -> tuple[Source, ...]:
    """Where both sides stand, then what else the consequences rest on, each cell once."""
    every = [source for each in (line, *line.means) for source in each.sources]
    once = {(each.file_name, each.sheet, each.cell): each for each in reversed(every)}
    return tuple(_labelled(each, words) for each in reversed(once.values()))


def _labelled(source: Source, words: Words) -> Source:
    is_side = source.label in SIDES
    return replace(source, label=words(f"since-source-{source.label}")) if is_side else source


def finding(rows: tuple[SinceLine, ...], context: Context) -> str:
    """How much of what has changed since which meeting, right in number."""
    pair, words = _pair(rows), context.words
    if pair is None:
        return words("since-no-meeting")
    counts = Counter(each.change for row in rows for each in (row.line, *row.line.means))
    told = [
        words(f"since-count-{name}", count=number)
        for name, kinds in CLAUSES.items()
        if (number := sum(counts[kind] for kind in kinds))
    ]
    missing = counts[Change.MISSING]
    first = _first(pair, listed(told, words), words)
    rest = [words("since-count-missing", count=missing)] if missing else []
    return clauses([first, *rest], words)


def _first(pair: Pair, told: str, words: Words) -> str:
    """Meetings go by their days; two on the same day by their names as well."""
    day = notation.long_day(pair.earlier.held_on, words.language)
    if pair.later is None:
        key = "since-finding" if told else "since-finding-nothing"
        return words(key, date=day, told=told)
    until = notation.long_day(pair.later.held_on, words.language)
    if day == until:
        day, until = f"{day} ({pair.earlier.name})", f"{until} ({pair.later.name})"
    key = "since-finding-between" if told else "since-finding-nothing-between"
    return words(key, date=day, until=until, told=told)


def subtitle(rows: tuple[SinceLine, ...], context: Context) -> str:
    """Which two views are compared, each with its day and what was known."""
    pair, words = _pair(rows), context.words
    if pair is None:
        return words("since-no-meeting-text")
    before = _side(pair.earlier, words)
    if pair.later is not None:
        return words("since-subtitle", before=before, after=_side(pair.later, words))
    shown = notation.day(context.on, words.language)
    return words("since-subtitle-now", before=before, shown=shown)


def _side(meeting: Meeting, words: Words) -> str:
    return words(
        "since-side",
        name=meeting.name,
        shown=notation.day(meeting.shown_on, words.language),
        known=notation.moment(meeting.registered_at, words.language),
    )


def note(rows: tuple[SinceLine, ...], context: Context) -> str:
    """What is one line and what is none."""
    return context.words("since-note") if rows else ""


SINCE_LAST = Exhibit(
    key="since_last",
    query=changes_since,
    judge=in_words,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    note=note,
    drawing=drawing,
    counted=of_one_kind,
)
