"""Each municipality's newest count against the number criterion, and the years behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.calls.standing import Standing
from answers.facts.releases import ReleaseFact
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.releases import length_in, with_counts
from exhibits.releases.sentences import (
    distance,
    interval_text,
    limit_of,
    listed,
    period,
    span,
    verdict,
)
from exhibits.releases.types import type_word
from monitoring.ledger import MEAN_YEARS, counted
from monitoring.nothings import Nothing, gravest
from monitoring.spans import YEAR
from words.catalog import Words

NAMED = 3  # more municipalities than this are counted instead of named
FIRST = Column("municipality", "release-municipality", link_key="municipality_path")
COLUMNS = (
    Column("value", "release-count", "count", nothing_key="value_nothing"),
    Column("distance", "release-distance"),
    Column("years", "release-years"),
    Column("mean_value", "release-mean", "number", digits=1, nothing_key="mean_nothing"),
    Column("interval", "release-interval-column"),
    Column("verdict", "release-criterion", sign_key="verdict_sign"),
    Column("unit_text", "release-unit"),
    Column("source_text", "release-source"),
)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A municipality's newest count and the years behind it, in the reader's language."""

    standing: Standing
    municipality: str
    municipality_path: str
    year: int
    span_text: str
    value: int | None
    value_nothing: Nothing | None
    distance: str | None
    years: str
    mean_value: float | None
    mean_nothing: Nothing | None
    interval: str | None
    verdict: str
    verdict_sign: str
    unit_text: str
    source_text: str
    is_example: bool
    sources: tuple[Source, ...]


def columns(rows: tuple[LedgerRow, ...]) -> tuple[Column, ...]:
    """The newest year as a number; a half-year or a quarter as what it is called."""
    if _length(rows) == YEAR:
        return (FIRST, Column("year", "release-year", "year"), *COLUMNS)
    called = {"years": "release-periods", "mean_value": "release-mean-periods"}
    rest = [replace(each, text_key=called.get(each.key, each.text_key)) for each in COLUMNS]
    return (FIRST, Column("span_text", "release-period"), *rest)


def _length(rows: tuple[LedgerRow, ...]) -> str:
    return length_in([row.standing for row in rows])


def in_words(rows: tuple[Standing, ...], context: Context) -> tuple[LedgerRow, ...]:
    """Margin, years that meet, answer, unit and source in words."""
    return tuple(_row(each, each.newest, context.words) for each in rows if each.newest)


def _row(row: Standing, newest: ReleaseFact, words: Words) -> LedgerRow:
    rule, chance = row.rule, row.chance
    source = words("example-long") if row.is_example else newest.source or ""
    return LedgerRow(
        standing=row,
        municipality=row.municipality,
        municipality_path=row.municipality_path,
        year=newest.year,
        span_text=span(newest.place, rule.length, words),
        value=row.value,
        value_nothing=row.nothing,
        distance=None if row.value is None else distance(row.value, rule, words),
        years=words(
            "release-years-value",
            met=row.years_above,
            count=row.years_known,
            period=period(rule.length, words),
            many=period(rule.length, words, "many"),
        ),
        mean_value=row.mean_value,
        mean_nothing=_mean_nothing(row),
        interval=interval_text(chance.low, chance.high, words) if chance else None,
        verdict=verdict(rule, row.meets, row.value, words),
        verdict_sign="above" if row.meets else "at_or_below",
        unit_text=_unit(row, newest, words),
        source_text=source.partition(", http")[0],
        is_example=row.is_example,
        sources=row.sources,
    )


def _mean_nothing(row: Standing) -> Nothing | None:
    """A mean over a hidden count is hidden, and else as absent as its counts."""
    if row.mean_value is not None:
        return None
    last = row.last_place or 0
    near = [row.by_place.get(place) for place in range(last - MEAN_YEARS + 1, last + 1)]
    told = {each.nothing for each in near if each and each.nothing}
    is_told = told & {Nothing.HIDDEN, Nothing.WITHHELD}
    return Nothing.WITHHELD if is_told else gravest(told)


def _unit(row: Standing, newest: ReleaseFact, words: Words) -> str:
    """What is counted, and that counts in another unit were left out."""
    unit = words(f"release-unit-{newest.unit}")
    told = words("release-unit-type", unit=unit, type=type_word(newest.release_type, words))
    return words("release-unit-guard", unit=told) if row.has_other_unit else told


def finding(rows: tuple[LedgerRow, ...], context: Context) -> str:
    """Who met the criterion in an earlier year and does not with the newest count."""
    words = context.words
    if not rows:
        return words("release-ledger-none")
    known = [row.standing for row in rows]
    lost = [each for each in counted(known) if each.meets is False and each.years_above]
    rule = known[0].rule
    told = {"limit": limit_of(rule, words), "period": period(rule.length, words)}
    if not lost:
        return words("release-ledger-steady", **told)
    if len(lost) > NAMED:
        return words("release-ledger-many", count=len(lost), **told)
    names = listed([each.municipality for each in lost], words)
    return words("release-ledger-finding", names=names, count=len(lost), **told)


def subtitle(rows: tuple[LedgerRow, ...], context: Context) -> str:
    """What the columns are, and which years the mean covers."""
    words = context.words
    if not rows:
        return words("release-ledger-subtitle-none")
    first = rows[0].standing
    last, length = first.last_place or 0, first.rule.length
    return words(
        "release-ledger-subtitle",
        limit=limit_of(first.rule, words),
        first=span(last - MEAN_YEARS + 1, length, words),
        last=span(last, length, words),
        many=period(length, words, "many"),
    )


def note(rows: tuple[LedgerRow, ...], context: Context) -> str:
    """When a mean is left out, and that the number is not the decision."""
    words, length = context.words, _length(rows)
    told = {"period": period(length, words), "many": period(length, words, "many")}
    return words("release-ledger-note", **told) if rows else ""


RELEASE_LEDGER = Exhibit(
    key="release_ledger",
    query=with_counts,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
