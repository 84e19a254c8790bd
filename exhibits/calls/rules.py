"""The number rules of a call as the records they are: operator, limit, unit, period, source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from answers.calls.calls import Criterion, call_for
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import NAMES, REMARKS, figure, period
from exhibits.releases.types import type_word
from words.catalog import Words

FACTS = (
    "no",
    "text",
    "text_en",
    "operator",
    "threshold",
    "unit",
    "release_type",
    "length",
    "wording",
    "remark",
    "file_name",
    "sheet",
    "cell",
    "source",
    "is_example",
    "sources",
)
TOLD = ("criterion", "operator_text", "unit_text", "wording_text", "remark_text", "place")
COLUMNS = (
    Column("criterion", "call-criterion"),
    Column("operator_text", "call-operator"),
    Column("threshold", "call-threshold", "measure"),
    Column("unit_text", "call-unit"),
    Column("wording_text", "call-wording"),
    Column("remark_text", "call-remark"),
    Column("place", "call-source"),
)


def rules(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per number criterion of the selection's programme."""
    call = call_for(services, selection)
    rows = [_row(each) for each in call.rules] if call else []
    return pd.DataFrame(rows, columns=list(FACTS), dtype=object)


def _row(criterion: Criterion) -> dict[str, Any]:
    rule, row = criterion.rule, criterion.row
    assert rule is not None
    kept = {name: row[name] for name in ("file_name", "sheet", "cell", "source")}
    return {
        **kept,
        "no": criterion.no,
        "text": criterion.text,
        "text_en": criterion.called("en"),
        "operator": rule.operator,
        "threshold": rule.threshold,
        "unit": rule.unit,
        "release_type": rule.release_type,
        "length": rule.length,
        "wording": rule.wording,
        "remark": REMARKS.get((rule.programme_code, rule.criterion_code)),
        "is_example": bool(row["is_example"]),
        "sources": [source_of(row, criterion.text)],
    }


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Operator, unit and reservation as people say them."""
    rows = [_told(row, context.words) for row in table.to_dict("records")]
    told = pd.DataFrame(rows, columns=list(TOLD), dtype=object)
    return table.assign(**{name: told[name] for name in TOLD})


def _told(row: Mapping[Any, Any], words: Words) -> dict[str, str]:
    unit = words(f"release-unit-{row['unit']}")
    each = period(str(row["length"]), words, "each")
    parts = {"file": row["file_name"], "sheet": row["sheet"], "cell": row["cell"]}
    kind = type_word(row["release_type"], words)
    return {
        "criterion": str(row["text_en"] if words.language == "en" else row["text"]),
        "operator_text": words(f"call-operator-{NAMES[str(row['operator'])]}"),
        "unit_text": words("call-unit-text", unit=unit, type=kind, period=each),
        "wording_text": words("call-wording-text", text=row["wording"]) if row["wording"] else "",
        "remark_text": words(row["remark"]) if row["remark"] else "",
        "place": words("call-place", **{name: str(part) for name, part in parts.items()}),
    }


def finding(table: pd.DataFrame, context: Context) -> str:
    """The rule in one line; 80 is not enough where it says more than 80."""
    words = context.words
    if table.empty:
        return words("call-rules-none")
    first = table.iloc[0]
    return words(
        "call-rules-finding",
        limit=words(
            f"release-limit-{NAMES[str(first['operator'])]}",
            threshold=figure(float(first["threshold"]), words),
        ),
        unit=words(f"release-unit-{first['unit']}"),
        strict="yes" if first["operator"] in {">", "<"} else "no",
        threshold=figure(float(first["threshold"]), words),
    )


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """That the number is one criterion of several."""
    return context.words("call-rules-subtitle" if len(table) else "call-rules-subtitle-none")


CALL_RULES = TableExhibit(
    key="call_rules",
    query=rules,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
