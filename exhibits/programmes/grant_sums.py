"""Whether the printed sums of one programme meet, and by how much they do not."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.programmes.grants import amounts_of, grant_rows
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.grant_sentences import about, figure, formula, money, span, unit
from monitoring.exact import exact
from monitoring.grants import Check, Verdict, checks
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("about_text", "grant-sum-about"),
    Column("formula_text", "grant-sum-formula"),
    Column("total", "grant-sum-total", "measure"),
    Column("printed", "grant-sum-printed", "measure"),
    Column("difference_shown", "grant-sum-difference", "measure"),
    Column("verdict_text", "grant-sum-verdict"),
)
FIELDS = ("check", "verdict", "total", "printed", "difference", "is_example", "sources")
ORDER = (Verdict.DIFFERS, Verdict.INCOMPLETE, Verdict.NO_SUM, Verdict.MEETS, Verdict.PART)
TOLD = frozenset({Verdict.DIFFERS, Verdict.NO_SUM})
HELD = frozenset({Verdict.DIFFERS, Verdict.MEETS})


def sums(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per sum that can be made; those that do not meet come first."""
    rows = grant_rows(services, selection)
    found = sorted(checks(amounts_of(rows)), key=lambda each: ORDER.index(each.verdict))
    return pd.DataFrame([_row(each, rows) for each in found], columns=list(FIELDS), dtype="object")


def _row(check: Check, rows: list[dict[str, Any]]) -> dict[str, Any]:
    used = [*check.parts, *([check.whole] if check.whole else [])]
    stored = [rows[each.no] for each in used]
    return {
        "check": check,
        "verdict": check.verdict,
        "total": float(check.total),
        "printed": check.whole.value if check.whole else None,
        "difference": None if check.difference is None else float(check.difference),
        "is_example": any(bool(row["is_example"]) for row in stored),
        "sources": [source_of(row, span(str(row["year_text"]))) for row in stored],
    }


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What is added up, the formula and the verdict in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    columns: dict[str, list[Any]] = {
        "about_text": [about(row["check"], words) for row in rows],
        "formula_text": [formula(row["check"].parts, words) for row in rows],
        "difference_shown": [_difference(row) for row in rows],
        "verdict_text": [_verdict(row["check"], words) for row in rows],
    }
    return with_columns(frame, columns)


def _difference(row: dict[Any, Any]) -> float | None:
    """How far a sum is from the printed one; the verdict says which is larger."""
    return abs(row["difference"]) if row["verdict"] in HELD else None


def _verdict(check: Check, words: Words) -> str:
    name = str(check.verdict).replace("_", "-")
    rest = figure(abs(check.difference), words) if check.difference is not None else ""
    over = "yes" if check.difference is not None and check.difference > 0 else "no"
    return words(f"grant-verdict-{name}", rest=rest, over=over, whole=_whole(check, words))


def _whole(check: Check, words: Words) -> str:
    """82 % af ca. 500 mio. kr."""
    if check.whole is None or not check.whole.value:
        return ""
    share = notation.percent(float(check.total / exact(check.whole.value)), words.language)
    return words("grant-share-of-whole", share=share, whole=money(check.whole, words))


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many printed sums meet; a single one with its numbers."""
    words = context.words
    held = _published_first(frame[frame["verdict"].isin(list(HELD))])
    if held.empty:
        return words("grant-sums-none" if frame.empty else "grant-sums-unheld")
    wrong = int(held["verdict"].eq(Verdict.DIFFERS).sum())
    if wrong:
        return words("grant-sums-differ", wrong=wrong, count=len(held))
    if len(held) > 1:
        return words("grant-sums-meet", count=len(held))
    check: Check = held.iloc[0]["check"]
    whole = money(check.whole, words) if check.whole else ""
    return words("grant-sums-meets", formula=formula(check.parts, words), whole=whole)


def _published_first(frame: pd.DataFrame) -> pd.DataFrame:
    """The sums of published amounts; only where there are none, those of invented ones."""
    is_invented = frame["is_example"].astype(bool)
    return frame if is_invented.all() else frame[~is_invented]


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """The sums that do not meet with their numbers, and those nothing is printed for."""
    words = context.words
    told = [
        words(f"grant-sums-told-{str(check.verdict).replace('_', '-')}", **_numbers(check, words))
        for check in _published_first(frame)["check"]
        if check.verdict in TOLD
    ]
    # A unit may end with a full stop of its own.
    return " ".join(
        [words("grant-sums-subtitle"), *(f"{each.removesuffix('.')}." for each in told)]
    )


def _numbers(check: Check, words: Words) -> dict[str, str]:
    return {
        "about": about(check, words),
        "formula": formula(check.parts, words),
        "total": figure(check.total, words),
        "printed": figure(check.whole.value, words) if check.whole and check.whole.value else "",
        "unit": unit(check.parts[0].unit, words),
    }


PROGRAMME_GRANT_SUMS = Exhibit(
    key="programme_grant_sums",
    query=sums,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
