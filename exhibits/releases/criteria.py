"""The criteria of the call: the number is one of several, and the others are not numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from answers.calls.calls import Call, chosen, own_call
from answers.calls.criteria import CONSIDERATION, Criterion
from answers.facts.places import MemberPlace
from answers.facts.releases import ReleaseFact
from answers.programme import Programme
from answers.provenance import Source, source_of
from answers.releases.releases import national
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import limit
from exhibits.releases.types import type_language, type_word
from monitoring.nothings import Nothing
from words import notation
from words.catalog import Words

ANSWERS: Mapping[str, str] = MappingProxyType(
    {
        "ja/nej": "release-answer-yes-no",
        "tal": "release-answer-number",
        CONSIDERATION: "release-answer-consideration",
    }
)
COLUMNS = (
    Column("no", "release-criterion-no", "count"),
    Column("text_shown", "release-criterion-text"),
    Column("answer", "release-criterion-answer"),
    Column("limit", "release-criterion-limit"),
    Column("wording", "release-criterion-wording"),
)
NATIONAL_COLUMNS = (
    Column("place", "release-place"),
    Column("year", "release-year", "year"),
    Column("value", "release-count", "count", nothing_key="value_nothing"),
    Column("type_text", "release-type", language_key="type_language"),
    Column("unit_text", "release-unit"),
)


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion of a call; `programme` and `selected`, the chosen by name, are in every row."""

    criterion: Criterion
    programme: Programme | None
    selected: tuple[str, ...]
    no: int | None
    wording: str | None
    is_example: bool
    sources: tuple[Source, ...]
    text_shown: str = ""
    answer: str = ""
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class NationalRow:
    """A national count.

    `page_on` is the day the page shows, which is the call's own where no date was chosen.
    """

    count: ReleaseFact
    page_on: date
    year: int
    value: int | None
    value_nothing: Nothing | None
    is_example: bool
    sources: tuple[Source, ...]
    place: str = ""
    type_text: str = ""
    type_language: str | None = None
    unit_text: str = ""


def criteria(services: Services, selection: Selection) -> tuple[CriterionRow, ...]:
    """The criteria of the chosen programme's call, by number.

    The cells that name the chosen municipalities stand among the sources of the number.
    """
    call = own_call(services, selection)
    if call is None:
        return ()
    programme, selected = services.programme(call.selection), chosen(services, call)
    return tuple(
        CriterionRow(
            criterion=each,
            programme=programme,
            selected=tuple(place.name for place in selected),
            no=each.no,
            wording=each.fact.wording,
            is_example=each.fact.is_example,
            sources=_sources(each, selected, call),
        )
        for each in call.criteria
    )


def _sources(
    criterion: Criterion, selected: tuple[MemberPlace, ...], call: Call
) -> tuple[Source, ...]:
    of_number = selected if criterion.code == call.number.code else ()
    return (source_of(criterion.fact), *(source_of(each.member) for each in of_number))


def in_words(rows: tuple[CriterionRow, ...], context: Context) -> tuple[CriterionRow, ...]:
    """Text in the reader's language, kind of answer, and the limit where it is a number."""
    words = context.words
    return tuple(
        replace(
            row,
            text_shown=row.criterion.called(words.language),
            answer=words(ANSWERS.get(row.criterion.fact.type or "", "release-answer-other")),
            limit=_limit(row.criterion, words),
        )
        for row in rows
    )


def _limit(criterion: Criterion, words: Words) -> str | None:
    operator, threshold = criterion.fact.operator, criterion.fact.threshold
    return None if operator is None or threshold is None else limit(operator, threshold, words)


def finding(rows: tuple[CriterionRow, ...], context: Context) -> str:
    """The number is one of so many criteria."""
    count = sum(not row.criterion.is_consideration for row in rows)
    key = "release-criteria-finding" if count > 1 else "release-criteria-only"
    return context.words(key, count=count) if count else context.words("release-criteria-none")


def subtitle(rows: tuple[CriterionRow, ...], context: Context) -> str:
    """Which call they stand in."""
    if not rows:
        return ""
    first = rows[0]
    code = first.criterion.fact.programme_code
    name = first.programme.told(context.words.language) if first.programme else code
    return context.words("release-criteria-subtitle", programme=name)


def national_counts(services: Services, selection: Selection) -> tuple[NationalRow, ...]:
    """National counts, newest last, with what stands for a hidden one."""
    page_on = services.moment(selection).on
    return tuple(
        NationalRow(
            count=each,
            page_on=page_on,
            year=each.year,
            value=each.value,
            value_nothing=each.nothing,
            is_example=each.is_example,
            sources=(source_of(each),),
        )
        for each in national(services, selection)
    )


def national_in_words(rows: tuple[NationalRow, ...], context: Context) -> tuple[NationalRow, ...]:
    """Place, type and unit in words."""
    words = context.words
    return tuple(
        replace(
            row,
            place=words("release-whole-country"),
            type_text=type_word(row.count.release_type, words),
            type_language=type_language(row.count.release_type, words),
            unit_text=words(f"release-unit-{row.count.unit}"),
        )
        for row in rows
    )


def national_finding(rows: tuple[NationalRow, ...], context: Context) -> str:
    """The newest national count as what it is."""
    known = [row for row in rows if row.value is not None]
    if not known:
        return context.words("release-national-none")
    newest = known[-1]
    return context.words(
        "release-national-finding",
        count=newest.value,
        unit=newest.unit_text,
        type=newest.type_text,
        year=str(newest.year),
    )


def national_subtitle(rows: tuple[NationalRow, ...], context: Context) -> str:
    """It is no sum of municipalities and cannot be held against the limit.

    Where no date is chosen it is the newest one, and says so if the page shows an earlier day.
    """
    told = context.words("release-national-subtitle")
    later = [row.page_on for row in rows if row.count.ends_on > row.page_on]
    if not later:
        return told
    day = notation.day(later[-1], context.words.language)
    return f"{told} {context.words('release-national-later', date=day)}"


RELEASE_CRITERIA = Exhibit(
    key="release_criteria",
    query=criteria,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
RELEASE_NATIONAL = Exhibit(
    key="release_national",
    query=national_counts,
    columns=NATIONAL_COLUMNS,
    finding=national_finding,
    subtitle=national_subtitle,
    judge=national_in_words,
)
