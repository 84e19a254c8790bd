"""Who ran which method when: bars over the programme's time, with a table of the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

import pandas as pd

from answers.methods.timeline import spans
from exhibits.drawn.timeline_bars import method_timeline
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context, Figure
from monitoring.exact import is_known
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
UNKNOWN: Mapping[tuple[bool, bool], str] = {
    (True, True): "methods-date-unknown-short",
    (True, False): "method-timeline-start-unknown",
    (False, True): "method-timeline-end-unknown",
}


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The method has a column only where there are several."""
    many = frame["method_code"].nunique() > 1
    return (MUNICIPALITY, METHOD, *REST) if many else (MUNICIPALITY, *REST)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Names, stages and days as the reader meets them; an unknown day says so."""
    words = context.words
    return frame.assign(
        method_name=[each.called(words.language) for each in frame["method"]],
        stage_shown=frame["stage"].fillna("unknown"),
        from_text=_days(frame["from_on"], frame["is_from_unknown"], words),
        to_text=_days(frame["to_on"], frame["is_to_unknown"], words),
    )


def _days(days: Iterable[object], unknown: Iterable[bool], words: Words) -> list[str]:
    return [
        words("methods-date-unknown-short") if is_unknown or not is_known(day) else _day(day, words)
        for day, is_unknown in zip(days, unknown, strict=True)
    ]


def _day(day: object, words: Words) -> str:
    return notation.day(pd.Timestamp(day).date(), words.language)  # type: ignore[arg-type]


def finding(frame: pd.DataFrame, context: Context) -> str:
    """For how many of the stretches the source gives a date."""
    words = context.words
    if frame.empty:
        return words("method-timeline-finding-none")
    undated = int((frame["is_from_unknown"] & frame["is_to_unknown"]).sum())
    if undated == len(frame):
        return words("method-timeline-finding-undated", count=undated)
    changed = _changed(frame)
    dated = len(frame) - undated
    return words("method-timeline-finding", dated=dated, total=len(frame), changed=changed)


def _changed(frame: pd.DataFrame) -> int:
    """How many municipalities have been at more than one stage of a method."""
    stages = frame.groupby(["municipality_code", "method_code"])["stage"].nunique()
    return int((stages > 1).sum())


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a bar is and which day the line stands for."""
    day = notation.day(context.on, context.words.language)
    many = frame["method_code"].nunique() > 1
    key = "method-timeline-subtitle-methods" if many else "method-timeline-subtitle"
    return context.words(key, date=day)


def note(frame: pd.DataFrame, context: Context) -> str:
    """What the drawing's line, tones and broken ends mean."""
    return "" if frame.empty else context.words("method-timeline-note")


def drawn(frame: pd.DataFrame, context: Context) -> Figure:
    """A row per municipality; a row per method where there are several."""
    rows = _by_method if frame["method_code"].nunique() > 1 else _by_place
    return method_timeline(rows(frame, context), context.words, context.on, context.width_class)


def _by_place(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    words = context.words
    stages = [words(f"method-timeline-{stage}") if stage else None for stage in frame["stage"]]
    return frame.assign(
        name=frame["municipality"],
        stage_text=pd.Series(stages, index=frame.index, dtype="object"),
        detail=frame["municipality_code"].map(_details(frame, words)),
    )


def _details(frame: pd.DataFrame, words: Words) -> dict[str, str]:
    """Which end of each place's time is not known, in words beside its name."""
    found = {}
    for code, own in frame.groupby("municipality_code", sort=False):
        ends = bool(own["is_from_unknown"].iloc[0]), bool(own["is_to_unknown"].iloc[-1])
        found[str(code)] = words(UNKNOWN[ends]) if any(ends) else ""
    return found


def _by_method(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """From the first day to the last day of any municipality, each end known only if all are."""
    words, is_narrow = context.words, context.width_class == "narrow"
    rows = []
    for _, own in frame.groupby("method_code", sort=False):
        undated = own[own["is_from_unknown"].astype(bool)]["municipality_code"].nunique()
        places = own["municipality_code"].nunique()
        rows.append(
            {
                "name": own["method"].iloc[0].short(words.language),
                "from_on": _bound(own["from_on"], min),
                "to_on": _bound(own["to_on"], max),
                "is_from_unknown": undated > 0,
                "is_to_unknown": bool(own["is_to_unknown"].any()),
                "stage_text": None,
                # A phone has room for the count alone; the broken bar says the rest.
                "detail": words(
                    "method-timeline-detail", count=places, undated=0 if is_narrow else undated
                ),
                "is_example": bool(own["is_example"].any()),
            }
        )
    return pd.DataFrame(rows)


def _bound(days: pd.Series, choose: Callable[[list[date]], date]) -> date | None:
    known = [day for day in days if isinstance(day, date) and is_known(day)]
    return choose(known) if len(known) == len(days) else None


METHOD_TIMELINE = TableExhibit(
    key="method_timeline",
    query=spans,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    draw=drawn,
)
