"""The number rules of a call as the records they are: operator, limit, unit, period, source."""

from __future__ import annotations

from dataclasses import dataclass

from answers.calls.calls import call_for
from answers.calls.criteria import Criterion
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.calls.applicants import place_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import NAMES, REMARKS, figure, limit_of, period
from exhibits.releases.types import type_word
from monitoring.threshold import Rule
from words.catalog import Words

COLUMNS = (
    Column("criterion", "call-criterion"),
    Column("operator_text", "call-operator"),
    Column("threshold", "call-threshold", "measure"),
    Column("unit_text", "call-unit"),
    Column("wording_text", "call-wording"),
    Column("remark_text", "call-remark"),
    Column("place", "call-source"),
)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A number rule in the reader's language."""

    rule: Rule
    criterion: str
    operator_text: str
    threshold: float
    unit_text: str
    wording_text: str
    remark_text: str
    place: str
    is_example: bool
    sources: tuple[Source, ...]


def rules(services: Services, selection: Selection) -> tuple[Criterion, ...]:
    """The number criteria of the selection's programme."""
    call = call_for(services, selection)
    return call.numbers if call else ()


def in_words(rows: tuple[Criterion, ...], context: Context) -> tuple[RuleRow, ...]:
    """Operator, unit and reservation as people say them."""
    return tuple(_row(row, row.rule, context.words) for row in rows if row.rule)


def _row(criterion: Criterion, rule: Rule, words: Words) -> RuleRow:
    remark = REMARKS.get((rule.programme_code, rule.criterion_code))
    return RuleRow(
        rule=rule,
        criterion=criterion.called(words.language),
        operator_text=words(f"call-operator-{NAMES[rule.operator]}"),
        threshold=rule.threshold,
        unit_text=words(
            "call-unit-text",
            unit=words(f"release-unit-{rule.unit}"),
            type=type_word(rule.release_type, words),
            period=period(rule.length, words, "each"),
        ),
        wording_text=words("call-wording-text", text=rule.wording) if rule.wording else "",
        remark_text=words(remark) if remark else "",
        place=place_of(criterion.fact, words),
        is_example=criterion.fact.is_example,
        sources=(source_of(criterion.fact, criterion.text),),
    )


def finding(rows: tuple[RuleRow, ...], context: Context) -> str:
    """The rule in one line; 80 is not enough where it says more than 80."""
    words = context.words
    if not rows:
        return words("call-rules-none")
    rule = rows[0].rule
    return words(
        "call-rules-finding",
        limit=limit_of(rule, words),
        unit=words(f"release-unit-{rule.unit}"),
        strict="yes" if rule.operator in {">", "<"} else "no",
        threshold=figure(rule.threshold, words),
    )


def subtitle(rows: tuple[RuleRow, ...], context: Context) -> str:
    """That the number is one criterion of several."""
    return context.words("call-rules-subtitle" if rows else "call-rules-subtitle-none")


CALL_RULES = Exhibit(
    key="call_rules",
    query=rules,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
