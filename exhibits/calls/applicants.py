"""The criteria of a call against its applicants: what each answers, who said so, and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.calls.applications import Answer, Application, applications
from answers.calls.calls import call_for, deadline_moment
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span, verdict
from monitoring.exact import is_empty
from monitoring.spans import place
from words import notation
from words.catalog import Words

SIGNS: Mapping[str, str] = MappingProxyType(
    {"yes": "above", "no": "at_or_below", "unknown": "runs_unknown", "none": "missing"}
)
FACTS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "region",
    "received_at",
    "is_stated",
    "standing",
    "is_late",
    "seconds_late",
    "has_deadline",
    "criterion_code",
    "no",
    "text",
    "text_en",
    "state",
    "has_rule",
    "answers_all",
    "is_invented",
    "evidence",
    "is_evidence_withheld",
    "is_after_deadline",
    "is_example",
    "count",
    "stored",
    "sources",
)
TOLD = (
    *("standing_text", "received_text", "criterion", "answer", "sign"),
    *("evidence", "said", "source_text"),
)
COLUMNS = (
    Column("municipality", "call-applicant", link_key="municipality_path"),
    Column("standing_text", "call-standing"),
    Column("received_text", "call-received"),
    Column("no", "call-criterion-no", "count"),
    Column("criterion", "call-criterion"),
    Column("answer", "call-answer", sign_key="sign"),
    Column("evidence", "call-evidence"),
    Column("said", "call-said"),
    Column("source_text", "call-source"),
)


def answers(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per applicant and criterion, in time first; considerations are no criteria."""
    call = call_for(services, selection)
    found = applications(services, call) if call else []
    limit = deadline_moment(call) if call else None
    rows = [{**_of(each, limit), **_answered(answer)} for each in found for answer in each.answers]
    return pd.DataFrame(rows, columns=list(FACTS), dtype=object)


def _of(application: Application, limit: datetime | None) -> dict[str, Any]:
    return {
        "municipality_code": application.municipality_code,
        "municipality": application.municipality,
        "municipality_path": application.path,
        "region": application.region,
        "received_at": application.received_at,
        "is_stated": application.is_stated,
        "standing": application.standing.value,
        "is_late": application.is_late,
        "seconds_late": _late_by(application, limit),
        "has_deadline": limit is not None,
        "answers_all": application.answers_all,
        "is_invented": application.is_example,
    }


def _late_by(application: Application, limit: datetime | None) -> float | None:
    late = limit is not None and application.is_late
    return (application.received_at - limit).total_seconds() if limit and late else None


def _answered(answer: Answer) -> dict[str, Any]:
    criterion = answer.criterion
    return {
        "criterion_code": criterion.code,
        "no": criterion.no,
        "text": criterion.text,
        "text_en": criterion.called("en"),
        "state": answer.state,
        "has_rule": criterion.rule is not None,
        "evidence": answer.evidence,
        "is_evidence_withheld": answer.is_evidence_withheld,
        "is_after_deadline": answer.is_after_deadline,
        "is_example": answer.is_example,
        "count": _counted(answer),
        "stored": next(iter(answer.sources), None),
        "sources": [source_of(row, criterion.text) for row in answer.sources],
    }


def _counted(answer: Answer) -> dict[str, Any] | None:
    """What the words about a number need."""
    rule, count = answer.criterion.rule, answer.count
    if rule is None or count is None:
        return None
    kept = {name: count[name] for name in ("value", "meets", "is_hidden", "is_withheld")}
    year, part = count["year"], count.get("part")
    at = None if is_empty(year) else place(int(year), None if is_empty(part) else str(part))
    rest = {"operator": rule.operator, "threshold": rule.threshold, "length": rule.length}
    return {**kept, **rest, "place": at}


def in_words(table: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Answer, moment, who said so and where it stands, in words."""
    rows = [_told(row, context.words) for row in table.to_dict("records")]
    told = pd.DataFrame(rows, columns=list(TOLD), dtype=object)
    return table.assign(**{name: told[name] for name in TOLD})


def _told(row: Mapping[Any, Any], words: Words) -> dict[str, Any]:
    stored = row["stored"]
    late = bool(row["is_late"])
    return {
        "standing_text": words(f"call-standing-{str(row['standing']).replace('_', '-')}"),
        "received_text": notation.exact_moment(row["received_at"], words.language),
        "criterion": row["text_en"] if words.language == "en" else row["text"],
        "answer": words("call-not-assessed") if late else _answer(row, words),
        "sign": "no_target" if late else SIGNS[row["state"]],
        "evidence": words("text-withheld") if row["is_evidence_withheld"] else row["evidence"],
        "said": "" if stored is None else said_by(stored, words),
        "source_text": "" if stored is None else place_of(stored, words),
    }


def _answer(row: Mapping[Any, Any], words: Words) -> str:
    if row["count"] is None:
        return words(f"call-answer-{row['state']}")
    count = row["count"]
    told = verdict(count, words)
    if count["place"] is None:
        return told
    when = span(count["place"], str(count["length"]), words)
    return words("call-answer-in-year", answer=told, year=when)


def said_by(stored: Mapping[Any, Any], words: Words) -> str:
    """Who registered a row and on which day."""
    day = pd.Timestamp(stored["registered_at"]).tz_convert("Europe/Copenhagen").date()
    who = str(stored["registered_by"])
    return words("call-said-by", who=who, date=notation.day(day, words.language))


def place_of(stored: Mapping[Any, Any], words: Words) -> str:
    """File, sheet and cell of a row."""
    parts = {"file": stored["file_name"], "sheet": stored["sheet"], "cell": stored["cell"]}
    return words("call-place", **{name: str(part) for name, part in parts.items()})


def finding(table: pd.DataFrame, context: Context) -> str:
    """How many came in time, and how many of them say yes to everything."""
    words = context.words
    if table.empty:
        return words("call-applicants-none")
    every = table.drop_duplicates("municipality_code")
    own = every[~every["is_invented"].astype(bool)]
    counted = own if len(own) else every
    parts = {
        "count": len(counted),
        "in_time": int((~counted["is_late"].astype(bool)).sum()),
        "met": int(counted["answers_all"].astype(bool).sum()),
    }
    key = (
        "call-applicants-finding" if bool(table["has_deadline"].iloc[0]) else "call-applicants-all"
    )
    return words(key, **parts)


def subtitle(table: pd.DataFrame, context: Context) -> str:
    """How to read an answer."""
    key = "call-applicants-subtitle" if len(table) else "call-applicants-subtitle-none"
    return context.words(key)


def note(table: pd.DataFrame, context: Context) -> str:
    """That no answer here is a decision."""
    return context.words("call-applicants-note") if len(table) else ""


CALL_APPLICANTS = TableExhibit(
    key="call_applicants",
    query=answers,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
