"""Releases per municipality and year: small multiples on one scale with the line of the rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from answers.calls.standing import Standing, standing
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import count_said, counts_line, limit_line
from exhibits.releases.sentences import figure, limit_of, narrow_span, period, span, verdict
from monitoring.ledger import counted
from monitoring.spans import YEAR
from monitoring.threshold import Rule
from words.catalog import Words

# How the dots are told that do not meet a rule.
OPPOSITES: Mapping[str, str] = MappingProxyType(
    {
        ">": "release-limit-or-fewer",
        ">=": "release-limit-below",
        "<": "release-limit-or-more",
        "<=": "release-limit-above",
    }
)


@dataclass(frozen=True, slots=True)
class CountsRow:
    """A municipality's counts; `more` has the number of each place, and what stands for none."""

    standing: Standing
    municipality: str
    municipality_path: str
    more: Mapping[str, int | str | None]
    verdict: str
    is_example: bool
    sources: tuple[Source, ...]


def with_counts(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """Those that have a count the rule can answer."""
    return tuple(each for each in standing(services, selection) if each.meets is not None)


def in_words(rows: tuple[Standing, ...], context: Context) -> tuple[CountsRow, ...]:
    """The answer of each municipality in words."""
    return tuple(
        CountsRow(
            standing=row,
            municipality=row.municipality,
            municipality_path=row.municipality_path,
            more={f"y{place}": each.value for place, each in row.by_place.items()}
            | {f"nothing{place}": each.nothing for place, each in row.by_place.items()},
            verdict=verdict(row.rule, row.meets, row.value, context.words),
            is_example=row.is_example,
            sources=row.sources,
        )
        for row in rows
    )


def years_in(rows: Sequence[Standing]) -> list[int]:
    """The places shown (years, or parts of them), oldest first; also those nobody reported."""
    return sorted(rows[0].by_place) if rows else []


def length_in(rows: Sequence[Standing]) -> str:
    """How long the times are that the rows are counted by."""
    return rows[0].rule.length if rows else YEAR


def columns(rows: tuple[CountsRow, ...]) -> tuple[Column, ...]:
    """A column per year, or part of one, between the municipality and the answer."""
    known = [row.standing for row in rows]
    years = [
        Column(
            f"y{year}",
            kind="count",
            label=narrow_span(year, length_in(known)),
            nothing_key=f"nothing{year}",
            stored=("value",),
        )
        for year in years_in(known)
    ]
    return (
        Column("municipality", "release-municipality", link_key="municipality_path"),
        *years,
        Column("verdict", "release-criterion"),
    )


def finding(rows: tuple[CountsRow, ...], context: Context) -> str:
    """How many of those with a count meet the criterion with their newest one."""
    words = context.words
    known = counted([row.standing for row in rows])
    if not known:
        return words("releases-none")
    rule = known[0].rule
    return words(
        "releases-finding",
        met=sum(each.meets is True for each in known),
        count=len(known),
        limit=limit_of(rule, words),
        when=newest_text(known, words),
        unit=words(f"release-unit-{rule.unit}"),
    )


def newest_text(rows: Sequence[Standing], words: Words) -> str:
    """i 2014 where all newest counts are of one time, else i deres nyeste år."""
    places = {each.newest.place for each in rows if each.newest}
    length = length_in(rows)
    if len(places) == 1:
        return words("release-in-year", year=span(places.pop(), length, words))
    return period(length, words, "newest")


def subtitle(rows: tuple[CountsRow, ...], context: Context) -> str:
    """Measure, unit, period, and how to read a dot."""
    words, known = context.words, [row.standing for row in rows]
    years = years_in(known)
    if not years:
        return words("releases-subtitle-none")
    rule = known[0].rule
    return words(
        "releases-subtitle",
        unit=words(f"release-unit-{rule.unit}"),
        span=span_text(years, words, rule.length),
        each=period(rule.length, words, "each"),
        met=limit_of(rule, words),
        missed=_missed(rule, words),
    )


def _missed(rule: Rule, words: Words) -> str:
    if rule.operator not in OPPOSITES:
        return words("release-other-number")
    return words(OPPOSITES[rule.operator], threshold=figure(rule.threshold, words))


def span_text(years: Sequence[int], words: Words, length: str = YEAR) -> str:
    """2012 til 2015; one year alone is only that."""
    first, last = (span(place, length, words) for place in (years[0], years[-1]))
    return first if first == last else words("release-span", first=first, last=last)


def drawing(rows: tuple[CountsRow, ...], context: Context) -> Drawing:
    """Every year of every municipality; a year without a number is a sign and never a dot."""
    words, known = context.words, [row.standing for row in rows]
    rule = known[0].rule
    lines = [
        counts_line(
            narrow_span(year, rule.length),
            [(each.by_place[year].value, each.by_place[year].nothing) for each in known],
            rule,
            pointed(rows, [_said(each, year, words) for each in known], words),
        )
        for year in years_in(known)
    ]
    status = [(None, row.verdict) for row in rows]
    made = drawn_rows(rows, [row.municipality for row in rows], words, status=status)
    return Drawing("criterion", made, (*lines, limit_line(rule.threshold, len(rows), words)))


def _said(each: Standing, place: int, words: Words) -> tuple[str, ...]:
    where = f"{each.municipality}, {span(place, each.rule.length, words)}"
    return count_said(where, each.by_place[place].value, each.rule, words)


RELEASES = Exhibit(
    key="releases",
    query=with_counts,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    drawing=drawing,
)
