"""Who ran which method when: bars over the programme's time, with a table of the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from answers.methods.timeline import Stretch, stretches
from answers.provenance import Source, source_of
from exhibits.drawn.drawing import Drawing, Row, Time
from exhibits.drawn.over_time import over_time
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
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


def drawing(rows: Lines, context: Context) -> Drawing:
    """A lane per municipality; one per method where there are several."""
    make = _by_method if has_several(rows) else _by_place
    return over_time("stages", make(rows, context), context.on, context.words)


def _by_place(rows: Lines, context: Context) -> tuple[Row, ...]:
    words, details = context.words, _details(rows, context.words)
    said = [_stage(row.stretch.fact.stage, words) for row in rows]
    return drawn_rows(
        rows, [row.municipality for row in rows], words,
        time=[_time(row.stretch) for row in rows],
        status=[(None, each) for each in said],
        aside=[details[row.municipality] for row in rows],
    )  # fmt: skip


def _time(each: Stretch) -> Time:
    """An end without a day is not known."""
    return Time(
        each.from_on,
        each.to_on,
        is_first_unknown=each.is_from_unknown or each.from_on is None,
        is_last_unknown=each.is_to_unknown,
    )


def _stage(stage: str | None, words: Words) -> str:
    return words(f"method-timeline-{stage}") if stage else ""


def _details(rows: Lines, words: Words) -> dict[str, str]:
    """Which end of each place's time is not known, in words beside its name."""
    first = {row.municipality: row.stretch for row in reversed(rows)}
    last = {row.municipality: row.stretch for row in rows}
    ends = {name: (first[name].is_from_unknown, last[name].is_to_unknown) for name in last}
    return {name: words(UNKNOWN[each]) if any(each) else "" for name, each in ends.items()}


def _by_method(rows: Lines, context: Context) -> tuple[Row, ...]:
    """From the first day to the last day of any municipality, each end known only if all are."""
    own: dict[str, list[StretchLine]] = {}
    for row in rows:
        own.setdefault(row.method_code, []).append(row)
    return tuple(_of_method(each, context) for each in own.values())


def _of_method(rows: list[StretchLine], context: Context) -> Row:
    own = [row.stretch for row in rows]
    places = {each.use.municipality_code for each in own}
    undated = {each.use.municipality_code for each in own if each.is_from_unknown}
    firsts = [each.from_on for each in own if each.from_on]
    lasts = [each.to_on for each in own if each.to_on]
    # A phone has room for the count alone; the broken bar says the rest.
    said = 0 if context.width_class == "narrow" else len(undated)
    name = own[0].use.method.short(context.words.language)
    return Row(
        name,
        name,
        is_example=any(row.is_example for row in rows),
        aside=context.words("method-timeline-detail", count=len(places), undated=said),
        time=Time(
            min(firsts) if len(firsts) == len(own) else None,
            max(lasts) if len(lasts) == len(own) else None,
            is_first_unknown=bool(undated) or len(firsts) < len(own),
            is_last_unknown=any(each.is_to_unknown for each in own),
        ),
    )


METHOD_TIMELINE = Exhibit(
    key="method_timeline",
    query=stretches,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    drawing=drawing,
)
