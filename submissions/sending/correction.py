"""One figure corrected in the browser: written as a small file that goes the road of every file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from answers.person import Person
from answers.services import Services
from submissions.sending.recording import Sent, record
from words.one_line import one_line

HEADERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "measurement": (
            "Kommunekode",
            "Indikator",
            "År",
            "Værdi",
            "Opgørelse",
            "Status",
            "Bemærkning",
        ),
        "release": ("Kommunekode", "År", "Løsladelser", "Type", "Enhed", "Periode", "Bemærkning"),
        "target": (
            "Kommunekode",
            "Program",
            "Målsætning",
            "Indikator",
            "Udgangspunkt",
            "Udgangspunktsår",
            "Måltal",
            "Måltalsår",
            "Betingelse",
            "Bemærkning",
        ),
    }
)
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


def correct(services: Services, person: Person, correction: Correction) -> int:
    """Record a correction as a submission of its own, to be seen and approved like any other.

    ValueError for a kind that cannot be corrected here, or without a reason.
    """
    person.require_report_for([correction.municipality_code])
    reason = one_line(correction.reason)[:LONGEST_REASON]
    if correction.kind not in HEADERS or not reason:
        raise ValueError(correction.kind)
    content = _file(correction, reason)
    sent = Sent(FILE_NAME, content, correction.municipality_code, CORRECTION, reason)
    return record(services, person, sent)


def _file(correction: Correction, reason: str) -> bytes:
    headers = HEADERS[correction.kind]
    known = {
        **correction.parts,
        "Kommunekode": correction.municipality_code,
        "Bemærkning": reason,
    }
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\n")
    writer.writerow(headers)
    writer.writerow([one_line(known.get(header, "")) for header in headers])
    return stream.getvalue().encode("utf-8-sig")
