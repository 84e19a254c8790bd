"""Which programmes a municipality belongs to, in which group and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.municipalities.municipalities import (
    named,
    narrowed,
    period_of,
    programmes_by_code,
    state_on,
)
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from monitoring.periods import Period
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("programme", "municipality-programme", link_key="programme_path"),
    Column("municipality", "municipality-municipality"),
    Column("group_text", "municipality-group"),
    Column("period_text", "municipality-period"),
    Column("state_text", "municipality-state"),
)
ADDED = ("programme", "programme_path", "is_own_programme", "state", "period")


def memberships(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per programme a municipality is or was in, the chosen one first."""
    rows = narrowed(services.frame("programme_municipality", selection), selection)
    programmes = programmes_by_code(services, selection)
    on = services.moment(selection).on
    added = []
    for row in rows.to_dict("records"):
        programme = programmes.get(row["programme_code"])
        name = programme.called(selection.language) if programme else row["programme_code"]
        path = programme.path if programme else None
        own = row["programme_code"] == selection.programme_code
        period = period_of(row, programme)
        added.append((name, path, own, state_on(row, programme, on), period))
    more = pd.DataFrame(added, columns=list(ADDED), index=rows.index)
    whole = pd.concat([rows, more], axis=1)
    whole["from_year"] = [_year(period) for period in whole["period"]]
    keys = ["municipality_code", "is_own_programme", "from_year"]
    ordered = whole.sort_values(
        keys, ascending=[True, False, True], kind="stable", ignore_index=True
    )
    return named(ordered, services, selection)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Group, years and state in the reader's language."""
    words = context.words
    return frame.assign(
        group_text=[_group(row, words) for row in frame.to_dict("records")],
        period_text=[_period(period, words) for period in frame["period"]],
        state_text=[words(f"municipality-state-{dashed(state)}") for state in frame["state"]],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """In how many programmes."""
    return context.words("municipality-programmes-finding", count=len(frame))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a row is."""
    return context.words("municipality-programmes-subtitle")


def _group(row: Mapping[Any, Any], words: Words) -> str:
    group = row["group"] if isinstance(row["group"], str) else "participant"
    return words(f"municipality-group-{dashed(group)}")


def _period(period: Period, words: Words) -> str:
    first = str(period.from_on.year) if period.from_on else ""
    last = str(period.to_on.year) if period.to_on else ""
    if not first and not last:
        return words("municipality-period-unknown")
    if not first or not last:
        key = "municipality-period-from" if first else "municipality-period-to"
        return words(key, year=first or last)
    return first if first == last else f"{first}\N{EN DASH}{last}"


def _year(period: Period) -> int:
    return period.from_on.year if period.from_on else 0


MUNICIPALITY_PROGRAMMES = TableExhibit(
    key="municipality-programmes",
    query=memberships,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(36),  # of all municipalities; one has fewer
)
