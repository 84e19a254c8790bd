"""The criteria of a call against its applicants: what each answers, who said so, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from answers.calls.applications import Answer, Application, applications
from answers.calls.calls import call_for, deadline_moment
from answers.facts.fact import Fact
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span, verdict
from monitoring.one_kind import one_kind
from words import notation
from words.catalog import Words
from words.clock import COPENHAGEN
from words.vocabulary import dashed

SIGNS: Mapping[str, str] = MappingProxyType(
    {"yes": "above", "no": "at_or_below", "unknown": "runs_unknown", "none": "missing"}
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


@dataclass(frozen=True, slots=True)
class Given:
    """What one applicant answers to one criterion; `limit` (UTC) is the call's deadline."""

    application: Application
    given: Answer
    limit: datetime | None

    @property
    def is_example(self) -> bool:
        """Whether the answer rests on anything invented."""
        return self.given.is_example

    @property
    def seconds_late(self) -> float:
        """How long after the deadline the application came."""
        after = self.application.received_at - self.limit if self.limit else None
        return after.total_seconds() if after else 0.0


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """One answer in the reader's language; `stored` is the row that it stands on."""

    about: Given
    municipality: str
    municipality_path: str
    standing_text: str
    received_text: str
    no: int | None
    criterion: str
    answer: str
    sign: str
    evidence: str
    stored: Fact | None
    said: str
    source_text: str
    is_example: bool
    sources: tuple[Source, ...]


def answers(services: Services, selection: Selection) -> tuple[Given, ...]:
    """One row per applicant and criterion, in time first; considerations are no criteria."""
    call = call_for(services, selection)
    if call is None:
        return ()
    limit = deadline_moment(call)
    found = applications(services, call)
    return tuple(Given(each, answer, limit) for each in found for answer in each.answers)


def in_words(rows: tuple[Given, ...], context: Context) -> tuple[ApplicantRow, ...]:
    """Answer, moment, who said so and where it stands, in words."""
    return tuple(_row(row, context.words) for row in rows)


def _row(row: Given, words: Words) -> ApplicantRow:
    application, given = row.application, row.given
    stored = given.stored[0] if given.stored else None
    is_late = application.is_late
    return ApplicantRow(
        about=row,
        municipality=application.municipality,
        municipality_path=application.path,
        standing_text=words(f"call-standing-{dashed(application.standing)}"),
        received_text=notation.exact_moment(application.received_at, words.language),
        no=given.criterion.no,
        criterion=given.criterion.called(words.language),
        answer=words("call-not-assessed") if is_late else _answer(given, words),
        sign="no_target" if is_late else SIGNS[given.state],
        evidence=words("text-withheld") if given.is_evidence_withheld else given.evidence,
        stored=stored,
        said="" if stored is None else said_by(stored, words),
        source_text="" if stored is None else place_of(stored, words),
        is_example=row.is_example,
        sources=tuple(source_of(each, given.criterion.text) for each in given.stored),
    )


def _answer(given: Answer, words: Words) -> str:
    rule, count = given.criterion.rule, given.count
    if rule is None or count is None:
        return words(f"call-answer-{given.state}")
    told = verdict(rule, count.meets, count.value, words)
    if count.newest is None:
        return told
    when = span(count.newest.place, rule.length, words)
    return words("call-answer-in-year", answer=told, year=when)


def said_by(stored: Fact, words: Words) -> str:
    """Who registered a row and on which day."""
    day = notation.day(stored.registered_at.astimezone(COPENHAGEN).date(), words.language)
    return words("call-said-by", who=stored.registered_by, date=day)


def place_of(stored: Fact, words: Words) -> str:
    """File, sheet and cell of a row."""
    return words("call-place", file=stored.file_name, sheet=stored.sheet, cell=stored.cell)


def finding(rows: tuple[ApplicantRow, ...], context: Context) -> str:
    """How many came in time, and how many of them say yes to everything."""
    if not rows:
        return context.words("call-applicants-none")
    counted = _applications(rows)
    has_deadline = rows[0].about.limit is not None
    return context.words(
        "call-applicants-finding" if has_deadline else "call-applicants-all",
        count=len(counted),
        in_time=sum(not each.is_late for each in counted),
        met=sum(each.answers_all for each in counted),
    )


def of_one_kind(rows: tuple[ApplicantRow, ...]) -> tuple[ApplicantRow, ...]:
    """The rows of published applications, or of invented ones where there are no others.

    An invented application leaves criteria unanswered, and those rows are invented with it.
    """
    counted = {each.municipality_code for each in one_kind(_applications(rows))}
    return tuple(row for row in rows if row.about.application.municipality_code in counted)


def _applications(rows: tuple[ApplicantRow, ...]) -> list[Application]:
    found = {row.about.application.municipality_code: row.about.application for row in rows}
    return list(found.values())


def subtitle(rows: tuple[ApplicantRow, ...], context: Context) -> str:
    """How to read an answer."""
    return context.words("call-applicants-subtitle" if rows else "call-applicants-subtitle-none")


def note(rows: tuple[ApplicantRow, ...], context: Context) -> str:
    """That no answer here is a decision."""
    return context.words("call-applicants-note") if rows else ""


CALL_APPLICANTS = Exhibit(
    key="call_applicants",
    query=answers,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    counted=of_one_kind,
)
