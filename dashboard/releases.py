"""Releases from prison against the number criterion of a call, as a ledger."""

from __future__ import annotations

import pandas as pd

from dashboard.selection import Selection
from dashboard.services import Services
from monitoring.threshold import Rule, ledger

NATIONAL = "national"
DEFAULT_UNIT, DEFAULT_TYPE = "releases", "alle"


def rule_of(services: Services, selection: Selection) -> Rule | None:
    """The number criterion: the chosen programme's own, else the one of the call that has one."""
    rows = services.frame("criterion", selection)
    rows = rows[rows["threshold"].notna() & rows["operator"].notna()]
    own = rows[rows["programme_code"] == selection.programme_code]
    found = (own if len(own) else rows).to_dict("records")
    return _rule(found[0]) if found else None


def _rule(row: dict[object, object]) -> Rule:
    return Rule(
        operator=str(row["operator"]),
        threshold=float(str(row["threshold"])),
        unit=DEFAULT_UNIT,
        release_type=DEFAULT_TYPE,
        wording=str(row["wording"] or ""),
        programme_code=str(row["programme_code"]),
        criterion_code=str(row["code"]),
        source=str(row["source"] or ""),
    )


def counts(services: Services, selection: Selection) -> pd.DataFrame:
    """Release counts of municipalities up to the shown day, with municipality (name), group, region."""
    rows = services.frame("release", selection)
    on = services.moment(selection).on
    names = services.frame("municipality", selection)[["code", "name", "region"]]
    named = names.rename(columns={"code": "municipality_code", "name": "municipality"})
    kept = rows[rows["municipality_code"].ne(NATIONAL) & rows["year"].le(on.year)]
    return kept.merge(named, on="municipality_code", how="left").reset_index(drop=True)


def ledger_of(services: Services, selection: Selection, rule: Rule) -> pd.DataFrame:
    """One row per municipality: newest count, margin, years above, three-year mean (see monitoring)."""
    known = counts(services, selection)
    return ledger(known, rule)
