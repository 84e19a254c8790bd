"""The few numbers that open the front page, each with what it is compared to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
from babel.lists import format_list

from answers.goals.progress import national, progress
from answers.methods.use import method_use
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.cell_text import called
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.overview.attention import target_sources
from exhibits.overview.key_release import above, called_above, say_above
from exhibits.overview.key_sentence import key_sentence
from exhibits.overview.timeline import indicator_of
from monitoring.percent import percent
from monitoring.progress import Status
from monitoring.several_targets import INDICATOR, counted_once, with_shared_years
from words.danish_order import danish_key

FIELDS = ("role", "value", "whole", "parts", "is_example", "sources")
COLUMNS = (
    Column("label", "key-figures-label"),
    Column("value", "key-figures-value", "count", nothing_key="value_nothing"),
    Column("whole", "key-figures-whole", "count"),
    Column("comparison", "key-figures-comparison"),
)
ACHIEVED = (Status.MET, Status.MET_BY_DEADLINE, Status.KEPT)
Found = dict[Any, Any]


def key_figures(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per key figure that can be told; `parts` holds what its comparison needs."""
    judged = progress(services, selection)
    code, on = indicator_of(services, selection), services.moment(selection).on
    chosen = judged[judged["status"].ne(Status.NO_TARGET)]
    goal = chosen[chosen["indicator_code"] == code] if code else chosen.iloc[0:0]
    rows = [
        _national(services, selection, code),
        _achieved(counted_once(goal[goal["target"].notna()], on, INDICATOR)),
        _agreed(services, selection, goal),
        _running(services, selection),
        _above(services, selection),
    ]
    return pd.DataFrame([row for row in rows if row], columns=list(FIELDS))


def _national(services: Services, selection: Selection, code: str | None) -> Found | None:
    known = national(services, selection, code) if code else pd.DataFrame()
    known = known[known["value"].notna()] if len(known) else known
    start = _start_year(services, selection)
    known = known[known["year"] >= start] if len(known) else known
    if known.empty:
        return None
    first, last = known.iloc[0], known.iloc[-1]
    parts = {
        "name": called(last.to_dict(), "indicator_name", selection.language),
        "year": str(last["year"]),
        "first_year": str(first["year"]),
        "first": int(first["value"]),
        "change": int(last["value"]) - int(first["value"]),
    }
    sources = [source_of(row) for row in known.iloc[[0, -1]].to_dict("records")]
    return _row("national", int(last["value"]), int(first["value"]), parts, sources)


def _start_year(services: Services, selection: Selection) -> int:
    programme = services.programme(selection)
    return programme.from_on.year if programme and programme.from_on else 0


def _achieved(having: pd.DataFrame) -> Found | None:
    """How many have reached their target, of those that have one; a row per municipality."""
    having = _published(having)
    if having.empty:
        return None
    achieved = having[having["status"].isin([status.value for status in ACHIEVED])]
    counted = having["status"].value_counts()
    parts = {
        "names": sorted(achieved["municipality"], key=danish_key),
        "others": {str(key): int(count) for key, count in counted.items() if key not in ACHIEVED},
    }
    sources = [source for row in having.to_dict("records") for source in target_sources(row)]
    return _row("achieved", len(achieved), len(having), parts, sources)


def _agreed(services: Services, selection: Selection, goal: pd.DataFrame) -> Found | None:
    """The sum of all agreed reductions; only rows that have both parts are in it.

    Reductions over different years are no sum: only targets for years that all share make one.
    """
    both = goal[goal["target"].notna() & goal["baseline"].notna() & goal["direction"].eq("lower")]
    both = with_shared_years(_published(both))
    if both.empty:
        return None
    agreed = int(both["baseline"].sum() - both["target"].sum())
    year = int(both["baseline_year"].max())
    code = str(both["indicator_code"].iloc[0])
    base = national(services, selection, code)
    base = base[base["year"].eq(year) & base["value"].notna()]
    parts: Found = {
        "count": len(both),
        "baseline": int(both["baseline"].sum()),
        "year": str(year),
        "target_year": str(int(both["target_year"].max())),
        "national": int(base["value"].iloc[0]) if len(base) else None,
    }
    sources = [source for row in both.to_dict("records") for source in target_sources(row)]
    sources += [source_of(row) for row in base.to_dict("records")]
    return _row("agreed", agreed, parts["national"] or parts["baseline"], parts, sources)


