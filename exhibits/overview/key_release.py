"""The key figure of the front page about releases: how many meet the rule of a call, and whose."""

from __future__ import annotations

from dataclasses import dataclass

from answers.calls.calls import call_of
from answers.programme import Programme
from answers.provenance import Source, source_of
from answers.releases.releases import concerns, counts, places
from answers.selection import Selection
from answers.services import Services
from exhibits.releases.sentences import asked_for, figure, period, span
from monitoring.ledger import counted, ledger
from monitoring.threshold import Rule
from words.catalog import Words

STRICT = (">", "<")  # the limit itself does not meet the rule


@dataclass(frozen=True, slots=True)
class Above:
    """How many of the known meet the rule of a call; None where nobody has a count at all.

    `place` is that of the newest count, and `whose` the call's programme unless it is the chosen.
    """

    rule: Rule
    met: int | None
    known: int | None
    place: int | None
    whose: Programme | None
    sources: tuple[Source, ...]


def above(services: Services, selection: Selection) -> Above | None:
    """The figure of the call whose number holds; None where none concerns the chosen programme."""
    call = call_of(services, selection)
    if call is None or not concerns(services, selection, call.rule):
        return None
    covered = {each.code for each in places(services, selection, call.rule)}
    if not covered:
        return None
    is_own = call.programme_code == selection.programme_code
    whose = None if is_own else services.programme(call.selection)
    entries = ledger(counts(services, selection), call.rule)
    rows = [each for each in entries if each.municipality_code in covered]
    if not rows:
        return Above(call.rule, None, None, None, whose, ())
    told = counted(rows)
    newest = [each.newest for each in told if each.newest]
    return Above(
        rule=call.rule,
        met=sum(each.meets is True for each in told),
        known=len(told),
        place=max((each.place for each in newest), default=None),
        whose=whose,
        sources=tuple(source_of(each) for each in newest),
    )


def called_above(above: Above, words: Words) -> str:
    """What the rule asks for, as the label of the figure."""
    return words("key-above", asked=asked_for(above.rule, words))


def say_above(above: Above, words: Words) -> str:
    """Of which time the newest counts are, and whose rule it is when it is another call's."""
    rule = above.rule
    if above.place is None:
        return words("key-above-unknown")
    newest = period(rule.length, words, "latest")
    told = [words("key-above-text", newest=newest, span=span(above.place, rule.length, words))]
    if rule.operator in STRICT:
        told.append(words("key-above-strict", threshold=figure(rule.threshold, words)))
    if above.whose:
        told.append(words("key-above-whose", programme=above.whose.called(words.language)))
    return " ".join(told)
