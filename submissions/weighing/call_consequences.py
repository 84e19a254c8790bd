"""What changes flip in the applications to calls: criteria met, and whether they came in time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from answers.calls.applications import YES, Application, applications
from answers.calls.calls import ProgrammeCall, call_for
from answers.selection import Selection
from answers.services import Services
from submissions.weighing.consequence import Consequence
from submissions.weighing.proposed_changes import ChangeList
from words.catalog import Words, read_words


def on_calls(
    before: Services, after: Services, changes: ChangeList, language: str
) -> Iterator[Consequence]:
    """A line for each application of a municipality in the changes that comes out otherwise."""
    words = read_words()[language]
    codes = {each.after.get("municipality_code") for each in changes.changes}
    for programme in after.programmes(Selection()):
        selection = Selection(programme_code=programme.code, language=language)
        call = call_for(after, selection)
        if call is None:
            continue
        old, new = (_by_place(each, call) for each in (before, after))
        for code, application in new.items():
            was = old.get(code)
            told = None if was is None else _told(was, words)
            if code in codes and told != _told(application, words):
                parts = {"municipality": application.municipality}
                name = programme.called(language)
                yield Consequence("application", name, told, _told(application, words), parts)


def _by_place(services: Services, call: ProgrammeCall) -> Mapping[str, Application]:
    return {each.municipality_code: each for each in applications(services, call)}


def _told(application: Application, words: Words) -> str:
    """ja til 3 af 5, and that it came too late where it did."""
    met = sum(each.state == YES for each in application.answers)
    of = len(application.answers)
    key = (
        "submission-application-late-told" if application.is_late else "submission-application-met"
    )
    return words(key, met=met, of=of)
