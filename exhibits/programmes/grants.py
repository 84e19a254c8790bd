"""Every amount granted to one programme as the sources print it, and the years side by side."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.programmes.grants import amount_of, amounts_of, grant_rows
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.drawn_rows import drawn_rows, values_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.grant_sentences import figure, money, span, unit
from exhibits.programmes.sentences import listed
from monitoring.exact import exact
from monitoring.grants import Amount, printed_spans, published_first, yearly

COLUMNS = (
    Column("part_text", "grant-part"),
    Column("years", "grant-years"),
    Column("recipient_text", "grant-recipient"),
    Column("precision_text", "grant-precision"),
    Column("amount", "grant-amount", "measure"),
    Column("unit_text", "grant-unit"),
    Column("part_of_text", "grant-part-of"),
    Column("note_text", "grant-note"),
    Column("source_text", "grant-source"),
)
YEAR_COLUMNS = (
    Column("year", "grant-year", "year"),
    Column("amount", "grant-total", "measure"),
    Column("share", "grant-share", "measure"),
    Column("share_of", "grant-share-of", "share"),
    Column("unit_text", "grant-unit"),
)
FIELDS = ("year_text", "amount", "unit", "part", "recipient", "part_of", "precision", "note",
          "source", "is_example", "stored", "sources")  # fmt: skip
YEAR_FIELDS = ("year", "amount", "share", "share_of", "unit", "total", "parts", "is_example",
               "sources")  # fmt: skip


def grants(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per printed amount; `stored` is the row as an amount."""
    rows = grant_rows(services, selection)
    found = [
        {**row, "stored": amount_of(no, row), "sources": [source_of(row)]}
        for no, row in enumerate(rows)
    ]
    return pd.DataFrame(found, columns=list(FIELDS), dtype="object")


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Years, part and source in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    columns: dict[str, list[Any]] = {
        "years": [span(str(row["year_text"])) for row in rows],
        "part_text": [_first_upper(row["part"]) or words("grant-part-none") for row in rows],
        "recipient_text": [row["recipient"] or words("programme-not-stated") for row in rows],
        "precision_text": [
            words(f"grant-precision-{row['precision'].replace('_', '-')}")
            if row["precision"]
            else ""
            for row in rows
        ],
        "unit_text": [unit(str(row["unit"] or ""), words) for row in rows],
        "part_of_text": [row["part_of"] or "" for row in rows],
        "note_text": [row["note"] or "" for row in rows],
        "source_text": [str(row["source"] or "").partition(", http")[0] for row in rows],
    }
    return with_columns(frame, columns)


def _first_upper(text: Any) -> str:
    return str(text or "")[:1].upper() + str(text or "")[1:]


def finding(frame: pd.DataFrame, context: Context) -> str:
    """What the programme got in all, or how many amounts are known."""
    words = context.words
    if frame.empty:
        return words("programme-grants-none")
    whole = _whole(list(frame["stored"]))
    if whole is None:
        return words("programme-grants-parts", count=len(frame))
    return words("programme-grants-finding", amount=money(whole, words), years=span(whole.years))


def _whole(amounts: list[Amount]) -> Amount | None:
    """The largest amount that is part of nothing and for everyone."""
    found = [
        each
        for each in amounts
        if each.is_for_everyone
        and each.value is not None
        and not each.part_of
        and each.part.casefold() == "i alt"
        and not each.is_single_year
    ]
    return max(published_first(found), key=lambda each: each.value or 0.0, default=None)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That amounts are as printed; where sources print other years, which."""
    words = context.words
    spans = printed_spans(list(frame["stored"]))
    told = words("programme-grants-subtitle")
    if len(spans) < 2:
        return told
    return (
        f"{told} {words('programme-grants-spans', spans=listed([span(s) for s in spans], words))}"
    )


def years(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per year with the part of it that goes to the municipalities."""
    rows = grant_rows(services, selection)
    found = []
    for each in yearly(amounts_of(rows)):
        shares = [part for part in each.parts if rows[part.no]["is_municipal_share"]]
        share = float(sum(exact(part.value) for part in shares if part.value is not None))
        used = [rows[part.no] for part in (each.total, *shares)]
        found.append(
            {
                "year": each.year,
                "amount": each.total.value,
                "share": share if shares else None,
                "share_of": share / each.total.value if shares and each.total.value else None,
                "unit": each.total.unit,
                "total": each.total,
                "parts": shares,
                "is_example": any(bool(row["is_example"]) for row in used),
                "sources": [source_of(row, str(row["part"] or "")) for row in used],
            }
        )
    return pd.DataFrame(found, columns=list(YEAR_FIELDS), dtype="object")


def years_in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The texts beside the bars."""
    words, rows = context.words, frame.to_dict("records")
    columns: dict[str, list[Any]] = {
        "unit_text": [unit(row["unit"], words) for row in rows],
        "total_text": [money(row["total"], words) for row in rows],
        "share_text": [
            ""
            if row["share"] is None
            else words("grant-share-text", amount=figure(row["share"], words))
            for row in rows
        ],
        "name": [str(row["year"]) for row in rows],
    }
    return with_columns(frame, columns)


def years_finding(frame: pd.DataFrame, context: Context) -> str:
    """The year with most money, and what the municipalities got in all."""
    words = context.words
    if frame.empty:
        return words("grant-years-none")
    known = frame[frame["amount"].notna()]
    if known.empty:
        return words("grant-years-none")
    most = max(known.to_dict("records"), key=lambda row: float(row["amount"]))
    if frame["share"].notna().any():
        shares = sum(exact(value) for value in frame["share"].dropna())
        total = sum(exact(value) for value in known["amount"])
        return words(
            "grant-years-share",
            share=figure(shares, words),
            total=figure(total, words),
            unit=most["unit_text"],
        )
    part = most["total"].part
    is_whole = part.casefold() == "i alt"
    return words(
        "grant-years-most" if is_whole else "grant-years-most-part",
        year=str(most["year"]),
        amount=most["total_text"],
        part=part,
    )


def years_subtitle(frame: pd.DataFrame, context: Context) -> str:
    """Which amounts the bars are of."""
    words = context.words
    if frame.empty:
        return words("programme-grants-subtitle")
    first: Amount = frame.iloc[0]["total"]
    part = words("grant-part-whole") if first.part.casefold() == "i alt" else first.part
    key = "grant-years-subtitle-share" if frame["share"].notna().any() else "grant-years-subtitle"
    return words(key, part=part, unit=unit(first.unit, words))


def drawing(frame: pd.DataFrame, context: Context) -> Drawing:
    """A bar per year with the municipal part in it."""
    words = context.words
    whole = Line(
        words("grant-total"), values_of(frame["amount"]), "base", labels=tuple(frame["total_text"])
    )
    part = Line(words("grant-share"), values_of(frame["share"]), labels=tuple(frame["share_text"]))
    lines = (whole, part) if any(value is not None for value in part.values) else (whole,)
    return Drawing("bars", drawn_rows(frame, frame["name"], words), lines)


PROGRAMME_GRANTS = Exhibit(
    key="programme_grants",
    query=grants,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
PROGRAMME_GRANT_YEARS = Exhibit(
    key="programme_grant_years",
    query=years,
    columns=YEAR_COLUMNS,
    finding=years_finding,
    subtitle=years_subtitle,
    judge=years_in_words,
    drawing=drawing,
)
