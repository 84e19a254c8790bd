"""Meetings, what came since one, and its pack."""
