"""What somebody wrote in a field of one line."""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text with single spaces and without letters that show nothing.

    No file can hold control characters, and others turn a line around or hide a number in it.
    """
    words = " ".join(text.split())
    return "".join(letter for letter in words if letter.isprintable()).strip()
