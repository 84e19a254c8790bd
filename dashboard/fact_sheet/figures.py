"""The number rule, and the releases held against it, in a fact sheet."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard import formats
from dashboard.exhibits.cells import is_empty
from dashboard.exhibits.exhibit import show
from dashboard.exhibits.municipality_releases import MUNICIPALITY_RELEASES
from dashboard.exhibits.release_words import distance, figure
from dashboard.exhibits.shown import Shown
from dashboard.fact_sheet.table import Table, from_shown
from dashboard.release_standing import standing
from dashboard.selection import Selection
from dashboard.services import Services
from loaders.texts import Words
from monitoring.percent import round_half_up

RELEASE_COLUMNS = ("year_text", "value", "margin", "verdict", "release_type")
RULE_COLUMNS = ("criterion", "operator_text", "threshold", "unit_text", "wording_text", "place")


@dataclass(frozen=True, slots=True)
class Releases:
    """The table per year, the facts above it, and the exhibits it was made from."""

    table: Table
    facts: tuple[tuple[str, str], ...]
    shown: tuple[Shown, ...]


def rule_table(shown: Shown, words: Words) -> Table:
    """The rule as a record, with the remark about its unit below."""
    made = from_shown(shown, RULE_COLUMNS, words("fact-rule"))
    remarks = " ".join(str(text) for text in shown.table["remark_text"] if text)
    note = f"{remarks} {words('release-rule-alone')}".strip()
    return Table(made.title, made.headings, made.rows, made.examples, made.empty, note)


def releases(services: Services, selection: Selection, words: Words) -> Releases:
    """The counts of one municipality, and what they come to over the years."""
    shown = show(MUNICIPALITY_RELEASES, services, selection, words)
    made = from_shown(shown, RELEASE_COLUMNS, words("fact-releases"))
    table = Table(made.title, made.headings, made.rows, made.examples, made.empty, shown.note)
    return Releases(table, tuple(_facts(services, selection, words)), (shown,))


def _facts(services: Services, selection: Selection, words: Words) -> list[tuple[str, str]]:
    rows = standing(services, selection)
    own = rows[rows["municipality_code"] == selection.municipality_code].to_dict("records")
    if not own or is_empty(own[0]["value"]):
        return [("fact-newest", words("call-unknown"))]
    row = own[0]
    mean = words("call-unknown")
    if not is_empty(row["mean_value"]):
        mean = formats.number(float(row["mean_value"]), words.language, 1)
    ends = [int(round_half_up(float(row[end]))) for end in ("low", "high")]
    unit = words(f"release-unit-{row['unit']}")
    newest = f"{figure(float(row['value']), words)} {unit}, {distance(row, words)}"
    above = {"met": int(row["years_above"]), "count": int(row["years_known"])}
    return [
        ("fact-newest", newest),
        ("fact-years-above", words("fact-years-above-value", **above)),
        ("fact-mean", mean),
        ("fact-interval", words("fact-interval-value", low=ends[0], high=ends[1])),
    ]
