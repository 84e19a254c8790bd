"""Which small counts are hidden, and what was decided about it: signed and dated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from answers.protection.rules import Rule, Scope, rules
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from words.catalog import Words
from words.clock import COPENHAGEN

# What is called by a word and not by the name of its indicator.
NAMES: Mapping[str, str] = MappingProxyType(
    {"releases": "protection-releases", "others": "protection-others"}
)
COLUMNS = (
    Column("figure", "protection-figure"),
    Column("rule", "protection-rule"),
    Column("decided_on", "protection-decided", "date"),
    Column("who", "protection-who"),
    Column("reason", "protection-reason", "long"),
)


@dataclass(frozen=True, slots=True)
class ProtectionLine:
    """A rule in words, and who decided it where a lead did; no figure stands behind it."""

    figure: str
    scope: Scope
    rule: str
    decided_on: date | None
    who: str | None
    reason: str | None
    is_example: bool = False
    sources: tuple[Source, ...] = ()


def protection(services: Services, selection: Selection) -> tuple[Rule, ...]:
    """The rules of now: one per subject with one of its own, and one for all others."""
    every = rules(services, selection)
    own = [each for each in every if each.decision or each.scope is Scope.ALL]
    others = [Rule("", None, Scope.REPORTED)] if len(own) < len(every) else []
    return (*own, *others)


def in_words(rows: tuple[Rule, ...], context: Context) -> tuple[ProtectionLine, ...]:
    """The figure and its rule in the reader's language."""
    return tuple(_line(each, context.words) for each in rows)


def _line(each: Rule, words: Words) -> ProtectionLine:
    signed = each.decision.signed if each.decision else None
    return ProtectionLine(
        figure=each.name or words(NAMES["releases" if each.subject else "others"]),
        scope=each.scope,
        rule=words(f"protection-scope-{each.scope}"),
        decided_on=signed.at.astimezone(COPENHAGEN).date() if signed else None,
        who=signed.who if signed else None,
        reason=signed.reason if signed else None,
    )


def finding(rows: tuple[ProtectionLine, ...], context: Context) -> str:
    """Where small counts are always hidden, and how many of the rules a lead decided."""
    always = sum(row.scope is Scope.ALL for row in rows)
    decided = sum(row.who is not None for row in rows)
    return context.words("protection-finding", count=len(rows), always=always, decided=decided)


def subtitle(rows: tuple[ProtectionLine, ...], context: Context) -> str:
    """What a row is."""
    return context.words("protection-subtitle")


PROTECTION = Exhibit(
    key="protection",
    query=protection,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(12),
)
