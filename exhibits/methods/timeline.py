"""Who ran which method when: bars over the programme's time, with a table of the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from answers.methods.timeline import Stretch, stretches
from answers.provenance import Source, source_of
from exhibits.drawn.spans import Span, stages
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context, Figure
from words import notation
from words.catalog import Words

MUNICIPALITY = Column("municipality", "methods-municipality", link_key="municipality_path")
METHOD = Column("method_name", "methods-method")
REST = (
    Column("stage_shown", "methods-stage", "stage"),
    Column("from_text", "method-timeline-from"),
    Column("to_text", "method-timeline-to"),
)

# Which of first and last day is unknown.
UNKNOWN: Mapping[tuple[bool, bool], str] = MappingProxyType(
    {
        (True, True): "methods-date-unknown-short",
        (True, False): "method-timeline-start-unknown",
        (False, True): "method-timeline-end-unknown",
    }
)


@dataclass(frozen=True, slots=True)
class StretchLine:
    """A stretch as the reader meets it; an unknown day says so."""

    stretch: Stretch
    municipality: str
    municipality_path: str
    method_name: str
    stage_shown: str
    from_text: str
    to_text: str
    is_example: bool
    sources: tuple[Source, ...]

    @property
    def method_code(self) -> str:
        """The code of the method."""
        return self.stretch.use.method_code


Lines = tuple[StretchLine, ...]


def has_several(rows: Lines) -> bool:
    """Whether the rows are about more than one method."""
    return len({row.method_code for row in rows}) > 1


def columns(rows: Lines) -> tuple[Column, ...]:
    """The method has a column only where there are several."""
    return (MUNICIPALITY, METHOD, *REST) if has_several(rows) else (MUNICIPALITY, *REST)


def in_words(found: tuple[Stretch, ...], context: Context) -> Lines:
    """Names, stages and days as the reader meets them."""
    return tuple(_line(each, context.words) for each in found)


def _line(each: Stretch, words: Words) -> StretchLine:
    use = each.use
    return StretchLine(
        stretch=each,
        municipality=use.municipality,
        municipality_path=use.municipality_path,
        method_name=use.method.called(words.language),
        stage_shown=each.fact.stage or "unknown",
        from_text=_day(each.from_on, each.is_from_unknown, words),
        to_text=_day(each.to_on, each.is_to_unknown, words),
        is_example=each.fact.is_example,
        sources=(source_of(each.fact),),
    )


def _day(day: date | None, is_unknown: bool, words: Words) -> str:
    if is_unknown or day is None:
        return words("methods-date-unknown-short")
    return notation.day(day, words.language)


def finding(rows: Lines, context: Context) -> str:
    """For how many of the stretches the source gives a date."""
    words = context.words
    if not rows:
        return words("method-timeline-finding-none")
    undated = sum(row.stretch.is_from_unknown and row.stretch.is_to_unknown for row in rows)
    if undated == len(rows):
        return words("method-timeline-finding-undated", count=undated)
    dated, changed = len(rows) - undated, _changed(rows)
    return words("method-timeline-finding", dated=dated, total=len(rows), changed=changed)


def _changed(rows: Lines) -> int:
    """How many municipalities have been at more than one stage of a method."""
    stages: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        known = stages.setdefault((row.stretch.use.municipality_code, row.method_code), set())
        known |= {row.stretch.fact.stage} if row.stretch.fact.stage else set()
    return sum(len(known) > 1 for known in stages.values())


def subtitle(rows: Lines, context: Context) -> str:
    """What a bar is and which day the line stands for."""
    day = notation.day(context.on, context.words.language)
    key = "method-timeline-subtitle-methods" if has_several(rows) else "method-timeline-subtitle"
    return context.words(key, date=day)


def note(rows: Lines, context: Context) -> str:
    """What the drawing's line, tones and broken ends mean."""
    return context.words("method-timeline-note") if rows else ""


def drawn(rows: Lines, context: Context) -> Figure:
    """A row per municipality; a row per method where there are several."""
    make = _by_method if has_several(rows) else _by_place
    return stages(make(rows, context), context.words, context.on, context.width_class)


def _by_place(rows: Lines, context: Context) -> list[Span]:
    words, details = context.words, _details(rows, context.words)
    return [
        Span(
            name=row.municipality,
            from_on=row.stretch.from_on,
            to_on=row.stretch.to_on,
            is_example=row.is_example,
            is_from_unknown=row.stretch.is_from_unknown,
            is_to_unknown=row.stretch.is_to_unknown,
            stage_text=_stage(row.stretch.fact.stage, words),
            detail=details[row.municipality],
        )
        for row in rows
    ]


def _stage(stage: str | None, words: Words) -> str:
    return words(f"method-timeline-{stage}") if stage else ""


def _details(rows: Lines, words: Words) -> dict[str, str]:
    """Which end of each place's time is not known, in words beside its name."""
    first = {row.municipality: row.stretch for row in reversed(rows)}
    last = {row.municipality: row.stretch for row in rows}
    ends = {name: (first[name].is_from_unknown, last[name].is_to_unknown) for name in last}
    return {name: words(UNKNOWN[each]) if any(each) else "" for name, each in ends.items()}


def _by_method(rows: Lines, context: Context) -> list[Span]:
    """From the first day to the last day of any municipality, each end known only if all are."""
    own: dict[str, list[StretchLine]] = {}
    for row in rows:
        own.setdefault(row.method_code, []).append(row)
    return [_of_method([row.stretch for row in each], context) for each in own.values()]


def _of_method(own: list[Stretch], context: Context) -> Span:
    places = {each.use.municipality_code for each in own}
    undated = {each.use.municipality_code for each in own if each.is_from_unknown}
    firsts = [each.from_on for each in own if each.from_on]
    lasts = [each.to_on for each in own if each.to_on]
    # A phone has room for the count alone; the broken bar says the rest.
    said = 0 if context.width_class == "narrow" else len(undated)
    return Span(
        name=own[0].use.method.short(context.words.language),
        from_on=min(firsts) if len(firsts) == len(own) else None,
        to_on=max(lasts) if len(lasts) == len(own) else None,
        is_example=any(each.fact.is_example for each in own),
        is_from_unknown=bool(undated),
        is_to_unknown=any(each.is_to_unknown for each in own),
        detail=context.words("method-timeline-detail", count=len(places), undated=said),
    )


METHOD_TIMELINE = Exhibit(
    key="method_timeline",
    query=stretches,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    draw=drawn,
)
