"""What changes flip in calls: who meets the number, and what applications answer and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from answers.calls.applications import YES, Application, applications
from answers.calls.calls import Call, call_for
from answers.calls.standing import Standing, standing
from answers.selection import Selection
from answers.services import Services
from submissions.weighing.change import ChangeList
from submissions.weighing.consequence import Consequence
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
                yield Consequence(
                    "application",
                    programme.called(language),
                    told,
                    _told(application, words),
                    municipality=application.municipality,
                )


def on_releases(before: Services, after: Services, selection: Selection) -> Iterator[Consequence]:
    """A line for each municipality that comes to meet the number of a call, or no longer does.

    How many do is said of the published counts, and of the invented ones where no others are.
    """
    clear = replace(selection, region=None)
    was, now = (standing(each, clear) for each in (before, after))
    old = {each.municipality_code: each for each in was}
    moved = [_of_place(old.get(row.municipality_code), row) for row in now]
    moved = [each for each in moved if each.before != each.after]
    yield from moved
    known = [[each for each in side if each.meets is not None] for side in (was, now)]
    if not all(each.is_example for each in known[1]):
        known = [[each for each in side if not each.is_example] for side in known]
    old_count, new_count = (sum(each.meets is True for each in side) for side in known)
    if old_count != new_count:
        of = len(known[1])
        count = Consequence("criterion_count", "", old_count, new_count, of=of)
        one = moved[0] if len(moved) == 1 else count
        yield replace(
            count,
            municipality=one.municipality,
            year=one.year,
            is_stepping_back=one.is_stepping_back,
        )


def _of_place(was: Standing | None, now: Standing) -> Consequence:
    """Whether a municipality meets the number, before and after."""
    counted = now.newest or (was.newest if was else None)
    return Consequence(
        "criterion",
        "",
        was.meets if was else None,
        now.meets,
        municipality=now.municipality,
        value=now.value,
        year=counted.year if counted else None,
        is_stepping_back=bool(was and was.is_example and now.meets is None),
    )


def _by_place(services: Services, call: Call) -> Mapping[str, Application]:
    return {each.municipality_code: each for each in applications(services, call)}


def _told(application: Application, words: Words) -> str:
    """ja til 3 af 5, and that it came too late where it did."""
    met = sum(each.state == YES for each in application.answers)
    of = len(application.answers)
    key = (
        "submission-application-late-told" if application.is_late else "submission-application-met"
    )
    return words(key, met=met, of=of)
