"""A pack from an address to a file, asked by somebody who may."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from answers.person import Person, Right
from answers.services import Services
from exports.pack.contents import Choice, Pack, count_of, pack_of
from exports.pack.counting import Counter, Counts
from exports.pack.files import file_name, pack_file
from exports.pack.presentation_template import read_template, stage_of
from exports.slides.layout import Stage
from words.catalog import Catalogs


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes packs and says how far it has come; `template` is the organisation's own look."""

    services: Services
    words: Catalogs
    counts: Counts
    template: Path | None = None

    def pack(self, person: Person, query: str) -> Pack:
        """What an address asks for."""
        person.require(Right.MAKE_PACK)
        choice = Choice.from_query(query, self.services)
        return pack_of(self.services, choice, self.words[choice.selection.language])

    def file(self, person: Person, query: str, extension: str) -> tuple[str, bytes]:
        """Name and content of the file an address asks for."""
        person.require(Right.MAKE_PACK)
        choice = Choice.from_query(query, self.services)
        counter = Counter(self.counts, key_of(person, choice, extension))
        try:
            return self._made(choice, extension, counter)
        finally:
            counter.finish()

    def _made(self, choice: Choice, extension: str, counter: Counter) -> tuple[str, bytes]:
        counter.begin(count_of(self.services, choice))
        words = self.words[choice.selection.language]
        pack = pack_of(self.services, choice, words, counter.step)
        counter.begin(len(pack.parts), is_writing=True)
        stage = self._template(pack) if extension == "pptx" else None
        content = pack_file(pack, extension, stage, counter.step)
        return file_name(pack, extension), content

    def on_template(self, person: Person, query: str, template: bytes) -> tuple[str, bytes]:
        """The presentation in the look of a file sent along, which is kept nowhere.

        TemplateRefusedError where that file cannot be used.
        """
        pack = self.pack(person, query)
        stage = stage_of(template, pack)
        return file_name(pack, "pptx"), pack_file(pack, "pptx", stage)

    def _template(self, pack: Pack) -> Stage | None:
        return stage_of(read_template(self.template), pack) if self.template else None


def key_of(person: Person, choice: Choice, extension: str) -> str:
    """What one person's one file is counted under."""
    return f"{person.account_id} {extension} {choice.query()}"
