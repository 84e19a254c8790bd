"""Since the last meeting: one line per change, and one sentence about all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.meetings.since import Pair, changes_since
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import clauses, listed
from exhibits.meetings.since_sentences import said, subject
from monitoring.changes import Change
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("kind", "since-kind"),
    Column("place", "since-place", link_key="municipality_path"),
    Column("about", "since-about"),
    Column("was", "since-was"),
    Column("became", "since-became"),
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
PAIR = "pair"  # the name in DataFrame.attrs of the two that are compared


def since(services: Services, selection: Selection) -> pd.DataFrame:
    """The lines, and in `attrs` which two are compared; no line and None without a meeting."""
    pair, found = changes_since(services, selection)
    kept = found.copy(deep=False)
    kept.attrs[PAIR] = pair
    return kept


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Every line in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    added: dict[str, Any] = {
        "kind": [words(f"since-kind-{dashed(str(row['change']))}") for row in rows],
        "place": [_place(row, words) for row in rows],
        "about": [subject(row["subject"], words) for row in rows],
        "was": [said(row["before"], words) for row in rows],
        "became": [_became(row, words) for row in rows],
        "sources": [[_labelled(each, words) for each in row["sources"]] for row in rows],
        "is_example": [bool(row["is_example"]) for row in rows],
    }
    told = frame.assign(**added)
    told.attrs[PAIR] = frame.attrs.get(PAIR)
    return told


def _place(row: Mapping[Any, Any], words: Words) -> str:
    if row["municipality"]:
        return str(row["municipality"])
    return words("since-country" if row["subject"].get("is_national") else "since-several")


def _became(row: Mapping[Any, Any], words: Words) -> str:
    """What a figure no longer is belongs to it, and that time alone moved a status."""
    after = row["after"]
    was, now = row["before"].get("status"), after.get("status")
    if after.get("type") == "figure" and now == "published" and was not in {None, "published"}:
        after = {**after, "is_final": True}
    text = said(after, words)
    return words("since-by-time", status=text) if row["is_time_alone"] else text


def _labelled(source: Source, words: Words) -> Source:
    is_side = source.label in SIDES
    return replace(source, label=words(f"since-source-{source.label}")) if is_side else source


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How much of what has changed since which meeting, right in number."""
    pair, words = frame.attrs.get(PAIR), context.words
    if pair is None:
        return words("since-no-meeting")
    counts = frame["change"].value_counts()
    told = [
        words(f"since-count-{name}", count=number)
        for name, kinds in CLAUSES.items()
        if (number := sum(int(counts.get(kind, 0)) for kind in kinds))
    ]
    missing = int(counts.get(Change.MISSING, 0))
    first = _first(pair, listed(told, words), words)
    rest = [words("since-count-missing", count=missing)] if missing else []
    return clauses([first, *rest], words)


def _first(pair: Pair, told: str, words: Words) -> str:
    day = notation.long_day(pair.earlier.held_on, words.language)
    if pair.later is None:
        key = "since-finding" if told else "since-finding-nothing"
        return words(key, date=day, told=told)
    until = notation.long_day(pair.later.held_on, words.language)
    key = "since-finding-between" if told else "since-finding-nothing-between"
    return words(key, date=day, until=until, told=told)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """Which two views are compared, each with its day and what was known."""
    pair, words = frame.attrs.get(PAIR), context.words
    if pair is None:
        return words("since-no-meeting-text")
    language, earlier = words.language, pair.earlier
    before = words(
        "since-side",
        name=earlier.name,
        shown=notation.day(earlier.shown_on, language),
        known=notation.moment(earlier.registered_at, language),
    )
    if pair.later is not None:
        later = pair.later
        after = words(
            "since-side",
            name=later.name,
            shown=notation.day(later.shown_on, language),
            known=notation.moment(later.registered_at, language),
        )
        return words("since-subtitle", before=before, after=after)
    return words("since-subtitle-now", before=before, shown=notation.day(context.on, language))


def note(frame: pd.DataFrame, context: Context) -> str:
    """What is one line and what is none."""
    return context.words("since-note") if len(frame) else ""


SINCE_LAST = TableExhibit(
    key="since_last",
    query=since,
    judge=in_words,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    note=note,
)
