"""Meetings and their sentences only grow, and the newest sentence counts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from database.engine import Database
from database.errors import NaiveMomentError, UnknownMeetingError
from database.meetings import (
    NewMeeting,
    Place,
    Sentence,
    add_meeting,
    add_sentence,
    cancel_meeting,
    meeting,
    meetings,
    meetings_revision,
    sentence_of,
)
from tests.database.samples import on_day

END = datetime(2024, 3, 4, 22, 59, 59, 999999, tzinfo=UTC)


def planned(name: str = "Styregruppen", day: int = 4) -> NewMeeting:
    """A meeting in March 2024 that shows the day before."""
    return NewMeeting(name, "nyt_program", date(2024, 3, day), date(2024, 3, day - 1), END)


def written(sentence: str | None, day: int = 2) -> Sentence:
    return Sentence(sentence, "Det beregnede.", "abc", on_day(day), "Lederen")


def test_a_meeting_keeps_both_its_clocks_to_the_microsecond(database: Database) -> None:
    with database.session(writing=True) as session:
        number = add_meeting(session, planned(), "Lederen", on_day(1))
    with database.session() as session:
        found = meeting(session, number)
        assert found is not None
        assert (found.shown_on, found.registered_at) == (date(2024, 3, 3), END)
        assert (found.created_by, found.created_at) == ("Lederen", on_day(1))
        assert meeting(session, number + 1) is None


def test_meetings_come_newest_first_by_the_day_they_are_held(database: Database) -> None:
    with database.session(writing=True) as session:
        for name, day in (("to", 5), ("tre", 9), ("et", 2), ("to igen", 5)):
            add_meeting(session, planned(name, day), "Lederen", on_day(1))
    with database.session() as session:
        assert [each.name for each in meetings(session)] == ["tre", "to igen", "to", "et"]


def test_a_meeting_is_called_off_once_and_stays(database: Database) -> None:
    with database.session(writing=True) as session:
        number = add_meeting(session, planned(), "Lederen", on_day(1))
        assert meetings_revision(session) == (number, 0)
        cancel_meeting(session, number, "En anden", on_day(2))
        assert meetings_revision(session) == (number, 1)
        for unknown in (number, number + 1):
            with pytest.raises(UnknownMeetingError):
                cancel_meeting(session, unknown, "Lederen", on_day(3))
    with database.session() as session:
        (found,) = meetings(session)
        assert (found.cancelled_at, found.cancelled_by) == (on_day(2), "En anden")


def test_a_meeting_needs_a_moment_with_a_time_zone(database: Database) -> None:
    bare = NewMeeting("x", "p", date(2024, 3, 4), date(2024, 3, 4), datetime(2024, 3, 4, 23))
    with pytest.raises(NaiveMomentError), database.session(writing=True) as session:
        add_meeting(session, bare, "Lederen", on_day(1))


def test_the_newest_sentence_counts_until_it_is_taken_back(database: Database) -> None:
    with database.session(writing=True) as session:
        place = Place(add_meeting(session, planned(), "L", on_day(1)), "attention", "da")
        assert sentence_of(session, place) is None
        add_sentence(session, place, written("Den første."))
        add_sentence(session, place, written("Den anden.", 3))
        assert sentence_of(session, place) == written("Den anden.", 3)
        add_sentence(session, place, written(None, 4))
        assert sentence_of(session, place) is None


def test_a_sentence_stands_only_where_it_was_written(database: Database) -> None:
    with database.session(writing=True) as session:
        number = add_meeting(session, planned(), "L", on_day(1))
        other = add_meeting(session, planned(), "L", on_day(1))
        add_sentence(session, Place(number, "attention", "da", "maal=1"), written("Her."))
        for place in (
            Place(other, "attention", "da", "maal=1"),
            Place(number, "timeline", "da", "maal=1"),
            Place(number, "attention", "en", "maal=1"),
            Place(number, "attention", "da"),
        ):
            assert sentence_of(session, place) is None


@pytest.mark.parametrize("table", ["meeting", "meeting_cancellation", "meeting_sentence"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET meeting_id = 9"])
def test_the_database_refuses_changes(database: Database, table: str, change: str) -> None:
    with database.session(writing=True) as session:
        number = add_meeting(session, planned(), "L", on_day(1))
        add_sentence(session, Place(number, "attention", "da"), written("Her."))
        cancel_meeting(session, number, "L", on_day(2))
    words = change.format(table)
    if table == "meeting":
        words = words.replace("meeting_id", "id")
    with pytest.raises(DBAPIError, match="kept"), database.session(writing=True) as session:
        session.execute(text(words))