def _published(rows: pd.DataFrame) -> pd.DataFrame:
    """The published rows, or the invented ones where there are no others: never both in one."""
    published = rows[~rows["is_example"].astype(bool)]
    return rows if published.empty else published


def _running(services: Services, selection: Selection) -> Found | None:
    """Who uses a method on the shown day; nothing where no participation was ever stored."""
    covered = services.municipalities(selection)
    if not covered or not services.participation(selection):
        return None
    found = [use for use in method_use(services, selection) if use.runs]
    # The published ones, or the invented ones where there are no others: never both in one.
    running = [use for use in found if not use.is_example] or found
    codes = {use.municipality_code for use in running}
    invented = {use.municipality_code for use in found} - codes
    covered = tuple(each for each in covered if each.code not in invented)
    without = [each.name for each in covered if each.code not in codes]
    parts = {
        "methods": len({use.method_code for use in running}),
        "count": len(running),
        "without": sorted(without, key=danish_key),
    }
    sources = [source for use in running for source in use.sources]
    return _row("running", len(codes), len(covered), parts, sources)


def _above(services: Services, selection: Selection) -> Found | None:
    found = above(services, selection)
    return _row("above", found.met, found.known, found, [*found.sources]) if found else None


def _row(role: str, value: int | None, whole: int | None, parts: Any, sources: list[Any]) -> Found:
    is_example = any(source.is_example for source in sources)
    return {
        "role": role,
        "value": value,
        "whole": whole,
        "parts": parts,
        "is_example": is_example,
        "sources": sources,
    }


def worded(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The label and the comparison of each figure in the reader's language."""
    rows = frame.to_dict("records")
    return frame.assign(
        label=[_label(row, context) for row in rows],
        comparison=[COMPARISONS[row["role"]](row, context) for row in rows],
        value_nothing="not_reported",
    )


def _label(row: Found, context: Context) -> str:
    if row["role"] == "above":
        return called_above(row["parts"], context.words)
    return context.words(f"key-{row['role']}", name=str(row["parts"].get("name", "")))


def _say_national(row: Found, context: Context) -> str:
    parts, words = row["parts"], context.words
    if parts["year"] == parts["first_year"]:
        return words("key-national-first", year=parts["year"])
    fall = abs(parts["change"])
    if not fall:
        return words("key-national-same", year=parts["year"], first_year=parts["first_year"])
    key = "key-national-fewer" if parts["change"] < 0 else "key-national-more"
    share = percent(fall, parts["first"]) or 0
    named = {name: parts[name] for name in ("year", "first_year", "first")}
    return words(key, change=fall, percent=share, **named)


def _say_achieved(row: Found, context: Context) -> str:
    words, parts = context.words, row["parts"]
    others = [
        words(
            "key-achieved-other",
            count=count,
            status=words(f"status-{key.replace('_', '-')}").lower(),
        )
        for key, count in parts["others"].items()
    ]
    names = format_list(parts["names"], locale=words.language) if parts["names"] else ""
    rest = format_list(others, locale=words.language) if others else ""
    return " ".join(
        part
        for part in (
            words("key-achieved-names", names=names, count=len(parts["names"])) if names else "",
            words("key-achieved-rest" if names else "key-achieved-none", rest=rest) if rest else "",
        )
        if part
    )


def _say_agreed(row: Found, context: Context) -> str:
    words, parts = context.words, row["parts"]
    told: str = words(
        "key-agreed-span",
        count=parts["count"],
        year=parts["year"],
        target_year=parts["target_year"],
    )
    share = percent(row["value"], parts["national"]) if parts["national"] else None
    if share is None:
        return told
    return f"{told} {words('key-agreed-share', percent=share, national=parts['national'])}"


def _say_running(row: Found, context: Context) -> str:
    words, parts = context.words, row["parts"]
    told = words("key-running-methods", methods=parts["methods"], count=parts["count"])
    without = parts["without"]
    if not without or len(without) > 3:
        return told
    names = format_list(without, locale=words.language)
    return f"{told} {words('key-running-without', names=names)}"


COMPARISONS: Mapping[str, Callable[[Found, Context], str]] = {
    "national": _say_national,
    "achieved": _say_achieved,
    "agreed": _say_agreed,
    "running": _say_running,
    "above": lambda row, context: say_above(row["parts"], context.words),
}


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the numbers are compared to."""
    return context.words("key-figures-subtitle")


KEY_FIGURES = TableExhibit(
    key="key_figures",
    query=key_figures,
    columns=COLUMNS,
    finding=key_sentence,
    subtitle=subtitle,
    judge=worded,
)
