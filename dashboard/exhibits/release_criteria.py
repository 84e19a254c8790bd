"""The criteria of the call: the number is one of several, and the others are not numbers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.release_words import limit
from dashboard.exhibits.shown import Column, Context
from dashboard.exhibits.sources import source_of
from dashboard.releases import Call, call_of, national, selected
from dashboard.selection import Selection
from dashboard.services import Services
from loaders.texts import Words

CONSIDERATION = "hensyn"  # weighs in when applicants are chosen; not a criterion to meet
ANSWERS: Mapping[str, str] = MappingProxyType(
    {"ja/nej": "yes-no", "tal": "number", CONSIDERATION: "consideration"}
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
    Column("release_type", "release-type"),
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


def _sources(row: dict[Any, Any], chosen: pd.DataFrame, call: Call) -> list[dict[str, object]]:
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
        "answer": words(f"release-answer-{ANSWERS.get(str(row['type']), 'other')}"),
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
    """National counts, with what stands for a hidden one."""
    rows = national(services, selection)
    nothing = [None if not hidden else "hidden" for hidden in rows["is_hidden"]]
    return rows.assign(value_nothing=pd.Series(nothing, dtype=object))


def national_in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Place and unit in words."""
    words = context.words
    units = [words(f"release-unit-{unit}") for unit in table["unit"]]
    return table.assign(place=words("release-whole-country"), unit_text=units)


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
        type=str(newest["release_type"]),
        year=str(int(newest["year"])),
    )


def national_subtitle(table: pd.DataFrame, context: Context) -> str:
    """It is no sum of municipalities and cannot be held against the limit."""
    return context.words("release-national-subtitle")


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
