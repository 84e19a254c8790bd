"""The door to the stored facts: what may be asked of them, for one view at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

import pandas as pd

from answers.facts.fact import AnyFact, facts_of
from answers.facts.goals import TargetFact
from answers.facts.methods import ParticipationFact
from answers.facts.places import MemberFact, MemberPlace, MunicipalityFact, member_by_target
from answers.facts.programmes import ProgrammeFact
from answers.faults import Fault
from answers.gate.gate import Gate, plain_name
from answers.gate.reported_texts import holds_figure
from answers.meeting_clocks import settled
from answers.memory import Answer, Memory
from answers.programme import Moment, Programme, situation
from answers.selection import DEFAULT_PROGRAMME, Selection
from database.engine import Database
from database.keys import KEYS
from database.meetings import Meeting, meeting, meetings_revision
from database.queries import (
    ImportInfo,
    first_registered_at,
    imports,
    last_registered_at,
    received_file,
)
from database.queries.revision import revision
from loaders.limited.checkers import Checker, InThisProcess
from monitoring.disclosure import Viewer
from words.clock import COPENHAGEN, clock


@dataclass(frozen=True, slots=True)
class Services:
    """Answers from the database for one selection at a time; safe to share between threads."""

    database: Database
    now: Callable[[], datetime] = clock
    memory: Memory = field(default_factory=Memory)
    # What the rows of a kind would become; give a service with an overlay a memory of its own.
    overlay: Callable[[str, pd.DataFrame], pd.DataFrame] | None = None
    # Who asks, each time anew; whoever is not named sees what every reader sees.
    asker: Callable[[], Viewer] = Viewer
    # Where an exhibit that breaks is noted, so that the rest of a page stands; None: it raises.
    faults: list[Fault] | None = None
    checker: Checker = field(default_factory=InThisProcess)

    def seen_by(self, viewer: Viewer) -> Services:
        """The same answers for one viewer, whoever asks."""
        return replace(self, asker=lambda: viewer)

    def frame(self, kind: str, selection: Selection) -> pd.DataFrame:
        """All rows of a kind at the selection's `registered` moment, as the asker may see them.

        Columns as stored plus file_name, sha256, registered_at, registered_by, and what `Gate.rows`
        says of hidden ones; programme and municipality are not narrowed here. Treat values as
        read-only.
        """
        gate = Gate(self.database, self.memory, self.overlay)
        found = gate.rows(kind, (selection.registered, selection.examples), self.asker())
        # Shallow: a caller may add and replace columns without touching what is kept.
        return found.copy(deep=False)

    def facts(self, of: type[AnyFact], selection: Selection) -> tuple[AnyFact, ...]:
        """The rows of `frame` as typed values."""
        question = ("facts", of, selection.registered, selection.examples)
        known = Selection()
        return self.remembered(
            question, known, lambda: facts_of(self.frame(of.kind, selection), of)
        )

    def remembered(
        self, question: Hashable, selection: Selection, make: Callable[[], Answer]
    ) -> Answer:
        """The answer to a question about a selection, made again only after a change or a new day.

        What one asker may see is never kept for another.

        `question` names what is asked, differently by every asker; never change the answer.
        """
        with self.database.session() as session:
            known = (revision(session), meetings_revision(session))
        return self.memory.get((known, self.today(), question, selection, self.asker()), make)

    def programmes(self, selection: Selection) -> tuple[Programme, ...]:
        """Every programme, the default first, the others by name."""
        found = map(Programme, self.facts(ProgrammeFact, selection))
        return tuple(sorted(found, key=lambda each: (each.code != DEFAULT_PROGRAMME, each.name)))

    def programme(self, selection: Selection) -> Programme | None:
        """The chosen programme; None before anything is loaded."""
        found = self.programmes(selection)
        return next((each for each in found if each.code == selection.programme_code), None)

    def moment(self, selection: Selection) -> Moment:
        """The day whose situation is shown and what the database knew."""

        def ask() -> tuple[datetime | None, datetime | None]:
            with self.database.session() as session:
                last = last_registered_at(session, selection.registered)
                return first_registered_at(session), last

        known = self.remembered("registered", selection, ask)
        return situation(selection, self.programme(selection), self.today(), known)

    def today(self) -> date:
        """The date in Copenhagen."""
        return self.now().astimezone(COPENHAGEN).date()

    def municipalities(self, selection: Selection) -> tuple[MemberPlace, ...]:
        """The chosen programme's municipalities narrowed by group and region."""
        members = {each.municipality_code: each for each in self.members(selection)}
        return tuple(
            MemberPlace(place, members[place.code])
            for place in self.facts(MunicipalityFact, selection)
            if place.code in members and (not selection.region or place.region == selection.region)
        )

    def members(self, selection: Selection) -> tuple[MemberFact, ...]:
        """Each municipality's part in the chosen programme, its first where it has several.

        A mere grouping of targets has nobody in it but those whose targets they are.
        """
        found: dict[str, MemberFact] = {}
        for each in self.facts(MemberFact, selection):
            is_own = each.programme_code == selection.programme_code
            if is_own and (not selection.group or each.group == selection.group):
                found.setdefault(each.municipality_code, each)
        programme = self.programme(selection)
        if programme is not None and programme.is_grouping and not selection.group:
            for target in self.facts(TargetFact, selection):
                if target.programme_code == selection.programme_code:
                    found.setdefault(target.municipality_code, member_by_target(target))
        return tuple(found.values())

    def participation(self, selection: Selection) -> tuple[ParticipationFact, ...]:
        """Participations in the chosen programme by the municipalities of `municipalities`."""
        codes = {each.code for each in self.municipalities(selection)}
        return tuple(
            each
            for each in self.facts(ParticipationFact, selection)
            if each.programme_code == selection.programme_code and each.municipality_code in codes
        )

    def known(self, selection: Selection) -> Mapping[str, Collection[str]]:
        """The values `program` and `region` may have in an address."""
        regions = self.frame("municipality", selection)["region"].dropna()
        return {
            "program": [each.code for each in self.programmes(selection)],
            "region": sorted({str(region) for region in regions}),
        }

    def selection(self, query: str) -> Selection:
        """Read an address; values that do not exist fall back to the default.

        One that names a meeting stands on the meeting's clocks, or is about no meeting.
        """
        first = Selection.from_query(query)
        found = Selection.from_query(query, self.known(first))
        return settled(self._meeting(found.meeting_id), found)

    def _meeting(self, meeting_id: int | None) -> Meeting | None:
        if meeting_id is None:
            return None
        with self.database.session() as session:
            found = meeting(session, meeting_id)
        return found if found and found.cancelled_at is None else None

    def sources(self, selection: Selection) -> Mapping[int, list[str]]:
        """The sources the current figures of each import name, by the import's number."""
        found: dict[int, list[str]] = {}
        for kind in KEYS:
            pairs = self.frame(kind, selection)[["import_id", "source"]].dropna().drop_duplicates()
            for import_id, source in pairs.itertuples(index=False):
                found.setdefault(int(import_id), []).append(str(source))
        return {number: list(dict.fromkeys(names)) for number, names in found.items()}

    def imports(self, selection: Selection) -> list[ImportInfo]:
        """The imports behind this view, newest first, as `every_import` names them."""
        return [each for each in self.every_import() if _is_seen(each, selection)]

    def opened_file(self, import_id: int) -> tuple[str, bytes]:
        """Name and content of an import's file as it came in.

        LookupError where there is none, or none that the asker may open.
        """
        if not Gate(self.database, self.memory).may_open(import_id, self.asker()):
            raise LookupError("no file that may be opened")
        with self.database.session() as session:
            return received_file(session, import_id)

    def every_import(self) -> list[ImportInfo]:
        """Every import, withdrawn ones too, newest first.

        Without the hash of a file that holds what the asker may not see. One that a municipality
        sent in has a plain name, no note, and no withdrawn_reason where that holds a figure.
        """
        gate = Gate(self.database, self.memory)
        guarded, reported = gate.guarded_files(self.asker()), gate.reported_files(self.asker())
        with self.database.session() as session:
            found = imports(session)
        hashed = [replace(each, sha256="") if each.id in guarded else each for each in found]
        return [_in_plain_words(each) if each.id in reported else each for each in hashed]


def _in_plain_words(each: ImportInfo) -> ImportInfo:
    reason = each.withdrawn_reason
    told = None if reason is None or holds_figure(reason) else reason
    return replace(each, file_name=plain_name(each.id), note="", withdrawn_reason=told)


def _is_seen(each: ImportInfo, selection: Selection) -> bool:
    at = selection.registered
    if each.is_example and not selection.examples:
        return False
    if at is None:
        return each.withdrawn_at is None
    return each.registered_at <= at and (each.withdrawn_at is None or each.withdrawn_at > at)
