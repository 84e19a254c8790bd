"""What stands in place of a text that its municipality alone may see."""

from __future__ import annotations

import pandas as pd

from exhibits.exhibit.shown import Context
from monitoring.rows import flagged
from words.catalog import Words


def text_told(text: str | None, is_withheld: bool, words: Words) -> str:
    """The text, or the words for one that is not shown."""
    return words("text-withheld") if is_withheld else text or ""


def with_texts_told(frame: pd.DataFrame, column: str, context: Context) -> pd.DataFrame:
    """A column of texts, where `is_text_withheld` with the words for one that is not shown."""
    told = frame[column].mask(flagged(frame, "is_text_withheld"), context.words("text-withheld"))
    return frame.assign(**{column: told})
