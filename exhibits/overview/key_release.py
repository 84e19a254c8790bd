"""The key figure of the front page about releases: how many meet the rule of a call, and whose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from answers.calls.asked_counts import asked_counts
from answers.calls.calls import own_call
from answers.provenance import source_of
from answers.releases.releases import counts, places
from answers.selection import Selection
from answers.services import Services
from exhibits.overview.key_number import KeyNumber
from exhibits.releases.sentences import asked_for, figure, period, span
from monitoring.ledger import counted, ledger
from monitoring.nothings import Nothing, gravest
from monitoring.threshold import Rule
from words.catalog import Words

STRICT = (">", "<")  # the limit itself does not meet the rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Above(KeyNumber):
    """How many of the known meet the rule of a call; `value` is None where nobody has a count.

    `place` is that of the newest count.
    """

    role: ClassVar[str] = "above"

    rule: Rule
    place: int | None
    absent: Nothing

    @property
    def value_nothing(self) -> Nothing:
        """Late where the call has asked anybody for a count, else only not expected."""
        return self.absent

    def called(self, words: Words) -> str:
        """What the rule asks for."""
        return words("key-above", asked=asked_for(self.rule, words))

    def compared(self, words: Words) -> str:
        """Of which time the newest counts are, and whose rule it is when it is another call's."""
        rule = self.rule
        if self.place is None:
            return words("key-above-unknown")
        newest = period(rule.length, words, "latest")
        told = [words("key-above-text", newest=newest, span=span(self.place, rule.length, words))]
        if rule.operator in STRICT:
            told.append(words("key-above-strict", threshold=figure(rule.threshold, words)))
        return " ".join(told)

    def said(self, words: Words) -> str:
        """So many of so many, and what is asked."""
        asked, whole = asked_for(self.rule, words), self.whole or 0
        return words("key-figures-above", count=self.value or 0, whole=whole, asked=asked)


def above(services: Services, selection: Selection) -> Above | None:
    """The figure of the chosen programme's own call; another's says nothing about this one."""
    call = own_call(services, selection)
    if call is None:
        return None
    covered = {each.code for each in places(services, selection, call.rule)}
    if not covered:
        return None
    entries = ledger(counts(services, selection), call.rule)
    rows = [each for each in entries if each.municipality_code in covered]
    told = counted(rows)
    newest = [each.newest for each in told if each.newest]
    return Above(
        value=sum(each.meets is True for each in told) if rows else None,
        whole=len(told) if rows else None,
        sources=tuple(source_of(each) for each in newest),
        rule=call.rule,
        place=max((each.place for each in newest), default=None),
        absent=gravest(map(asked_counts(services, call).newest_nothing, covered)),
    )
