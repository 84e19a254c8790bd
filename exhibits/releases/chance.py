"""How far one year's count can lie from a municipality's usual level by chance alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answers.calls.calls import own_call
from answers.calls.standing import Standing
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Numbers
from exhibits.drawn.number_labels import number_text
from exhibits.exhibit.drawn_rows import drawn_rows, pointed, values_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import count_said, limit_line
from exhibits.releases.releases import length_in, with_counts
from exhibits.releases.sentences import figure, limit_of, listed, period, span
from monitoring.ledger import counted
from monitoring.percent import round_half_up
from monitoring.spans import YEAR
from monitoring.threshold import Rule, poisson_interval
from words.catalog import Words

STEP = 2  # the worked number lies this far on the side that meets the rule: 82 for "over 80"
NAMED = 6  # more municipalities than this are counted instead of named
INTERVAL_COLUMNS = (
    Column("value", "release-count", "count"),
    Column("low", "release-low", "number", digits=1),
    Column("high", "release-high", "number", digits=1),
)
CHANCE_COLUMNS = (*INTERVAL_COLUMNS, Column("is_sensitive", "release-sensitive", "yes_no"))


@dataclass(frozen=True, slots=True)
class Worked:
    """A number beside a rule's threshold that no municipality has, and its interval of chance."""

    rule: Rule
    value: int
    low: float
    high: float
    sources: tuple[Source, ...]
    is_example: bool = False


@dataclass(frozen=True, slots=True)
class NearRow:
    """A municipality's newest count, whose interval of chance holds the threshold."""

    standing: Standing
    municipality: str
    municipality_path: str
    year: int
    span_text: str
    value: int
    low: float
    high: float
    is_sensitive: bool
    is_example: bool
    sources: tuple[Source, ...]


def worked(services: Services, selection: Selection) -> tuple[Worked, ...]:
    """One worked number beside the rule's threshold, with the exact interval around it."""
    call = own_call(services, selection)
    if call is None:
        return ()
    step = -STEP if call.rule.operator.startswith("<") else STEP
    count = max(0, int(call.rule.threshold) + step)
    low, high = poisson_interval(count)
    return (Worked(call.rule, count, low, high, (source_of(call.number.fact),)),)


def worked_finding(rows: tuple[Worked, ...], context: Context) -> str:
    """One year is no level."""
    length = rows[0].rule.length if rows else YEAR
    return context.words("release-interval-finding", period=period(length, context.words))


def worked_subtitle(rows: tuple[Worked, ...], context: Context) -> str:
    """The worked number and what the line is."""
    words = context.words
    return " ".join(
        words(
            "release-interval-subtitle",
            count=row.value,
            unit=words(f"release-unit-{row.rule.unit}"),
            period=period(row.rule.length, words),
        )
        for row in rows
    )


def worked_note(rows: tuple[Worked, ...], context: Context) -> str:
    """The plain sentence on chance; it changes nothing about the formal answer."""
    words = context.words
    return " ".join(
        words(
            "release-interval-note",
            count=row.value,
            low=int(round_half_up(row.low)),
            high=int(round_half_up(row.high)),
            unit=words(f"release-unit-{row.rule.unit}"),
            limit=limit_of(row.rule, words),
            period=period(row.rule.length, words),
            many=period(row.rule.length, words, "many"),
        )
        for row in rows
    )


def worked_drawing(rows: tuple[Worked, ...], context: Context) -> Drawing:
    """The interval around the worked number, which is of no municipality."""
    words = context.words
    names = [words("release-count")] * len(rows)
    where = [f"{words('release-count')} {period(row.rule.length, words)}" for row in rows]
    return _interval(rows, (names, where), rows[0].rule, words)


