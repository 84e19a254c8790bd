"""The key figure of the front page about releases: how many meet the rule of a call, and whose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from answers.programme import Programme
from answers.provenance import source_of
from answers.releases.releases import call_of, concerns, counts, ledger_of, places
from answers.releases.standing import counted
from answers.selection import Selection
from answers.services import Services
from exhibits.overview.key_number import KeyNumber
from exhibits.releases.sentences import asked_for, figure, period, span
from monitoring.threshold import Rule
from words.catalog import Words

STRICT = (">", "<")  # the limit itself does not meet the rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Above(KeyNumber):
    """How many of the known meet the rule of a call; `value` is None where nobody has a count.

    `place` is that of the newest count, and `whose` the call's programme unless it is the chosen.
    """

    role: ClassVar[str] = "above"

    rule: Rule
    place: int | None
    whose: Programme | None

    def called(self, words: Words) -> str:
        """What the rule asks for."""
        return words("key-above", asked=self._asked(words))

    def compared(self, words: Words) -> str:
        """Of which time the newest counts are, and whose rule it is when it is another call's."""
        rule = self.rule
        if self.place is None:
            return words("key-above-unknown")
        newest = period(rule.length, words, "latest")
        told = [words("key-above-text", newest=newest, span=span(self.place, rule.length, words))]
        if rule.operator in STRICT:
            told.append(words("key-above-strict", threshold=figure(rule.threshold, words)))
        if self.whose:
            told.append(words("key-above-whose", programme=self.whose.called(words.language)))
        return " ".join(told)

    def said(self, words: Words) -> str:
        """So many of so many, and what is asked."""
        asked, whole = self._asked(words), self.whole or 0
        return words("key-figures-above", count=self.value or 0, whole=whole, asked=asked)

    def _asked(self, words: Words) -> str:
        limit = {"operator": self.rule.operator, "threshold": self.rule.threshold}
        return asked_for(limit, self.rule.unit, self.rule.length, words)


def above(services: Services, selection: Selection) -> Above | None:
    """The figure of the call whose number holds; None where none concerns the chosen programme."""
    call = call_of(services, selection)
    if call is None or not concerns(services, selection, call.rule):
        return None
    covered = places(services, selection, call.rule)["municipality_code"]
    if covered.empty:
        return None
    is_own = call.rule.programme_code == selection.programme_code
    whose = None if is_own else services.programme(call.clock)
    known = counts(services, selection)
    rows = ledger_of(services, selection, call.rule) if len(known) else known
    rows = rows[rows["municipality_code"].isin(covered)]
    if rows.empty:
        return Above(value=None, whole=None, sources=(), rule=call.rule, place=None, whose=whose)
    told = counted(rows)
    return Above(
        value=int(told["meets"].astype(bool).sum()),
        whole=len(told),
        sources=tuple(source_of(row) for row in told.to_dict("records")),
        rule=call.rule,
        place=int(told["place"].max()) if len(told) else None,
        whose=whose,
    )
