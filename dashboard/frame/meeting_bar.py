"""Above a page that is seen as of a meeting: which one, and the way back to now."""

from __future__ import annotations

from dash import html

from answers.meeting_clocks import without
from answers.meetings.meetings import Meeting
from answers.selection import Selection
from words import notation
from words.catalog import Words


def meeting_bar(meeting: Meeting, selection: Selection, words: Words) -> html.P:
    """Set som til Styregruppen, 3. marts 2026, and a link to the same page now."""
    held = notation.long_day(meeting.held_on, words.language)
    seen = html.Span(words("meetings-seen-as", name=meeting.name, date=held))
    back = html.A(words("meetings-back-to-now"), href=without(selection).query() or "?")
    return html.P([seen, " ", back], className="meeting-bar")
