"""Releases from prison against the number criterion of a call.

The counts belong to the call and not to the programme the reader happens to look at: without a
date in the address the pages about the call show them as known when its own programme ended. A
page that says a day of its own shows what was known on that day. A count is dated the last day of
the year, half-year or quarter it covers, and a call that asks by one sees no counts of another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.selection import Selection
from answers.services import Services
from monitoring.spans import length_named, length_of, place, span_end, span_named
from monitoring.threshold import Rule, ledger

NATIONAL = "national"
DEFAULT_UNIT, DEFAULT_TYPE = "releases", "alle"
UNITS: Mapping[str, str] = MappingProxyType(
    {
        "": DEFAULT_UNIT,
        "løsladelser": "releases",
        "releases": "releases",
        "borgere": "people",
        "personer": "people",
        "people": "people",
    }
)
SELECTED = "selected"  # the group of those a call chose
CALENDAR_NAMES = ("releases", "release")  # what a calendar may call the counts of releases


@dataclass(frozen=True, slots=True)
class Call:
    """A call with a number criterion.

    `criterion` is the stored row behind `rule`; `clock` is the reader's selection with the call's
    programme in it, so that its end decides the day shown.
    """

    rule: Rule
    criterion: Mapping[str, Any]
    clock: Selection


def call_of(services: Services, selection: Selection) -> Call | None:
    """The call whose number criterion holds: the chosen programme's own, else the first.

    A published call comes before an invented one, so that an example never takes its place.
    """
    rows = services.frame("criterion", selection)
    rows = rows[rows["threshold"].notna() & rows["operator"].notna()]
    own = rows["programme_code"].eq(selection.programme_code)
    others = rows[~own].sort_values("is_example", kind="stable")
    ordered = pd.concat([rows[own], others]).to_dict("records")
    for row in ordered:
        rule = rule_in(row)
        if rule is not None:
            clock = replace(selection, programme_code=str(row["programme_code"]))
            return Call(rule, {str(k): v for k, v in row.items()}, clock)
    return None


def calls_of(services: Services, selection: Selection) -> tuple[Call, ...]:
    """One call per programme that has a number criterion, the chosen programme's own first."""
    rows = services.frame("criterion", selection)
    codes = dict.fromkeys([selection.programme_code, *(str(c) for c in rows["programme_code"])])
    found = [call_of(services, replace(selection, programme_code=code)) for code in codes]
    pairs = zip(codes, found, strict=True)
    return tuple(call for code, call in pairs if call and call.rule.programme_code == code)


def rule_in(row: Mapping[Any, Any]) -> Rule | None:
    """The rule a criterion is; None where it is no number, or a number of something else."""
    if pd.isna(row["threshold"]) or pd.isna(row["operator"]):
        return None
    unit, length = _unit(row["unit"]), length_named(_text(row.get("period")))
    return None if unit is None or length is None else _rule(row, unit, length)


def rule_of(services: Services, selection: Selection) -> Rule | None:
    """The number criterion alone."""
    call = call_of(services, selection)
    return call.rule if call else None


def _unit(text: object) -> str | None:
    """releases or people; a number criterion about anything else is not about releases."""
    return UNITS.get(str(text or "").strip().casefold())


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _rule(row: Mapping[Any, Any], unit: str, length: str) -> Rule:
    return Rule(
        operator=str(row["operator"]),
        threshold=float(str(row["threshold"])),
        unit=unit,
        release_type=DEFAULT_TYPE,
        wording=str(row["wording"] or ""),
        programme_code=str(row["programme_code"]),
        criterion_code=str(row["code"]),
        source=str(row["source"] or ""),
        length=length,
    )


def counts(services: Services, selection: Selection) -> pd.DataFrame:
    """Counts of municipalities up to the shown day, in every unit and type and of every length.

    The columns of kind `release` with their provenance, plus municipality (name), region, and
    `length` and `place` of the time they cover. A municipality with a published count of a length
    shows none of its invented ones.
    """
    rows = services.frame("release", selection)
    rows = _placed(rows[rows["municipality_code"].ne(NATIONAL)])
    is_example = rows["is_example"].astype(bool)
    whose = rows["municipality_code"] + " " + rows["length"]
    kept = rows[~(is_example & whose.isin(whose[~is_example]))]
    past = _ended(kept, services.moment(selection).on)
    names = services.frame("municipality", selection)[["code", "name", "region"]]
    named = names.rename(columns={"code": "municipality_code", "name": "municipality"})
    return past.merge(named, on="municipality_code", how="left").reset_index(drop=True)


def _placed(rows: pd.DataFrame) -> pd.DataFrame:
    parts = [_text(part) for part in rows["part"]]
    places = [place(int(year), part) for year, part in zip(rows["year"], parts, strict=True)]
    lengths = pd.Series([length_of(part) for part in parts], index=rows.index, dtype=object)
    return rows.assign(length=lengths, place=pd.Series(places, index=rows.index, dtype="Int64"))


def _ended(rows: pd.DataFrame, on: date) -> pd.DataFrame:
    """Counts whose time is over on a day."""
    ends = zip(rows["year"], rows["part"], strict=True)
    return rows.loc[[span_end(int(year), _text(part)) <= on for year, part in ends]]


