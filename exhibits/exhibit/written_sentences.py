"""Sentences a lead writes for a meeting, in place of the ones made of the figures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

from answers.person import Person, Right
from answers.services import Services
from database.audit import AuditEntry, record
from database.meetings import Place, Sentence, add_sentence, sentence_of
from exhibits.exhibit.cell_text import nothing_of, text
from exhibits.exhibit.shown import Shown, value_in
from loaders.formats.personal_numbers import holds_personal_number
from words.one_line import one_line

LONGEST = 400  # letters; more is no heading
CHANGED = "sentence-changed"
COMPARING = frozenset({"since_last"})  # exhibits that say something else by the meeting compared


def spoken(services: Services, shown: Shown, open_to_all: Callable[[], Shown]) -> Shown:
    """The exhibit with the sentence written for its meeting; without a meeting, as it is.

    `open_to_all` makes the exhibit as every reader sees it. Whether its figures have changed since
    the sentence is told by those alone, so that the mark gives no hidden figure away.

    Looked up every time, so that what was written shows at once; the figures stay remembered.
    """
    place = place_of(shown)
    if place is None:
        return shown
    with services.database.session() as session:
        found = sentence_of(session, place)
    if found is None or found.sentence is None:
        return shown
    words = shown.context.words
    is_outdated = found.fingerprint != fingerprint(open_to_all())
    told = words("sentence-outdated", computed=_ended(shown.finding))
    note = told if is_outdated else words("sentence-written", who=found.who)
    return replace(
        shown,
        finding=found.sentence,
        computed=shown.finding,
        note=f"{note} {shown.note}".strip(),
        is_outdated=is_outdated,
    )


def write(
    services: Services, person: Person, shown: Shown, given: str, over: str | None = None
) -> str:
    """Keep a sentence for the exhibit's meeting; the text key of what is wrong with it, or nothing.

    `shown` is the exhibit as its figures alone say it to every reader, `over` the sentence that
    stood there when this one was begun, empty where none did. CHANGED where another one stands
    there now: nothing is kept then.
    """
    person.require(Right.KEEP_MEETINGS)
    # Findings stand as headings, without the full stop that pages add inside a text.
    said = one_line(given).removesuffix(".")
    if not said:
        return "sentence-missing"
    if len(said) > LONGEST:
        return "sentence-long"
    if holds_personal_number(said):
        return "sentence-personal"
    return _keep(services, person, shown, said, over)


def take_back(services: Services, person: Person, shown: Shown, over: str | None = None) -> str:
    """Let the figures speak for themselves again; `over` and what is given back as in `write`."""
    person.require(Right.KEEP_MEETINGS)
    return _keep(services, person, shown, None, over)


def standing(services: Services, shown: Shown) -> Sentence | None:
    """The sentence that is written for the exhibit's meeting now."""
    place = place_of(shown)
    if place is None:
        return None
    with services.database.session() as session:
        return sentence_of(session, place)


def place_of(shown: Shown) -> Place | None:
    """Where a sentence about this exhibit would stand; None without a meeting."""
    chosen = shown.context.selection
    if chosen.meeting_id is None:
        return None
    narrowing = {
        "program": chosen.programme_code,
        "maal": chosen.goal_no or "",
        "kommune": chosen.municipality_code or "",
        "metode": chosen.method_code or "",
        "gruppe": chosen.group or "",
        "region": chosen.region or "",
        "eksempel": "" if chosen.examples else "nej",
        "siden": chosen.since_id or "" if shown.key in COMPARING else "",
    }
    return Place(chosen.meeting_id, shown.key, chosen.language, urlencode(narrowing))


def fingerprint(shown: Shown) -> str:
    """A mark of the table's values as they are read: other figures give another."""
    words = shown.context.words
    rows = [
        [
            nothing_of(column, row) or text(value_in(row, column.key), column, words)
            for column in shown.columns
        ]
        for row in shown.rows
    ]
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def _keep(
    services: Services, person: Person, shown: Shown, said: str | None, over: str | None
) -> str:
    place = place_of(shown)
    assert place is not None  # the address was asked for a meeting
    at = services.now()
    new = Sentence(said, shown.finding, fingerprint(shown), at, person.name)
    detail = {"exhibit": place.exhibit_key, "language": place.language, "is_written": bool(said)}
    with services.database.session(writing=True) as session:
        found = sentence_of(session, place)
        now = (found.sentence if found else None) or ""
        if over is not None and now not in {over, said or ""}:
            return CHANGED
        add_sentence(session, place, new)
        about = str(place.meeting_id)
        record(session, AuditEntry(at, "meeting_sentence", person.name, about, detail))
    return ""


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
