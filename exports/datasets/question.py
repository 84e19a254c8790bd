"""What a program asks for, read strictly: a misspelt value is refused, never passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import parse_qsl

from answers.selection import GROUPS, Selection
from answers.services import Services
from words.catalog import LANGUAGES

YES_NO = ("ja", "nej")


class QuestionRefusedError(ValueError):
    """A value of the address is not known; `name`, `value` and what would have been understood."""

    def __init__(self, name: str, value: str, known: str) -> None:
        """Keep the three apart, so that the words can be made last."""
        super().__init__(f"{name}={value}")
        self.name, self.value, self.known = name, value, known


@dataclass(frozen=True, slots=True)
class Question:
    """The view of an address; without `program` it covers every programme."""

    selection: Selection
    programme_code: str | None = None

    @property
    def on(self) -> date | None:
        """The day asked for; None asks for every day."""
        return self.selection.on


def read_question(services: Services, query: str) -> Question:
    """Read a query string; QuestionRefusedError for a value that is not understood."""
    given = dict(parse_qsl(query.removeprefix("?")))
    selection = services.selection(query)
    known = services.known(selection)
    _refuse_unknown(given, "program", known["program"])
    _refuse_unknown(given, "region", known["region"])
    _refuse_unknown(given, "gruppe", GROUPS)
    _refuse_unknown(given, "eksempel", YES_NO)
    _refuse_unknown(given, "sprog", LANGUAGES)
    if given.get("dato") and selection.on is None:
        raise QuestionRefusedError("dato", given["dato"], "2013-09-30")
    if given.get("registreret") and selection.registered is None:
        raise QuestionRefusedError("registreret", given["registreret"], "2026-11-22T09:30")
    if selection.meeting_id is not None:
        return Question(selection, selection.programme_code)
    if given.get("moede") and not (given.get("dato") or given.get("registreret")):
        raise QuestionRefusedError("moede", given["moede"], "1")
    return Question(selection, given.get("program") or None)


def views(services: Services, question: Question) -> Iterator[Selection]:
    """The selection of each programme that is asked about."""
    if question.programme_code is not None:
        yield question.selection
        return
    for programme in services.programmes(question.selection):
        yield replace(question.selection, programme_code=programme.code)


def _refuse_unknown(given: Mapping[str, str], name: str, known: object) -> None:
    choices = [str(each) for each in known]  # type: ignore[attr-defined]
    if given.get(name) and given[name] not in choices:
        raise QuestionRefusedError(name, given[name], ", ".join(choices))
