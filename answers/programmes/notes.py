"""What is told of the chosen programme in words, or of a method whatever the programme."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.programmes import ProgrammeNoteFact
from answers.methods.methods import Method, bare, method_of
from answers.selection import Selection
from answers.services import Services
from loaders.kinds.programme_note import TOPICS


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that is told, and the method it is about; None where it is the programme."""

    fact: ProgrammeNoteFact
    method: Method | None


def notes(services: Services, selection: Selection) -> tuple[Note, ...]:
    """Those about the chosen method, else all of the chosen programme, topic by topic."""
    code = selection.method_code
    return tuple(
        Note(fact, _method(services, selection, fact.method_code))
        for fact in sorted(services.facts(ProgrammeNoteFact, selection), key=_place)
        if (fact.method_code == code if code else fact.programme_code == selection.programme_code)
    )


def _place(fact: ProgrammeNoteFact) -> tuple[bool, int, str, str, int]:
    """Of a topic first what is about the programme as a whole, then method by method."""
    topic = list(TOPICS).index(fact.topic)
    return fact.is_example, topic, fact.programme_code, fact.method_code or "", fact.no


def _method(services: Services, selection: Selection, code: str | None) -> Method | None:
    return None if code is None else method_of(services, selection, code) or bare(code)
