"""The key figures of the front page about the programme's first goal that is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from babel.lists import format_list

from answers.goals.aims import indicators
from answers.goals.judged import Judged
from answers.goals.readings import national
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.goals.sentences import REACHED, WHOLE_UNITS
from exhibits.overview.attention import target_sources
from exhibits.overview.key_number import KeyNumber
from monitoring.one_kind import one_kind
from monitoring.percent import percent
from monitoring.several_targets import counted_once, with_shared_years
from monitoring.status import Status
from words.catalog import Words
from words.danish_order import danish_key
from words.vocabulary import dashed


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalCount(KeyNumber):
    """The newest national count; `whole` is the first one since the programme began."""

    role: ClassVar[str] = "national"

    name: str
    year: int
    first_year: int
    first: int
    change: int

    def called(self, words: Words) -> str:
        """What is counted."""
        return words("key-national", name=self.name)

    def compared(self, words: Words) -> str:
        """How it went since the first count."""
        year, first_year = str(self.year), str(self.first_year)
        if year == first_year:
            return words("key-national-first", year=year)
        if not self.change:
            return words("key-national-same", year=year, first_year=first_year)
        return words(
            "key-national-fewer" if self.change < 0 else "key-national-more",
            change=abs(self.change),
            percent=percent(abs(self.change), self.first) or 0,
            year=year,
            first_year=first_year,
            first=self.first,
        )

    def said(self, words: Words) -> str:
        """How many were counted, and how that went."""
        key = "key-figures-national-same"
        if self.year == self.first_year:
            key = "key-figures-national-first"
        elif self.change:
            key = "key-figures-national-fewer" if self.change < 0 else "key-figures-national-more"
        return words(
            key,
            count=self.value or 0,
            name=small(self.name),
            year=str(self.year),
            first_year=str(self.first_year),
            change=abs(self.change),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Achieved(KeyNumber):
    """How many have reached their target, of those that have one; `others` counts the rest.

    `goal` is its name in a programme that has several, else empty.
    """

    role: ClassVar[str] = "achieved"

    goal: str
    names: tuple[str, ...]
    others: Mapping[Status, int]

    def called(self, words: Words) -> str:
        """That targets are counted, and of which goal."""
        return words("key-achieved-of", goal=self.goal) if self.goal else words("key-achieved")

    def compared(self, words: Words) -> str:
        """Who has reached it, and where the others stand."""
        told = [
            words("key-achieved-other", count=count, status=words(f"status-{dashed(key)}").lower())
            for key, count in self.others.items()
        ]
        names = format_list(self.names, locale=words.language) if self.names else ""
        rest = format_list(told, locale=words.language) if told else ""
        rest_key = "key-achieved-rest" if names else "key-achieved-none"
        said = (
            words("key-achieved-names", names=names, count=len(self.names)) if names else "",
            words(rest_key, rest=rest) if rest else "",
        )
        return " ".join(filter(None, said))

    def said(self, words: Words) -> str:
        """So many of so many, and of which goal."""
        key = "key-figures-achieved-of" if self.goal else "key-figures-achieved"
        return words(key, count=self.value or 0, whole=self.whole or 0, goal=self.goal)

    def part(self, words: Words) -> str:
        """The same beside other goals."""
        counts = {"count": self.value or 0, "whole": self.whole or 0}
        return words("key-figures-achieved-part", goal=self.goal, **counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed(KeyNumber):
    """The sum of the agreed reductions; `national` is the national count they begin from.

    `goal` is its name in a programme that has several, else empty.
    """

    role: ClassVar[str] = "agreed"

    goal: str
    count: int
    year: int
    target_year: int
    national: int | None

    def called(self, words: Words) -> str:
        """That targets are summed, and of which goal."""
        return words("key-agreed-of", goal=self.goal) if self.goal else words("key-agreed")

    def compared(self, words: Words) -> str:
        """Over which years, and as a part of the national count."""
        years = {"year": str(self.year), "target_year": str(self.target_year)}
        told = words("key-agreed-span", count=self.count, **years)
        share = percent(self.value, self.national) if self.national else None
        if share is None:
            return told
        return f"{told} {words('key-agreed-share', percent=share, national=self.national)}"

    def said(self, words: Words) -> str:
        """How many fewer, and over which years."""
        years = {"year": str(self.year), "target_year": str(self.target_year)}
        return words("key-figures-agreed", count=self.value or 0, **years)


def small(text: str) -> str:
    """Inside a sentence, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def national_count(
    services: Services, selection: Selection, indicator_code: str | None
) -> NationalCount | None:
    """The national counts since the programme began; None where there are none."""
    if indicator_code is None:
        return None
    programme = services.programme(selection)
    start = programme.from_on.year if programme and programme.from_on else 0
    counted = indicators(services, selection).get(indicator_code)
    known = [
        (each, int(each.value))
        for each in national(services, selection, indicator_code)
        if each.value is not None and each.year >= start
    ]
    if not known or counted is None or counted.unit not in WHOLE_UNITS:
        return None
    (first, was), (last, now) = known[0], known[-1]
    return NationalCount(
        value=now,
        whole=was,
        sources=(source_of(first), source_of(last)),
        name=counted.called(selection.language),
        year=last.year,
        first_year=first.year,
        first=was,
        change=now - was,
    )


def achieved(rows: Sequence[Judged], goal: str, on: date) -> Achieved | None:
    """Of the targets of one goal, a row per municipality."""
    having = one_kind(counted_once([row for row in rows if row.target is not None], on))
    if not having:
        return None
    names = [row.municipality for row in having if row.status in REACHED]
    others = Counter(row.status for row in having if row.status and row.status not in REACHED)
    return Achieved(
        value=len(names),
        whole=len(having),
        sources=tuple(source for row in having for source in target_sources(row)),
        goal=goal,
        names=tuple(sorted(names, key=danish_key)),
        others=dict(others.most_common()),
    )


def agreed(
    rows: Sequence[Judged], goal: str, services: Services, selection: Selection
) -> Agreed | None:
    """Of the targets of one goal that is counted; only rows that have both parts are in it.

    Shares and rates are no sum, nor are reductions of several things. Reductions over
    different years are none either: only targets for years that all share make one.
    """
    complete = [
        row
        for row in rows
        if row.target is not None and row.baseline is not None and row.direction == "lower"
        if row.unit in WHOLE_UNITS
    ]
    both = with_shared_years(one_kind(complete))
    if not both or len({row.indicator_code for row in both}) > 1:
        return None
    first = both[0]
    year, target_year = first.baseline_year or 0, first.target_year or 0
    base = [
        each
        for each in national(services, selection, first.indicator_code or "")
        if each.year == year and each.value is not None
    ]
    whole = sum(row.baseline or 0.0 for row in both)
    counted = int(base[0].value or 0) if base else None
    return Agreed(
        value=int(whole - sum(row.target or 0.0 for row in both)),
        whole=counted or int(whole),
        sources=(
            *(source for row in both for source in target_sources(row)),
            *(source_of(each) for each in base),
        ),
        goal=goal,
        count=len(both),
        year=year,
        target_year=target_year,
        national=counted,
    )
