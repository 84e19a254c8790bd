"""Municipalities without a usable count: told in words, never drawn as 0."""

from __future__ import annotations

from dataclasses import dataclass

from answers.calls.standing import Standing, standing
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span
from monitoring.nothings import Nothing
from words.catalog import Words
from words.vocabulary import dashed

REASONS = ("late", "none", "awaiting", "other_unit", "other_type", "older", "not_asked")
COLUMNS = (
    Column("municipality", "release-municipality", link_key="municipality_path"),
    Column("newest", "release-newest", "count", nothing_key="newest_nothing"),
    Column("reason", "release-reason"),
)


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A municipality whose newest number is not known, and why."""

    standing: Standing
    municipality: str
    municipality_path: str
    newest: None
    newest_nothing: Nothing
    reason: str
    is_example: bool
    sources: tuple[Source, ...]


def without_counts(services: Services, selection: Selection) -> tuple[Standing, ...]:
    """Those whose newest year, or any year, is unknown; those with least last."""
    found = standing(services, selection)
    return tuple(each for reason in REASONS for each in found if each.unknown == reason)


def in_words(rows: tuple[Standing, ...], context: Context) -> tuple[UnknownRow, ...]:
    """Why the newest number is not known."""
    return tuple(
        UnknownRow(
            standing=row,
            municipality=row.municipality,
            municipality_path=row.municipality_path,
            newest=None,
            newest_nothing=row.absent,
            reason=_reason(row, context.words),
            is_example=row.is_example,
            sources=row.sources,
        )
        for row in rows
    )


def _reason(row: Standing, words: Words) -> str:
    places = (row.last_place, row.newest.place if row.newest else None)
    last, known = ("" if at is None else span(at, row.rule.length, words) for at in places)
    return words(f"release-unknown-{dashed(row.unknown or '')}", year=last, known=known)


def finding(rows: tuple[UnknownRow, ...], context: Context) -> str:
    """How many are unknown."""
    return context.words("release-unknown-finding", count=len(rows))


def subtitle(rows: tuple[UnknownRow, ...], context: Context) -> str:
    """Unknown is not 0 and not no."""
    return context.words("release-unknown-subtitle")


RELEASE_UNKNOWN = Exhibit(
    key="release_unknown",
    query=without_counts,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