def _interval(
    rows: Sequence[Worked] | Sequence[NearRow],
    called: tuple[Sequence[str], Sequence[str]],
    rule: Rule,
    words: Words,
) -> Drawing:
    """Count and ends of every row; the ends are said rounded, as in the sentence.

    `called` are the names, and what is said first of a row that is pointed at.
    """
    names, where = called
    ends = Numbers("number", 1)
    low = _line(words("release-low"), [row.low for row in rows], ends, words)
    high = _line(words("release-high"), [row.high for row in rows], ends, words)
    count = _line(words("release-count"), [row.value for row in rows], Numbers("count"), words)
    told = [
        (
            *count_said(each, value, rule, words),
            words("figure-interval-range", low=first, high=last),
        )
        for each, value, first, last in zip(
            where, count.values, low.labels, high.labels, strict=True
        )
    ]
    lines = (
        replace(low, tone="base"),
        replace(count, said=pointed(rows, told, words)),
        replace(high, tone="base"),
        limit_line(rule.threshold, len(rows), words),
    )
    return Drawing("interval", drawn_rows(rows, names, words), lines, with_span=True)


def _line(name: str, values: Sequence[float], numbers: Numbers, words: Words) -> Line:
    labels = tuple(number_text(value, words) for value in values)
    return Line(name, values_of(values), numbers=numbers, labels=labels)


def near_the_limit(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """The municipalities whose own interval of chance holds the threshold."""
    return tuple(
        each
        for each in with_counts(services, selection)
        if each.chance and (each.chance.is_within or each.chance.is_sensitive)
    )


def near_in_words(rows: tuple[Standing, ...], context: Context) -> tuple[NearRow, ...]:
    """What the time of the newest count is called."""
    return tuple(
        NearRow(
            standing=row,
            municipality=row.municipality,
            municipality_path=row.municipality_path,
            year=row.newest.year,
            span_text=span(row.newest.place, row.rule.length, context.words),
            value=row.value,
            low=row.chance.low,
            high=row.chance.high,
            is_sensitive=row.chance.is_sensitive,
            is_example=row.is_example,
            sources=row.sources,
        )
        for row in rows
        if row.newest and row.chance and row.value is not None
    )


def near_drawing(rows: tuple[NearRow, ...], context: Context) -> Drawing:
    """The interval of each in files; the page shows the table."""
    names = [row.municipality for row in rows]
    where = [f"{row.municipality}, {row.span_text}" for row in rows]
    drawn = _interval(rows, (names, where), rows[0].standing.rule, context.words)
    return replace(drawn, is_whole=False)


def near_columns(rows: tuple[NearRow, ...]) -> tuple[Column, ...]:
    """The newest year as a number; a half-year or a quarter as what it is called."""
    year = Column("year", "release-year", "year")
    if length_in([row.standing for row in rows]) != YEAR:
        year = Column("span_text", "release-period")
    first = Column("municipality", "release-municipality", link_key="municipality_path")
    return (first, year, *CHANCE_COLUMNS)


def near_finding(rows: tuple[NearRow, ...], context: Context) -> str:
    """How many lie so close that chance could have put them on the other side."""
    words = context.words
    if not rows:
        return words("release-chance-none")
    known = counted([row.standing for row in rows])
    threshold = figure(known[0].rule.threshold, words)
    return words("release-chance-finding", count=len(known), threshold=threshold)


def near_subtitle(rows: tuple[NearRow, ...], context: Context) -> str:
    """What an interval is."""
    return context.words("release-chance-subtitle")


def near_note(rows: tuple[NearRow, ...], context: Context) -> str:
    """For whom one more or less changes the answer."""
    return sensitive_text([row.standing for row in rows], context.words) if rows else ""


def sensitive_text(rows: Sequence[Standing], words: Words) -> str:
    """The municipalities for which one release more or less would change the answer."""
    known = counted(rows)
    names = [each.municipality for each in known if each.chance and each.chance.is_sensitive]
    unit = known[0].rule.unit if known else ""
    if not names:
        return words("release-sensitive-none", unit=unit)
    if len(names) > NAMED:
        return words("release-sensitive-many", count=len(names), unit=unit)
    return words("release-sensitive-names", names=listed(names, words), unit=unit)


RELEASE_INTERVAL = Exhibit(
    key="release_interval",
    query=worked,
    columns=INTERVAL_COLUMNS,
    finding=worked_finding,
    subtitle=worked_subtitle,
    note=worked_note,
    drawing=worked_drawing,
)
RELEASE_CHANCE = Exhibit(
    key="release_chance",
    query=near_the_limit,
    columns=near_columns,
    judge=near_in_words,
    finding=near_finding,
    subtitle=near_subtitle,
    note=near_note,
    drawing=near_drawing,
)
