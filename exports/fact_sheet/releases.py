"""The number rule, and the releases held against it, in a fact sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from answers.releases.standing import standing
from answers.selection import Selection
from answers.services import Services
from exhibits.calls.applicants import place_of
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown
from exhibits.municipalities.releases import MUNICIPALITY_RELEASES
from exhibits.releases.sentences import distance, figure
from exhibits.releases.types import type_word
from exports.fact_sheet.table import Table, cell, from_shown
from monitoring.exact import is_empty
from monitoring.percent import round_half_up
from words import notation
from words.catalog import Words

RELEASE_COLUMNS = ("year_text", "value", "margin", "verdict")
RULE_TERMS = (
    ("call-criterion", "criterion"),
    ("call-operator", "operator_text"),
    ("call-threshold", "threshold"),
    ("call-unit", "unit_text"),
    ("call-wording", "wording_text"),
    ("call-remark", "remark_text"),
    ("call-source", "place"),
)


@dataclass(frozen=True, slots=True)
class Releases:
    """The table per year, the facts above it, and the exhibits it was made from."""

    table: Table
    facts: tuple[tuple[str, str], ...]
    shown: tuple[Shown, ...]


def rule_table(shown: Shown, words: Words) -> Table:
    """The rule as the record it is, a line per part."""
    rows = []
    for row in shown.table.to_dict("records"):
        for key, name in RULE_TERMS:
            value = float(row[name]) if name == "threshold" else None
            said = str(row[name]) if value is None else figure(value, words)
            rows += [(cell(words(key)), cell(said, value))] if said else []
    return Table(
        title=words("fact-rule"),
        headings=(words("fact-what"), words("fact-said")),
        rows=tuple(rows),
        examples=tuple(bool(shown.table["is_example"].any()) for _ in rows),
        empty=shown.finding,
        note=words("release-rule-alone"),
    )


def releases(services: Services, selection: Selection, words: Words) -> Releases:
    """The counts of one municipality with unit and cell, and what they come to over the years."""
    shown = show(MUNICIPALITY_RELEASES, services, selection, words)
    made = from_shown(shown, RELEASE_COLUMNS, words("fact-releases"))
    more = [
        (cell(_unit(row, words)), cell(_place(row, words)))
        for row in shown.table.to_dict("records")
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


def _unit(row: Mapping[Any, Any], words: Words) -> str:
    if is_empty(row["unit"]):
        return ""
    unit = words(f"release-unit-{row['unit']}")
    return words("release-unit-type", unit=unit, type=type_word(row["release_type"], words))


def _place(row: Mapping[Any, Any], words: Words) -> str:
    return "" if is_empty(row["file_name"]) else place_of(row, words)


def _facts(services: Services, selection: Selection, words: Words) -> list[tuple[str, str]]:
    rows = standing(services, selection)
    own = rows[rows["municipality_code"] == selection.municipality_code].to_dict("records")
    if not own or is_empty(own[0]["value"]):
        return [("fact-newest", words("call-unknown"))]
    row = own[0]
    mean = words("call-unknown")
    if not is_empty(row["mean_value"]):
        mean = notation.number(float(row["mean_value"]), words.language, 1)
    ends = [int(round_half_up(float(row[end]))) for end in ("low", "high")]
    unit = words(f"release-unit-{row['unit']}")
    newest = f"{figure(float(row['value']), words)} {unit}, {distance(row, words)}"
    above = {"met": int(row["years_above"]), "count": int(row["years_known"])}
    told = [
        ("fact-newest", newest),
        ("fact-years-above", words("fact-years-above-value", **above)),
        ("fact-mean", mean),
        ("fact-interval", words("fact-interval-value", low=ends[0], high=ends[1])),
    ]
    mark = f" ({words('example-long')})" if row["is_example"] else ""
    return [(key, f"{said}{mark}") for key, said in told]
