"""Releases to one municipality per year, against the number criterion of the call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answers.calls.asked_counts import AskedCounts, asked_counts
from answers.calls.calls import call_of
from answers.facts.places import MunicipalityFact
from answers.facts.releases import ReleaseFact
from answers.provenance import Source, source_of
from answers.releases.releases import counts
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row
from exhibits.exhibit.drawn_rows import pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import count_said, counts_line, limit_line
from exhibits.releases.sentences import (
    SIGNS,
    figure,
    interval_text,
    limit_of,
    narrow_span,
    period,
    span,
)
from exhibits.releases.types import type_language, type_word
from monitoring.ledger import MEAN_YEARS, fits
from monitoring.nothings import Nothing
from monitoring.threshold import Rule, margin, meets, meets_hidden, poisson_interval
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("year_text", "municipality-year"),
    Column("municipality", "municipality-municipality"),
    Column("value", "municipality-releases-count", "count", nothing_key="nothing"),
    Column("verdict", "municipality-releases-verdict"),
    Column("margin", "municipality-releases-margin", "difference"),
    Column("type_text", "municipality-releases-type", language_key="type_language"),
)


@dataclass(frozen=True, slots=True)
class YearRow:
    """One year, half-year or quarter of a municipality; without `count` nobody has reported any.

    `is_met` is what the rule says of it, also where a hidden count leaves one answer only.
    """

    municipality_code: str
    municipality: str
    count: ReleaseFact | None
    rule: Rule | None
    value: int | None
    nothing: Nothing | None
    is_met: bool | None
    margin: float | None
    is_example: bool
    sources: tuple[Source, ...]
    year_text: str = ""
    verdict: str = ""
    type_text: str = ""
    type_language: str | None = None


def releases(services: Services, selection: Selection) -> tuple[YearRow, ...]:
    """One row per year in the criterion's unit and type, newest last, up to the shown day.

    A municipality nobody has reported for has one row without a year, so that it is seen.
    """
    call, code = call_of(services, selection), selection.municipality_code
    rule = call.rule if call else None
    asked = asked_counts(services, call) if call else None
    names = {each.code: each.name for each in services.facts(MunicipalityFact, selection)}
    own = [
        each
        for each in counts(services, selection)
        if code in {None, each.municipality_code} and (rule is None or fits(each, rule))
    ]
    if not own and code is not None:
        return (_row(code, names.get(code, ""), None, rule, asked),)
    in_order = sorted(own, key=lambda each: (each.municipality_code, each.place))
    return tuple(
        _row(each.municipality_code, names.get(each.municipality_code, ""), each, rule, asked)
        for each in in_order
    )


def _row(
    code: str, name: str, count: ReleaseFact | None, rule: Rule | None, asked: AskedCounts | None
) -> YearRow:
    hidden = count.nothing if count else None
    value = count.value if count and not hidden else None
    answer = None
    if rule is not None:
        answer = meets_hidden(rule) if hidden is Nothing.HIDDEN else meets(value, rule)
    return YearRow(
        municipality_code=code,
        municipality=name,
        count=count,
        rule=rule,
        value=value,
        nothing=hidden or (_absent(code, count, asked) if value is None else None),
        is_met=answer,
        margin=margin(value, rule) if rule else None,
        is_example=count.is_example if count else False,
        sources=(source_of(count),) if count else (),
    )


def _absent(code: str, count: ReleaseFact | None, asked: AskedCounts | None) -> Nothing:
    if asked is None:
        return Nothing.NOT_EXPECTED
    return asked.nothing(code, count.place) if count else asked.newest_nothing(code)


def in_words(rows: tuple[YearRow, ...], context: Context) -> tuple[YearRow, ...]:
    """The verdict of each year as a plain sentence."""
    words = context.words
    return tuple(
        replace(
            row,
            year_text=_span(row.count, words) or words("municipality-releases-no-year"),
            verdict=_verdict(row, words),
            type_text=type_word(row.count.release_type, words) if row.count else "",
            type_language=type_language(row.count.release_type, words) if row.count else None,
        )
        for row in rows
    )


def finding(rows: tuple[YearRow, ...], context: Context) -> str:
    """Whether the newest count meets the criterion; unknown is said to be unknown."""
    known = [row for row in rows if row.count]
    if not known:
        return context.words("municipality-releases-unknown")
    last = known[-1]
    return context.words("municipality-releases-finding", year=last.year_text, verdict=last.verdict)


def subtitle(rows: tuple[YearRow, ...], context: Context) -> str:
    """What is counted, known on which day, and where the line lies."""
    words, day = context.words, notation.day(context.on, context.words.language)
    rule = rows[0].rule if rows else None
    if rule is None:
        return words("municipality-releases-subtitle-plain", date=day)
    return words(
        "municipality-releases-subtitle",
        date=day,
        limit=limit_of(rule, words),
        unit=words(f"release-unit-{rule.unit}"),
        each=period(rule.length, words, "each"),
        wording="some" if rule.wording else "none",
        quoted=rule.wording,
    )


def note(rows: tuple[YearRow, ...], context: Context) -> str:
    """How many years lie above, and that the number alone decides nothing."""
    words = context.words
    known = [row for row in rows if row.is_met is not None]
    if not known or not known[-1].rule:
        return ""
    last, rule = known[-1], known[-1].rule
    told = words(
        "municipality-releases-note",
        above=sum(row.is_met is True for row in known),
        count=len(known),
        limit=limit_of(rule, words),
        many=period(rule.length, words, "many"),
    )
    if len({row.municipality_code for row in rows}) > 1:
        return told
    return " ".join([told, _mean(rows, rule, words), *_chance(last.value, words)])


def _mean(rows: Sequence[YearRow], rule: Rule, words: Words) -> str:
    """The mean of the last three; unknown where one of them is not known."""
    values = {row.count.place: row.value for row in rows if row.count}
    last = max(values)
    places = range(last - MEAN_YEARS + 1, last + 1)
    known = [value for place in places if (value := values.get(place)) is not None]
    ends = {
        "first": span(places[0], rule.length, words),
        "last": span(last, rule.length, words),
    }
    if len(known) < MEAN_YEARS:
        return words("municipality-releases-mean-unknown", **ends)
    mean = notation.number(sum(known) / MEAN_YEARS, words.language, 1)
    return words("municipality-releases-mean", mean=mean, **ends)


def _chance(count: int | None, words: Words) -> list[str]:
    """How far chance alone reaches around the newest known count; nothing for a hidden one."""
    if count is None:
        return []
    ends = interval_text(*poisson_interval(count), words)
    return [words("municipality-releases-chance", count=count, ends=ends)]


def drawing(rows: tuple[YearRow, ...], context: Context) -> Drawing | None:
    """Dots against the line; nothing is drawn where nothing is known.

    On the page the finding above says already that a figure is an example.
    """
    known = [row.count for row in rows if row.count]
    rule = rows[0].rule
    if rule is None or not known:
        return None
    places = sorted({count.place for count in known})
    examples = {count.place for count in known if count.is_example}
    lines = [
        replace(_line(name, rows, (places, rule), context.words), group=number)
        for number, name in enumerate(dict.fromkeys(row.municipality for row in rows))
    ]
    names = {place: narrow_span(place, rule.length) for place in places}
    drawn = tuple(Row(name, name, place in examples) for place, name in names.items())
    is_one = len({row.municipality_code for row in rows}) == 1
    limit = limit_line(rule.threshold, len(drawn), context.words)
    return Drawing("counts", drawn, (*lines, limit), is_whole=is_one)


def _line(name: str, rows: Sequence[YearRow], by: tuple[Sequence[int], Rule], words: Words) -> Line:
    places, rule = by
    own = {row.count.place: row for row in rows if row.count and row.municipality == name}
    found = [own.get(place) for place in places]
    said = [_said(row, rule, words) if row else "" for row in found]
    cells = [(row.value, row.nothing) if row else (None, "") for row in found]
    return counts_line(name, cells, rule, said)


def _said(row: YearRow, rule: Rule, words: Words) -> str:
    where = f"{row.municipality}, {row.year_text}"
    (said,) = pointed([row], [count_said(where, row.value, rule, words)], words)
    return said


def _span(count: ReleaseFact | None, words: Words) -> str:
    return span(count.place, count.length, words) if count else ""


def _verdict(row: YearRow, words: Words) -> str:
    rule = row.rule
    if rule is None:
        return ""
    threshold = figure(rule.threshold, words)
    if row.value is None:
        return _withheld(row, rule, words)
    yes, no = "municipality-releases-verdict-yes", "municipality-releases-verdict-no"
    told = {"value": row.value, "sign": _sign(row.value, rule), "limit": threshold}
    return words(yes if row.is_met else no, **told)


def _withheld(row: YearRow, rule: Rule, words: Words) -> str:
    """A hidden count may still be known to lie on one side; nothing at all may not."""
    if row.is_met is None:
        threshold = figure(rule.threshold, words)
        return words("municipality-releases-verdict-unknown", limit=threshold)
    met, hidden = (
        "municipality-releases-verdict-met-hidden",
        "municipality-releases-verdict-hidden",
    )
    return words(met if row.is_met else hidden, limit=limit_of(rule, words))


def _sign(value: int, rule: Rule) -> str:
    """The rule's own sign where it is met, else where the count lies: 25 ≥ 25, 24 < 25."""
    if meets(value, rule):
        return SIGNS.get(rule.operator, rule.operator)
    return ">" if value > rule.threshold else "<" if value < rule.threshold else "="


MUNICIPALITY_RELEASES = Exhibit(
    key="municipality-releases",
    query=releases,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    drawing=drawing,
)
