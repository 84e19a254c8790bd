"""The number rule, and the releases held against it, in a fact sheet."""

from __future__ import annotations

from dataclasses import dataclass

from answers.calls.standing import standing
from answers.facts.releases import ReleaseFact
from answers.selection import Selection
from answers.services import Services
from exhibits.calls.applicants import place_of
from exhibits.calls.rules import RuleRow
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.releases import MUNICIPALITY_RELEASES, YearRow
from exhibits.releases.sentences import distance, figure
from exhibits.releases.types import type_word
from exports.fact_sheet.table import Cell, Table, cell, from_shown
from monitoring.percent import round_half_up
from words import notation
from words.catalog import Words

RELEASE_COLUMNS = ("year_text", "value", "margin", "verdict")


@dataclass(frozen=True, slots=True)
class Releases:
    """The table per year, the facts above it, and the exhibits it was made from."""

    table: Table
    facts: tuple[tuple[str, str], ...]
    shown: tuple[Shown, ...]


def rule_table(shown: Shown, words: Words) -> Table:
    """The rule as the record it is, a line per part."""
    rules = rows_of(shown, RuleRow)
    rows = [line for rule in rules for line in _rule_lines(rule, words)]
    return Table(
        title=words("fact-rule"),
        headings=(words("fact-what"), words("fact-said")),
        rows=tuple(rows),
        examples=tuple(any(rule.is_example for rule in rules) for _ in rows),
        empty=shown.finding,
        note=words("release-rule-alone"),
    )


def _rule_lines(row: RuleRow, words: Words) -> list[tuple[Cell, ...]]:
    threshold = figure(row.threshold, words)
    terms = (
        ("call-criterion", cell(row.criterion)),
        ("call-operator", cell(row.operator_text)),
        ("call-threshold", cell(threshold, row.threshold)),
        ("call-unit", cell(row.unit_text)),
        ("call-wording", cell(row.wording_text)),
        ("call-remark", cell(row.remark_text)),
        ("call-source", cell(row.place)),
    )
    return [(cell(words(key)), said) for key, said in terms if said.text]


def releases(services: Services, selection: Selection, words: Words) -> Releases:
    """The counts of one municipality with unit and cell, and what they come to over the years."""
    shown = show(MUNICIPALITY_RELEASES, services, selection, words)
    made = from_shown(shown, RELEASE_COLUMNS, words("fact-releases"))
    counts = [row.count for row in rows_of(shown, YearRow)]
    more = [
        (cell(_unit(each, words)), cell(place_of(each, words))) if each else (cell(""), cell(""))
        for each in counts
    ]
    table = Table(
        title=made.title,
        headings=(*made.headings, words("call-unit"), words("call-source")),
        rows=tuple((*own, *added) for own, added in zip(made.rows, more, strict=True)),
        examples=made.examples,
        empty=made.empty,
        note=shown.note,
    )
    return Releases(table, tuple(_facts(services, selection, words)), (shown,))


def _unit(count: ReleaseFact, words: Words) -> str:
    unit = words(f"release-unit-{count.unit}")
    return words("release-unit-type", unit=unit, type=type_word(count.release_type, words))


def _facts(services: Services, selection: Selection, words: Words) -> list[tuple[str, str]]:
    found = {each.municipality_code: each for each in standing(services, selection)}
    row = found.get(selection.municipality_code or "")
    if row is None or row.value is None or row.chance is None:
        return [("fact-newest", words("call-unknown"))]
    mean = words("call-unknown")
    if row.mean_value is not None:
        mean = notation.number(row.mean_value, words.language, 1)
    unit = words(f"release-unit-{row.rule.unit}")
    newest = f"{figure(row.value, words)} {unit}, {distance(row.value, row.rule, words)}"
    above = {"met": row.years_above, "count": row.years_known}
    low, high = (int(round_half_up(end)) for end in (row.chance.low, row.chance.high))
    told = [
        ("fact-newest", newest),
        ("fact-years-above", words("fact-years-above-value", **above)),
        ("fact-mean", mean),
        ("fact-interval", words("fact-interval-value", low=low, high=high)),
    ]
    mark = f" ({words('example-long')})" if row.is_example else ""
    return [(key, f"{said}{mark}") for key, said in told]
