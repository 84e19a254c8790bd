"""One figure corrected in the browser: written as a small file that goes the road of every file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from answers.person import Person
from answers.services import Services
from loaders.kinds import FACT_KINDS
from loaders.tables.column import REMARK
from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN
from submissions.sending.recording import Sent, record
from words.one_line import one_line

CORRECTION = "correction"
FILE_NAME = "rettelse.csv"
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Correction:
    """The figure meant and what it should be; `parts` are by header, as a person writes them."""

    kind: str
    municipality_code: str
    parts: Mapping[str, str]
    reason: str


def correctable_kinds() -> tuple[Kind, ...]:
    """The kinds whose figures may be corrected one by one, by name."""
    found = (kind for kind in FACT_KINDS if kind.is_correctable)
    return tuple(sorted(found, key=lambda kind: kind.name))


def correct(services: Services, person: Person, correction: Correction) -> int:
    """Record a correction as a submission of its own, to be seen and approved like any other.

    ValueError for a kind that cannot be corrected here, or without a reason.
    """
    person.require_report_for([correction.municipality_code])
    reason = one_line(correction.reason)[:LONGEST_REASON]
    kind = next((each for each in correctable_kinds() if each.name == correction.kind), None)
    if kind is None or not reason:
        raise ValueError(correction.kind)
    code = correction.municipality_code
    told = {CODE_COLUMN: code, REMARK: reason}
    own = {kind.column(field).header: value for field, value in told.items()}
    content = correction_file(kind, {**correction.parts, **own})
    sent = Sent(FILE_NAME, content, code, CORRECTION, reason)
    return record(services, person, sent)


def correction_file(kind: Kind, parts: Mapping[str, str]) -> bytes:
    """A .csv with one line and every column that anything is kept of; `parts` are by header."""
    kept = [each for each in kind.columns if each.is_written or each.field == REMARK]
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\n")
    writer.writerow([each.header for each in kept])
    writer.writerow([one_line(parts.get(each.header, "")) for each in kept])
    return stream.getvalue().encode("utf-8-sig")
