"""Every programme there is: when it ran, who owned it, who took part, and what it measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.programmes.members import members
from answers.programmes.printed_dates import period
from answers.programmes.stored_programmes import programme_rows
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import UNKNOWN, country, measures, seats

COLUMNS = (
    Column("name_text", "programmes-programme", link_key="path"),
    Column("country_text", "programmes-country"),
    Column("period_text_shown", "programmes-period"),
    Column("owner_text", "programmes-owner"),
    Column("seats_text", "programmes-municipalities"),
    Column("measures_text", "programmes-measures"),
)
ADDED = ("path", "known", "goals", "criteria", "targets", "sources")
CONSIDERATION = "hensyn"  # weighs in, and is no criterion


def programmes(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per programme, the default first, then by name; what is no programme comes last."""
    rows = programme_rows(services, selection)
    goals = _counted(services.frame("goal", selection))
    criteria = services.frame("criterion", selection)
    asked = _counted(criteria[criteria["type"].ne(CONSIDERATION)])
    targets = _counted(services.frame("target", selection))
    found = []
    for row in rows:
        code = row["code"]
        found.append(
            {
                **row,
                "path": f"/programmer/{code}",
                "known": len(members(services, selection, code)),
                "goals": goals.get(code, 0),
                "criteria": asked.get(code, 0),
                "targets": targets.get(code, 0),
                "sources": [source_of(row)],
            }
        )
    stored = services.frame("programme", selection).columns
    return pd.DataFrame(found, columns=[*stored, *ADDED], dtype="object")


def _counted(rows: pd.DataFrame) -> Mapping[Any, int]:
    return {code: int(count) for code, count in rows["programme_code"].value_counts().items()}


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Names, periods and counts in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    english = words.language == "en"
    told: dict[str, list[str]] = {
        "name_text": [str((english and row["name_en"]) or row["name"]) for row in rows],
        "country_text": [country(row, words) for row in rows],
        "period_text_shown": [period(row["period_text"], words) for row in rows],
        "owner_text": [str(row["owner"] or words(UNKNOWN)) for row in rows],
        "seats_text": [seats(row, row["known"], words) for row in rows],
        "measures_text": [measures(row, words) for row in rows],
    }
    return with_columns(frame, told)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many, how many of them abroad; invented ones and mere groupings are no programmes."""
    real = frame[~frame["is_example"].astype(bool) & ~frame["is_grouping"].eq(True)]
    abroad = int(real["country"].eq("NO").sum())
    return context.words("programmes-finding", count=len(real), abroad=abroad)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a row is."""
    return context.words("programmes-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """That some rows are the project's own grouping of targets."""
    count = int(frame["is_grouping"].eq(True).sum())
    return context.words("programmes-note", count=count) if count else ""


PROGRAMMES = TableExhibit(
    key="programmes",
    query=programmes,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
