"""Calls: what they ask, and what was applied with."""
