"""A pack from an address to a file, asked by somebody who may."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.auth.person import Person, Right
from dashboard.exports.stage import Stage
from dashboard.pack.contents import Choice, Pack, count_of, pack_of
from dashboard.pack.counting import Counter, Counts
from dashboard.pack.files import file_name, pack_file
from dashboard.pack.template import read_template, stage_of
from dashboard.services import Services
from dashboard.texts import Catalogs


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes packs and says how far it has come."""

    services: Services
    words: Catalogs
    counts: Counts

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
        file = self.services.settings.pptx_template
        return stage_of(read_template(file), pack) if file else None


def key_of(person: Person, choice: Choice, extension: str) -> str:
    """What one person's one file is counted under."""
    return f"{person.account_id} {extension} {choice.query()}"
