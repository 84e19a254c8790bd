"""Releases to one municipality per year, against the number criterion of the call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pandas as pd

from answers.municipalities.municipalities import named, narrowed
from answers.releases.releases import counts, held, rule_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.counted_lines import counts_line, limit_line, rule_in
from exhibits.releases.sentences import SIGNS, figure, interval_text, limit, period, span
from exhibits.releases.types import type_cells
from monitoring.exact import is_empty
from monitoring.nothings import Nothing, nothing_where_hidden
from monitoring.threshold import (
    MEAN_YEARS,
    Rule,
    margin,
    meets,
    meets_hidden,
    poisson_interval,
)
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
ADDED = (
    *("is_met", "margin", "nothing", "threshold", "operator", "programme_code", "rule_unit"),
    *("rule_length", "rule_wording"),
)


def releases(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per year in the criterion's unit and type, newest last, up to the shown day.

    A municipality nobody has reported for has one row without a year, so that it is seen.
    """
    rule = rule_of(services, selection)
    rows = narrowed(counts(services, selection), selection)
    if rule is not None:
        rows = held(rows, rule).reset_index(drop=True)
    code = selection.municipality_code
    if rows.empty and code is not None:
        rows = rows.reindex([0]).assign(municipality_code=code, is_hidden=False, is_example=False)
        rows = rows.assign(sources=pd.Series([[]], dtype="object"))
    found = [_judged(row, rule) for row in rows.to_dict("records")]
    more = pd.DataFrame(found, columns=list(ADDED), index=rows.index)
    whole = pd.concat([rows.drop(columns=["municipality"]), more], axis=1)
    keys = ["municipality_code", "place"]
    return named(whole.sort_values(keys, kind="stable", ignore_index=True), services, selection)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The verdict of each year as a plain sentence."""
    rows = frame.to_dict("records")
    unknown = context.words("municipality-releases-no-year")
    kinds, languages = type_cells(frame["release_type"], context.words)
    return frame.assign(
        type_text=pd.Series(kinds, index=frame.index, dtype="object"),
        type_language=pd.Series(languages, index=frame.index, dtype="object"),
        verdict=[_verdict(row, context) for row in rows],
        year_text=[_span(row, context.words) or unknown for row in rows],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Whether the newest count meets the criterion; unknown is said to be unknown."""
    known = frame[frame["year"].notna()]
    if known.empty:
        return context.words("municipality-releases-unknown")
    last = known.iloc[-1].to_dict()
    verdict = _verdict(last, context)
    year = _span(last, context.words)
    return context.words("municipality-releases-finding", year=year, verdict=verdict)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What is counted, known on which day, and where the line lies."""
    day = notation.day(context.on, context.words.language)
    limits = [float(limit) for limit in frame["threshold"] if not is_empty(limit)]
    if not limits:
        return context.words("municipality-releases-subtitle-plain", date=day)
    words, first = context.words, frame.iloc[0]
    return words(
        "municipality-releases-subtitle",
        date=day,
        limit=limit(str(first["operator"]), limits[0], words),
        unit=words(f"release-unit-{first['rule_unit']}"),
        each=period(str(first["rule_length"]), words, "each"),
        wording="some" if first["rule_wording"] else "none",
        quoted=str(first["rule_wording"]),
    )


def note(frame: pd.DataFrame, context: Context) -> str:
    """How many years lie above, and that the number alone decides nothing."""
    known = frame[frame["is_met"].notna()]
    if known.empty:
        return ""
    above = int(known["is_met"].astype(bool).sum())
    words, last = context.words, known.iloc[-1]
    told = words(
        "municipality-releases-note",
        above=above,
        count=len(known),
        limit=limit(str(last["operator"]), float(last["threshold"]), words),
        many=period(str(last["rule_length"]), words, "many"),
    )
    if frame["municipality_code"].nunique() > 1:
        return told
    return " ".join([told, _mean(frame, words), *_chance(last, words)])


def _mean(frame: pd.DataFrame, words: Words) -> str:
    """The mean of the last three; unknown where one of them is not known."""
    known = frame[frame["place"].notna()]
    last = int(known["place"].max())
    near = known[known["place"].astype(int).gt(last - MEAN_YEARS) & known["value"].notna()]
    length = str(known["rule_length"].iloc[-1])
    ends = {"first": span(last - MEAN_YEARS + 1, length, words), "last": span(last, length, words)}
    if len(near) < MEAN_YEARS:
        return words("municipality-releases-mean-unknown", **ends)
    mean = sum(float(value) for value in near["value"]) / MEAN_YEARS
    return words(
        "municipality-releases-mean", mean=notation.number(mean, words.language, 1), **ends
    )


def _chance(row: pd.Series[Any], words: Words) -> list[str]:
    """How far chance alone reaches around the newest known count; nothing for a hidden one."""
    if is_empty(row["value"]):
        return []
    low, high = poisson_interval(int(row["value"]))
    told = interval_text({"low": low, "high": high}, words)
    count = int(row["value"])
    return [words("municipality-releases-chance", count=count, ends=str(told))]


def drawing(frame: pd.DataFrame, context: Context) -> Drawing | None:
    """Dots against the line; nothing is drawn where nothing is known.

    On the page the finding above says already that a figure is an example.
    """
    words = context.words
    known = frame[frame["year"].notna() & frame["threshold"].notna()]
    names = list(dict.fromkeys(known["municipality"]))
    if known.empty:
        return None
    times = {
        int(row["place"]): _short(row) for row in known.sort_values("place").to_dict("records")
    }
    last = known.iloc[-1].to_dict()
    lines = [
        replace(_line(name, own, times, rule_in(last)), group=number)
        for number, name in enumerate(names)
        for own in [known[known["municipality"].eq(name)].to_dict("records")]
    ]
    examples = {int(row["place"]) for row in known.to_dict("records") if is_example(row)}
    rows = tuple(Row(name, name, place in examples) for place, name in times.items())
    limit = limit_line(float(last["threshold"]), len(rows), words)
    is_one = frame["municipality_code"].nunique() == 1
    return Drawing("counts", rows, (*lines, limit), is_whole=is_one)


def _line(name: str, own: list[dict[Any, Any]], times: Iterable[int], rule: Rule) -> Line:
    found = {int(row["place"]): (row["value"], row["nothing"]) for row in own}
    return counts_line(name, [found.get(place, (None, "")) for place in times], rule)


def _span(row: dict[Any, Any], words: Words) -> str:
    return "" if is_empty(row["year"]) else span(row["place"], str(row["length"]), words)


def _short(row: dict[Any, Any]) -> str:
    part = row["part"]
    return f"{row['year']} {part.upper()}" if isinstance(part, str) else str(row["year"])


def _judged(row: dict[Any, Any], rule: Rule | None) -> dict[str, object]:
    nothing = nothing_where_hidden(row)
    value = None if nothing or is_empty(row["value"]) else float(row["value"])
    answer = None
    if rule is not None:
        answer = meets_hidden(rule) if nothing == Nothing.HIDDEN else meets(value, rule)
    return {
        "is_met": answer,
        "margin": margin(value, rule) if rule else None,
        "nothing": nothing or ("not_reported" if value is None else None),
        "threshold": rule.threshold if rule else None,
        "operator": rule.operator if rule else None,
        "programme_code": rule.programme_code if rule else None,
        "rule_unit": rule.unit if rule else None,
        "rule_length": rule.length if rule else None,
        "rule_wording": rule.wording if rule else None,
    }


def _verdict(row: dict[Any, Any], context: Context) -> str:
    words = context.words
    if is_empty(row["threshold"]):
        return ""
    threshold = float(row["threshold"])
    if row["nothing"] is not None and not is_empty(row["nothing"]):
        return _withheld(row, context)
    yes, no = "municipality-releases-verdict-yes", "municipality-releases-verdict-no"
    told = {"value": int(row["value"]), "sign": _sign(row), "limit": figure(threshold, words)}
    return words(yes if row["is_met"] else no, **told)


def _withheld(row: dict[Any, Any], context: Context) -> str:
    """A hidden count may still be known to lie on one side; nothing at all may not."""
    words, threshold = context.words, float(row["threshold"])
    if row["nothing"] != "hidden" or is_empty(row["is_met"]):
        key = "municipality-releases-verdict-unknown"
        return words(key, limit=figure(threshold, words))
    met, hidden = (
        "municipality-releases-verdict-met-hidden",
        "municipality-releases-verdict-hidden",
    )
    rule = limit(str(row["operator"]), threshold, words)
    return words(met if row["is_met"] else hidden, limit=rule)


def _sign(row: dict[Any, Any]) -> str:
    """The rule's own sign where it is met, else where the count lies: 25 ≥ 25, 24 < 25."""
    operator = str(row["operator"])
    if row["is_met"]:
        return SIGNS.get(operator, operator)
    value, threshold = float(row["value"]), float(row["threshold"])
    return ">" if value > threshold else "<" if value < threshold else "="


MUNICIPALITY_RELEASES = TableExhibit(
    key="municipality-releases",
    query=releases,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    drawing=drawing,
)
