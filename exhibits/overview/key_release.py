"""The key figure of the front page about releases: how many meet the rule of a call, and whose."""

from __future__ import annotations

from typing import Any

from answers.provenance import source_of
from answers.releases.releases import Call, call_of, concerns, counts, ledger_of, places
from answers.releases.standing import counted
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.shown import Context
from exhibits.releases.sentences import asked_for, figure, period, span
from monitoring.exact import is_empty
from words.catalog import Words

STRICT = (">", "<")  # the limit itself does not meet the rule
Found = dict[Any, Any]


def above(
    services: Services, selection: Selection
) -> tuple[int | None, int | None, Found, list[Any]] | None:
    """How many meet the rule, of how many known, what the words need, and the sources.

    None where no rule concerns the chosen programme.
    """
    call = call_of(services, selection)
    if call is None or not concerns(services, selection, call.rule):
        return None
    covered = places(services, selection, call.rule)["municipality_code"]
    if covered.empty:
        return None
    known = counts(services, selection)
    rows = ledger_of(services, selection, call.rule) if len(known) else known
    rows = rows[rows["municipality_code"].isin(covered)]
    parts = _parts(services, selection, call)
    if rows.empty:
        return None, None, parts, []
    told = counted(rows)
    parts["place"] = int(told["place"].max()) if len(told) else None
    met = int(told["meets"].astype(bool).sum())
    return met, len(told), parts, [source_of(row) for row in told.to_dict("records")]


def _parts(services: Services, selection: Selection, call: Call) -> Found:
    """`whose` is the call's programme by language; None when it is the chosen one."""
    rule = call.rule
    programme = services.programme(call.clock)
    is_own = rule.programme_code == selection.programme_code
    return {
        "rule": {"operator": rule.operator, "threshold": rule.threshold},
        "unit": rule.unit,
        "length": rule.length,
        "place": None,
        "whose": None
        if is_own or programme is None
        else {language: programme.called(language) for language in ("da", "en")},
    }


def called_above(parts: Found, words: Words) -> str:
    """What the rule asks for, as the label of the figure."""
    asked = asked_for(parts["rule"], parts["unit"], parts["length"], words)
    return words("key-above", asked=asked)


def say_above(row: Found, context: Context) -> str:
    """Of which time the newest counts are, and whose rule it is when it is another call's."""
    words, parts = context.words, row["parts"]
    if is_empty(row["value"]) or parts["place"] is None:
        return words("key-above-unknown")
    rule, length = parts["rule"], parts["length"]
    newest = period(length, words, "latest")
    told = [words("key-above-text", newest=newest, span=span(parts["place"], length, words))]
    if rule["operator"] in STRICT:
        told.append(words("key-above-strict", threshold=figure(rule["threshold"], words)))
    if parts["whose"]:
        told.append(words("key-above-whose", programme=parts["whose"][words.language]))
    return " ".join(told)
