"""What stands in place of a text that its municipality alone may see."""

from __future__ import annotations

from words.catalog import Words


def text_told(text: str | None, is_withheld: bool, words: Words) -> str:
    """The text, or the words for one that is not shown; empty where there is none."""
    return words("text-withheld") if is_withheld else text or ""
