"""Finds the readable stretches in bytes whose structure nobody takes apart here."""

from __future__ import annotations

import re

NARROW = re.compile(rb"[\t\x20-\x7e\xa0-\xff]{6,}")
# Two bytes per letter: Latin letters, and the dashes and spaces of general punctuation.
WIDE = re.compile(rb"(?:[\t\x20-\x7e\xa0-\xff]\x00|[\x00-\x15]\x20){6,}")


def readable_runs(content: bytes) -> list[str]:
    """Stretches of at least six letters, one or two bytes each, in order within each width."""
    narrow = [run.decode("latin-1") for run in NARROW.findall(content)]
    return narrow + [run.decode("utf-16-le") for run in WIDE.findall(content)]
