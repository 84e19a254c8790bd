"""The two clocks of a meeting in a view: set by it, and let go when the reader moves one."""

from __future__ import annotations

from dataclasses import replace

from answers.selection import Selection
from database.meetings import Meeting


def as_of(meeting: Meeting, selection: Selection) -> Selection:
    """The same view as the meeting saw it: its programme, the day shown, what was known."""
    return replace(
        selection,
        programme_code=meeting.programme_code,
        on=meeting.shown_on,
        registered=meeting.registered_at,
        meeting_id=meeting.id,
    )


def agrees(meeting: Meeting, selection: Selection) -> bool:
    """Whether both clocks of the view still stand where the meeting set them."""
    return (selection.on, selection.registered) == (meeting.shown_on, meeting.registered_at)


def settled(meeting: Meeting | None, selection: Selection) -> Selection:
    """A view whose meeting and clocks agree.

    An address that names a meeting and no clock gets the meeting's; one whose clocks were moved,
    or whose meeting does not exist, is about no meeting any longer.
    """
    if selection.meeting_id is None:
        return selection
    if meeting is None:
        return replace(selection, meeting_id=None)
    if selection.on is None and selection.registered is None:
        return as_of(meeting, selection)
    return selection if agrees(meeting, selection) else replace(selection, meeting_id=None)


def without(selection: Selection) -> Selection:
    """The same view now, about no meeting."""
    return replace(selection, on=None, registered=None, meeting_id=None, since_id=None)
