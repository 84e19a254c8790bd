"""The archive bundle of a meeting: the pack in every form, its sources, its tables, its list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from answers.person import Person, Right
from answers.services import Services
from exports.archive.manifest import MANIFEST, Entry, manifest
from exports.archive.program_version import program_version
from exports.archive.sources_behind import imports_behind, source_entries, table_entries
from exports.archive.zipping import zipped
from exports.datasets.question import Question
from exports.pack.contents import Choice, Pack, pack_of
from exports.pack.files import FORMATS, file_name, pack_file
from exports.pack.presentation_template import read_template, stage_of
from words.catalog import Catalogs


@dataclass(frozen=True, slots=True)
class Bundle:
    """A file for the records, and what to call it."""

    name: str
    content: bytes


def bundle_of(
    services: Services, person: Person, choice: Choice, words: Catalogs, template: Path | None
) -> Bundle:
    """Everything of one pack in one zip; a meeting's pack gives the same bytes every time.

    It does as long as the program and `template`, the organisation's own look, are the same: the
    parts hold no clock of their own, and when the zip was made stands nowhere in it.
    """
    person.require(Right.MAKE_PACK)
    pack = pack_of(services, choice, words[choice.selection.language])
    entries = list(_entries(services, pack, words, template))
    listed = Entry(MANIFEST, manifest(_head(services, pack), entries), "application/json")
    name = file_name(pack, "zip").replace("moedepakke", "arkiv", 1)
    return Bundle(name, zipped([*entries, listed]))


def _entries(
    services: Services, pack: Pack, words: Catalogs, template: Path | None
) -> Iterator[Entry]:
    for form in FORMATS:
        look = template if form.extension == "pptx" else None
        stage = stage_of(read_template(look), pack) if look else None
        content = pack_file(pack, form.extension, stage)
        yield Entry(f"pack/moedepakke.{form.extension}", content, form.media_type)
    selection = replace(pack.choice.selection, width_class="wide")
    question = Question(selection, selection.programme_code)
    imports = imports_behind(services, selection, [part.shown for part in pack.parts])
    yield from source_entries(services, imports)
    yield from table_entries(services, question, imports, words)


def _head(services: Services, pack: Pack) -> dict[str, object]:
    """What the bundle is of; when it was packed is left out, so that it can be packed again."""
    selection, meeting = pack.choice.selection, pack.meeting
    known = services.moment(selection).updated_at
    return {
        "title": pack.title,
        "meeting": {
            "id": meeting.id,
            "name": meeting.name,
            "held_on": meeting.held_on.isoformat(),
        }
        if meeting
        else None,
        "programme": {"code": selection.programme_code, "name": pack.programme},
        "as_of": pack.on.isoformat(),
        "registered": _utc(selection.registered),
        "newest_import_at": _utc(known),
        "language": selection.language,
        "has_examples": pack.has_examples,
        "view": pack.choice.query(),
        "program": f"Kommunemonitor {program_version()}",
    }


def _utc(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None
