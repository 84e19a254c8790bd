"""The criteria of the call: the number is one of several, and the others are not numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.provenance import Source, source_of
from answers.releases.releases import Call, call_of, national, selected
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import limit
from exhibits.releases.types import type_cells, type_word
from monitoring.nothings import nothing_where_hidden
from monitoring.spans import span_end
from words import notation
from words.catalog import Words

CONSIDERATION = "hensyn"  # weighs in when applicants are chosen; not a criterion to meet
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


def criteria(services: Services, selection: Selection) -> pd.DataFrame:
    """The criteria of the call whose number holds, by number, each with its sources.

    `programme`, `programme_en` and `selected` (names) are the same in every row; the cells that
    name the chosen municipalities stand among the sources of the number.
    """
    call = call_of(services, selection)
    rows = services.frame("criterion", selection)
    if call is None:
        return rows.iloc[:0].assign(programme=[], programme_en=[], selected=[], sources=[])
    own = rows[rows["programme_code"] == call.rule.programme_code].sort_values("no")
    chosen = selected(services, selection, call.rule)
    programme = services.programme(call.clock)
    return own.assign(
        programme=programme.called("da") if programme else call.rule.programme_code,
        programme_en=programme.called("en") if programme else call.rule.programme_code,
        selected=_each(own, list(chosen["municipality"])),
        sources=pd.Series(
            [_sources(row, chosen, call) for row in own.to_dict("records")],
            index=own.index,
            dtype=object,
        ),
    ).reset_index(drop=True)


def _each(table: pd.DataFrame, names: list[str]) -> pd.Series[Any]:
    return pd.Series([names] * len(table), index=table.index, dtype=object)


def _sources(row: dict[Any, Any], chosen: pd.DataFrame, call: Call) -> list[Source]:
    own = [source_of(row)]
    if row["code"] != call.rule.criterion_code:
        return own
    return own + [source_of(each) for each in chosen.to_dict("records")]


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Text in the reader's language, kind of answer, and the limit where it is a number."""
    rows = table.to_dict("records")
    told = pd.DataFrame(
        [_told(row, context.words) for row in rows],
        columns=["text_shown", "answer", "limit"],
        dtype=object,
    )
    return table.assign(**{name: told[name] for name in told.columns})


def _told(row: dict[Any, Any], words: Words) -> dict[str, str | None]:
    translated = row["text_en"] if words.language == "en" else None
    has_limit = not pd.isna(row["threshold"]) and not pd.isna(row["operator"])
    return {
        "text_shown": str(translated or row["text"]),
        "answer": words(ANSWERS.get(str(row["type"]), "release-answer-other")),
        "limit": limit(str(row["operator"]), float(row["threshold"]), words) if has_limit else None,
    }


def finding(table: pd.DataFrame, context: Context) -> str:
    """The number is one of so many criteria."""
    count = int(table["type"].ne(CONSIDERATION).sum())
    key = "release-criteria-finding" if count > 1 else "release-criteria-only"
    return context.words(key, count=count) if count else context.words("release-criteria-none")


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """Which call they stand in."""
    if table.empty:
        return ""
    name = "programme_en" if context.words.language == "en" else "programme"
    return context.words("release-criteria-subtitle", programme=str(table[name].iloc[0]))


def national_counts(services: Services, selection: Selection) -> pd.DataFrame:
    """National counts, with what stands for a hidden one.

    `page_on` is the day the page shows, which is the call's own where no date was chosen.
    """
    rows = national(services, selection)
    call = call_of(services, selection)
    page_on = services.moment(call.clock if call else selection).on
    nothing = [nothing_where_hidden(row) for row in rows.to_dict("records")]
    return rows.assign(value_nothing=pd.Series(nothing, dtype=object), page_on=page_on)


def national_in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Place, type and unit in words."""
    words = context.words
    kinds, languages = type_cells(table["release_type"], words)
    units = [words(f"release-unit-{unit}") for unit in table["unit"]]
    return table.assign(
        place=words("release-whole-country"),
        unit_text=units,
        type_text=pd.Series(kinds, index=table.index, dtype=object),
        type_language=pd.Series(languages, index=table.index, dtype=object),
    )


def national_finding(table: pd.DataFrame, context: Context) -> str:
    """The newest national count as what it is."""
    words = context.words
    known = table[table["value"].notna()]
    if known.empty:
        return words("release-national-none")
    newest = known.iloc[-1]
    return words(
        "release-national-finding",
        count=int(newest["value"]),
        unit=words(f"release-unit-{newest['unit']}"),
        type=type_word(newest["release_type"], words),
        year=str(int(newest["year"])),
    )


def national_subtitle(table: pd.DataFrame, context: Context) -> str:
    """It is no sum of municipalities and cannot be held against the limit.

    Where no date is chosen it is the newest one, and says so if the page shows an earlier day.
    """
    told = context.words("release-national-subtitle")
    later = [on for row in table.to_dict("records") if (on := _is_later(row)) is not None]
    if not later:
        return told
    day = notation.day(later[-1], context.words.language)
    return f"{told} {context.words('release-national-later', date=day)}"


def _is_later(row: dict[Any, Any]) -> date | None:
    """The day the page shows, where the count is of a time that was not over then."""
    part = row["part"] if isinstance(row["part"], str) else None
    page_on: date = row["page_on"]
    return page_on if span_end(int(row["year"]), part) > page_on else None


RELEASE_CRITERIA = TableExhibit(
    key="release_criteria",
    query=criteria,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
RELEASE_NATIONAL = TableExhibit(
    key="release_national",
    query=national_counts,
    columns=NATIONAL_COLUMNS,
    finding=national_finding,
    subtitle=national_subtitle,
    judge=national_in_words,
)
