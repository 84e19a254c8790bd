"""An application answered in the browser: written as a small file that goes every file's road."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from answers.calls.calls import call_for
from answers.calls.criteria import Criterion
from answers.facts.releases import CriterionAnswerFact
from answers.person import Person, viewer_of
from answers.selection import Selection
from answers.services import Services
from submissions.sending.recording import Sent, record
from words.one_line import one_line

HEADERS = ("Kommunekode", "Program", "Kriterium", "Svar", "Dokumentation")
APPLICATION = "application"
FILE_NAME = "ansoegning.csv"
LONGEST_EVIDENCE = 2000
ANSWERS: Mapping[bool | None, str] = MappingProxyType({True: "yes", False: "no", None: "unknown"})
MARKS: Mapping[str, str] = MappingProxyType({"yes": "ja", "no": "nej", "unknown": "?"})


class NotAskedError(ValueError):
    """Answers to what the call does not ask, or in words it does not know."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is answered to one criterion: yes, no or unknown, and what shows it."""

    answer: str
    evidence: str = ""


def asked(services: Services, programme_code: str) -> tuple[Criterion, ...]:
    """The criteria of a programme that an applicant answers in words; none without a call."""
    call = call_for(services, Selection(programme_code=programme_code, examples=False))
    return tuple(each for each in call.criteria if each.is_asked) if call else ()


def answered(
    services: Services, person: Person, municipality_code: str, programme_code: str
) -> dict[str, Said]:
    """The published answers that stand now; ForbiddenError for another's municipality."""
    person.require_report_for([municipality_code])
    place = (municipality_code, programme_code)
    own_view = services.seen_by(viewer_of(person))
    return {
        each.criterion_code: Said(ANSWERS[each.answer], each.evidence or "")
        for each in own_view.facts(CriterionAnswerFact, Selection(examples=False))
        if (each.municipality_code, each.programme_code) == place
    }


def apply_for(
    services: Services,
    person: Person,
    municipality_code: str,
    programme_code: str,
    said: Mapping[str, Said],
) -> int:
    """Record the answers as a submission of its own, to be seen and approved like any other.

    `said` is by criterion. NotAskedError without any answer, or for a criterion that is not asked.
    """
    person.require_report_for([municipality_code])
    known = {each.code for each in asked(services, programme_code)}
    filled = {code: each for code, each in said.items() if each.answer}
    if not filled or set(filled) - known or any(e.answer not in MARKS for e in filled.values()):
        raise NotAskedError(programme_code)
    content = _file(municipality_code, programme_code, filled)
    return record(services, person, Sent(FILE_NAME, content, municipality_code, APPLICATION))


def _file(municipality_code: str, programme_code: str, said: Mapping[str, Said]) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\n")
    writer.writerow(HEADERS)
    for code, each in said.items():
        evidence = one_line(each.evidence)[:LONGEST_EVIDENCE]
        writer.writerow([municipality_code, programme_code, code, MARKS[each.answer], evidence])
    return stream.getvalue().encode("utf-8-sig")
