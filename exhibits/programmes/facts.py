"""What the sources state of one programme; what they do not state is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from answers.programmes.members import Member, by_group, group_counts, members
from answers.programmes.printed_dates import period
from answers.programmes.stored_programmes import programme_row
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import UNKNOWN, country, groups_of, listed
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("label", "programme-fact"),
    Column("value", "programme-fact-value"),
)
FIELDS = (
    "period", "country", "owner", "evaluator", "funder", "clients", "seats", "positions",
    "deadline", "note",
)  # fmt: skip
STORED: Mapping[str, str] = {
    "period": "period_text",
    "positions": "positions_per_municipality",
    "deadline": "application_deadline",
}
NAMES = frozenset({"owner", "evaluator", "funder"})  # as printed, in the programme's own language


def facts(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per fact; `programme` is the stored row and `members` who holds the seats."""
    row = programme_row(services, selection)
    if row is None:
        return pd.DataFrame(columns=["field", "programme", "members", "is_example", "sources"])
    found = members(services, selection, row["code"])
    own = [source_of(row)]
    seated = own + [source_of(each) for each in found]
    rows = [
        {
            "field": field,
            "programme": row,
            "members": found,
            "is_example": bool(row["is_example"]),
            "sources": seated if field == "seats" else own,
        }
        for field in FIELDS
    ]
    return pd.DataFrame(rows)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Label and answer; `parts` is the answer as a list, `is_known` whether there is one.

    `language` is that of names which keep their spelling, where it is another than the page's.
    """
    words = context.words
    rows = frame.to_dict("records")
    parts = [list(_parts(row, words)) for row in rows]
    columns: dict[str, list[Any]] = {
        "label": [words(f"programme-fact-{row['field']}") for row in rows],
        "parts": parts,
        "is_known": [bool(each) for each in parts],
        "value": ["; ".join(each) or words(UNKNOWN) for each in parts],
        "language": [_language(row, words.language) for row in rows],
    }
    return with_columns(frame, columns)


def _language(row: dict[Any, Any], shown: str) -> str:
    if row["field"] not in {*NAMES, "note"}:
        return ""
    is_norwegian = row["field"] in NAMES and row["programme"]["country"] == "NO"
    language = "no" if is_norwegian else "da"
    return "" if language == shown else language


def _parts(row: dict[Any, Any], words: Words) -> Iterator[str]:
    programme, field = row["programme"], row["field"]
    if field == "country":
        yield country(programme, words)
    elif field == "clients":
        english = programme["client_group_en"] if words.language == "en" else None
        yield from groups_of(english or programme["client_group"])
    elif field == "seats":
        yield from _seats(programme, row["members"], words)
    elif programme[STORED.get(field, field)] is not None:
        yield _told(programme, field, words)


def _told(programme: Mapping[str, Any], field: str, words: Words) -> str:
    value = programme[STORED.get(field, field)]
    match field:
        case "period":
            return period(value, words)
        case "positions":
            return notation.number(value, words.language, notation.decimals(value))
        case "deadline":
            return _deadline(value, words)
        case _:
            return str(value)


def _seats(programme: dict[str, Any], found: tuple[Member, ...], words: Words) -> Iterator[str]:
    if programme["seats"] is not None:
        known = words("programme-seats", known=len(found), seats=int(programme["seats"]))
        yield words("programme-seats-known", known=known, count=len(found))
    for group, rows in by_group(found, words):
        names = listed([row["municipality"] for row in rows], words)
        yield words("programme-seats-held", groups=group, names=names)


def _deadline(value: Any, words: Words) -> str:
    """The time on the clock where the programme is; it is stored without a zone."""
    at = pd.Timestamp(value)
    clock = f"kl. {at:%H.%M}" if words.language == "da" else f"{at:%H:%M}"
    return f"{notation.day(at.date(), words.language)} {clock}"


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Who holds the seats, as far as that is known."""
    words = context.words
    if frame.empty:
        return words("programme-facts-none")
    first = frame.iloc[0]
    programme, found = first["programme"], first["members"]
    if programme["seats"] is None:
        return words("programme-facts-no-seats", count=len(found))
    return words(
        "programme-facts-finding",
        seats=int(programme["seats"]),
        known=len(found),
        groups=group_counts(found, words),
        names=listed([row["municipality"] for row in found], words),
    )


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """How unknown things are written."""
    return context.words("programme-facts-subtitle")


PROGRAMME_FACTS = TableExhibit(
    key="programme_facts",
    query=facts,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
