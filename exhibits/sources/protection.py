"""Which small counts are hidden, and what was decided about it: signed and dated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pandas as pd

from answers.protection.rules import Rule, Scope, rules
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from words.clock import COPENHAGEN

# What is called by a word and not by the name of its indicator.
NAMES: Mapping[str, str] = MappingProxyType(
    {"releases": "protection-releases", "others": "protection-others"}
)
FIELDS = ("kind", "name", "scope", "decided_on", "who", "reason", "sources", "is_example")
COLUMNS = (
    Column("figure", "protection-figure"),
    Column("rule", "protection-rule"),
    Column("decided_on", "protection-decided", "date"),
    Column("who", "protection-who"),
    Column("reason", "protection-reason", "long"),
)


def protection(services: Services, selection: Selection) -> pd.DataFrame:
    """The rules of now: a row per subject with one of its own, and one for all others.

    `kind` is subject, releases or others; what a lead decided stands where one did.
    """
    every = rules(services, selection)
    own = [each for each in every if each.decision or each.scope is Scope.ALL]
    found = [_row(each) for each in own]
    if len(own) < len(every):
        found.append(_row(Rule("", None, Scope.REPORTED)))
    return pd.DataFrame(found, columns=list(FIELDS), dtype=object)


def _row(each: Rule) -> dict[str, object]:
    signed = each.decision.signed if each.decision else None
    return {
        "kind": "subject" if each.name else "releases" if each.subject else "others",
        "name": each.name,
        "scope": each.scope.value,
        "decided_on": signed.at.astimezone(COPENHAGEN).date() if signed else None,
        "who": signed.who if signed else None,
        "reason": signed.reason if signed else None,
        "sources": [],
        "is_example": False,
    }


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The figure and its rule in the reader's language."""
    words = context.words
    return frame.assign(
        figure=[
            name if kind == "subject" else words(NAMES[kind])
            for kind, name in zip(frame["kind"], frame["name"], strict=True)
        ],
        rule=[words(f"protection-scope-{scope}") for scope in frame["scope"]],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Where small counts are always hidden, and how many of the rules a lead decided."""
    always = int((frame["scope"] == Scope.ALL.value).sum())
    decided = int(frame["who"].notna().sum())
    return context.words("protection-finding", count=len(frame), always=always, decided=decided)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What a row is."""
    return context.words("protection-subtitle")


PROTECTION = TableExhibit(
    key="protection",
    query=protection,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(12),
)