def held(known: pd.DataFrame, rule: Rule) -> pd.DataFrame:
    """The counts a rule may be held against: its own unit, type and length, never another."""
    same = known["unit"].eq(rule.unit) & known["release_type"].eq(rule.release_type)
    same &= known["length"].eq(rule.length)
    return known[same & (known["value"].notna() | known["is_hidden"].astype(bool))]


def ledger_of(services: Services, selection: Selection, rule: Rule) -> pd.DataFrame:
    """One row per municipality: newest count, margin, years above and three-year mean."""
    return ledger(counts(services, selection), rule)


def places(services: Services, selection: Selection, rule: Rule) -> pd.DataFrame:
    """The municipalities a page on releases covers: municipality_code, municipality, region.

    Those with any count of the rule's length and the members of the chosen programme and of the
    call's, in the call's country, narrowed by group and region.
    """
    known = services.frame("municipality", selection)
    members = services.frame("programme_municipality", selection)
    members = members[
        members["programme_code"].isin({selection.programme_code, rule.programme_code})
    ]
    if selection.group:
        members = members[members["group"] == selection.group]
    codes = set(members["municipality_code"])
    if not selection.group:
        reported = _placed(services.frame("release", selection))
        codes |= set(reported.loc[reported["length"].eq(rule.length), "municipality_code"])
    found = known[known["code"].isin(codes)]
    country = country_of(services, selection, rule)
    if country:
        found = found[found["country"] == country]
    if selection.region:
        found = found[found["region"] == selection.region]
    named = found.rename(columns={"code": "municipality_code", "name": "municipality"})
    return named[["municipality_code", "municipality", "region"]].reset_index(drop=True)


def abroad(services: Services, selection: Selection, rule: Rule) -> list[str]:
    """Names of the chosen programme's municipalities that lie in another country than the call."""
    country = country_of(services, selection, rule)
    shown = services.municipalities(selection)
    return sorted(each.name for each in shown if each.place.country != country) if country else []


def country_of(services: Services, selection: Selection, rule: Rule) -> str | None:
    """The country of the call's programme; None when the programme or its country is not known."""
    rows = services.frame("programme", selection)
    rows = rows[rows["code"] == rule.programme_code]
    return str(rows["country"].iloc[0]) if rows["country"].notna().any() else None


def is_elsewhere(services: Services, selection: Selection, rule: Rule) -> bool:
    """Whether the chosen programme runs in another country than the call, which it then ignores."""
    rows = services.frame("programme", selection)
    own = rows.loc[rows["code"] == selection.programme_code, "country"].dropna()
    country = country_of(services, selection, rule)
    return country is not None and len(own) > 0 and str(own.iloc[0]) != country


def concerns(services: Services, selection: Selection, rule: Rule) -> bool:
    """Whether a rule has anything to say about the chosen programme.

    Its own does; another call's only where one of the programme's municipalities has a count that
    the rule may be held against, or where nobody has one and they are as unknown as all others.
    """
    if rule.programme_code == selection.programme_code:
        return True
    if is_elsewhere(services, selection, rule):
        return False
    members = [each.municipality_code for each in services.members(replace(selection, group=None))]
    known = held(counts(services, selection), rule)["municipality_code"]
    return bool(known.isin(members).any() if len(known) else len(members))


def national(services: Services, selection: Selection) -> pd.DataFrame:
    """National counts known by the day the reader chose, or by today; newest last.

    They describe the country and no call, so the end of a programme does not cut them off.
    """
    rows = services.frame("release", selection)
    on = selection.on or services.today()
    rows = rows[rows["municipality_code"].eq(NATIONAL)]
    kept = _ended(rows, on)
    return kept.sort_values(["year", "release_type"], ignore_index=True)


def has_published(services: Services, selection: Selection, rule: Rule | None = None) -> bool:
    """Whether any municipality has a count, of the rule's length, that is not an example."""
    rows = _placed(services.frame("release", selection))
    rows = rows[rows["length"].eq(rule.length)] if rule else rows
    published = rows["municipality_code"].ne(NATIONAL) & ~rows["is_example"].astype(bool)
    return bool(published.any())


def selected(services: Services, selection: Selection, rule: Rule) -> pd.DataFrame:
    """The municipalities a call chose: rows of programme_municipality with their name."""
    rows = services.frame("programme_municipality", selection)
    chosen = rows[rows["programme_code"].eq(rule.programme_code) & rows["group"].eq(SELECTED)]
    names = services.frame("municipality", selection)[["code", "name"]]
    named = names.rename(columns={"code": "municipality_code", "name": "municipality"})
    return chosen.merge(named, on="municipality_code")


def awaited_places(services: Services, selection: Selection, length: str) -> frozenset[int]:
    """Places of one length whose counts are not due yet on the shown day, as a calendar says it."""
    rows = services.frame("calendar", selection)
    on = services.moment(selection).on
    rows = rows[rows["indicator_code"].isin(CALENDAR_NAMES) & rows["due_on"].notna()]
    late = rows.loc[[pd.Timestamp(due).date() > on for due in rows["due_on"]]]
    spans = [span_named(str(text)) for text in late["period"]]
    return frozenset(place(*span) for span in spans if span and length_of(span[1]) == length)
