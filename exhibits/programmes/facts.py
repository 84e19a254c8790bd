"""What the sources state of one programme; what they do not state is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from answers.programme import Programme
from answers.programmes.members import Member, by_group, group_counts, members
from answers.programmes.printed_dates import period
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import UNKNOWN, country, groups_of, listed
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("label", "programme-fact"),
    Column("value", "programme-fact-value"),
)
Field = Literal[
    "period", "country", "owner", "evaluator", "funder", "clients", "seats", "positions",
    "deadline", "note",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
NAMES = frozenset({"owner", "evaluator", "funder"})  # as printed, in the programme's own language


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that may be stated of a programme, and who holds its seats."""

    field: Field
    programme: Programme
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class FactLine:
    """Label and answer; `parts` is the answer as a list, empty where nothing is stated.

    `language` is that of names which keep their spelling, where it is another than the page's.
    """

    stated: Stated
    label: str
    value: str
    parts: tuple[str, ...]
    language: str
    is_example: bool
    sources: tuple[Source, ...]


def facts(services: Services, selection: Selection) -> tuple[Stated, ...]:
    """One row per fact of the chosen programme."""
    programme = services.programme(selection)
    if programme is None:
        return ()
    found = members(services, selection, programme.code)
    return tuple(Stated(field, programme, found) for field in FIELDS)


def in_words(found: tuple[Stated, ...], context: Context) -> tuple[FactLine, ...]:
    """Every label and answer in the reader's language."""
    return tuple(_line(each, context.words) for each in found)


def _line(stated: Stated, words: Words) -> FactLine:
    fact, parts = stated.programme.fact, tuple(_parts(stated, words))
    seated = stated.members if stated.field == "seats" else ()
    return FactLine(
        stated=stated,
        label=words(f"programme-fact-{stated.field}"),
        value="; ".join(parts) or words(UNKNOWN),
        parts=parts,
        language=_language(stated, words.language),
        is_example=fact.is_example,
        sources=(source_of(fact), *(source_of(each.fact) for each in seated)),
    )


def _language(stated: Stated, shown: str) -> str:
    if stated.field not in {*NAMES, "note"}:
        return ""
    is_norwegian = stated.field in NAMES and stated.programme.is_norwegian
    language = "no" if is_norwegian else "da"
    return "" if language == shown else language


def _parts(stated: Stated, words: Words) -> tuple[str, ...]:
    fact = stated.programme.fact
    if stated.field == "clients":
        english = fact.client_group_en if words.language == "en" else None
        return tuple(groups_of(english or fact.client_group))
    if stated.field == "seats":
        return tuple(_seats(stated, words))
    told = _told(stated, words)
    return (told,) if told else ()


def _told(stated: Stated, words: Words) -> str | None:
    fact = stated.programme.fact
    match stated.field:
        case "period":
            return period(fact.period_text, words) if fact.period_text else None
        case "country":
            return country(stated.programme, words)
        case "positions":
            number = fact.positions_per_municipality
            if number is None:
                return None
            return notation.number(number, words.language, notation.decimals(number))
        case "deadline":
            at = fact.application_deadline
            return _deadline(at, words) if at else None
        case "owner":
            return fact.owner
        case "evaluator":
            return fact.evaluator
        case "funder":
            return fact.funder
        case _:
            return fact.note


def _seats(stated: Stated, words: Words) -> Iterator[str]:
    found, seats = stated.members, stated.programme.fact.seats
    if seats is not None:
        known = words("programme-seats", known=len(found), seats=seats)
        yield words("programme-seats-known", known=known, count=len(found))
    for group, own in by_group(found, words):
        names = listed([each.name for each in own], words)
        yield words("programme-seats-held", groups=group, names=names)


def _deadline(at: datetime, words: Words) -> str:
    """The time on the clock where the programme is; it is stored without a zone."""
    clock = f"kl. {at:%H.%M}" if words.language == "da" else f"{at:%H:%M}"
    return f"{notation.day(at.date(), words.language)} {clock}"


def finding(rows: tuple[FactLine, ...], context: Context) -> str:
    """Who holds the seats, as far as that is known."""
    words = context.words
    if not rows:
        return words("programme-facts-none")
    stated = rows[0].stated
    seats, found = stated.programme.fact.seats, stated.members
    if seats is None:
        return words("programme-facts-no-seats", count=len(found))
    return words(
        "programme-facts-finding",
        seats=seats,
        known=len(found),
        groups=group_counts(found, words),
        names=listed([each.name for each in found], words),
    )


def subtitle(rows: tuple[FactLine, ...], context: Context) -> str:
    """How unknown things are written."""
    return context.words("programme-facts-subtitle")


PROGRAMME_FACTS = Exhibit(
    key="programme_facts",
    query=facts,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
