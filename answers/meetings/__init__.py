"""Meetings, and what is otherwise since one."""
