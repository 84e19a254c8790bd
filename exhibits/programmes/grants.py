"""Every amount granted to one programme as the sources print it, and the years side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.facts.programmes import GrantFact
from answers.programmes.grants import amount_of, amounts_of, grants_of
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line
from exhibits.exhibit.drawn_rows import drawn_rows, pointed
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.grant_sentences import figure, money, span, unit
from exhibits.programmes.sentences import listed
from monitoring.exact import exact
from monitoring.grants import Amount, YearAmount, printed_spans, published_first, yearly
from words.catalog import Words
from words.vocabulary import dashed

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
    Column("share", "grant-share", "measure", stored=("amount",)),
    Column("share_of", "grant-share-of", "share"),
    Column("unit_text", "grant-unit"),
)


@dataclass(frozen=True, slots=True)
class GrantLine:
    """One printed amount in the reader's language; `stored` is the row as an amount."""

    stored: Amount
    part_text: str
    years: str
    recipient_text: str
    precision_text: str
    amount: float | None
    unit_text: str
    part_of_text: str
    note_text: str
    source_text: str
    is_example: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """One year with the part of it that goes to the municipalities."""

    year: int
    amount: float | None
    share: float | None
    share_of: float | None
    unit: str
    total: Amount
    is_example: bool
    sources: tuple[Source, ...]
    unit_text: str = ""


def in_words(rows: tuple[GrantFact, ...], context: Context) -> tuple[GrantLine, ...]:
    """Years, part and source in the reader's language."""
    return tuple(_line(amount_of(no, row), row, context.words) for no, row in enumerate(rows))


def _line(stored: Amount, row: GrantFact, words: Words) -> GrantLine:
    precision = f"grant-precision-{dashed(stored.precision)}"
    return GrantLine(
        stored=stored,
        part_text=stored.part[:1].upper() + stored.part[1:] or words("grant-part-none"),
        years=span(stored.years),
        recipient_text=stored.recipient or words("programme-not-stated"),
        precision_text=words(precision) if stored.precision else "",
        amount=stored.value,
        unit_text=unit(stored.unit, words),
        part_of_text=stored.part_of,
        note_text=row.note or "",
        source_text=(row.source or "").partition(", http")[0],
        is_example=row.is_example,
        sources=(source_of(row),),
    )


def finding(rows: tuple[GrantLine, ...], context: Context) -> str:
    """What the programme got in all, or how many amounts are known."""
    words = context.words
    if not rows:
        return words("programme-grants-none")
    whole = _whole([each.stored for each in rows])
    if whole is None:
        return words("programme-grants-parts", count=len(rows))
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


def subtitle(rows: tuple[GrantLine, ...], context: Context) -> str:
    """That amounts are as printed; where sources print other years, which."""
    words = context.words
    spans = [span(each) for each in printed_spans([each.stored for each in rows])]
    told = words("programme-grants-subtitle")
    if len(spans) < 2:
        return told
    return f"{told} {words('programme-grants-spans', spans=listed(spans, words))}"


def years(services: Services, selection: Selection) -> tuple[Year, ...]:
    """One row per year with the part of it that goes to the municipalities."""
    rows = grants_of(services, selection)
    return tuple(_year(each, rows) for each in yearly(amounts_of(rows)))


def _year(each: YearAmount, rows: tuple[GrantFact, ...]) -> Year:
    shares = [part for part in each.parts if rows[part.no].is_municipal_share]
    share = float(sum(exact(part.value) for part in shares if part.value is not None))
    used = [rows[part.no] for part in (each.total, *shares)]
    return Year(
        year=each.year,
        amount=each.total.value,
        share=share if shares else None,
        share_of=share / each.total.value if shares and each.total.value else None,
        unit=each.total.unit,
        total=each.total,
        is_example=any(row.is_example for row in used),
        sources=tuple(source_of(row, row.part or "") for row in used),
    )


def years_in_words(rows: tuple[Year, ...], context: Context) -> tuple[Year, ...]:
    """The unit in the reader's language."""
    return tuple(replace(row, unit_text=unit(row.unit, context.words)) for row in rows)


def years_finding(rows: tuple[Year, ...], context: Context) -> str:
    """The year with most money, and what the municipalities got in all."""
    words = context.words
    known = {row: row.amount for row in rows if row.amount is not None}
    if not known:
        return words("grant-years-none")
    most = max(known, key=known.__getitem__)
    shares = [exact(row.share) for row in rows if row.share is not None]
    if shares:
        return words(
            "grant-years-share",
            share=figure(sum(shares), words),
            total=figure(sum(map(exact, known.values())), words),
            unit=most.unit_text,
        )
    is_whole = most.total.part.casefold() == "i alt"
    return words(
        "grant-years-most" if is_whole else "grant-years-most-part",
        year=str(most.year),
        amount=money(most.total, words),
        part=most.total.part,
    )


def years_subtitle(rows: tuple[Year, ...], context: Context) -> str:
    """Which amounts the bars are of."""
    words = context.words
    if not rows:
        return words("programme-grants-subtitle")
    first = rows[0].total
    part = words("grant-part-whole") if first.part.casefold() == "i alt" else first.part
    is_shared = any(row.share is not None for row in rows)
    key = "grant-years-subtitle-share" if is_shared else "grant-years-subtitle"
    return words(key, part=part, unit=unit(first.unit, words))


def drawing(rows: tuple[Year, ...], context: Context) -> Drawing:
    """A bar per year with the municipal part in it."""
    words = context.words
    whole = Line(
        words("grant-total"),
        tuple(row.amount for row in rows),
        "base",
        labels=tuple(money(row.total, words) for row in rows),
        said=pointed(rows, [(str(row.year), money(row.total, words)) for row in rows], words),
    )
    part = Line(
        words("grant-share"),
        tuple(row.share for row in rows),
        labels=tuple(_share_text(row.share, words) for row in rows),
        said=pointed(rows, [_share_said(row, words) for row in rows], words),
    )
    lines = (whole, part) if any(value is not None for value in part.values) else (whole,)
    return Drawing("bars", drawn_rows(rows, [row.year for row in rows], words), lines)


def _share_said(row: Year, words: Words) -> tuple[str, ...]:
    """The year, and the municipal part beside the whole."""
    part = "" if row.share is None else f"{_share_text(row.share, words)} {row.unit_text}"
    return str(row.year), part, money(row.total, words)


def _share_text(share: float | None, words: Words) -> str:
    return "" if share is None else words("grant-share-text", amount=figure(share, words))


PROGRAMME_GRANTS = Exhibit(
    key="programme_grants",
    query=grants_of,
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
